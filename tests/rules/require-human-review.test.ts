import rule from '../../src/rules/require-human-review.js';
import { placeOf } from '../support/place-of.js';
import { everyLanguage, typescript, type ReportedCase, type SilentCase } from '../support/rule-tester.js';

const openai = `import OpenAI from 'openai';
import { approve, review } from '@clinic/review';
import { send } from '@clinic/portal';
const openai = new OpenAI();
const reply = await openai.responses.create({ model: 'gpt-5', input: 'x' });
`;

const settings = {
  actions: [
    { from: '@clinic/portal', name: 'send' },
    { from: '@clinic/portal', name: 'orders', member: ['place', 'change'] },
  ],
  reviewers: [
    { from: '@clinic/review', name: 'approve' },
    { from: '@clinic/review', name: 'review' },
  ],
};

function silent(name: string, code: string, rest: Partial<SilentCase> = {}): SilentCase {
  return { name, code, settings, ...rest };
}

interface Unreviewed {
  readonly name: string;
  readonly code: string;
  readonly at?: string;
  readonly within?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly messageId?: string;
  readonly rest?: Partial<SilentCase>;
}

function unreviewed({ name, code, at = 'reply.output_text', within, data = {}, messageId = 'completionNotReviewed', rest = {} }: Unreviewed): ReportedCase {
  return {
    name,
    code,
    settings,
    ...rest,
    errors: [{ messageId, data: { source: 'responses.create', vendor: 'OpenAI', line: '5', sink: 'send', within: '', ...data }, ...placeOf(code, at, within) }],
  };
}

everyLanguage.run(rule, {
  title: 'what a reviewer returns',
  valid: [
    silent('the result of a reviewer', `${openai}send(await review(reply.output_text));`),
    silent('the result of a reviewer, through a variable', `${openai}const text = await review(reply);\nsend({ to: 'x', text });`),
    silent('an id is no completion', `${openai}send(reply.id);`),
    silent('a function of the file that has the name of an action', `${openai.replace("import { send } from '@clinic/portal';\n", '')}const send = (text) => text;\nsend(reply.output_text);`),
    silent('an action without a completion', `${openai}send('done');\nexport default reply;`),
    silent('a log is the matter of another rule', `${openai}console.log(reply.output_text);`),
    silent('another member of the object', `import { orders } from '@clinic/portal';\n${openai}orders.list(reply.output_text);`),
    silent('the reviewed text in a helper', `${openai}const deliver = async (text) => send(await review(text));\nawait deliver(reply.output_text);`),
    silent('a callback of a stream with a reviewer', `import { streamText } from 'ai';\nimport { review } from '@clinic/review';\nimport { send } from '@clinic/portal';\nstreamText({ model: 'openai/gpt-5', prompt: 'x', onFinish: async ({ text }) => send(await review(text)) });`),
  ],
  invalid: [
    unreviewed({ name: 'a completion', code: `${openai}send(reply.output_text);` }),
    unreviewed({ name: 'a completion in an object', code: `${openai}send({ to: 'x', body: reply.output_text });`, at: "{ to: 'x', body: reply.output_text }" }),
    unreviewed({ name: 'a completion after the answer of the reviewer was thrown away', code: `${openai}await review(reply.output_text);\nsend(reply.output_text);` }),
    unreviewed({ name: 'a member of a declared object', code: `import { orders } from '@clinic/portal';\n${openai}orders.place(reply.output_text);`, data: { sink: 'orders.place', line: '6' } }),
    unreviewed({ name: 'a renamed import', code: `import { send as tell } from '@clinic/portal';\n${openai}tell(reply.output_text);`, data: { sink: 'tell', line: '6' } }),
    unreviewed({ name: 'in a helper', code: `${openai}const deliver = (text) => send(text);\ndeliver(reply.output_text);`, at: 'text', within: 'send(text)' }),
    unreviewed({ name: 'a callback', code: `import { streamText } from 'ai';\nimport { send } from '@clinic/portal';\nstreamText({ model: 'openai/gpt-5', prompt: 'x', onFinish: ({ text }) => send(text) });`, at: 'text', within: 'send(text)', data: { source: 'streamText', vendor: 'ai', line: '3' } }),
    unreviewed({ name: 'the action as a reference', code: `${openai}Promise.resolve(reply.output_text).then(send);`, at: 'send', within: 'then(send)' }),
    unreviewed({ name: 'a function that only has the name of a reviewer', code: `${openai.replace('approve, review', 'approve')}const review = (text) => text;\nsend(review(reply.output_text));`, at: 'review(reply.output_text)' }),
  ],
});

everyLanguage.run(rule, {
  title: 'branches on the answer of a reviewer',
  valid: [
    silent('the branch of the answer', `${openai}if (await approve(reply.output_text)) send(reply.output_text);`),
    silent('through a variable', `${openai}const ok = await approve(reply);\nif (ok) {\n  send(reply.output_text);\n}`),
    silent('an early return', `${openai}export async function run() {\n  if (!(await approve(reply.output_text))) return;\n  send(reply.output_text);\n}`),
    silent('an early throw', `${openai}export async function run() {\n  const ok = await approve(reply.output_text);\n  if (!ok) { throw new Error('refused'); }\n  send(reply.output_text);\n}`),
    silent('the other branch of a refusal', `${openai}if (!(await approve(reply.output_text))) { console.log('refused'); } else { send(reply.output_text); }`),
    silent('a member of the answer', `${openai}const decision = await approve(reply.output_text);\nif (decision.approved) send(reply.output_text);`),
    silent('a member taken apart', `${openai}const { approved } = await approve(reply.output_text);\nif (approved) send(reply.output_text);`),
    silent('a compared answer', `${openai}const decision = await approve(reply.output_text);\nif (decision === 'approved') send(reply.output_text);`),
    silent('a compared flag', `${openai}if ((await approve(reply.output_text)) === true) send(reply.output_text);`),
    silent('together with another condition', `${openai}export async function run(open) {\n  if (open && (await approve(reply.output_text))) send(reply.output_text);\n  if ((await approve(reply.output_text)) && open) send(reply.output_text);\n}`),
    silent('a logical operator', `${openai}(await approve(reply.output_text)) && send(reply.output_text);`),
    silent('a conditional expression', `${openai}const done = (await approve(reply.output_text)) ? send(reply.output_text) : undefined;\nexport { done };`),
    silent('a switch over the decision', `${openai}const decision = await approve(reply.output_text);\nswitch (decision.status) {\n  case 'approved':\n    send(reply.output_text);\n    break;\n  default:\n}`),
    silent('a helper that asks the reviewer', `${openai}async function mayGo(text) {\n  const answer = await approve(text);\n  return answer.status === 'approved';\n}\nif (await mayGo(reply.output_text)) send(reply.output_text);`),
    silent('a helper that acts in the branch', `${openai}const deliver = (text) => send(text);\nif (await approve(reply.output_text)) deliver(reply.output_text);`),
  ],
  invalid: [
    unreviewed({ name: 'the branch of a refusal', code: `${openai}if (!(await approve(reply.output_text))) send(reply.output_text);`, within: 'send(reply.output_text)' }),
    unreviewed({ name: 'the other branch', code: `${openai}if (await approve(reply.output_text)) { console.log('ok'); } else { send(reply.output_text); }`, within: 'send(reply.output_text)' }),
    unreviewed({ name: 'behind the branch', code: `${openai}if (await approve(reply.output_text)) { console.log('ok'); }\nsend(reply.output_text);`, within: 'send(reply.output_text)' }),
    unreviewed({ name: 'a reviewer that saw another completion', code: `${openai}const other = await openai.responses.create({ model: 'gpt-5', input: 'y' });\nif (await approve(other.output_text)) send(reply.output_text);` }),
    unreviewed({ name: 'a reviewer that saw an id only', code: `${openai}if (await approve(reply.id)) send(reply.output_text);` }),
    unreviewed({ name: 'a branch on something else', code: `${openai}await approve(reply.output_text);\nif (reply.status === 'completed') send(reply.output_text);`, within: 'send(reply.output_text)' }),
    unreviewed({ name: 'either the answer or another condition', code: `${openai}export async function run(urgent) {\n  if (urgent || (await approve(reply.output_text))) send(reply.output_text);\n}`, within: 'send(reply.output_text)' }),
    unreviewed({ name: 'an early return for the approved', code: `${openai}export async function run() {\n  if (await approve(reply.output_text)) return;\n  send(reply.output_text);\n}`, within: 'send(reply.output_text)' }),
  ],
});

typescript.run(rule, {
  title: 'settings and options',
  valid: [
    silent('no action is declared', `${openai}send(reply.output_text);`, { settings: { reviewers: settings.reviewers } }),
    silent('a scope without PHI', `${openai}send(reply.output_text);`, { filename: 'apps/marketing/a.ts', settings: { ...settings, scopes: [{ files: ['apps/marketing/**'], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' }] } }),
    silent('code out of sight is silent by default', `import { polish } from '@clinic/text';\n${openai}send(polish(reply.output_text));`),
  ],
  invalid: [
    unreviewed({ name: 'no reviewer is declared', code: `${openai}send(reply.output_text);`, rest: { settings: { actions: settings.actions } } }),
    unreviewed({ name: 'a redactor is no reviewer', code: `import { deidentify } from '@clinic/phi';\n${openai}send(deidentify(reply.output_text));`, at: 'deidentify(reply.output_text)', data: { line: '6' }, rest: { settings: { ...settings, redactors: [{ from: '@clinic/phi', name: 'deidentify' }] } } }),
    unreviewed({ name: 'code out of sight, in `strict`', code: `import { polish } from '@clinic/text';\n${openai}send(polish(reply.output_text));`, at: 'polish(reply.output_text)', data: { line: '6' }, messageId: 'completionMayNotBeReviewed', rest: { options: [{ reportUnknown: true }] } }),
  ],
});
