import rule from '../../src/rules/valid-settings.js';
import { everyLanguage, typescript } from '../support/rule-tester.js';

/** A program that calls a model. */
const program = `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic();
`;

everyLanguage.run(rule, {
  title: 'judged files',
  valid: [
    {
      name: 'no settings',
      code: program,
    },
    {
      name: 'settings without a mistake',
      code: program,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] }], asOf: '2026-06-01', redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
    },
    {
      name: 'a mistake where no model is called',
      code: `export const greeting = 'hello';`,
      settings: { redactor: [] },
    },
  ],
  invalid: [
    {
      name: 'a misspelt key, at the beginning of the file',
      code: program,
      settings: { redactor: [] },
      errors: [
        {
          messageId: 'mistakes',
          data: { count: 'a mistake', problems: '`redactor`: unknown key; did you mean `redactors`?' },
          line: 1, column: 1, endLine: 1, endColumn: 1,
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'mistakes',
  valid: [],
  invalid: [
    {
      name: 'an unknown vendor, with the nearest known',
      code: program,
      settings: { agreements: [{ vendor: 'antropic', signed: '2026-05-04' }] },
      errors: [
        {
          messageId: 'mistakes',
          data: { count: 'a mistake', problems: '`agreements[0].vendor`: unknown vendor `antropic`; did you mean `anthropic`?' },
          line: 1, column: 1, endLine: 1, endColumn: 1,
        },
      ],
    },
    {
      name: 'an unknown plan',
      code: program,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa', signed: '2026-05-04' }] },
      errors: [
        {
          messageId: 'mistakes',
          data: { count: 'a mistake', problems: '`agreements[0].plan`: unknown plan `api-hipaa` of `anthropic`; did you mean `api-hipaa-ready`?' },
          line: 1, column: 1, endLine: 1, endColumn: 1,
        },
      ],
    },
    {
      name: 'a day that is none',
      code: program,
      settings: { agreements: [{ vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-02-30' }] },
      errors: [
        {
          messageId: 'mistakes',
          data: { count: 'a mistake', problems: '`agreements[0].signed`: a date as YYYY-MM-DD is expected, not `[number]`.' },
          line: 1, column: 1, endLine: 1, endColumn: 1,
        },
      ],
    },
    {
      name: 'a value of another shape',
      code: program,
      settings: { redactors: 'deidentify' },
      errors: [
        {
          messageId: 'mistakes',
          data: { count: 'a mistake', problems: '`redactors`: a list is expected, not `deidentify`.' },
          line: 1, column: 1, endLine: 1, endColumn: 1,
        },
      ],
    },
    {
      name: 'a scope of everything',
      code: program,
      settings: { scopes: [{ files: ['**'], phi: false, reason: 'none', approvedBy: 'nobody', reviewed: '2026-06-01' }] },
      errors: [
        {
          messageId: 'mistakes',
          data: { count: 'a mistake', problems: '`scopes[0].files`: matches every file; name the directories that are meant.' },
          line: 1, column: 1, endLine: 1, endColumn: 1,
        },
      ],
    },
    {
      name: 'a function with a star for a name',
      code: program,
      settings: { redactors: [{ from: '@clinic/phi', name: '*' }] },
      errors: [
        {
          messageId: 'mistakes',
          data: { count: 'a mistake', problems: '`redactors[0].name`: `*` would stand for every name; list the names.' },
          line: 1, column: 1, endLine: 1, endColumn: 1,
        },
      ],
    },
    {
      name: 'a register that is not there',
      code: program,
      settings: { register: 'no-such-register.json' },
      errors: [
        {
          messageId: 'mistakes',
          data: { count: 'a mistake', problems: '`register[0]`: the file `no-such-register.json` does not exist.' },
          line: 1, column: 1, endLine: 1, endColumn: 1,
        },
      ],
    },
    {
      name: 'a tsconfig that is a folder',
      code: program,
      settings: { tsconfig: 'tests' },
      errors: [
        {
          messageId: 'mistakes',
          data: { count: 'a mistake', problems: '`tsconfig`: the file `tests` is not a file.' },
          line: 1, column: 1, endLine: 1, endColumn: 1,
        },
      ],
    },
    {
      name: 'all mistakes in one finding',
      code: program,
      settings: { redactor: [], agreements: [{ vendor: 'antropic', signed: '2026-05-04' }] },
      errors: [
        {
          messageId: 'mistakes',
          data: { count: '2 mistakes', problems: '`redactor`: unknown key; did you mean `redactors`? `agreements[0].vendor`: unknown vendor `antropic`; did you mean `anthropic`?' },
          line: 1, column: 1, endLine: 1, endColumn: 1,
        },
      ],
    },
  ],
});
