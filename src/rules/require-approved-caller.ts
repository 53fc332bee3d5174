import type { ModelAccess } from '../analysis/model-access.js';
import { createRule } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { isPhiFree, matchesGlobs } from '../settings/index.js';

type MessageIds = 'clientImported' | 'clientReexported' | 'requestSent' | 'clientCalled';

const MESSAGES: Readonly<Record<ModelAccess['kind'], MessageIds>> = {
  import: 'clientImported',
  reexport: 'clientReexported',
  request: 'requestSent',
  injected: 'clientCalled',
};

export default createRule<object, MessageIds>({
  name: 'require-approved-caller',
  docs: {
    description: 'Require that only the modules declared as gateways import and call LLM clients',
    presets: {},
    regulation: ['45 CFR 164.312(a)(1)', '45 CFR 164.312(b)', '45 CFR 164.308(a)(4)'],
    needsSettings: true,
  },
  messages: {
    clientImported: '`{{name}}` is imported here, and this file is none of the modules that `settings.hipaa.gateways` names. Call a function of one of them.',
    clientReexported: '`{{name}}` is passed on here, and this file is none of the modules that `settings.hipaa.gateways` names. Export functions that call the model from one of them.',
    requestSent: '`{{name}}` sends a request to a model here, and this file is none of the modules that `settings.hipaa.gateways` names. Call a function of one of them.',
    clientCalled: '`{{name}}` calls a model with a client that is handed in, and this file is none of the modules that `settings.hipaa.gateways` names. Call a function of one of them.',
  },
  schema: [],
  defaultOptions: {},
  check(file) {
    const { gateways } = file.settings;
    if (gateways.length === 0 || matchesGlobs(gateways, file.path) || isPhiFree(file.path, file.settings)) return;
    file.each(file.analysis.modelAccess(), ({ kind, label, place }) => {
      file.report({ range: place, messageId: MESSAGES[kind], data: { name: safeText(label) } });
    });
  },
});
