import type { SinkHit } from '../analysis/flow/sinks.js';
import type { SinkCategory } from '../catalog/define.js';
import { ownStoreIds } from '../catalog/surfaces.js';
import { createRule, type JudgedFile } from '../create-rule.js';
import { safeText } from '../output/safe-text.js';
import { isPhiFree, judgeHop } from '../settings/index.js';
import { describeFlow, reportFlows } from './shared/flow-findings.js';
import { redactorSuggestion } from './shared/redactor-suggestion.js';

interface Options {
  readonly reportUnknown: boolean;
  readonly sharedCaches: boolean;
  readonly databases: readonly string[];
}

type MessageIds =
  | 'completionInBrowser'
  | 'completionInFile'
  | 'completionPublic'
  | 'completionInName'
  | 'completionInCache'
  | 'completionStored'
  | 'completionMayBeReadable'
  | 'completionMayBeStored'
  | 'wrapInRedactor';

export default createRule<Options, MessageIds>({
  name: 'no-unprotected-completion-storage',
  docs: {
    description: 'Disallow completions in browser storage, plain files, public objects, object names and tags, and shared caches',
    presets: { recommended: 'error', strict: 'error' },
    regulation: ['45 CFR 164.312(a)(2)(iv)', '45 CFR 164.312(a)(1)', '45 CFR 164.310(d)(1)'],
  },
  messages: {
    completionInBrowser:
      'The completion from `{{source}}` ({{vendor}}, line {{line}}) is kept in the browser by `{{sink}}`{{within}}, where it outlives the session and every script of the page reads it. Keep it on the server, or store an id or an encrypted copy.',
    completionInFile:
      'The completion from `{{source}}` ({{vendor}}, line {{line}}) is written to a file by `{{sink}}`{{within}} without encryption in sight. Encrypt it, or write an id or a redacted copy.',
    completionPublic:
      'The completion from `{{source}}` ({{vendor}}, line {{line}}) is stored in {{store}} by `{{sink}}`{{within}} as an object that anybody can read. Store it as a private object.',
    completionInName:
      'The completion from `{{source}}` ({{vendor}}, line {{line}}) becomes a name, tag or other metadata of an object in {{store}} by `{{sink}}`{{within}}, which lists and access logs show. Use an id.',
    completionInCache:
      'The completion from `{{source}}` ({{vendor}}, line {{line}}) is put into a shared cache by `{{sink}}`{{within}}, which serves it to others. Cache an id or a redacted copy, or encrypt it.',
    completionStored:
      'The completion from `{{source}}` ({{vendor}}, line {{line}}) is written to {{store}} by `{{sink}}`{{within}} without encryption in sight, and the option `databases` lists that store. Encrypt it, or write a redacted copy.',
    completionMayBeReadable:
      'The completion from `{{source}}` ({{vendor}}, line {{line}}) is stored in {{store}} by `{{sink}}`{{within}}, and nothing here says how it is encrypted. Name the encryption in the call, or declare the sink as secured.',
    completionMayBeStored:
      'A value that may hold the completion from `{{source}}` ({{vendor}}, line {{line}}) is stored by `{{sink}}`{{within}} after code that the analysis cannot see. Check it, or pass an encrypted or redacted copy.',
    wrapInRedactor: 'Wrap it in `{{redactor}}`.',
  },
  hasSuggestions: true,
  schema: [
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        reportUnknown: { type: 'boolean', description: 'Also report values that passed through code out of sight, and object storage without encryption in sight.' },
        sharedCaches: { type: 'boolean', description: 'Also report caches that several users share.' },
        databases: {
          type: 'array',
          // Own sinks are called by what they are imported from, which no id of the catalog looks like.
          items: { anyOf: [{ enum: [...ownStoreIds] }, { type: 'string', pattern: '[@/.#]' }] },
          uniqueItems: true,
          description: 'Ids of own databases and stores in which completions have to be encrypted or redacted.',
        },
      },
    },
  ],
  defaultOptions: { reportUnknown: false, sharedCaches: false, databases: [] },
  check(file, options) {
    if (isPhiFree(file.path, file.settings)) return;
    reportFlows(file, file.analysis.completionFlows(), options.reportUnknown, (hit) => {
      const kind = judgeStore(file, hit, options);
      if (kind === undefined) return undefined;
      const store = hit.sink.kind === 'catalog' ? (hit.sink.record.surface.sink?.name ?? '') : '';
      return {
        range: hit.place,
        messageId: hit.sure ? kind : 'completionMayBeStored',
        data: { ...describeFlow(file, hit), store: safeText(store) },
        suggestions: redactorSuggestion(file, hit.place),
      };
    });
  },
});

function judgeStore(file: JudgedFile<MessageIds>, hit: SinkHit, { databases, sharedCaches, reportUnknown }: Options): MessageIds | undefined {
  const { sink } = hit;
  if (sink.kind === 'cache') return sharedCaches ? 'completionInCache' : undefined;
  if (sink.kind !== 'catalog' || file.analysis.isSecured(hit)) return undefined;
  const surface = sink.record.surface.sink;
  const category: SinkCategory | undefined = sink.record.sink.category ?? surface?.category;
  if (surface === undefined) return undefined;
  switch (category) {
    case 'browser-storage':
      return 'completionInBrowser';
    case 'file':
      return 'completionInFile';
    case 'object-storage':
    case 'cache':
    case 'database':
    case 'vector-db':
      break;
    default:
      return undefined;
  }
  if (sink.record.sink.isName === true) return 'completionInName';
  const { isPublic, isEncrypted, mayBeEncrypted } = file.analysis.protectionOf(hit);
  if (isPublic) return 'completionPublic';
  if (category === 'cache' && sharedCaches) return 'completionInCache';
  if (isEncrypted || isCovered(file, surface.vendor)) return undefined;
  if (databases.includes(surface.id)) return 'completionStored';
  return mayBeEncrypted && reportUnknown ? 'completionMayBeReadable' : undefined;
}

/** A store of a vendor with a declared agreement is where such data belongs. */
function isCovered(file: JudgedFile<MessageIds>, vendor: string | undefined): boolean {
  return vendor !== undefined && judgeHop({ vendor }, { file: file.path }, file.settings).covered;
}
