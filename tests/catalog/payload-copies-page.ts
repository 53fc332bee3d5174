import { environmentSwitches, payloadCopies } from '../../src/catalog/payload-copies/index.js';
import type { Condition, CopyFacts, PayloadCopy } from '../../src/catalog/payload-copies/define.js';
import { surfaces } from '../../src/catalog/surfaces.js';
import { findVendor } from '../../src/catalog/vendors/index.js';

const GENERATED = '<!-- Generated from src/catalog by tests/catalog/payload-copies.test.ts: `npx vitest run tests/catalog/payload-copies.test.ts --update` -->';

/** What prints and exports payloads by itself, one table for code and one for the environment. */
export function payloadCopiesPage(): string {
  return [
    '# What prints and exports payloads by itself',
    '',
    GENERATED,
    '',
    'Read by [no-sdk-payload-logging](rules/no-sdk-payload-logging.md). The id is a name for `settings.hipaa.securedSinks`. Paths read like the code they describe: `(0)` is the first argument.',
    '',
    '## In code',
    '',
    ...table(['Id', 'Call or construction', 'When', 'Not when', 'Copies', 'To', 'Versions', 'Source'], payloadCopies.filter(({ exporter }) => exporter !== 'any').map(codeRow)),
    '',
    '## In the environment',
    '',
    ...table(['Id', 'Variable', 'Value', 'Copies', 'To', 'Versions', 'Source'], environmentSwitches.map((one) => [code(one.id), code(one.variable), one.equals?.map(code).join(', ') ?? 'any text', ...facts(one)])),
    '',
  ].join('\n');
}

function codeRow(copy: PayloadCopy): string[] {
  const off = (copy.off ?? []).map((group) => group.map(condition).join(' and '));
  const elsewhere = copy.offBy === undefined ? [] : [code(`${copy.offBy.name}(${String(copy.offBy.when.equals?.[0] ?? '')})`)];
  return [code(copy.id), subjects(copy).join(', '), (copy.when ?? []).map(condition).join(' and '), [...off, ...elsewhere].join(', or '), ...facts(copy)];
}

function subjects({ types, call }: PayloadCopy): string[] {
  return types.flatMap((type) => {
    const names = surfaces.flatMap(({ modules }) => Object.values(modules ?? {}).flatMap((exports) => Object.entries(exports).flatMap(([path, given]) => (given === type ? [path] : []))));
    const name = names.find((path) => path !== '' && !path.includes('default')) ?? '';
    return [code(call ?? name)];
  }).filter((text, index, all) => all.indexOf(text) === index);
}

function facts({ copies, target, package: name, since, until, evidence, checked }: CopyFacts): string[] {
  const parts = [...(since === undefined ? [] : [`from ${since}`]), ...(until === undefined ? [] : [`before ${until}`])];
  const versions = parts.length === 0 ? [] : [...(name === undefined ? [] : [name]), parts.join(', ')];
  return [copies.join(', '), receiverOf(target), versions.join(' '), `[${checked}](${evidence})`];
}

function receiverOf(target: CopyFacts['target']): string {
  if (target.kind === 'log') return 'the log';
  if (target.kind === 'tracer') return 'the registered tracer';
  return findVendor(target.endpoint.vendor ?? '')?.name ?? 'the host in the options';
}

function condition({ path, equals, absent }: Condition): string {
  if (absent === true) return `no ${code(path)}`;
  const values = (equals ?? []).map((value) => code(String(value))).join(', ');
  return values === '' ? code(path) : `${code(path)} = ${values}`;
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}
