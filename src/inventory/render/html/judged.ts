import type { Exception, Finding, Inventory, OpenVariable } from '../../model.js';
import { obligations } from '../../../obligations.js';
import { declarationOf, EXCEPTION_KINDS, placeText, plural, unjudgedText } from '../words.js';
import { html, type Html } from './markup.js';
import { code, factLink, sentence, several, table } from './parts.js';

/** Findings by rule, by duty and one by one; never without what could not be judged. */
export function findings({ findings: all, summary: counts }: Inventory): Html {
  return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
<p>${plural(all.length, 'finding')}; of ${plural(counts.calls, 'call')}, <a href="#not-judged">${unjudgedText(counts)}</a>.</p>
${all.length === 0 ? null : [byRule(all), byDuty(all), oneByOne(all)]}
</section>`;
}

function byRule(all: readonly Finding[]): Html {
  const groups = new Map<string, Finding[]>();
  for (const finding of all) {
    const own = groups.get(finding.rule) ?? [];
    own.push(finding);
    groups.set(finding.rule, own);
  }
  const rows = [...groups].map(([rule, own]) => ({ cells: [code(`hipaa/${rule}`), own.length, own.filter(({ severity }) => severity === 'error').length, several([...new Set(own.flatMap(({ regulation }) => regulation))])] }));
  return html`<h3>By rule</h3>${table('Findings by rule', ['Rule', 'Findings', 'Errors', 'Regulation'], rows, { sortable: true })}`;
}

function byDuty(all: readonly Finding[]): Html {
  const rows = obligations.flatMap(({ id, text }) => {
    const own = all.filter((finding) => finding.obligations.includes(id));
    return own.length === 0 ? [] : [{ cells: [text, own.length, several([...new Set(own.map(({ rule }) => rule))].map((rule) => code(`hipaa/${rule}`)))] }];
  });
  return html`<h3>By duty</h3><p class="muted">A finding may count for several duties.</p>${table('Findings by duty', ['Duty', 'Findings', 'Rules'], rows, { sortable: true })}`;
}

function oneByOne(all: readonly Finding[]): Html {
  const rows = all.map((finding, index) => ({
    attributes: html`id="finding-${index + 1}"`,
    cells: [code(placeText(finding)), html`<span class="badge ${finding.severity === 'error' ? 'open' : 'notice'}">${finding.severity}</span>`, code(`hipaa/${finding.rule}`), [sentence(finding.message), stepsOf(finding)]],
  }));
  return html`<h3>One by one</h3>${table('Findings one by one', ['Place', 'Severity', 'Rule', 'Message'], rows, { sortable: true })}`;
}

function stepsOf({ steps }: Finding): Html | null {
  if (steps.length === 0) return null;
  return html`<details open><summary>${plural(steps.length, 'step')} from source to sink</summary><ol>${steps.map((step) => html`<li>${sentence(step.label)} ${code(placeText(step))}</li>`)}</ol></details>`;
}

/** What keeps findings from being ones, and what settings declare. */
export function exceptions({ exceptions: all, declarations }: Inventory): Html {
  const rows = all.map((one: Exception) => ({ cells: [EXCEPTION_KINDS[one.kind], one.subject, code(one.where), one.count, one.reason ?? html`<span class="badge notice">no reason given</span>`, one.approvedBy, one.day] }));
  const declared = declarations.map(({ kind, value }) => ({ cells: [kind, code(value)] }));
  return html`<section id="exceptions" aria-labelledby="exceptions-title"><h2 id="exceptions-title">Exceptions and declarations</h2>
${rows.length === 0 ? html`<p>No exceptions.</p>` : table('Exceptions', ['What', 'Rule or fact', 'Where', 'Count', 'Reason', 'Approved by', 'Day'], rows, { sortable: true })}
${declared.length === 0 ? null : html`<h3>Declarations</h3><p>Settings declare this, and findings depend on it.</p>${table('Declarations', ['What', 'Value'], declared, { sortable: true })}`}
</section>`;
}

/** One declaration may judge many calls. */
function variableTable(variables: readonly OpenVariable[]): Html {
  const rows = variables.map((variable) => ({ cells: [code(variable.name), variable.calls, variable.inPart, code(declarationOf(variable))] }));
  return html`<h3>Environment variables that decide where calls go</h3><p>Declare in ${code('settings.hipaa')} which vendor each stands for.</p>${table('Environment variables that decide where calls go', ['Variable', 'Calls', 'Of these judged in part', 'To declare'], rows, { sortable: true })}`;
}

/** What the report says nothing about. */
export function notJudged({ notJudged: open }: Inventory): Html {
  const { calls, variables, assumed, unparsedFiles, skippedFiles, limits, errors, staleFacts, settings, otherModules } = open;
  const groups: readonly (readonly [string, readonly Html[]])[] = [
    ['Calls', calls.map(({ id, inPart, reason }) => html`${code(id)}${inPart ? ', judged in part' : null}: ${reason}`)],
    ['Clients known by their declared type only', assumed.map(code)],
    ['Files that do not parse', unparsedFiles.map(code)],
    ['Skipped files that name a model vendor', skippedFiles.naming.map(code)],
    ['Limits hit', limits.map(({ limit, file, count }) => html`${code(limit)} in ${code(file)}, ${plural(count, 'time')}`)],
    ['Internal errors', errors.map(({ rule, error, file, count }) => html`${code(rule)} ended with ${code(error)} in ${code(file)}, ${plural(count, 'time')}`)],
    ['Facts read more than a year before', staleFacts.map((fact) => html`${fact.what}: ${factLink(fact)}`)],
    ['Settings', settings.map((text) => html`${sentence(text)}`)],
  ];
  return html`<section id="not-judged" aria-labelledby="not-judged-title"><h2 id="not-judged-title">Not judged</h2>
<p>The configuration leaves out ${plural(skippedFiles.count, 'source file')}. Other modules are ${otherModules}.</p>
${variables.length === 0 ? null : variableTable(variables)}
${groups.filter(([, items]) => items.length > 0).map(([title, items]) => html`<h3>${title} (${items.length})</h3><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`)}
</section>`;
}
