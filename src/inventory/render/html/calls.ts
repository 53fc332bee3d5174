import type { Call, Finding, Inventory, SinkUse } from '../../model.js';
import { chainsOf, featureText, hasRunTimeText, hopsOf, hopText, judgedRouteText, modelText, placeText, plural, routeText, sinkText, sourceFiles } from '../words.js';
import { html, joined, type Html, type Part } from './markup.js';
import { badge, code, factLink, facts, sentence, several, table, type Row } from './parts.js';
import { ORDER, SIGNS, standingOfHop, standingOfSink, standingsOf, WORDS } from './status.js';

/** Every call in a table, and below it what is known about each. */
export function calls(inventory: Inventory): Html {
  const { calls: all } = inventory;
  if (all.length === 0) return html`<section id="calls" aria-labelledby="calls-title"><h2 id="calls-title">Calls</h2><p>No call of a model is in sight.</p></section>`;
  const names = vendorNames(all);
  const found = findingsByPlace(inventory);
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]));
  return html`<section id="calls" aria-labelledby="calls-title"><h2 id="calls-title">Calls</h2>
${filters(all, names)}
${table('Calls', ['Call', 'Place', 'Agreement', 'Vendors', 'Models', 'PHI in prompts', 'Completion goes to'], all.map((call, index) => rowOf(call, index, names)), { sortable: true, id: 'calls-table' })}
<h3>Each call in detail</h3>
${joined(all.map((call, index) => detailsOf(call, index, found, numbers)), html`\n`)}
</section>`;
}

/** Nothing but the script can use these, so it shows them. */
function filters(all: readonly Call[], names: readonly string[]): Html {
  const standings = ORDER.filter((standing) => all.some((call) => standingsOf(call).includes(standing)));
  return html`<form class="filters" role="search" aria-label="Filter calls" hidden>
<p><label for="filter-text">Text</label><input type="search" id="filter-text" autocomplete="off" placeholder="file, function, model …"></p>
<p><label for="filter-vendor">Vendor</label><select id="filter-vendor"><option value="">all</option>${names.map((name, index) => html`<option value="v${index}">${name}</option>`)}</select></p>
<p><label for="filter-status">Agreement</label><select id="filter-status"><option value="">all</option>${standings.map((standing) => html`<option value="${standing}">${SIGNS[standing]} ${WORDS[standing]}</option>`)}</select></p>
<button type="reset">Show all</button>
<p class="count" role="status" id="filter-count">${plural(all.length, 'call')}</p>
</form>`;
}

function vendorsOf({ routes }: Call): readonly string[] {
  return routes.flatMap((route) => (route.kind === 'hops' ? route.hops.map(({ name }) => name) : []));
}

function vendorNames(all: readonly Call[]): readonly string[] {
  return [...new Set(all.flatMap(vendorsOf))].sort((a, b) => (a < b ? -1 : 1));
}

function rowOf(call: Call, index: number, names: readonly string[]): Row {
  const { label, within, routes, models, data, sinks } = call;
  const standings = standingsOf(call);
  const vendors = [...new Set(vendorsOf(call))].map((name) => `v${String(names.indexOf(name))}`);
  return {
    attributes: html`data-call="call-${index + 1}" data-status="${standings.join(' ')}" data-vendors="${vendors.join(' ')}"`,
    cells: [
      html`<a href="#call-${index + 1}">${within ?? 'module'}</a><br>${code(label)}`,
      html`<span class="place">${code(placeText(call))}</span>`,
      html`<span class="key">${standings.map((standing) => ORDER.indexOf(standing)).join('')}</span>${joined(standings.map((standing) => badge(standing)), ' ')}`,
      several(few(routes.map(routeText))),
      several(few(models.map(modelText))),
      several(few(data.map(({ name }) => code(name))), 'none in sight'),
      several(few(sinks.map((sink) => html`${badge(standingOfSink(sink), sinkWord(sink))} ${sink.label}`)), 'no sink in sight'),
    ],
  };
}

/** A row stays short; the details have all. */
function few(items: readonly Part[]): readonly Part[] {
  const most = 4;
  return items.length <= most ? items : [...items.slice(0, most - 1), html`<span class="muted">and ${items.length - most + 1} more</span>`];
}

function sinkWord({ status, missing }: SinkUse): string {
  if (status !== 'open') return status;
  return missing === null ? 'unsecured' : 'no agreement';
}

const KINDS: Readonly<Record<Call['kind'], string | null>> = { call: null, client: null, request: 'raw request', wrapper: 'function of the project', other: 'further API' };

function detailsOf(call: Call, index: number, found: ReadonlyMap<string, readonly (readonly [number, Finding])[]>, numbers: ReadonlyMap<string, number>): Html {
  const { id, label, within, kind, through, assumed, phiFree, models, features, data, metadata, sinks } = call;
  const kindText = KINDS[kind];
  const own = found.get(placeKey(call)) ?? [];
  return html`<details class="call" id="call-${index + 1}" open><summary>${joined(standingsOf(call).map((standing) => badge(standing)), ' ')} ${code(label)} in ${code(within ?? 'module')} <span class="muted">${placeText(call)}</span></summary>
${facts([
    ['kind', kindText === null ? [] : [kindText]],
    ['leads to', through.map((target) => (numbers.has(target) ? html`<a href="#call-${numbers.get(target) ?? 0}">${code(target)}</a>` : code(target)))],
    ['chain', chainsOf(call).map(judgedRouteText)],
    ['hops', hopsOf(call).map((hop) => html`${badge(standingOfHop(hop))} ${sentence(hopText(hop))} ${aside(factLink(hop.fact))}`)],
    ['client', assumed ? ['known by its declared type only'] : []],
    ['scope', phiFree ? ['declared free of PHI'] : []],
    ['models', models.map((model) => html`${modelText(model)}${model.detail === null ? '' : html`: ${sentence(model.detail)}`}`)],
    ['features', features.map((feature) => html`${feature.vendor}: ${featureText(feature)}${feature.detail === null ? '' : html`, ${sentence(feature.detail)}`} ${aside(factLink(feature.fact))}`)],
    ['PHI by name in prompts', data.map(({ name, class: phiClass, certain }) => html`${code(name)} (${phiClass}${certain ? '' : ', uncertain'})`)],
    ['prompt texts', [...sourceFiles(call).map(code), ...(hasRunTimeText(call) ? ['run-time text'] : [])]],
    ['metadata', metadata.map(code)],
    ['completion goes to', sinks.map((sink) => html`${badge(standingOfSink(sink), sinkWord(sink))} ${sinkText(sink)}, ${code(placeText(sink))}${sink.certain ? '' : ', uncertain'}`)],
    ['findings in this function', own.map(([number, { rule, line }]) => html`<a href="#finding-${number}">hipaa/${rule}, line ${line}</a>`)],
    ['id', [code(id)]],
  ])}
</details>`;
}

function aside(part: Part): Part {
  return part === null ? null : html`(${part})`;
}

function placeKey({ file, within }: { readonly file: string; readonly within: string | null }): string {
  return `${file}#${within ?? ''}`;
}

function findingsByPlace({ findings }: Inventory): ReadonlyMap<string, readonly (readonly [number, Finding])[]> {
  const found = new Map<string, (readonly [number, Finding])[]>();
  for (const [index, finding] of findings.entries()) {
    const key = placeKey(finding);
    const own = found.get(key) ?? [];
    own.push([index + 1, finding]);
    found.set(key, own);
  }
  return found;
}
