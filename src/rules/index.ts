import type { HipaaRule } from '../create-rule.js';
import noCompletionLogging from './no-completion-logging.js';
import noPhiInPrompt from './no-phi-in-prompt.js';
import noPromptLogging from './no-prompt-logging.js';
import noUncoveredEndpoint from './no-uncovered-endpoint.js';
import noUnprotectedCompletionStorage from './no-unprotected-completion-storage.js';
import requireAuditLog from './require-audit-log.js';
import requireHumanReview from './require-human-review.js';
import validSettings from './valid-settings.js';

export const rules = {
  'no-completion-logging': noCompletionLogging,
  'no-phi-in-prompt': noPhiInPrompt,
  'no-prompt-logging': noPromptLogging,
  'no-uncovered-endpoint': noUncoveredEndpoint,
  'no-unprotected-completion-storage': noUnprotectedCompletionStorage,
  'require-audit-log': requireAuditLog,
  'require-human-review': requireHumanReview,
  'valid-settings': validSettings,
} satisfies Record<string, HipaaRule>;
