import type { Inventory } from '../../model.js';
import { plural, unjudgedText } from '../words.js';
import { html, type Html, type Part } from './markup.js';
import { code, day, facts } from './parts.js';

/** Whose code was judged, by what and when. */
export function pageHeader({ header: { tool, catalog, commit, asOf, registerHash, organization, notes } }: Inventory): Html {
  const whose = organization.name === null ? '' : ` of ${organization.name}${organization.role === null ? '' : ` (${organization.role.replaceAll('-', ' ')})`}`;
  return html`<header class="top">
<h1>Inventory of model calls</h1>
<p class="lead">What the code${whose} sends to language models and what becomes of the answers, judged on ${day(asOf)}.</p>
${facts([
    ['tool', [`${tool.name} ${tool.version}`]],
    ['catalog', [html`${day(catalog.checked)} ${code(catalog.hash)}`]],
    ['commit', commit === null ? [] : [code(commit)]],
    ['register', [code(registerHash)]],
  ])}
${notes.length === 0 ? null : html`<div class="notes" role="note">${notes.map((note) => html`<p>${note}</p>`)}</div>`}
</header>`;
}

/** No count of findings without the count of calls that were not judged. */
export function summary({ summary: counts, notJudged: open }: Inventory): Html {
  const { calls, callsNotJudged, callsJudgedInPart } = counts;
  const unseen = [
    `${plural(callsJudgedInPart, 'other')} judged in part`,
    plural(open.unparsedFiles.length, 'file that does not parse', 'files that do not parse'),
    plural(open.skippedFiles.naming.length, 'skipped file that names a model vendor', 'skipped files that name a model vendor'),
    plural(open.errors.length, 'internal error'),
    plural(open.limits.length, 'limit hit', 'limits hit'),
  ];
  return html`<section id="summary" aria-labelledby="summary-title"><h2 id="summary-title">Summary</h2>
<ul class="cards">
${card('Calls of models', String(calls), `and ${String(counts.callsThroughFunctions)} through functions of the project, in ${plural(counts.filesWithCalls, 'file')} of ${String(counts.files)}; ${plural(counts.clients, 'client')} made`, 'calls', 'plain')}
${card('Findings', String(counts.errors + counts.warnings), `${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}. Of ${plural(calls, 'call')}, ${unjudgedText(counts)}`, 'findings', counts.errors + counts.warnings > 0 ? 'open' : 'plain')}
${card('Calls not judged', String(callsNotJudged), unseen.join(', '), 'not-judged', callsNotJudged + callsJudgedInPart > 0 ? 'unknown' : 'plain')}
${card('Vendors', String(counts.vendors), `${String(counts.vendorsWithoutAgreement)} with a use that no agreement matches`, 'vendors', counts.vendorsWithoutAgreement > 0 ? 'open' : 'plain')}
${card('Notices about agreements', String(counts.notices), 'unsigned, expired, about to expire or due for review', 'agreements', counts.notices > 0 ? 'notice' : 'plain')}
${card('Exceptions', String(counts.exceptions), 'comments, suppressions, scopes, overrides and lowered rules', 'exceptions', counts.exceptions > 0 ? 'notice' : 'plain')}
</ul></section>`;
}

function card(title: string, count: string, detail: Part, target: string, mark: string): Html {
  return html`<li class="card ${mark}"><a href="#${target}">${title}</a><strong>${count}</strong><span>${detail}</span></li>`;
}
