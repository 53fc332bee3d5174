import type { Hop as EndpointHop } from '../../analysis/endpoints.js';
import type { SinkHit } from '../../analysis/flow/sinks.js';
import type { LlmCall } from '../../analysis/llm-call.js';
import { safeText } from '../../output/safe-text.js';
import { findService, judgeChain, judgeFeature, judgeHop, judgeModelChain, nameOf, type ResolvedSettings, type Verdict } from '../../settings/index.js';
import type { Feature, Hop, Judgement, Model, Route, SinkStatus, SinkUse } from '../model.js';
import { factOf } from '../safe.js';

/** Holds what code does against what settings declare, for one file. */
export class Judge {
  constructor(
    private readonly settings: ResolvedSettings,
    private readonly file: string,
  ) {}

  routesOf(call: LlmCall): readonly Route[] {
    const { endpoints } = call;
    if (endpoints.length === 0) return [{ kind: 'unknown' }];
    return endpoints.map((answer): Route => {
      if (answer.kind === 'hops') return this.#route(answer.hops);
      if (answer.kind !== 'env') return { kind: answer.kind };
      const vendor = this.settings.endpoints.get(answer.name);
      return vendor === undefined ? { kind: 'environment', name: safeText(answer.name) } : this.#route([{ vendor, host: undefined }]);
    });
  }

  #route(hops: readonly EndpointHop[]): Route {
    const judged = judgeChain(hops, { file: this.file }, this.settings);
    if (judged.length === 0) return { kind: 'local' };
    return {
      kind: 'hops',
      hops: judged.map(({ hop, name, verdict }): Hop => {
        const service = findService(hop, this.settings);
        return {
          vendor: service?.id ?? textOrNull(hop.vendor),
          name: safeText(name),
          host: textOrNull(hop.host),
          internal: verdict.covered && verdict.agreement.internal === true,
          ...judgement(verdict),
          fact: service === undefined ? null : factOf(service),
        };
      }),
    };
  }

  modelsOf(call: LlmCall): readonly Model[] {
    return call.models.map(({ text }) => {
      const refused = call.chains.map(({ hops }) => judgeModelChain(text, hops, { file: this.file }, this.settings)).find((verdict) => verdict !== undefined);
      return { name: safeText(text), status: refused?.reason ?? 'accepted', detail: refused?.detail ?? null };
    });
  }

  featuresOf(call: LlmCall): readonly Feature[] {
    return call.features.flatMap(({ hop, uses }) =>
      uses.map(({ feature }) => {
        const verdict = judgeFeature(feature.id, hop, { file: this.file }, this.settings);
        return {
          vendor: safeText(nameOf(hop, this.settings)),
          id: safeText(feature.id),
          listed: feature.status,
          status: verdict.covered ? 'accepted' : verdict.reason,
          detail: verdict.covered ? null : verdict.detail,
          fact: factOf(feature),
        };
      }),
    );
  }

  sinkOf({ sink, sure }: SinkHit, isSecured: boolean, place: Pick<SinkUse, 'file' | 'line'>): SinkUse {
    const surface = sink.kind === 'catalog' ? sink.record.surface.sink : undefined;
    const category = sink.kind === 'catalog' ? (sink.record.sink.category ?? surface?.category ?? 'other') : sink.kind === 'logger' ? 'log' : sink.kind;
    const vendor = sink.kind === 'http' ? sink.vendor : surface?.vendor;
    const host = sink.kind === 'http' ? sink.host : undefined;
    const verdict = vendor === undefined && host === undefined ? undefined : judgeHop({ vendor, host }, { file: this.file }, this.settings);
    const own: SinkStatus = surface?.class === 'own' ? 'own' : 'open';
    return {
      category,
      label: safeText(sink.label),
      recipient: verdict === undefined ? textOrNull(surface?.name) : safeText(nameOf({ vendor, host }, this.settings)),
      vendor: textOrNull(vendor),
      status: isSecured ? 'secured' : verdict?.covered === true ? 'agreement' : own,
      ...(verdict === undefined ? { agreement: null, missing: null } : judgement(verdict)),
      certain: sure,
      ...place,
    };
  }
}

function judgement(verdict: Verdict): Judgement {
  if (verdict.covered) return { agreement: safeText(verdict.agreement.id), missing: null };
  return { agreement: null, missing: { reason: verdict.reason, detail: verdict.detail } };
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined ? null : safeText(text);
}
