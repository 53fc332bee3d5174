import type { AgreementEntry, Call, Inventory, Notice } from '../../model.js';
import { modelText, placeText, routeText } from '../words.js';
import { html, joined, type Html, type Part } from './markup.js';
import { badge, code, day, dayOrNone, factLink, facts, sentence, several, table } from './parts.js';
import { standingsOf } from './status.js';

/** Where clients, models and agents are made. */
export function clients({ clients: all }: Inventory): Html {
  const rows = all.map((client: Call) => ({
    cells: [code(client.label), code(placeText(client)), joined(standingsOf(client).map((standing) => badge(standing)), ' '), several(client.routes.map(routeText)), several(client.models.map(modelText))],
  }));
  return html`<section id="clients" aria-labelledby="clients-title"><h2 id="clients-title">Clients</h2>
${rows.length === 0 ? html`<p>No client is made in sight.</p>` : html`<p>Where clients, models and agents are made.</p>${table('Clients', ['What', 'Place', 'Agreement', 'Vendors', 'Models'], rows, { sortable: true })}`}
</section>`;
}

/** Everybody who gets prompts or completions, with the agreements that match. */
export function vendors({ vendors: all, agreements: declared }: Inventory): Html {
  const byId = new Map(declared.map((agreement) => [agreement.id, agreement]));
  const rows = all.map(({ id, name, kind, party, receives, uses, agreements: ids, missing, fact }) => ({
    cells: [
      html`${name}<br>${code(id)}`,
      html`${kind}${party === null ? '' : `, ${party}`}`,
      receives.join(', '),
      uses,
      missing.length > 0 ? badge('open') : ids.length > 0 ? badge('agreed') : badge('plain', 'none needed'),
      several(ids.map((one) => agreementText(one, byId.get(one)))),
      several(missing.map(sentence)),
      factLink(fact),
    ],
  }));
  return html`<section id="vendors" aria-labelledby="vendors-title"><h2 id="vendors-title">Vendors</h2>
${rows.length === 0 ? html`<p>No vendor is in sight.</p>` : table('Vendors', ['Vendor', 'Kind', 'Receives', 'Uses', 'Agreement', 'Agreements, plan, expiry, evidence', 'What is missing', 'Read at'], rows, { sortable: true })}
</section>`;
}

function agreementText(id: string, agreement: AgreementEntry | undefined): Part {
  if (agreement === undefined) return code(id);
  const { plan, expires, evidence } = agreement;
  const rest = [plan, expires === null ? 'no expiry' : html`expires ${day(expires)}`, evidence].filter((part) => part !== null);
  return html`<a href="#agreement-${idOf(id)}">${id}</a>: ${joined(rest, ', ')}`;
}

/** Ids of agreements are free text; addresses within the page are not. */
function idOf(text: string): string {
  return text.replace(/[^\w-]/gu, (character) => `.${String(character.codePointAt(0) ?? 0)}`);
}

export function agreements({ agreements: all }: Inventory): Html {
  const rows = all.map((agreement) => ({
    attributes: html`id="agreement-${idOf(agreement.id)}"`,
    cells: [
      code(agreement.id),
      html`${agreement.vendor}${agreement.plan === null ? '' : html`<br>${agreement.plan}`}`,
      agreement.internal ? 'own server' : agreement.instrument,
      dayOrNone(agreement.signed),
      dayOrNone(agreement.expires),
      several(agreement.notices.map(noticeBadge)),
      agreement.uses === 0 ? html`<span class="badge notice">unused</span>` : agreement.uses,
      agreement.evidence,
      facts([
        ['effective', agreement.effective === null ? [] : [day(agreement.effective)]],
        ['terminated', agreement.terminated === null ? [] : [day(agreement.terminated)]],
        ['services', agreement.services],
        ['hosts', agreement.hosts.map(code)],
        ['passes on to', agreement.upstream],
        ['conditions', agreement.conditions],
        ['models', agreement.models.map(code)],
        ['features', agreement.features],
        ['data', agreement.data],
        ['files', agreement.files.map(code)],
        ['credentials', agreement.credentials.map(code)],
        ['owner', agreement.owner === null ? [] : [agreement.owner]],
        ['reviewed', agreement.reviewed === null ? [] : [day(agreement.reviewed)]],
        ['review every', agreement.reviewEvery === null ? [] : [agreement.reviewEvery]],
      ]),
    ],
  }));
  return html`<section id="agreements" aria-labelledby="agreements-title"><h2 id="agreements-title">Agreements</h2>
${rows.length === 0 ? html`<p>No agreement is declared.</p>` : table('Agreements', ['Id', 'Vendor, plan', 'Instrument', 'Signed', 'Expires', 'Notices', 'Uses', 'Evidence', 'Reach'], rows, { sortable: true })}
</section>`;
}

function noticeBadge({ kind, day: when }: Notice): Html {
  const mark = kind === 'expiring' || kind === 'review-due' ? 'notice' : 'open';
  return html`<span class="badge ${mark}"><span aria-hidden="true">!</span> ${kind.replaceAll('-', ' ')}${when === null ? '' : html` ${day(when)}`}</span>`;
}
