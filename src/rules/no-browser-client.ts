import type { BrowserClient } from '../analysis/browser.js';
import { createRule, type Finding, type JudgedFile } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { isPhiFree, judgeHop, nameOf, type Hop } from '../settings/index.js';

type MessageIds = 'browserAllowed' | 'keyPublic' | 'clientModule';

export default createRule<object, MessageIds>({
  name: 'no-browser-client',
  docs: {
    description: 'Disallow LLM clients and requests that run in the browser with the key of the vendor',
    presets: { recommended: 'error', strict: 'error' },
    regulation: ['45 CFR 164.312(a)(1)', '45 CFR 164.312(d)', '45 CFR 164.308(a)(4)'],
  },
  messages: {
    browserAllowed: '`{{client}}` is allowed to run in the browser by `{{option}}`: whoever opens the page can read its key and send requests in your name. Call the model on the server.',
    keyPublic: '`{{client}}` takes its key from `{{variable}}`, which the build puts into the code of the browser, where everybody can read it. Keep the key on the server and call the model there.',
    clientModule: "`{{client}}` sends data to {{recipient}} from a module with the directive 'use client', which runs in the browser. Call the model on the server.",
  },
  schema: [],
  defaultOptions: {},
  check(file) {
    if (isPhiFree(file.path, file.settings)) return;
    file.each(file.analysis.browserClients(), (client) => {
      const finding = describe(file, client);
      if (finding !== undefined) file.report(finding);
    });
  },
});

function describe(file: JudgedFile<MessageIds>, { call, reason, place }: BrowserClient): Finding<MessageIds> | undefined {
  const client = safeText(call.label);
  const { endpoints } = call;
  if (endpoints.some(({ kind }) => kind === 'local')) return undefined;
  if (reason.kind === 'public-key') return { range: place, messageId: 'keyPublic', data: { client, variable: safeText(reason.variable) } };
  const outside = call.chains.flatMap(({ hops }) => hops).find(({ hop }) => !isOwn(file, hop));
  if (outside === undefined) return undefined;
  if (reason.kind === 'switch') return { range: place, messageId: 'browserAllowed', data: { client, option: reason.option } };
  const { hop } = outside;
  return { range: place, messageId: 'clientModule', data: { client, recipient: nameOf(hop, file.settings) } };
}

/** A server that the register declares as the organization's own. */
function isOwn(file: JudgedFile<MessageIds>, hop: Hop): boolean {
  const verdict = judgeHop(hop, { file: file.path }, file.settings);
  return verdict.covered && verdict.agreement.internal === true;
}
