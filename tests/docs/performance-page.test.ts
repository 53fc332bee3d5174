import { describe, expect, it } from 'vitest';
import { listFiles, readText } from '../support/repository.js';

const page = readText('docs/performance.md');
const files = listFiles();

/** Commands in the text and in blocks: the script, and the options that are given to it. */
const commands = [...page.matchAll(/\bnode (?<script>tests\/[\w./-]+)(?<rest>[^`\n]*)/g)].map(({ groups }) => ({
  script: groups?.['script'] ?? '',
  options: [...(groups?.['rest'] ?? '').matchAll(/--(?<name>[\w-]+)/g)].map((match) => match.groups?.['name'] ?? ''),
}));

describe('the page about performance', () => {
  it('names commands', () => {
    expect(commands.length).toBeGreaterThanOrEqual(6);
  });

  it.each(commands)('names $script, which exists', ({ script }) => {
    expect(files).toContain(script);
  });

  it.each(commands.filter(({ options }) => options.length > 0))('gives $script options that it has: $options', ({ script, options }) => {
    const [, known = ''] = /readArguments\(\{(?<known>[^}]*)\}/.exec(readText(script)) ?? [];
    const names = known.split(',').map((entry) => entry.split(':', 1)[0]?.trim());
    expect(names).toEqual(expect.arrayContaining(options));
  });

  it('names every benchmark that takes no labelled texts', () => {
    const scripts = files.filter((file) => /^tests\/bench\/[\w-]+\.js$/.test(file));
    const started = scripts.filter((file) => /^\/\/ .*\bnode tests\/bench\//m.test(readText(file)) && !readText(file).startsWith('// One process of a benchmark'));
    expect([...new Set(commands.map(({ script }) => script))].sort()).toEqual(started.sort());
  });

  it('shows figures under every heading with a command', () => {
    const sections = page.split(/^## /m).filter((section) => section.includes('```sh'));
    for (const section of sections) expect(section).toMatch(/^\|(?: [^|]+\|)* [\d.]+ (?:ms|x|MB|%) \|/m);
  });
});
