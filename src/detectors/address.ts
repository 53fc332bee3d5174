import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { isPublicAddress } from './words/reserved.js';
import { isRegion } from './words/places.js';
import { matchesOf, pattern, source } from './pattern.js';

const SUFFIX = source(String.raw`(?:Street|St|Avenue|Ave|Av|Boulevard|Blvd|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Circle|Cir|Place|Pl|Way|Terrace|Ter|Terr|Trail|Trl|Parkway
  |Pkwy|Highway|Hwy|Route|Rte|Loop|Square|Sq|Alley|Aly|Crescent|Cres|Close|Mews|Grove|Gardens|Plaza|Plz|Pike|Turnpike|Tpke|Row|Run|Path
  |Point|Pt|Ridge|Rdg|Hollow|Bend|Crossing|Xing|Commons|Landing|Walk|Gate|Hill|Heights|Creek|Park|Quay|Broadway|Bypass|Causeway|Cove|Glen
  |Meadow|Meadows|Pass|Knoll|View|Vista|Canyon|Fork|Green|Manor|Mill|Spring|Springs|Summit|Trace|Valley|Esplanade|STREET|ST|AVENUE|AVE|BLVD
  |ROAD|RD|LANE|LN|DRIVE|DR|COURT|CT|CIRCLE|CIR|PLACE|PL|WAY|TERRACE|TRAIL|PKWY|HWY|LOOP|street|avenue|road|lane|drive|court|boulevard|ave
  |blvd|rd)`);
const DIRECTION = String.raw`(?:[NSEW]\.?|[NS][EW]\.?|North|South|East|West|Northeast|Northwest|Southeast|Southwest|Old|New|Upper|Lower)`;
const UNIT = source(String.raw`(?:,? ?(?:Apt|Apartment|Unit|Suite|Ste|Bldg|Building|Floor|Fl|Lot|Trailer|Rm|Room|Flat|APT|UNIT|STE|apt|unit
  |#)\.?:? ?#?[A-Za-z0-9-]{1,6}(?![A-Za-z])(?:,? (?:Apt|Unit|Fl|Floor) ?[A-Za-z0-9-]{1,5})?)?`);
const STATES = 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const PLACE = source(String.raw`(?:,? (?:(?:\p{Lu}[\p{L}.'’-]{1,20}|de|la|del|of|on|the) ){0,3}\p{Lu}[\p{L}.'’-]{2,20}(?:,? (?:A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[ADLN]|K[SY]
  |LA|M[ADEHINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|${STATES})(?![\p{L}])))?`);
const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]{0,20}|\d{1,3}(?:st|nd|rd|th)|of|the|de|la|del|y|[A-Z])`;
const STREET = pattern(
  String.raw`(?<![\p{L}\d.\/$#-])\d{1,6}(?:[A-Z]|-\d{1,4}|½
    | 1\/2)?,? (?:${DIRECTION} )?(?:${NAME} ){0,4}${NAME} ${SUFFIX}(?![\p{L}'’])\.?(?: ${DIRECTION}(?![\p{L}]))?${UNIT}(?:${PLACE})?`,
  'gu',
);
const BROADWAY = pattern(
  String.raw`(?<![\p{L}\d.\/$#-])\d{2,5} (?:[NSEW]\.? )?(?:Broadway|Bowery|(?:County (?:Road|Rd)|Highway|Hwy|State Route|Route|Rural Route|RR|FM|CR|US
    |Avenue|Ave) [A-Z0-9]{1,5})(?![\p{L}\d])`,
  'gu',
);
const TOWN_AFTER = /^,? in (?=\p{Lu})|^,? (?=\p{Lu}[\p{L}.'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,20})?,? [A-Z]{2} \d{5})/u;
const BOX = /\b(?:P\.? ?O\.?|Post Office) ?Box \d{1,7}\b|\b(?:RR|Rural Route) ?#?\d{1,3},? Box \d{1,5}\b|\bRural Route \d{1,3}\b/gi;
const FOREIGN = new RegExp(
  [
    String.raw`(?:Calle|C\/|Avenida|Avda\.?|Av\.|Paseo|Plaza|Carrera|Camino|Calzada|Rua|R\.|Travessa|Alameda|Praça|Estrada|Via|Viale|Corso|Piazza|Colonia|Jirón)(?: \p{L}[\p{L}.'’-]{0,20}){1,5},? (?:n[º°o.]{1,2} ?|No\.? ?|#)?\d{1,5}(?:[- ]?[A-Z]\b|,? (?:piso|apto|apt|puerta|bloco|int|depto)\.? ?\w{1,5}|-\d{1,4})?(?:, \d ?[ºª] ?\w{0,4}\.?)?`,
    String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|chemin|place|allée|impasse|quai|cours|route|square)(?: (?:de la|de l['’]|des|du|de|d['’]))? ?(?:\p{Lu}[\p{L}'’-]{1,24} ?){1,4}`,
    String.raw`\p{Lu}[\p{L}-]{2,24}(?:straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer|graben) \d{1,4} ?[a-z]?(?![\p{L}\d])`,
    String.raw`(?:Am|An der|Auf der|Im|Zum|Zur) \p{Lu}[\p{L}-]{2,24} \d{1,3} ?[a-z]?(?=,? \d{5}\b)`,
  ].join('|'),
  'gu',
);
const LIVES = pattern(
  String.raw`\b(?:[Ll]ives?|[Ll]iving|[Rr]esides|resides?|residing|resident|native|moved|relocated|commutes|hails|born|born and raised|grew up|vive
    |reside|mora|habite|wohnt|wohnhaft|residente|domiciliad[oa])(?: alone| with [a-z ]{3,24}| now)? (?:in|of|to|from|near|at|outside
    |outside of|en|em|à|a|de)(?: the (?:town|city|village|suburb) of| downtown| rural)? (?=\p{Lu})`,
  'gu',
);
const LIVES_ON = new RegExp(String.raw`\b(?:[Ll]ives?|[Ll]iving|[Rr]esid(?:es|ing)) on ((?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}${SUFFIX})(?![\p{L}])`, 'gu');
const FROM = pattern(
  String.raw`\b(?:patient|pt|she|he|caller|woman|man|male|female|farmer|teacher|veteran|resident|retiree|widow|widower|mother|father)\b(?: is
    | was)?(?: visiting| originally| calling)? from (?=\p{Lu})`,
  'gu',
);
const CITY = pattern(
  String.raw`(?:(?:St\.|Saint|Fort|Ft\.|Mount|Mt\.|San|Santa|Los|Las|El|La|Le|New|North|South|East|West|Port|Lake|Cape|Grand|Little|Salt|Baton|Des|Rio
    |São|Sao|Bad|Sankt) )?\p{Lu}[\p{L}'’-]{2,24}(?: (?!Hospital|Clinic|Medical|University|Health)\p{Lu}[\p{L}'’-]{2,20}){0,2}(?: (?:County
    |Parish|Township|Borough|Village|Heights|Beach|Springs|Falls|City|Park|Hills))?(?:, (?:[A-Z]{2}|(?:New|North|South|West|Puerto
    |Rhode) \p{Lu}\p{Ll}{3,12}|\p{Lu}\p{Ll}{3,12})(?![\p{L}]))?`,
  'uy',
);
const FIELD_VALUE = /[^"'<>|&\n;{}[\]\\]{2,60}?(?=["'<>|&\n;{}\\]|, ?["']|$)/y;
/** Where an office is, not a person. */
const OFFICE = pattern(
  String.raw`\b[Oo]ur (?:clinic|office|practice|hospital|location|pharmacy|center)\b[^.;\n]{0,70}$|\b(?:our (?:office|clinic|practice|location)
    |clinic(?: is)?|office(?: is)?|hospital|headquarters|located|pharmacy|facility|institute|store|company|principal|place of business
    |building|corporation|fda|cdc|cms|irs|inc\.?|llc|center|department|write to|mail (?:forms|claims|appeals) to|(?:mail|send
    |submit) (?:claims|appeals|forms|payment|payments)[^.\n]{0,24}|visit us at|come to|entrance|campus)\b[^.;\n]{0,30}$`,
  'i',
);
/** `Grade 3 Main ...`: the number counts something else. */
const COUNTED = /\b(?:grade|phase|level|stage|type|tier|step|day|week|case|item|chapter|table|figure|version|section|class|top|part)\s$/i;
const HOME = pattern(
  String.raw`\b(?:patient'?s?|pt'?s?|lives?|home|resid\w+|address|addr|her|his|their|my|pickup|pick up|drop ?off|deliver|ship|mail|domicilio
    |direcci[oó]n|wohnhaft|adresse|domicile|endere[cç]o|house|apartment|caller|mailing|member|dispatch\w*|found at)\b`,
  'i',
);

export function* detectAddress(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  for (const pattern of document.hasDigit ? [STREET, BROADWAY, FOREIGN, BOX] : []) {
    for (const { 0: raw, index } of matchesOf(text, pattern)) {
      const value = trimPlace(raw.trimEnd());
      const street = value.replace(/[,\n].*/s, '');
      if (isPublicAddress(street) || isPublicAddress(value) || /^.*\b(?:Any ?town|Springfield, USA)\b/i.test(document.after(index, 80)) || document.masked(index, index + value.length)) continue;
      const before = document.before(index, 100);
      if (!plausible(street) || COUNTED.test(before)) continue;
      const home = HOME.test(before);
      if (OFFICE.test(before) && !home) continue;
      if (!clinical && !/\b(?:(?:live|reside)s?|home address|patient|streetAddressLine)\b/i.test(before)) continue;
      yield candidate('address', index, index + value.length, home || pattern === STREET ? 'high' : 'medium', 5);
      const gap = TOWN_AFTER.exec(document.after(index + value.length, 64))?.[0];
      if (gap !== undefined) yield* city(document, index + value.length + gap.length, 'medium');
    }
  }
  for (const hit of document.labels('address')) if (hit.field || hit.separated) yield* fieldValue(document, hit.value, hit.label, hit.field);
  if (!clinical) return;
  for (const { 0: cue, 1: street = '', index } of matchesOf(text, LIVES_ON)) yield candidate('address', index + cue.length - street.length, index + cue.length, 'medium', 2);
  for (const pattern of [LIVES, FROM]) for (const { 0: cue, index } of matchesOf(text, pattern)) yield* city(document, index + cue.length, 'medium');
}

const CITY_LABEL = pattern(
  String.raw`city|town|county|ciudad|stadt|ort$|wohnort|ville|cidade|municip|bairro|colonia|district|neighborhood|village|borough|birthplace|birth
    |hometown|nacimiento|geburtsort|naissance|nascimento|parish`,
);

function* fieldValue(document: Document, at: number, label: string, field: boolean): Generator<Candidate> {
  if (CITY_LABEL.test(label)) {
    if (document.clinical && !repeats(document.text, at, label)) yield* city(document, at, 'high');
    return;
  }
  if (!field || !/addr|street|line|calle|domicilio|direccion|anschrift|adresse|rua|indirizzo|strasse/.test(label)) return;
  FIELD_VALUE.lastIndex = at;
  const value = FIELD_VALUE.exec(document.text)?.[0].trim();
  if (value === undefined || !/\d/.test(value) || !/\p{L}{3}/u.test(value) || /^\d{1,3} \p{Ll}+[.,;]?$/u.test(value) || isPublicAddress(value) || document.masked(at, at + value.length) || /https?:|@|\d{1,3}\.\d{1,3}\./.test(value)) return;
  if (document.clinical) yield candidate('address', at, at + value.length, 'high', 3);
}

/** `"county": "County"` shows what belongs there. */
function repeats(text: string, at: number, label: string): boolean {
  const last = label.split(' ').at(-1) ?? label;
  return text.slice(at, at + last.length).toLowerCase() === last && !/^[ -]?\p{L}/u.test(text.slice(at + last.length));
}

function* city(document: Document, at: number, confidence: 'high' | 'medium'): Generator<Candidate> {
  CITY.lastIndex = at;
  const value = CITY.exec(document.text)?.[0].replace(/(?<!['’-])['’-]+$/, '');
  if (value === undefined || document.masked(at, at + value.length)) return;
  if (/^(?:Flat|Apartment|Apt|Unit|Room|Suite|House|Building|Ward)\b/.test(value)) return;
  const name = value.split(',')[0] ?? value;
  if (isRegion(name) || /\b(?:Any ?town|Springfield|City|Town|Example|Your|Nursing|Assisted|Senior|String|Null|None|Unknown|The|Skilled|Home|House)\b/.test(name) && !/ (?:City|Park|Heights)$/.test(name)) return;
  if (/^\p{Lu}{2,4}$/u.test(name) || /^(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Medicare|Medicaid)/.test(name)) return;
  yield candidate('address', at, at + value.length, confidence, 2);
}

/** Gives back what was taken for a town behind the street: words of the next sentence. */
function trimPlace(value: string): string {
  const kept = value.replace(/[.,]? (?:Patient|DOB|MRN|Phone|Tel|She|He|His|Her|Summarize|Write|Draft|Please|Age|Email|Fax|Cell|SSN|Medicaid|Medicare|Needs|Plan|The|Use|Send|Diagnosis|Dx|Insurance|Create|Generate|Find|List|Explain|Prepare|This|It|Is|If|For|And|Member|Home|Mobile|Visit|Arrange|Schedule|Verify|Confirm|Mailing|Emergency|Contact|Allergies|What|How|Which|Return|Do|Extract|Convert|Produce|Compose|ZIP|Zip|Hold|Deliver|Leave|Gate|Call|Text)\b.*/su, '');
  return kept.replace(/\.$/, (dot) => (/(?:St|Ave|Rd|Blvd|Ln|Dr|Ct|Pl|[NSEW])\.$/.test(kept) ? dot : ''));
}

/** `5 Day Road` is a street; `12 Lead Way`, `3 Step Drive` and `50 Patients Walk` hardly. */
function plausible(street: string): boolean {
  if (/^(?:19|20)\d\d (?:Guideline|Act|Clinical|Annual|Consensus)/.test(street)) return false;
  return !/^\d{1,6} (?:\p{L}+ )?(?:Patient|Step|Day|Week|Month|Year|Hour|Minute|Dose|Tablet|Unit|Point|Bed|Percent|Item|Question|Example|Way)s?\b/u.test(street);
}
