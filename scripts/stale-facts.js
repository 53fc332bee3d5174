// Lists the facts of the catalog that were read more than a year before today, or before the day given: `npm run stale -- 2027-01-31`.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const { outputFiles } = await build({
  stdin: {
    contents: [
      "export { debugOptions } from './debug-options.ts';",
      "export { surfaces } from './surfaces.ts';",
      "export { vendors } from './vendors/list.ts';",
    ].join('\n'),
    resolveDir: fileURLToPath(new URL('../src/catalog/', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { debugOptions, surfaces, vendors } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const facts = [
  ...vendors.flatMap((vendor) => [
    { what: vendor.id, ...vendor },
    ...vendor.features.map((feature) => ({ what: `${vendor.id} ${feature.id}`, ...feature })),
    ...vendor.models.map((model) => ({ what: `${vendor.id} model:${model.pattern}`, ...model })),
  ]),
  ...surfaces.map((surface) => ({ what: surface.sink === undefined ? (surface.packages[0] ?? surface.role) : `sink ${surface.sink.id}`, ...surface })),
  ...debugOptions.map((option) => ({ what: `debug option ${option.option} of ${option.types[0]}`, ...option })),
];

const asOf = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) {
  console.error('A day is written like 2027-01-31.');
  process.exit(2);
}
const limit = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
const stale = facts.filter(({ checked }) => checked < limit).sort((a, b) => a.checked.localeCompare(b.checked) || a.what.localeCompare(b.what));
for (const { checked, what, evidence } of stale) console.log(`${checked}  ${what}  ${evidence}`);
console.log(`${stale.length} of ${facts.length} facts were read before ${limit}.`);
