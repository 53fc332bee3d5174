import { pattern } from '../pattern.js';
import { phraseSet, wordSet } from './lists.js';

/** Domains that belong to documentation (RFC 2606, RFC 6761), to test services, or that everybody writes as an example. */
const RESERVED_DOMAINS = wordSet(`
  example.com example.org example.net example.edu example.co test.com test.org domain.com mydomain.com yourdomain.com company.com
  yourcompany.com mycompany.com
  email.com mail.com acme.com acme.org acme.io acme.co foo.com bar.com foo.bar baz.com sample.com site.com website.com mysite.com yoursite.com
  abc.com xyz.com demo.com fake.com placeholder.com
  mailinator.com somewhere.com anywhere.com nowhere.com organization.com org.com clinic.com hospital.com hospital.org clinic.org corp.com
  corp.local contoso.com fabrikam.com northwind.com initech.com widgets.com
  provider.com server.com host.com user.com client.com customer.com business.com store.com shop.com app.com myapp.com api.com address.com
  service.com startup.com school.edu university.edu
`);

export function isReservedHost(host: string): boolean {
  const name = host.toLowerCase();
  if (!name.includes('.') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)) return true;
  if (/\.(?:example|test|invalid|localhost|local|internal|lan|corp|home|arpa|svc)$/.test(name)) return true;
  return RESERVED_DOMAINS.has(name.split('.').slice(-2).join('.')) || /(?:^|[.-])(?:example|your-?\w*|my-?(?:company|org|clinic|domain|app|site))(?:[.-]|$)/.test(name);
}

/** Mailboxes of roles and of nobody. */
const ROLES = wordSet(`
  info support help helpdesk contact contactus admin administrator webmaster postmaster hostmaster noreply no-reply donotreply do-not-reply sales
  billing accounts accounting payments invoices
  appointments scheduling schedule frontdesk front-desk reception office records medicalrecords medical-records roi him privacy compliance
  security legal hr jobs careers recruiting press media marketing news newsletter
  feedback hello hi team service services customerservice customer-service customercare care memberservices member-services patientservices
  patients referrals referral intake nurse nurses nursing nurseline pharmacy lab labs radiology
  refills claims appeals grievances enrollment benefits eligibility authorizations priorauth providers provider clinic hospital emergency oncall
  on-call alerts notifications notify bot system root test tester testing user username
  user1 user123 someone somebody anyone nobody me you your your.name yourname your-name name first.last firstname.lastname firstname lastname
  first_last patient patient1 patient.name email mail example sample demo foo bar baz abc xyz
  john.doe jane.doe johndoe janedoe jdoe john.smith jane.smith jsmith johnsmith janesmith john jane joe bob alice john_doe jane_doe janed johnd a
  b x y ops dev developer engineering it itsupport git dpo gdpr hipaa safety quality research irb studies trials recruit ethics
  board director ceo webform form fax efax scan inbox mailbox desk booking bookings reservations orders returns shop store members membership
  customer customers client clients employee employees doctor doctors dr physician manager student teacher owner buyer guest person human friend recipient sender account
  myname myemail youremail your.email my.email yourusername testuser newuser fakeuser demouser sampleuser someuser testuser some.one somename
  mary mike sarah david tom emma lisa anna mark peter paul james jim sam max sue dave steve chris alex eve charlie janed jack
  volunteer volunteers donations donate events abuse spam subscribe unsubscribe list lists
`);

export function isRoleMailbox(local: string): boolean {
  const name = local.toLowerCase().replace(/\+.*/, '');
  return ROLES.has(name) || /^(?:noreply|no-reply|donotreply|support|info|help|contact|(?:test|new|my|demo|sample)?[._-]?(?:user|patient|doctor|customer|client|name|account|email)|test|example|admin|demo|sample|john|jane|alice|bob|x+)[\d._-]*$/.test(name);
}

/** Mail services that give addresses to persons. */
export const FREE_MAIL = wordSet(`
  gmail.com googlemail.com yahoo.com ymail.com rocketmail.com hotmail.com outlook.com live.com msn.com icloud.com me.com mac.com aol.com
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
  protonmail.com proton.me pm.me tutanota.com fastmail.com hey.com zoho.com gmx.com gmx.de gmx.net web.de t-online.de freenet.de yahoo.de
  yahoo.fr yahoo.es yahoo.com.br yahoo.co.uk hotmail.co.uk hotmail.fr hotmail.es btinternet.com sky.com
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it terra.com.br uol.com.br bol.com.br hotmail.com.br outlook.com.br outlook.es
  outlook.fr outlook.de qq.com 163.com 126.com naver.com mail.ru yandex.ru rediffmail.com optonline.net
  frontier.com windstream.net juno.com mindspring.com telus.net shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au
`);

/** Hotlines and public lines, digits only without the country code. */
const PUBLIC_LINES = wordSet(`
  8002738255 8002221222 8003321088 8006624357 8007997233 8006564673 8002324636 8006334227 8007721213 8004224453 8006684357 8008228255 8007848669
  8773269435 8008227967 8003187596 8003682746 8006771112 8882832776 8664887386 8004888244 8662010388
  8009506264 8887537226 8333276283 8338526262 8004332320 8006244943 8772674545 8007872329 2022282800 8442474357 8774384673 8005225262 8002274825
  8003422383 8008683435 8887870505
`);

/** Numbers that regulators keep for films and books: Ofcom in the United Kingdom, ARCEP in France, ACMA in Australia. */
const FICTIONAL = pattern(
  String.raw`^(?:(?:44|0|440)(?:7700900|1632960|2079460|1614960|1154960|1174960|2890180|1914980|1214960|1314960|1414960|1134960|1164960)
    |33(?:199001|261915|353015|465713|536491|639980)|61(?:491570|255501|755501|8555010))`,
);

/** Numbers that nobody can be reached at (555-01xx), fillers, and published lines. */
export function isPublicPhone(digits: string): boolean {
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (PUBLIC_LINES.has(national) || FICTIONAL.test(digits)) return true;
  return /^\d{3}555\d{4}$/.test(national) || /^(\d)\1+$|^(?:0123456789|9876543210)$|^1?(?:555|123456|000000|111111|999999)|8675309$/.test(digits);
}

/** Well-known places that texts give as examples, lower case. */
const PUBLIC_ADDRESSES = phraseSet(`
  123 main st; 123 main street; 123 any st; 123 any street; 123 anywhere st; 123 anystreet; 123 fake st; 123 fake street; 123 elm st;
  123 elm street; 123 oak st; 123 oak street; 123 sample st; 123 sample street; 123 example st; 123 example street;
  123 test st; 123 test street; 1234 main st; 1234 main street; 456 oak ave; 456 oak avenue; 456 elm st; 456 elm street; 789 pine rd;
  789 pine road; 1 main st; 1 main street; 100 main st; 100 main street; 12345 main st; 123 street; 123 your street; 123 medical center drive;
  123 health st; 123 healthcare ave;
  1600 pennsylvania ave; 1600 pennsylvania avenue; 221b baker street; 221b baker st; 742 evergreen terrace; 4 privet drive; 10 downing street;
  1600 amphitheatre parkway; 1 infinite loop; 1 apple park way; 1 microsoft way; 350 fifth avenue; 31 spooner street; 124 conch street;
  1600 clifton road; 1600 clifton rd; 10903 new hampshire avenue; 10903 new hampshire ave; 7500 security boulevard; 7500 security blvd;
  200 independence avenue; 200 independence ave; 9000 rockville pike; 810 vermont avenue; 6401 security blvd; 5600 fishers lane; 548 market st;
  548 market street; 1 hacker way; 410 terry avenue
`);

export function isPublicAddress(street: string): boolean {
  const plain = street.toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
  if (PUBLIC_ADDRESSES.has(plain)) return true;
  return /\b(?:any ?town|any ?street|sample|example|test|fake|your|lorem|placeholder|sesame)\b/.test(plain);
}
