import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Vendor } from '../../catalog/define.js';
import { isParty, vendors } from '../../catalog/vendors/index.js';
import { packageFile } from '../../meta.js';
import { safeText } from '../../output/safe-text.js';
import { rules } from '../../rules/index.js';
import { suggest } from '../../settings/index.js';
import { CommandError } from '../command-error.js';
import type { Surroundings } from '../report.js';
import { ownVendors } from './own-vendor.js';
import { pageText } from './page.js';
import { explainPlace } from './place.js';
import { partyText, vendorText } from './vendor.js';

export interface ExplainFlags {
  readonly config?: string;
}

const LONGEST_SUBJECT = 200;
const PLACE = /^(?<file>.+?):(?<line>[1-9]\d{0,8})(?::\d+)?$/;

/** Writes what there is to say about a rule, a vendor or a place in the code. */
export async function explain(subject: string, { config }: ExplainFlags, around: Surroundings): Promise<void> {
  const known = rulePage(subject) ?? vendorFacts(subject, vendors) ?? (await place(subject, config, around));
  const own = known === undefined ? await ownVendors(around.cwd, config) : [];
  const text = known ?? vendorFacts(subject, own);
  if (text === undefined) throw new CommandError(unknownSubject(subject, around.cwd, own));
  around.stdout.write(text);
}

function rulePage(subject: string): string | undefined {
  const name = subject.replace(/^hipaa\//, '');
  return Object.hasOwn(rules, name) ? pageText(readFileSync(packageFile(`docs/rules/${name}.md`), 'utf8')) : undefined;
}

function vendorFacts(subject: string, known: readonly Vendor[]): string | undefined {
  const wanted = subject.toLowerCase();
  const vendor = known.find(({ id }) => id.toLowerCase() === wanted) ?? known.find(({ name }) => name.toLowerCase() === wanted);
  if (vendor !== undefined) return vendorText(vendor);
  return isParty(wanted) ? partyText(wanted) : undefined;
}

async function place(subject: string, config: string | undefined, { cwd, env }: Surroundings): Promise<string | undefined> {
  const { file, line } = PLACE.exec(subject)?.groups ?? {};
  if (file === undefined || line === undefined) return undefined;
  return explainPlace({ file, line: Number(line), cwd, config, epoch: env['SOURCE_DATE_EPOCH'] });
}

function unknownSubject(subject: string, cwd: string, own: readonly Vendor[]): string {
  const shown = safeText(subject, LONGEST_SUBJECT);
  if (statSync(resolve(cwd, subject), { throwIfNoEntry: false })?.isFile() === true) return `${shown} is a file: name a line of it, as in ${shown}:1.`;
  const nearest = suggest(subject.replace(/^hipaa\//, ''), [...Object.keys(rules), ...[...vendors, ...own].flatMap(({ id, name }) => [id, name])]);
  return `${shown} is no rule, vendor or file:line${nearest === '' ? '.' : nearest}`;
}
