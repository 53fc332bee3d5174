import rule from '../../src/rules/require-audit-log.js';
import { placeOf } from '../support/place-of.js';
import { everyLanguage, typescript, type ReportedCase, type SilentCase } from '../support/rule-tester.js';

const openai = `import OpenAI from 'openai';
import { audit, withAudit } from '@clinic/audit';
const openai = new OpenAI();
`;
const call = 'openai.responses.create({})';

const settings = {
  auditors: [
    { from: '@clinic/audit', name: 'audit' },
    { from: '@clinic/audit', name: 'withAudit' },
    { from: '@clinic/audit', name: 'trail', member: ['write'] },
  ],
};

/** The body of an exported function. */
const ask = (body: string): string => `${openai}export async function ask(note) {\n${body}\n}`;

function silent(name: string, code: string, rest: Partial<SilentCase> = {}): SilentCase {
  return { name, code, settings, ...rest };
}

function unaudited(name: string, code: string, rest: Partial<SilentCase> & { readonly at?: string; readonly call?: string; readonly messageId?: string } = {}): ReportedCase {
  const { at = call, call: label = 'openai.responses.create', messageId = 'callNotAudited', ...others } = rest;
  return { name, code, settings, ...others, errors: [{ messageId, data: { call: label }, ...placeOf(code, at) }] };
}

everyLanguage.run(rule, {
  title: 'ways through a function',
  valid: [
    silent('a hook that talks to a route of the application', `import { useChat } from '@ai-sdk/react';\nexport const Chat = () => useChat({ api: '/api/chat' }).messages.length;`),
    silent('before the call', ask(`await audit('ask');\nreturn ${call};`)),
    silent('after the call', ask(`const reply = await ${call};\nawait audit('asked');\nreturn reply;`)),
    silent('in both branches', ask(`if (note) audit('a'); else audit('b');\nreturn ${call};`)),
    silent('in a finally', ask(`try {\n  return await ${call};\n} finally {\n  audit('asked');\n}`)),
    silent('before an early return that follows the call', ask(`const reply = await ${call};\naudit('asked');\nif (!reply.output_text) return null;\nreturn reply;`)),
    silent('on each early return', ask(`const reply = await ${call};\nif (!reply.output_text) { audit('empty'); return null; }\naudit('asked');\nreturn reply;`)),
    silent('an early return before the call', ask(`if (!note) return null;\naudit('ask');\nreturn ${call};`)),
    silent('in the loop', ask(`for (const part of note) {\n  audit(part.id);\n  await ${call};\n}`)),
    silent('before the loop', ask(`audit('many');\nfor (const part of note) await ${call};`)),
    silent('a loop that only a break leaves', ask(`while (true) {\n  await ${call};\n  audit('turn');\n  if (note) break;\n}`)),
    silent('in every case of a switch with a default', ask(`switch (note) {\n  case 'a':\n    audit('a');\n    break;\n  case 'b':\n  default:\n    audit('b');\n}\nreturn ${call};`)),
    silent('in the call back of then', ask(`return ${call}.then((reply) => { audit('asked'); return reply; });`)),
    silent('the auditor itself in then', ask(`return ${call}.then(audit);`)),
    silent('in the callback of finally', ask(`return ${call}.finally(() => audit('asked'));`)),
    silent('after a call in a try whose catch goes on', ask(`try {\n  const reply = await ${call};\n  audit('asked');\n  return reply;\n} catch (error) {\n  return null;\n}`)),
    silent('after the try statement', ask(`let reply;\ntry {\n  reply = await ${call};\n} catch (error) {\n  reply = null;\n}\naudit('asked');\nreturn reply;`)),
    silent('a member of a declared object', `import { trail } from '@clinic/audit';\n${ask(`trail.write('ask');\nreturn ${call};`)}`),
    silent('a function without a call of a model', ask('return note;')),
    silent('together with the call', ask(`const [reply] = await Promise.all([${call}, audit('ask')]);\nreturn reply;`)),
    silent('a labelled loop', ask(`outer: for (const part of note) {\n  for (const word of part) {\n    audit(word);\n    await ${call};\n    continue outer;\n  }\n}`)),
  ],
  invalid: [
    unaudited('no auditor at all', ask(`return ${call};`)),
    unaudited('in one branch only', ask(`if (note) audit('a');\nreturn ${call};`)),
    unaudited('behind a logical operator', ask(`note && audit('a');\nreturn ${call};`)),
    unaudited('an early return after the call', ask(`const reply = await ${call};\nif (!reply.output_text) return null;\naudit('asked');\nreturn reply;`)),
    unaudited('an error thrown after the call', ask(`const reply = await ${call};\nif (!reply.output_text) throw new Error('empty');\naudit('asked');\nreturn reply;`)),
    unaudited('in the catch only', ask(`try {\n  return await ${call};\n} catch (error) {\n  audit('failed');\n  throw error;\n}`)),
    unaudited('in a loop that may run never', ask(`for (const part of note) audit(part);\nreturn ${call};`)),
    unaudited('in some cases of a switch', ask(`switch (note) {\n  case 'a':\n    audit('a');\n    break;\n  case 'b':\n    break;\n}\nreturn ${call};`)),
    unaudited('a turn of the loop goes on without it', ask(`for (const part of note) {\n  const reply = await ${call};\n  if (!reply.output_text) continue;\n  audit(part);\n}`)),
    unaudited('after a return', ask(`return ${call};\naudit('never');`)),
    unaudited('in a callback that only runs after a failure', ask(`return ${call}.catch(() => audit('failed'));`)),
    unaudited('a function of the file that has the name of an auditor', `${openai.replace('audit, ', '')}const audit = (text) => text;\nexport async function ask() {\n  audit('x');\n  return ${call};\n}`),
    unaudited('an auditor that is not called', ask(`const later = audit;\nreturn ${call};`)),
    unaudited('another member of a declared object', `import { trail } from '@clinic/audit';\n${ask(`trail.read('ask');\nreturn ${call};`)}`),
    unaudited('at the top level of the module', `${openai}export const reply = await ${call};`),
    unaudited('the return in a try whose finally audits only sometimes', ask(`try {\n  return await ${call};\n} finally {\n  if (note) audit('asked');\n}`)),
  ],
});

everyLanguage.run(rule, {
  title: 'helpers, wrappers and middleware',
  valid: [
    silent('a helper that always audits', `${openai}const log = async (text) => { await audit(text); };\nexport async function ask() {\n  await log('ask');\n  return ${call};\n}`),
    silent('the caller of a helper audits', `${openai}const send = () => ${call};\nexport async function ask() {\n  audit('ask');\n  return send();\n}`),
    silent('a private method whose caller audits', `${openai}export class Scribe {\n  async ask() {\n    audit('ask');\n    return this.#send();\n  }\n  #send() {\n    return ${call};\n  }\n}`),
    silent('a declared wrapper', `${openai}export const ask = (note) => withAudit(() => ${call});`),
    silent('a declared wrapper around the handler', `${openai}export const POST = withAudit(async (request) => ${call});`),
    silent('a wrapper of the file that always audits', `${openai}async function audited(run) {\n  audit('start');\n  return run();\n}\nexport const ask = () => audited(() => ${call});`),
    silent('a function out of sight calls back after the auditor', `import retry from 'p-retry';\n${ask(`audit('ask');\nreturn retry(() => ${call});`)}`),
    silent('the callback audits', ask(`return Promise.all(note.map(async (part) => { audit(part.id); return ${call}; }));`)),
    silent('middleware of a route', `import express from 'express';\n${openai}const app = express();\napp.post('/ask', audit, async (req, res) => { res.json(await ${call}); });`),
    silent('middleware of the application', `import express from 'express';\n${openai}const app = express();\napp.use(audit);\napp.post('/ask', async (req, res) => { res.json(await ${call}); });`),
    silent('the fetch of the client audits', `import OpenAI from 'openai';\nimport { audit } from '@clinic/audit';\nconst openai = new OpenAI({ fetch: async (url, init) => { audit(url); return fetch(url, init); } });\nexport const ask = () => ${call};`),
    silent('the option callback audits', `import { streamText } from 'ai';\nimport { audit } from '@clinic/audit';\nexport const ask = (prompt) => streamText({ model: 'openai/gpt-5', prompt, onFinish: () => audit('done') });`),
    silent('middleware of the model', `import { generateText, wrapLanguageModel } from 'ai';\nimport { openai } from '@ai-sdk/openai';\nimport { audit } from '@clinic/audit';\nconst model = wrapLanguageModel({ model: openai('gpt-5'), middleware: { wrapGenerate: async ({ doGenerate }) => { const result = await doGenerate(); audit('done'); return result; } } });\nexport const ask = (prompt) => generateText({ model, prompt });`),
  ],
  invalid: [
    unaudited('a helper that audits sometimes', `${openai}const log = (text) => { if (text) audit(text); };\nexport async function ask() {\n  log('ask');\n  return ${call};\n}`),
    unaudited('a helper that one caller calls without the auditor', `${openai}const send = () => ${call};\nexport async function ask() {\n  audit('ask');\n  return send();\n}\nexport const other = () => send();`),
    unaudited('an exported helper, whoever calls it', `${openai}export const send = () => ${call};\nexport async function ask() {\n  audit('ask');\n  return send();\n}`),
    unaudited('a method that others may call', `${openai}export class Scribe {\n  async ask() {\n    audit('ask');\n    return this.send();\n  }\n  send() {\n    return ${call};\n  }\n}`),
    unaudited('a wrapper that does not audit', `import { withRetry } from '@clinic/retry';\n${openai}export const ask = () => withRetry(() => ${call});`),
    unaudited('middleware of another route', `import express from 'express';\n${openai}const app = express();\napp.post('/other', audit, (req, res) => res.end());\napp.post('/ask', async (req, res) => { res.json(await ${call}); });`),
    unaudited('a function that is never called audits', `${openai}export const log = () => audit('x');\nexport const ask = () => ${call};`),
    unaudited('the handler of an event', ask(`note.on('done', () => audit('done'));\nreturn ${call};`)),
  ],
});

typescript.run(rule, {
  title: 'options and settings',
  valid: [
    silent('no auditor is declared', ask(`return ${call};`), { settings: {} }),
    silent('a scope without PHI', ask(`return ${call};`), { filename: 'apps/marketing/a.ts', settings: { ...settings, scopes: [{ files: ['apps/marketing/**'], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' }] } }),
    silent('before, as asked', ask(`audit('ask');\nreturn ${call};`), { options: [{ when: 'before' }] }),
    silent('after, as asked', ask(`const reply = await ${call};\naudit('asked');\nreturn reply;`), { options: [{ when: 'after' }] }),
    silent('a failed call is audited too', ask(`try {\n  const reply = await ${call};\n  audit('asked');\n  return reply;\n} catch (error) {\n  audit('failed');\n  return null;\n}`), { options: [{ failedCalls: true }] }),
    silent('a private method of TypeScript', `${openai}export class Scribe {\n  async ask() {\n    audit('ask');\n    return this.send();\n  }\n  private send() {\n    return ${call};\n  }\n}`),
    silent('a declared wrapper of the project', `import { ask } from './llm.js';\nimport { audit } from '@clinic/audit';\nexport function go(note: string) {\n  audit('ask');\n  return ask(note);\n}`, { settings: { ...settings, wrappers: [{ from: './llm.js', name: 'ask', prompt: ['(0)'] }] } }),
  ],
  invalid: [
    unaudited('after, where before is asked', ask(`const reply = await ${call};\naudit('asked');\nreturn reply;`), { options: [{ when: 'before' }], messageId: 'callNotAuditedBefore' }),
    unaudited('before, where after is asked', ask(`audit('ask');\nreturn ${call};`), { options: [{ when: 'after' }], messageId: 'callNotAuditedAfter' }),
    unaudited('a failed call is not audited', ask(`try {\n  const reply = await ${call};\n  audit('asked');\n  return reply;\n} catch (error) {\n  return null;\n}`), { options: [{ failedCalls: true }] }),
    unaudited('a declared wrapper of the project', `import { ask } from './llm.js';\nexport const go = (note: string) => ask(note);`, { settings: { ...settings, wrappers: [{ from: './llm.js', name: 'ask', prompt: ['(0)'] }] }, at: 'ask(note)', call: 'ask' }),
  ],
});
