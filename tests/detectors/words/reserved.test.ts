import { describe, expect, it } from 'vitest';
import { FREE_MAIL, isPublicAddress, isPublicPhone, isReservedHost, isRoleMailbox } from '../../../src/detectors/words/reserved.js';
import { synthetic } from '../../support/synthetic-phi.js';

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

const checks = [
  {
    name: 'hosts of nobody',
    check: isReservedHost,
    right: [
      'localhost', 'example.com', 'EXAMPLE.org', 'www.example.net', 'a.b.test.com', '192.0.2.7', '10.0.0.1', '255.255.255.255', 'clinic.test', 'clinic.invalid',
      'db.internal', 'cluster.svc', 'my-company.io', 'app.my-clinic.org', 'mycompany.de', 'your-hospital.org', 'yourapp.io', 'your.org', 'portal-example.io', 'example-portal.io', 'example', 'x.my-site',
    ],
    wrong: [
      'gmail.com', 'merriweatherfarm.net', 'latest.org', 'mytest.health', 'test.health', 'example1.com.uk', 'counterexample.io', 'examples.io', 'myclinics.de', 'amy-clinic.org',
      '1920.0.2.7', '192.0.2.7.8', '192.0.2.7000', '192.0.2.x', '1.2.3', 'x192.0.2.7', 'testing.internals', 'homestead.home2', 'com.test.org.uk',
    ],
  },
  {
    name: 'mailboxes of roles',
    check: isRoleMailbox,
    right: [
      'info', 'INFO', 'info+fax', 'jane.doe+a+b', 'a', 'b', 'jane.doe', 'support2', 'support.1_2-3', 'test-user', 'test_patient1', 'testpatient', 'newaccount', 'my.email7', 'demo-doctor',
      'sample.customer', 'patient42', 'x', 'xxxx', 'john99', 'contact.', 'no-reply', 'customer7', 'example3',
    ],
    wrong: [synthetic.email.split('@')[0] ?? '', 'odalys', 'johnson', 'information', 'support.odalys', 'odalys.support', 'mypatientx', 'supports', 'axxx', 'c', 'thetestuser', 'old-user', 'ax', 'bobby', 'user.odalys'],
  },
  {
    name: 'public lines',
    check: isPublicPhone,
    right: [
      '8002221222', '18002221222', '5550142', '15550142', '15550142000', '6795550142', '16795550142', '2222222222', '1234567', '12345678', '123456789', '1234567890', '11234567890', '0123456789', '9876543210',
      '0000001234', '1111112222', '9999990000', '10000001234', '8675309', '6798675309', '447700900123', '07700900123', '4407700900123', '442079460123', '02079460123', '441632960001', '33199001234', '61491570156', '6185550104',
    ],
    wrong: [
      digitsOf(synthetic.phone), `1${digitsOf(synthetic.phone)}`, '2018002221222', '28002221222', '180022212222', '6795501420', '67955501420', '6793842555', '22222222223', '32222222222', '01234567895', '98765432101', '23456789', '6123456789', '2000000123',
      '86753091', '2079460482', '7700900482', '447700901123', '5447700900123', '33199101234', '5331990012', '61491571156', '61491', '3355501423',
    ],
  },
  {
    name: 'addresses that everybody gives as an example',
    check: isPublicAddress,
    right: ['123 Main St', '123 Main St.', '123  main street', ' 123 Main St ', '1600 Clifton Rd.', '123, Main St', '9 Anytown Road', '9 any street', '9 any town', '9 Sesame Street', '9 Your Street', '12 Test Road', '4 Placeholder Lane', '7 Fake Ave'],
    wrong: [synthetic.address, '124 Main St', '123 Main Stream', '9 Testament Road', '9 Contest Way', '9 Many Street', '9 Yourk Way', '123 Main St Apt 4'],
  },
] as const;

describe.each(checks)('$name', ({ check, right, wrong }) => {
  it.each(right)('hold %s', (value) => {
    expect(check(value)).toBe(true);
  });

  it.each(wrong)('do not hold %j', (value) => {
    expect(check(value)).toBe(false);
  });
});

describe('mail services for persons', () => {
  it.each(['gmail.com', 'yahoo.co.uk', 'optusnet.com.au'])('hold %s', (host) => {
    expect(FREE_MAIL.has(host)).toBe(true);
  });

  it.each(['lakeshorehealth.org', 'com', ''])('do not hold %j', (host) => {
    expect(FREE_MAIL.has(host)).toBe(false);
  });
});
