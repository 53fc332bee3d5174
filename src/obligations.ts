/** A duty of whoever sends PHI to a model, and what answers it here. */
export interface Obligation {
  readonly id: number;
  readonly text: string;
  /** Rules that look after it; none where the inventory, the catalog or the documentation answers. */
  readonly rules: readonly string[];
  /** What the product shows. */
  readonly shows: string;
  /** What code and declarations cannot show; empty where nothing is left. */
  readonly cannotShow: string;
}

/** The duties of 45 CFR 164.502, 164.504, 164.514, 164.308 and 164.312 that the guidance on language models names. */
export const obligations: readonly Obligation[] = [
  {
    id: 1,
    text: 'No PHI goes to a vendor without a signed agreement.',
    rules: ['no-uncovered-endpoint'],
    shows: 'Every client, model provider and raw request is held against the register; without a register nothing is covered.',
    cannotShow: 'whether the agreement that is declared has been signed',
  },
  {
    id: 2,
    text: 'The plan is one with which an agreement is offered.',
    rules: ['no-uncovered-endpoint', 'valid-settings'],
    shows: 'A plan for which the vendor publishes no agreement never matches; the message names the plan, the page and the day.',
    cannotShow: 'which plan the account of the key is on',
  },
  {
    id: 3,
    text: 'Apps, API and clouds of a vendor have agreements of their own.',
    rules: ['no-uncovered-endpoint'],
    shows: 'Consumer apps, API, and the clouds that resell a model are services of their own in the catalog and the register.',
    cannotShow: 'contracts that bind several services together and are not declared so',
  },
  {
    id: 4,
    text: 'The account states that an agreement asks for are on.',
    rules: ['no-uncovered-endpoint', 'no-uncovered-feature'],
    shows: 'An agreement whose conditions are not declared does not match; the message names the missing one.',
    cannotShow: 'the settings of the account itself',
  },
  {
    id: 5,
    text: 'Every hop down to the last subcontractor has its agreement.',
    rules: ['no-uncovered-endpoint'],
    shows: 'Gateways, proxies, model strings and own servers are judged hop by hop, and the message shows the chain.',
    cannotShow: 'subcontractors that the vendor does not name',
  },
  {
    id: 6,
    text: 'The agreement reaches the model that is used.',
    rules: ['no-uncovered-model'],
    shows: 'Models that code names are held against the agreement and the vendor\'s list.',
    cannotShow: 'models that are chosen at run time',
  },
  {
    id: 7,
    text: 'The agreement reaches the features that are used.',
    rules: ['no-uncovered-feature'],
    shows: 'APIs, tools, parameters and betas are held against the vendor\'s list.',
    cannotShow: 'features that are switched on in the account',
  },
  {
    id: 8,
    text: 'What the vendor keeps, and for how long, is known.',
    rules: ['no-uncovered-feature'],
    shows: 'APIs that store data are reported where the agreement promises zero retention, and in `strict`; the coverage page shows the facts.',
    cannotShow: 'what the vendor does with what it has',
  },
  {
    id: 9,
    text: 'No identifiers of patients stand in prompts.',
    rules: ['no-phi-in-prompt'],
    shows: 'Literals that look like Safe Harbor identifiers are found in every text that reaches a prompt.',
    cannotShow: 'identifiers that no pattern or dictionary tells from other words',
  },
  {
    id: 10,
    text: 'Only the minimum necessary is sent; identifiers are redacted first.',
    rules: ['no-unredacted-phi', 'no-phi-in-prompt', 'no-phi-in-metadata'],
    shows: 'Run-time values that are PHI by name or type, and have passed no declared redactor, are reported.',
    cannotShow: 'how well the redactor works',
  },
  {
    id: 11,
    text: 'No PHI is logged in unsecured systems.',
    rules: ['no-completion-logging', 'no-prompt-logging', 'no-sdk-payload-logging'],
    shows: 'Completions and prompts are followed into logs, error trackers, telemetry, analytics and messages; options with which SDKs print payloads are reported.',
    cannotShow: 'loggers and agents that are configured outside of the code',
  },
  {
    id: 12,
    text: 'Calls that involve PHI leave an audit trail of your own.',
    rules: ['require-audit-log'],
    shows: 'Every way through the code to or from a call has to pass a declared auditor.',
    cannotShow: 'what the auditor writes and who keeps it',
  },
  {
    id: 13,
    text: 'Only approved code and authorized people reach the model.',
    rules: ['require-approved-caller', 'no-browser-client'],
    shows: 'Clients outside of the declared gateways, and clients in the browser, are reported.',
    cannotShow: 'who is logged in, and with what rights',
  },
  {
    id: 14,
    text: 'Completions do not sit in unencrypted stores.',
    rules: ['no-unprotected-completion-storage'],
    shows: 'Completions in browser storage, files, public objects and shared caches are reported.',
    cannotShow: 'encryption that is a setting of the store',
  },
  {
    id: 15,
    text: 'A human reviews what clinical decisions rest on.',
    rules: ['require-human-review'],
    shows: 'Completions that reach a declared action without a declared reviewer are reported.',
    cannotShow: 'whether the reviewer reads what is approved',
  },
  {
    id: 16,
    text: 'Every other vendor in the pipeline has an agreement.',
    rules: ['no-completion-logging', 'no-prompt-logging', 'no-sdk-payload-logging', 'no-uncovered-endpoint'],
    shows: 'Sinks are vendors of the same register: Sentry, PostHog, Slack and others are judged by their agreements.',
    cannotShow: 'vendors that read logs and databases later',
  },
  {
    id: 17,
    text: 'The data flow is documented from the workflow to the display.',
    rules: [],
    shows: '`report` lists every call with sources, chain, models, features and sinks, and draws the map.',
    cannotShow: 'what happens before the code and after it',
  },
  {
    id: 18,
    text: 'The chain of agreements is documented.',
    rules: ['valid-settings'],
    shows: '`report` shows the agreement of every hop with evidence and expiry; mistakes in the register are reported.',
    cannotShow: 'the signed documents',
  },
  {
    id: 19,
    text: 'The analysis is looked at again when something changes.',
    rules: [],
    shows: '`check --against` ends with 1 when a vendor, model, feature, flow or declaration has appeared or an agreement was lost.',
    cannotShow: 'changes outside of the code and the register',
  },
  {
    id: 20,
    text: 'Agreements are current.',
    rules: ['no-uncovered-endpoint'],
    shows: 'An agreement that has expired, or was terminated, matches nothing; the report warns ahead of the day.',
    cannotShow: 'agreements that were ended and are still declared',
  },
  {
    id: 21,
    text: 'What third parties say is checked with the vendor.',
    rules: [],
    shows: 'Every fact of the catalog names the page and the day on which it was read; the coverage page is made from them.',
    cannotShow: 'pages that changed since',
  },
  {
    id: 22,
    text: 'Vendors are compared before one is chosen.',
    rules: [],
    shows: 'The coverage page is one table over all vendors.',
    cannotShow: 'prices and quality',
  },
  {
    id: 23,
    text: 'Whoever builds a product on a model for covered entities is a business associate.',
    rules: [],
    shows: 'The report says so in its header.',
    cannotShow: 'the role of your organization, unless the register declares it',
  },
  {
    id: 24,
    text: 'What a model can do changes nothing about these duties.',
    rules: [],
    shows: 'No rule judges by what a model can do.',
    cannotShow: '',
  },
];

export function obligationsOf(rule: string): readonly number[] {
  return obligations.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id);
}
