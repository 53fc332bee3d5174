import type { EndpointAnswer } from '../../analysis/endpoints.js';
import type { Ref } from '../../analysis/module.js';
import type { JudgedFile } from '../../create-rule.js';
import { dataClassOf, isForLimitedDataSet, limitsData, type Hop } from '../../settings/index.js';

/** The receivers of a call, with what settings say of environment variables. */
export function receiversOf({ analysis, settings }: Pick<JudgedFile<string>, 'analysis' | 'settings'>, call: Ref): readonly (readonly Hop[])[] {
  return analysis.endpointsOf(call).flatMap((answer) => hopsOf(answer, settings.endpoints));
}

function hopsOf(answer: EndpointAnswer, endpoints: ReadonlyMap<string, string>): readonly (readonly Hop[])[] {
  if (answer.kind === 'hops') return [answer.hops];
  const vendor = answer.kind === 'env' ? endpoints.get(answer.name) : undefined;
  return vendor === undefined ? [] : [[{ vendor, host: undefined }]];
}

/** Whether an identifier class may be sent because the agreements are for a limited data set (45 CFR 164.514(e)). */
export function isAgreedLimitedData(file: Pick<JudgedFile<string>, 'analysis' | 'settings' | 'path'>, call: Ref, identifier: string): boolean {
  if (dataClassOf(identifier) !== 'limited-data-set' || !limitsData(file.settings)) return false;
  const receivers = receiversOf(file, call);
  return receivers.length > 0 && receivers.every((hops) => isForLimitedDataSet(hops, { file: file.path }, file.settings));
}
