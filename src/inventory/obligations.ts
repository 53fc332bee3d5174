export interface Obligation {
  readonly id: number;
  readonly text: string;
  /** Rules that look after it; nothing where the inventory itself answers. */
  readonly rules: readonly string[];
}

/** The duties that stay with the customer and show in code, and the rules that look after them. */
export const obligations: readonly Obligation[] = [
  { id: 1, text: 'No PHI goes to a vendor without a signed agreement.', rules: ['no-uncovered-endpoint'] },
  { id: 2, text: 'The plan is one with which an agreement is offered.', rules: ['no-uncovered-endpoint', 'valid-settings'] },
  { id: 3, text: 'Apps, API and clouds of a vendor have agreements of their own.', rules: ['no-uncovered-endpoint'] },
  { id: 4, text: 'The account states that an agreement asks for are on.', rules: ['no-uncovered-endpoint', 'no-uncovered-feature'] },
  { id: 5, text: 'Every hop down to the last subcontractor has its agreement.', rules: ['no-uncovered-endpoint'] },
  { id: 6, text: 'The agreement reaches the model that is used.', rules: ['no-uncovered-model'] },
  { id: 7, text: 'The agreement reaches the features that are used.', rules: ['no-uncovered-feature'] },
  { id: 8, text: 'What the vendor keeps, and for how long, is known.', rules: ['no-uncovered-feature'] },
  { id: 9, text: 'No identifiers of patients stand in prompts.', rules: ['no-phi-in-prompt'] },
  { id: 10, text: 'Only the minimum necessary is sent; identifiers are redacted first.', rules: ['no-unredacted-phi', 'no-phi-in-prompt', 'no-phi-in-metadata'] },
  { id: 11, text: 'No PHI is logged in unsecured systems.', rules: ['no-completion-logging', 'no-prompt-logging', 'no-sdk-payload-logging'] },
  { id: 12, text: 'Calls that involve PHI leave an audit trail of your own.', rules: ['require-audit-log'] },
  { id: 13, text: 'Only approved code and authorized people reach the model.', rules: ['require-approved-caller', 'no-browser-client'] },
  { id: 14, text: 'Completions do not sit in unencrypted stores.', rules: ['no-unprotected-completion-storage'] },
  { id: 15, text: 'A human reviews what clinical decisions rest on.', rules: ['require-human-review'] },
  { id: 16, text: 'Every other vendor in the pipeline has an agreement.', rules: ['no-completion-logging', 'no-prompt-logging', 'no-sdk-payload-logging', 'no-uncovered-endpoint'] },
  { id: 18, text: 'The chain of agreements is documented.', rules: ['valid-settings'] },
  { id: 20, text: 'Agreements are current.', rules: ['no-uncovered-endpoint'] },
];

export function obligationsOf(rule: string): readonly number[] {
  return obligations.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id);
}
