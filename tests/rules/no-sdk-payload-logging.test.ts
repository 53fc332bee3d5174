import rule from '../../src/rules/no-sdk-payload-logging.js';
import { marked } from '../support/marked-cases.js';
import { everyLanguage } from '../support/rule-tester.js';

everyLanguage.run(rule, {
  title: 'options',
  valid: [{ name: 'another level', code: `import OpenAI from 'openai';
export const openai = new OpenAI({ logLevel: 'warn' });` }],
  invalid: [
    marked({ name: 'the debug level', code: `import OpenAI from 'openai';
export const openai = new OpenAI({ logLevel: «'debug'» });`, errors: [{ messageId: 'payloadsLogged', suggestions: [{ messageId: 'useInstead', data: { text: `'warn'` }, output: `import OpenAI from 'openai';
export const openai = new OpenAI({ logLevel: 'warn' });` }] }] }),
  ],
});
