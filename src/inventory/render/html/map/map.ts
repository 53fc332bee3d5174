import type { Inventory } from '../../../model.js';
import { plural } from '../../words.js';
import { html, joined, type Html } from '../markup.js';
import { badge } from '../parts.js';
import { SIGNS, WORDS } from '../status.js';
import { draw } from './draw.js';
import { lanesOf, type Box, type Lane, type Way } from './lanes.js';
import { columnsOf, layOut, type Columns } from './layout.js';

/** The drawn map: one lane for each way that requests go, and the same as a list. */
export function map(inventory: Inventory): Html {
  const lanes = lanesOf(inventory);
  if (lanes.length === 0) return html`<section id="map" aria-labelledby="map-title"><h2 id="map-title">Map</h2><p>No call of a model is in sight.</p></section>`;
  const columns = columnsOf(lanes);
  return html`<section id="map" aria-labelledby="map-title"><h2 id="map-title">Map</h2>
<p>Each lane holds calls whose requests go the same way, read from left to right; what needs attention comes first. ${lanes.some(({ ways }) => ways.length > 1) ? 'Where several endpoints stand one below the other, a request goes to one of them. ' : null}${lanes.some(({ rows, count }) => rows.length < count) ? 'Calls are drawn together by file or folder; the table below has each of them.' : null}</p>
<ul class="legend" aria-label="Legend">
<li>${badge('agreed')} an agreement matches, or the place is declared secure</li>
<li>${badge('open', 'open')} no agreement matches, or nothing secures the place</li>
<li>${badge('unknown')} the endpoint is not in sight</li>
<li>${badge('partly')} some endpoints are in sight and others are not</li>
<li><span class="badge phi"><span aria-hidden="true">◆</span> PHI</span> by name or type, and no redactor on its way</li>
<li><span class="dashes" aria-hidden="true"></span> dashed: not every step is in sight</li>
</ul>
<div class="scroll lanes" role="region" aria-label="Drawing of the map" tabindex="0">
${heads(columns)}
${joined(lanes.map((lane, index) => laneOf(lane, index + 1, columns)), html`\n`)}
</div>
<details open><summary>The map as a list</summary><div class="listed">${lanes.map((lane, index) => listOf(lane, index + 1))}</div></details>
</section>`;
}

function heads({ phi, prompt, call, hop, sink, width }: Columns): Html {
  const titles = [[phi, 'PHI by name'], [prompt, 'Prompts from'], [call, 'Calls'], [hop, 'Vendors, hop by hop'], [sink, 'Completions to']] as const;
  return html`<svg class="heads" aria-hidden="true" width="${width}" height="24" viewBox="0 0 ${width} 24">${titles.map(([x, title]) => html`<text x="${x}" y="16">${title}</text>`)}</svg>`;
}

function laneOf(lane: Lane, number: number, columns: Columns): Html {
  return html`<div class="way"><h3 id="way-${number}">${joined(lane.standings.map((standing) => badge(standing)), ' ')} ${lane.title} <span class="muted">${plural(lane.count, 'call')}${lane.ways.length > 1 ? `; ${lane.tally}` : ''}</span></h3>
${draw(layOut(lane, columns), `way-${String(number)}`, `way-${String(number)}-list`)}</div>`;
}

function listOf({ title, count, ways, rows }: Lane, number: number): Html {
  return html`<div id="way-${number}-list"><p><strong>${title}</strong>, ${plural(count, 'call')}: ${joined(ways.map(wayText), '; or ')}.</p>
<ul>${rows.map(({ phi, prompts, calls, sinks }) => html`<li>${calls.title} (${calls.detail}): PHI ${names(phi)}; prompts from ${names(prompts)}; completions to ${names(sinks, true)}</li>`)}</ul></div>`;
}

function wayText(way: Way): string {
  return way.map(({ title, detail }) => `${title}${detail === null ? '' : ` (${detail})`}`).join(', then ');
}

function names(boxes: readonly Box[], judged = false): string {
  if (boxes.length === 0) return 'none in sight';
  return boxes.map(({ title, detail, standing }) => `${title}${detail === null ? '' : ` (${detail})`}${judged ? ` ${SIGNS[standing]} ${standing === 'plain' ? 'own' : standing === 'open' ? 'open' : WORDS[standing]}` : ''}`).join(', ');
}
