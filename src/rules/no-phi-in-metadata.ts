import type { Identity } from '../analysis/identities.js';
import type { PhiCarrier } from '../analysis/phi/traces.js';
import { textOf } from '../analysis/text.js';
import { createRule, type Finding, type JudgedFile } from '../create-rule.js';
import { detectPhi, placeholderFor, type PhiMatch } from '../detectors/index.js';
import { describeType } from '../output/phi-names.js';
import { safeText } from '../output/safe-text.js';
import { matchesGlobs } from '../settings/index.js';
import { isWhole, lineOfIdentifier, pieceAt, replacement, spanOf } from './shared/literal-place.js';
import { describeClass } from './shared/phi-class.js';

interface Options {
  readonly reportUnknown: boolean;
}

type MessageIds = 'phiInMetadata' | 'maybePhiInMetadata' | 'literalInMetadata' | 'importedLiteralInMetadata' | 'replaceWithPlaceholder';

export default createRule<Options, MessageIds>({
  name: 'no-phi-in-metadata',
  docs: {
    description: 'Disallow PHI in user ids, metadata, cache keys, file names, headers, URLs and schema names of LLM requests',
    presets: { recommended: 'error', strict: 'error' },
    regulation: ['45 CFR 164.502(b)', '45 CFR 164.514(b)(2)', '45 CFR 164.312(e)(1)'],
  },
  messages: {
    phiInMetadata:
      '`{{value}}` is {{identifier}} by its name or type, and is sent as {{field}} of `{{call}}`, which vendors log, index and show apart from the prompt. Send a random id that means nothing elsewhere.',
    maybePhiInMetadata:
      '`{{value}}` may be {{identifier}}, and is sent as {{field}} of `{{call}}`, which vendors log, index and show apart from the prompt. Check it, or send a random id.',
    literalInMetadata:
      'Text that looks like {{identifier}} ({{confidence}} confidence) is sent as {{field}} of `{{call}}`, which vendors log, index and show apart from the prompt. Take it out of the code.',
    importedLiteralInMetadata:
      'Text that looks like {{identifier}} ({{confidence}} confidence) in {{module}}, line {{line}}, is sent as {{field}} of `{{call}}` here. Take it out of that text.',
    replaceWithPlaceholder: 'Replace it with `{{placeholder}}`.',
  },
  hasSuggestions: true,
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: { reportUnknown: { type: 'boolean', description: 'Also report ids of the own application, and values that passed through code out of sight.' } },
    },
  ],
  defaultOptions: { reportUnknown: false },
  check(file, { reportUnknown }) {
    if (matchesGlobs(file.settings.phi.synthetic, file.path)) return;
    const reported = new Set<string>();
    const report = (finding: Finding<MessageIds> | undefined): void => {
      const key = `${String(finding?.range.start)}:${String(finding?.range.end)}`;
      if (finding === undefined || reported.has(key)) return;
      reported.add(key);
      file.report(finding);
    };
    file.each(file.analysis.identities(), (identity) => {
      for (const match of literalsOf(identity)) report(describeLiteral(file, identity, match));
      for (const carrier of file.analysis.identityPhi(identity)) {
        if (reportUnknown || (carrier.certain && carrier.sure)) report(describeCarrier(identity, carrier));
      }
    });
  },
});

function describeCarrier({ field, label }: Identity, { place, phiClass, label: value, certain, sure }: PhiCarrier): Finding<MessageIds> {
  return {
    range: place,
    messageId: certain && sure ? 'phiInMetadata' : 'maybePhiInMetadata',
    data: { value: safeText(value), identifier: describeClass(phiClass), field: safeText(field), call: safeText(label) },
  };
}

/** The field's name stands before the text, as in the request: a detector reads it as a label. */
function literalsOf({ field, text }: Identity): readonly PhiMatch[] {
  const content = textOf(text);
  if (content === '') return [];
  const label = `${field.replaceAll('_', ' ')}: `;
  return detectPhi(label + content)
    .filter(({ start }) => start >= label.length)
    .map((match) => ({ ...match, start: match.start - label.length, end: match.end - label.length }));
}

function describeLiteral(file: JudgedFile<MessageIds>, identity: Identity, match: PhiMatch): Finding<MessageIds> | undefined {
  const placed = pieceAt(identity.text.pieces, match);
  const literal = placed?.piece.at;
  if (placed === undefined || literal === undefined) return undefined;
  const path = file.analysis.relativePath(literal.module.path);
  if (matchesGlobs(file.settings.phi.synthetic, path)) return undefined;
  const placeholder = placeholderFor(match.type);
  const data = { identifier: describeType(match.type), confidence: match.confidence, field: safeText(identity.field), call: safeText(identity.label) };
  if (literal.module !== identity.call.module) {
    const where = { module: safeText(path), line: String(lineOfIdentifier(placed, literal)) };
    return { range: identity.place, messageId: 'importedLiteralInMetadata', data: { ...data, ...where } };
  }
  const range = spanOf(file.text, placed);
  if (range === undefined) return undefined;
  const suggestions = isWhole(placed, match) ? [{ messageId: 'replaceWithPlaceholder' as const, data: { placeholder }, range, text: replacement(literal, placeholder) }] : [];
  return { range, messageId: 'literalInMetadata', data, suggestions };
}
