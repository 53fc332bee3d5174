import type { Module } from '../analysis/module.js';
import type { Prompt } from '../analysis/prompts.js';
import { textOf, type Piece } from '../analysis/text.js';
import { createRule, type Finding, type JudgedFile } from '../create-rule.js';
import { detectPhi, findChecked, phiTypes, placeholderFor, type Confidence, type PhiMatch, type PhiType } from '../detectors/index.js';
import { safeText } from '../output/safe-text.js';
import { matchesGlobs } from '../settings/index.js';
import { describeType } from '../output/phi-names.js';
import { isAgreedLimitedData } from './shared/agreed-data.js';
import { isWhole, lineOfIdentifier, pieceAt, replacement, spanOf } from './shared/literal-place.js';

interface Options {
  readonly types: readonly PhiType[];
  readonly ignoreTypes: readonly PhiType[];
  readonly minConfidence: Confidence;
  readonly allow: readonly string[];
  readonly checkPromptConstants: boolean;
}

type MessageIds = 'phiInPrompt' | 'phiInImportedPrompt' | 'allowRefused' | 'replaceWithPlaceholder';

export default createRule<Options, MessageIds>({
  name: 'no-phi-in-prompt',
  docs: {
    description: 'Disallow literals that look like Safe Harbor identifiers in text that is sent to a model',
    presets: { recommended: 'error', strict: 'error' },
    regulation: ['45 CFR 164.514(b)(2)', '45 CFR 164.502(b)'],
  },
  messages: {
    phiInPrompt:
      'Text that looks like {{identifier}} ({{confidence}} confidence) is part of the prompt sent by `{{call}}`. Take it out of the code: use a placeholder such as `{{placeholder}}`, or pass de-identified data at run time.',
    phiInImportedPrompt:
      'Text that looks like {{identifier}} ({{confidence}} confidence) in {{module}}, line {{line}}, is put into the prompt sent by `{{call}}` here. Take it out of that text: use a placeholder such as `{{placeholder}}`.',
    allowRefused:
      'Entry {{number}} of the option `allow` holds what looks like {{identifier}} by its check digit or shape. It is not applied: an identifier does not belong in a configuration file.',
    replaceWithPlaceholder: 'Replace it with `{{placeholder}}`.',
  },
  hasSuggestions: true,
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        types: { type: 'array', items: { enum: [...phiTypes] }, uniqueItems: true, description: 'Identifier classes that are looked for.' },
        ignoreTypes: { type: 'array', items: { enum: [...phiTypes] }, uniqueItems: true, description: 'Identifier classes that are left out.' },
        minConfidence: { enum: ['low', 'medium', 'high'], description: 'The least confidence that is reported.' },
        allow: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          description: 'Texts that are not PHI, exact or with `*` for any characters.',
        },
        checkPromptConstants: { type: 'boolean', description: 'Also check constants whose name says that they are a prompt, where no call is seen.' },
      },
    },
  ],
  defaultOptions: { types: phiTypes, ignoreTypes: [], minConfidence: 'medium', allow: [], checkPromptConstants: true },
  check(file, options) {
    const { module } = file.analysis;
    if (module === undefined) return;
    const types = options.types.filter((type) => !options.ignoreTypes.includes(type));
    const allow = options.allow.filter((entry, index) => isAllowable(file, entry, index));
    const reported = new Set<string>();
    const detected = new Map<string, readonly PhiMatch[]>();
    const prompts = [...file.analysis.prompts(), ...(options.checkPromptConstants ? file.analysis.promptConstants() : [])];
    file.each(prompts, (prompt) => {
      const { pieces } = prompt.text;
      const text = textOf(prompt.text);
      let matches = detected.get(text);
      if (matches === undefined) {
        matches = detectPhi(text, { types, minConfidence: options.minConfidence, allow });
        detected.set(text, matches);
      }
      for (const match of matches) {
        const finding = describe(file, module, prompt, pieces, match);
        if (finding === undefined || isAgreedLimitedData(file, prompt.call, match.type)) continue;
        const key = `${String(finding.range.start)}:${String(finding.range.end)}:${match.type}:${finding.data?.['line'] ?? ''}`;
        if (reported.has(key)) continue;
        reported.add(key);
        file.report(finding);
      }
    });
  },
});

/** An entry with a checked identifier is reported and left out, or the list would be a list of identifiers. */
function isAllowable(file: JudgedFile<MessageIds>, entry: string, index: number): boolean {
  const [match] = findChecked(entry);
  if (match === undefined) return true;
  file.report({ range: { start: 0, end: 0 }, messageId: 'allowRefused', data: { number: String(index + 1), identifier: describeType(match.type) } });
  return false;
}

function describe(file: JudgedFile<MessageIds>, module: Module, prompt: Prompt, pieces: readonly Piece[], match: PhiMatch): Finding<MessageIds> | undefined {
  const placed = pieceAt(pieces, match);
  const literal = placed?.piece.at;
  if (placed === undefined || literal === undefined) return undefined;
  if (matchesGlobs(file.settings.phi.synthetic, file.analysis.relativePath(literal.module.path))) return undefined;
  const placeholder = placeholderFor(match.type);
  const data = { identifier: describeType(match.type), confidence: match.confidence, call: safeText(prompt.label), placeholder };
  if (literal.module !== module) {
    const where = { module: safeText(file.analysis.relativePath(literal.module.path)), line: String(lineOfIdentifier(placed, literal)) };
    return { range: prompt.place, messageId: 'phiInImportedPrompt', data: { ...data, ...where } };
  }
  const range = spanOf(file.text, placed);
  if (range === undefined) return undefined;
  return {
    range,
    messageId: 'phiInPrompt',
    data,
    suggestions: isWhole(placed, match) ? [{ messageId: 'replaceWithPlaceholder', data: { placeholder }, range, text: replacement(literal, placeholder) }] : [],
  };
}
