import { createHash } from 'node:crypto';
import type { Inventory } from '../../model.js';
import { calls } from './calls.js';
import { exceptions, findings, notJudged } from './judged.js';
import { map } from './map/map.js';
import { Html, html } from './markup.js';
import { agreements, clients, vendors } from './parties.js';
import { SCRIPT } from './script.js';
import { STYLES } from './styles.js';
import { pageHeader, summary } from './top.js';

const SECTIONS = [
  ['summary', 'Summary'],
  ['map', 'Map'],
  ['calls', 'Calls'],
  ['clients', 'Clients'],
  ['vendors', 'Vendors'],
  ['agreements', 'Agreements'],
  ['findings', 'Findings'],
  ['exceptions', 'Exceptions'],
  ['not-judged', 'Not judged'],
] as const;

/** The inventory as one page that loads nothing; no text of the inventory reaches its script or its styles. */
export function renderHtml(inventory: Inventory): string {
  const policy = `default-src 'none'; style-src '${hashOf(STYLES)}'; script-src '${hashOf(SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const body = [summary, map, calls, clients, vendors, agreements, findings, exceptions, notJudged].map((section) => section(inventory));
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Inventory of model calls, ${inventory.header.asOf}</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLES)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${pageHeader(inventory)}
<nav aria-label="Sections"><ul>${SECTIONS.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">
${body.map((section) => html`${section}\n`)}</main>
<footer><p>Made by ${inventory.header.tool.name} ${inventory.header.tool.version}. Input to a risk analysis, not a risk analysis.</p></footer>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`;
  return page.text;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
