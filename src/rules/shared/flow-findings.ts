import type { SinkHit } from '../../analysis/flow/sinks.js';
import { valueOf } from '../../analysis/module.js';
import { callText } from '../../analysis/naming.js';
import type { Finding, JudgedFile } from '../../create-rule.js';
import { safeText } from '../../output/safe-text.js';

/** Reports once per source and call, what is sure first; `reportUnknown` adds the rest. */
export function reportFlows<MessageIds extends string>(
  file: JudgedFile<MessageIds>,
  hits: readonly SinkHit[],
  reportUnknown: boolean,
  describe: (hit: SinkHit) => Finding<MessageIds> | undefined,
): void {
  const reported = new Set<string>();
  const inOrder = hits.toSorted((a, b) => a.place.start - b.place.start || valueOf(a.source.call).start - valueOf(b.source.call).start);
  file.each([...inOrder.filter(({ sure }) => sure), ...inOrder.filter(({ sure }) => !sure && reportUnknown)], (hit) => {
    // Several arguments may hold parts of one completion, and an imported logger may write to several places.
    const key = `${String(hit.call.id)}:${String(hit.source.call.id)}`;
    if (reported.has(key)) return;
    const finding = describe(hit);
    if (finding === undefined) return;
    reported.add(key);
    file.report(finding);
  });
}

/** What every message about a flow names: the source with its line, the sink, and the module that holds the sink. */
export function describeFlow<MessageIds extends string>(file: JudgedFile<MessageIds>, hit: SinkHit): Record<'source' | 'vendor' | 'line' | 'sink' | 'within', string> {
  return {
    ...describeSource(hit.source),
    line: String(file.lineOf(valueOf(hit.source.call).start)),
    sink: safeText(hit.sink.label),
    within: hit.within === undefined ? '' : ` (in ${safeText(file.analysis.relativePath(hit.within.module.path))})`,
  };
}

/** The call in this file, and the call of the SDK behind it where a wrapper of the project stands between. */
function describeSource({ call, label, vendor }: SinkHit['source']): { source: string; vendor: string } {
  const name = callText(call);
  const isWrapped = name !== '' && !name.endsWith(label) && name !== 'fetch';
  return { source: safeText(isWrapped ? name : label), vendor: safeText(isWrapped ? `${vendor} ${label}` : vendor) };
}
