import { html, type Html } from '../markup.js';
import { SIGNS, WORDS } from '../status.js';
import { fit } from './fit.js';
import type { Edge, Picture, Placed } from './layout.js';

const SIZE = 13;
const SMALL = 12;
/** Bold text is wider. */
const BOLD = 14.3;
const PADDING = 10;

/** Colours come from the style sheet; nothing here needs a `style` attribute, which the policy would refuse. */
export function draw({ width, height, boxes, edges }: Picture, titleId: string, textId: string): Html {
  return html`<svg class="lane" role="img" aria-labelledby="${titleId}" aria-describedby="${textId}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${edges.map(edgeOf)}
${boxes.map(boxOf)}
</svg>`;
}

function edgeOf({ from, to, mark, uncertain, ends }: Edge): Html {
  const end = ends ? to.x - 7 : to.x;
  const bend = (from.x + to.x) / 2;
  const way = from.y === to.y ? `H${end}` : from.x === to.x ? `V${to.y}` : `C${bend} ${from.y} ${bend} ${to.y} ${end} ${to.y}`;
  const tip = html`<path class="tip ${mark}" d="M${to.x - 8} ${to.y - 4}L${to.x - 1} ${to.y}L${to.x - 8} ${to.y + 4}Z"/>`;
  return html`<path class="edge ${mark}${uncertain ? ' uncertain' : ''}" d="M${from.x} ${from.y}${way}"/>${ends ? tip : null}`;
}

function boxOf(box: Placed): Html {
  const { x, y, width, height, column, title, detail, standing } = box;
  const sign = column === 'phi' ? '◆' : column === 'hop' || column === 'sink' ? SIGNS[standing] : '';
  const room = width - 2 * PADDING;
  // Vendors may be taller than a screen: their name stands near the top.
  const lines = detail === null ? 1 : 2;
  const middle = y + Math.min(height / 2, 60);
  const base = middle - (lines - 1) * 8 + 4.5;
  const left = x + PADDING;
  const indent = sign === '' ? 0 : 18;
  const radius = column === 'hop' ? 12 : column === 'prompt' ? 2 : 6;
  return html`<g class="box ${column} ${column === 'phi' ? 'phi' : standing}"><title>${[title, detail, column === 'hop' || column === 'sink' ? WORDS[standing] : null].filter((part) => part !== null).join(', ')}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>${sign === '' ? null : html`<text class="sign" x="${left}" y="${base}">${sign}</text>`}<text x="${left + indent}" y="${base}">${fit(title, room - indent, column === 'hop' ? BOLD : SIZE, column === 'hop' || column === 'sink' ? 'start' : 'end')}</text>${detail === null ? null : html`<text class="detail" x="${left + indent}" y="${base + 16}">${fit(detail, room - indent, SMALL)}</text>`}</g>`;
}
