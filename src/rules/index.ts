import type { HipaaRule } from '../create-rule.js';
import noBrowserClient from './no-browser-client.js';
import noCompletionLogging from './no-completion-logging.js';
import noPhiInMetadata from './no-phi-in-metadata.js';
import noPhiInPrompt from './no-phi-in-prompt.js';
import noPromptLogging from './no-prompt-logging.js';
import noSdkPayloadLogging from './no-sdk-payload-logging.js';
import noUncoveredEndpoint from './no-uncovered-endpoint.js';
import noUncoveredFeature from './no-uncovered-feature.js';
import noUncoveredModel from './no-uncovered-model.js';
import noUnprotectedCompletionStorage from './no-unprotected-completion-storage.js';
import noUnredactedPhi from './no-unredacted-phi.js';
import requireApprovedCaller from './require-approved-caller.js';
import requireAuditLog from './require-audit-log.js';
import requireHumanReview from './require-human-review.js';
import validSettings from './valid-settings.js';

export const rules = {
  'no-browser-client': noBrowserClient,
  'no-completion-logging': noCompletionLogging,
  'no-phi-in-metadata': noPhiInMetadata,
  'no-phi-in-prompt': noPhiInPrompt,
  'no-prompt-logging': noPromptLogging,
  'no-sdk-payload-logging': noSdkPayloadLogging,
  'no-uncovered-endpoint': noUncoveredEndpoint,
  'no-uncovered-feature': noUncoveredFeature,
  'no-uncovered-model': noUncoveredModel,
  'no-unprotected-completion-storage': noUnprotectedCompletionStorage,
  'no-unredacted-phi': noUnredactedPhi,
  'require-approved-caller': requireApprovedCaller,
  'require-audit-log': requireAuditLog,
  'require-human-review': requireHumanReview,
  'valid-settings': validSettings,
} satisfies Record<string, HipaaRule>;
