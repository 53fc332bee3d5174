// What the rules cost beside those of other security plugins: node tests/bench/peers.js [--runs 5] [--folder <workbench>] [--corpora zod,llm-dense] [--plugins ...]
// Each run is a process of its own; the plugins take turns. Needs `npm run build`, and npm for the first run in a folder.
import { inTurns, machine, median, readArguments, runJson, table } from './measure.js';
import { corpora, openWorkbench, plugins } from './workbench.js';

const options = readArguments({ runs: '5', folder: undefined, corpora: Object.keys(corpora).join(','), plugins: plugins.join(',') });
const folder = openWorkbench(options.folder);
const chosen = plugins.filter((name) => name === plugins[0] || options.plugins.split(',').includes(name));

console.log(`${machine()}; medians of ${options.runs} runs.`);
for (const corpus of options.corpora.split(',')) {
  const found = await inTurns(chosen, Number(options.runs), (plugin) => runJson('lint-once.js', [folder, corpus, plugin, '1']));
  const [{ cold }] = found.get(plugins[0]);
  console.log(`\n### ${corpora[corpus]}, ${String(cold.files)} files`);
  console.log(table(['plugin', 'rules, cold', 'share', 'rules, warm', 'share', 'process, CPU', 'process, wall', 'peak memory', 'findings'], rowsOf(found)));
}

function rowsOf(found) {
  const base = found.get(plugins[0]);
  return [...found].map(([plugin, runs]) => {
    if (runs.length === 0) return [plugin, 'does not run', ...Array.from({ length: 7 }, () => '')];
    const at = (read, from = runs) => median(from.map(read));
    const share = (pass) => `${(100 * at((run) => run[pass].rules / run[pass].total)).toFixed(1)} %`;
    const ratio = (read) => `${(at(read) / at(read, base)).toFixed(2)} x`;
    return [
      plugin,
      `${at(({ cold }) => cold.rules).toFixed(0)} ms`,
      share('cold'),
      `${at(({ warm }) => warm.rules).toFixed(0)} ms`,
      share('warm'),
      ratio(({ whole }) => whole.cpu),
      ratio(({ whole }) => whole.wall),
      `${at(({ whole }) => whole.memory).toFixed(0)} MB`,
      String(runs[0].cold.findings),
    ];
  });
}
