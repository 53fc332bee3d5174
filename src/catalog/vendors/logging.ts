import { defineVendor } from '../define.js';
import type { Vendor } from '../define.js';
import { unread } from './unread.js';

const newRelicHipaa = {
  evidence:
    'https://docs.newrelic.com/docs/security/security-privacy/compliance/certificates-standards-regulations/hipaa',
  checked: '2026-09-14',
};
const bugsnag = { evidence: 'https://www.npmjs.com/package/@bugsnag/js', checked: '2026-11-22' };
const rollbar = { evidence: 'https://www.npmjs.com/package/rollbar', checked: '2026-11-22' };
const honeybadger = { evidence: 'https://www.npmjs.com/package/@honeybadger-io/js', checked: '2026-11-22' };
const elastic = { evidence: 'https://www.npmjs.com/package/elastic-apm-node', checked: '2026-11-22' };
const appsignal = { evidence: 'https://www.npmjs.com/package/@appsignal/nodejs', checked: '2026-11-22' };
const logrocket = { evidence: 'https://www.npmjs.com/package/logrocket', checked: '2026-11-22' };
const logtail = { evidence: 'https://www.npmjs.com/package/@logtail/node', checked: '2026-11-22' };
const axiom = { evidence: 'https://www.npmjs.com/package/@axiomhq/js', checked: '2026-11-22' };

/** Logs, errors and application monitoring. Datadog and Sentry have files of their own. */
export const logging: readonly Vendor[] = [
  defineVendor({
    id: 'newrelic',
    name: 'New Relic',
    kind: 'logging',
    hosts: ['*.newrelic.com', '*.nr-data.net'],
    plans: [
      { id: 'baa', name: 'Account with a BAA', agreement: 'on-request', note: 'not every service is in scope' },
      { id: 'default', name: 'Account without a BAA', agreement: 'none' },
    ],
    features: [],
    models: [],
    ...newRelicHipaa,
  }),
  unread('logging', 'bugsnag', 'BugSnag', ['notify.bugsnag.com', 'sessions.bugsnag.com'], bugsnag),
  unread('logging', 'rollbar', 'Rollbar', ['api.rollbar.com'], rollbar),
  unread('logging', 'honeybadger', 'Honeybadger', ['api.honeybadger.io'], honeybadger),
  unread('logging', 'elastic', 'Elastic', ['*.elastic-cloud.com', '*.es.io', '*.elastic.cloud'], elastic),
  unread('logging', 'appsignal', 'AppSignal', ['push.appsignal.com', 'appsignal-endpoint.net'], appsignal),
  unread('logging', 'logrocket', 'LogRocket', ['*.logrocket.io', '*.lr-ingest.io', '*.lr-in.com'], logrocket),
  unread('logging', 'better-stack', 'Better Stack', ['in.logs.betterstack.com', '*.betterstackdata.com'], logtail),
  unread('logging', 'axiom', 'Axiom', ['api.axiom.co'], axiom),
];
