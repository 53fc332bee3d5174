import { debugOptions } from '../../src/catalog/debug-options.js';
import type { Call, Endpoint, Path, Surface, TypeEntry, TypeName } from '../../src/catalog/define.js';
import { surfaces } from '../../src/catalog/surfaces.js';
import { findVendor } from '../../src/catalog/vendors/index.js';

export interface Page {
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

const GENERATED = '<!-- Generated from src/catalog by tests/catalog/sdk-pages.test.ts: `npx vitest run tests/catalog/sdk-pages.test.ts --update` -->';

const llmSurfaces = surfaces.filter(({ role }) => role === 'llm');

/** One page for each surface that talks to models. */
export const sdkPages: readonly Page[] = llmSurfaces
  .map((surface) => ({ file: `${slugOf(surface)}.md`, title: surface.packages[0] ?? '', text: pageOf(surface) }))
  .sort((a, b) => a.file.localeCompare(b.file));

export function indexPage(): string {
  return [
    '# What is recognised, SDK by SDK',
    '',
    GENERATED,
    '',
    'Each page lists the clients of a package, where their requests go, which arguments are prompts, and what in an answer counts as content.',
    'Paths read like the code they describe: `(0)` is the first argument, `[]` any element, `{a,b}` either member, `*` any member.',
    'A name is only recognised where it comes from the package, however it was imported; hosts are in [coverage.md](../coverage.md).',
    '',
    ...sdkPages.map(({ file, title }) => `- [${title}](${file})`),
    '',
  ].join('\n');
}

/** All places where data can leave, one table. */
export function sinksPage(): string {
  const rows = surfaces
    .flatMap((surface) => (surface.sink === undefined ? [] : [{ surface, sink: surface.sink }]))
    .sort((a, b) => a.sink.id.localeCompare(b.sink.id) || a.sink.name.localeCompare(b.sink.name))
    .map(({ surface, sink }) => [
      code(sink.id),
      sink.name,
      sink.category,
      sink.class,
      sink.vendor === undefined ? '' : code(sink.vendor),
      [...surface.packages, ...Object.keys(surface.globals ?? {})].map(code).join(', '),
      Object.values(surface.types).flatMap((entry) => (entry.sinks ?? []).map(({ path, data }) => `${code(path === '' ? '()' : path)} at ${data.map(code).join(', ')}`)).join('; '),
    ]);
  return [
    '# Where completions may go',
    '',
    GENERATED,
    '',
    'The id is the name for `settings.hipaa.securedSinks`. `unsecured` is reported always, `needs-agreement` unless an agreement with the vendor is declared, `secured-if-encrypted` unless the value was encrypted in sight, `own` never unless configured, made public or put into a name or tag.',
    '',
    table(['Sink', 'Name', 'Category', 'Class', 'Vendor', 'Packages and globals', 'Calls and the arguments that carry data'], rows),
    '',
  ].join('\n');
}

function pageOf(surface: Surface): string {
  const names = new Set(Object.keys(surface.types));
  const debug = debugOptions.filter(({ types }) => types.some((type) => names.has(type)));
  return [
    `# ${surface.packages.join(', ')}`,
    '',
    GENERATED,
    '',
    `Read in ${surface.versions === undefined ? 'the documentation' : `version ${surface.versions.join(', ')}`}: [source](${surface.evidence}), ${surface.checked}.`,
    '',
    ...section('Exports', exportRows(surface), ['Import', 'Export', 'Is']),
    ...section('Where requests go', endpointRows(surface), ['Of', 'Vendor', 'Another one by']),
    ...section('Prompts', promptRows(surface), ['Of', 'Call', 'Prompt text', 'Model', 'Fields that identify somebody', 'Versions']),
    ...section('Completions', resultRows(surface), ['Of', 'Call', 'Answer']),
    ...section('Answers', Object.entries(surface.payloads ?? {}).map(([name, { safe, content }]) => [code(name), content.map(code).join(', '), safe.map(code).join(', ')]), ['Answer', 'Content', 'No content']),
    ...section('Annotations', annotationRows(surface), ['Import', 'Type', 'Answer']),
    ...section(
      'Options that print payloads',
      debug.map((option) => [
        `${code(option.option)}${option.equals === undefined ? '' : ` = ${code(String(option.equals))}`}`,
        option.environment === undefined ? '' : code(option.environment),
        option.until === undefined ? '' : `before ${option.until}`,
        option.prints.join(', '),
      ]),
      ['Option', 'Environment', 'Versions', 'Prints'],
    ),
  ].join('\n');
}

function exportRows(surface: Surface): string[][] {
  return Object.entries(surface.modules ?? {}).flatMap(([specifier, exports]) =>
    Object.entries(exports).map(([path, type]) => [code(specifier), code(path === '' ? 'the module itself' : path), code(type)]),
  );
}

function endpointRows(surface: Surface): string[][] {
  const ofTypes = Object.entries(surface.types).map(([name, { endpoint }]): [string, Endpoint | undefined] => [code(name), endpoint]);
  const ofCalls = callsOf(surface).map(([name, call]): [string, Endpoint | undefined] => [`${code(name)} ${code(call.path)}`, call.endpoint]);
  return [...ofTypes, ...ofCalls].flatMap(([subject, endpoint]) => (endpoint === undefined ? [] : [[subject, vendorOf(endpoint), others(endpoint)]]));
}

function vendorOf({ vendor, local }: Endpoint): string {
  if (local === true) return 'nobody: this machine';
  return vendor === undefined ? 'as the code says' : (findVendor(vendor)?.name ?? vendor);
}

function others({ urls, resources, switches, modelString }: Endpoint): string {
  return [
    ...(urls ?? []).map((path) => `the host in ${code(path)}`),
    ...(resources ?? []).map((path) => `the resource in ${code(path)}`),
    ...(switches ?? []).map(({ path, equals, vendor }) => `${code(path)}${equals === undefined ? '' : ` = ${code(String(equals))}`}: ${findVendor(vendor)?.name ?? vendor}`),
    ...(modelString === undefined ? [] : [`the model name in ${code(modelString.path)}`]),
  ].join('; ');
}

function promptRows(surface: Surface): string[][] {
  const constructed = Object.entries(surface.types)
    .filter(([, entry]) => entry.prompts !== undefined || entry.metadata !== undefined)
    .map(([name, entry]) => [code(name), 'construction', paths(entry.prompts), one(entry.model), paths(entry.metadata), '']);
  const called = callsOf(surface)
    .filter(([, call]) => call.prompts !== undefined || call.metadata !== undefined)
    .map(([name, call]) => [code(name), nameOf(call), paths(call.prompts), one(call.model), paths(call.metadata), versions(call)]);
  return [...constructed, ...called];
}

function resultRows(surface: Surface): string[][] {
  return callsOf(surface).flatMap(([name, call]) => [
    ...(call.result === undefined ? [] : [[code(name), nameOf(call), answer(call.result)]]),
    ...(call.callbacks ?? []).map(({ path, payload }) => [code(name), `${nameOf(call)}, callback ${code(path)}`, answer(payload)]),
  ]);
}

function annotationRows(surface: Surface): string[][] {
  return Object.entries(surface.annotations ?? {}).flatMap(([specifier, types]) => Object.entries(types).map(([path, payload]) => [code(specifier), code(path), code(payload)]));
}

function callsOf(surface: Surface): readonly (readonly [TypeName, Call])[] {
  return Object.entries(surface.types).flatMap(([name, entry]: [TypeName, TypeEntry]) => (entry.calls ?? []).map((call): [TypeName, Call] => [name, call]));
}

function nameOf({ path }: Call): string {
  return path === '' ? 'the call itself' : code(path);
}

function answer(payload: string): string {
  return payload === 'text' ? 'all of it' : code(payload);
}

function versions({ since, until }: Call): string {
  return [since === undefined ? '' : `from ${since}`, until === undefined ? '' : `before ${until}`].filter((text) => text !== '').join(', ');
}

function paths(list: readonly Path[] | undefined): string {
  return (list ?? []).map(code).join(', ');
}

function one(path: Path | undefined): string {
  return path === undefined ? '' : code(path);
}

function section(title: string, rows: readonly (readonly string[])[], header: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [`## ${title}`, '', table(header, rows), ''];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function slugOf({ packages: [name = ''] }: Surface): string {
  return name.replace(/^@/, '').replaceAll('/', '-').replaceAll('_', '-');
}
