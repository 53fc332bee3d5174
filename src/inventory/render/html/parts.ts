import type { Fact } from '../../model.js';
import { html, joined, type Html, type Part } from './markup.js';
import { SIGNS, WORDS, type Standing } from './status.js';

export function code(text: string): Html {
  return html`<code>${text}</code>`;
}

/** A message of ours, whose names stand between backticks. */
export function sentence(text: string): readonly Part[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : code(part)));
}

export function badge(standing: Standing, word = WORDS[standing]): Html {
  return html`<span class="badge ${standing}"><span aria-hidden="true">${SIGNS[standing]}</span> ${word}</span>`;
}

/** Several things in a cell. */
export function several(items: readonly Part[], none = ''): Part {
  if (items.length === 0) return none === '' ? null : html`<span class="muted">${none}</span>`;
  return items.length === 1 ? items : html`<ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** The day on which a page was read, and the page. */
export function factLink(fact: Fact | null): Part {
  if (fact === null || fact.source === '') return null;
  const { source, checked } = fact;
  if (!/^https:\/\/[^\s"'<>`]+$/.test(source)) return html`<span class="source">${source}${checked === '' ? '' : `, ${checked}`}</span>`;
  const host = source.slice('https://'.length).split('/', 1)[0] ?? source;
  return html`<a class="source" href="${source}" rel="noreferrer noopener">${host}</a>${checked === '' ? '' : html`, read on ${day(checked)}`}`;
}

export function day(text: string): Html {
  return html`<time datetime="${text}">${text}</time>`;
}

export function dayOrNone(text: string | null): Part {
  return text === null ? null : day(text);
}

export interface Row {
  readonly cells: readonly Part[];
  readonly attributes?: Html;
}

/** A table that scrolls by itself; the first cell of a row names it. Headers become buttons where the script runs. */
export function table(label: string, titles: readonly string[], rows: readonly Row[], { sortable = false, id = '' } = {}): Html {
  const head = titles.map((title) => html`<th scope="col">${title}</th>`);
  return html`<div class="scroll" role="region" aria-label="Table: ${label}" tabindex="0"><table${id === '' ? '' : html` id="${id}"`}${sortable ? html` class="sortable"` : ''}>
<thead><tr>${head}</tr></thead>
<tbody>
${joined(rows.map(rowOf), html`\n`)}
</tbody></table></div>`;
}

function rowOf({ cells, attributes }: Row): Html {
  return html`<tr${attributes === undefined ? '' : html` ${attributes}`}>${cells.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`;
}

/** Pairs of a title and what stands there; pairs without anything are left out. */
export function facts(pairs: readonly (readonly [title: string, items: readonly Part[]])[]): Html {
  return html`<dl>${pairs.filter(([, items]) => items.length > 0).map(([title, items]) => html`<div><dt>${title}</dt><dd>${several(items)}</dd></div>`)}</dl>`;
}
