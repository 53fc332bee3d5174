import type { ESLint, Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostProject } from '../support/host-project.js';
import { manifest } from '../support/host-programs.js';
import { leaks } from '../support/leaks.js';
import { plantedModule, plantedProgram, plantedSettings, sabotagedParser } from '../support/planted-programs.js';
import { canaries } from '../support/synthetic-phi.js';

/** One innocent file for each canary, with the settings in which it is planted. */
const blocks = canaries.map((canary, index) => ({ files: [`src/settings-${String(index)}.js`], settings: { hipaa: plantedSettings(canary) } }));

const config = `import hipaa from 'eslint-plugin-hipaa';
${canaries.map((_, index) => `import * as parser${String(index)} from './parser-${String(index)}.js';`).join('\n')}

export default [
  hipaa.configs.all,
  ...${JSON.stringify(blocks)},
${canaries.map((_, index) => `  { files: ['src/crash-${String(index)}.js'], languageOptions: { parser: parser${String(index)} } },`).join('\n')}
];
`;

const innocent = `import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

export const clients = [new Anthropic(), new OpenAI(), new OpenAI({ baseURL: process.env.LLM_URL })];
clients.reverse();
`;

interface Run {
  readonly messages: readonly Linter.LintMessage[];
  readonly cache: string;
  readonly stderr: string;
}

let project: HostProject;
let inCode: Run;
let inSettings: Run;
let inCrash: Run;

beforeAll(async () => {
  const programs = canaries.flatMap((canary, index): (readonly [string, string])[] => {
    const module = plantedModule(canary);
    return [
      [`src/code-${String(index)}.js`, plantedProgram(canary)],
      [`src/settings-${String(index)}.js`, innocent],
      [`src/crash-${String(index)}.js`, innocent],
      [`parser-${String(index)}.js`, sabotagedParser(canary)],
      [`src/${module.name}`, module.text],
    ];
  });
  const files: Record<string, string> = { 'package.json': JSON.stringify(manifest), 'eslint.config.js': config };
  project = new HostProject({ ...files, ...Object.fromEntries(programs) });
  inCode = await lint('src/code-*.js', 'code');
  inSettings = await lint('src/settings-*.js', 'settings');
  inCrash = await lint('src/crash-*.js', 'crash');
}, 60_000);
afterAll(() => {
  project.remove();
});

async function lint(pattern: string, name: string): Promise<Run> {
  const cache = `.cache-${name}`;
  const args = ['--format', 'json', '--cache', '--cache-location', cache, pattern];
  const { stdout, stderr } = await project.run('eslint/bin/eslint.js', args, { DEBUG: 'eslint-plugin-hipaa' });
  const messages = (JSON.parse(stdout) as ESLint.LintResult[]).flatMap((result) => result.messages);
  return { messages, cache: readFileSync(join(project.path, cache), 'utf8'), stderr };
}

/** What the plugin wrote and should not have; each text once. */
function leakingTexts({ messages }: Run): string[] {
  const texts = messages.flatMap(({ message, suggestions = [] }) => [message, ...suggestions.flatMap(({ desc, fix }) => [desc, fix.text])]);
  return [...new Set(texts.filter((text) => leaks(text).length > 0))];
}

function countOf({ messages }: Run, messageId: string): number {
  return messages.filter((message) => message.messageId === messageId).length;
}

describe('identifiers in code', () => {
  it.each(['phiInPrompt', 'phiInImportedPrompt', 'agreementMissing', 'hostUnknown', 'completionInConsole', 'completionLogged', 'completionShared', 'completionInError'])(
    'are met on the way to %s',
    (messageId) => {
      expect(countOf(inCode, messageId)).toBeGreaterThanOrEqual(canaries.length);
    },
  );

  it('are in no message and no suggestion', () => {
    expect(leakingTexts(inCode)).toEqual([]);
  });

  it('are not in the cache file', () => {
    expect(leaks(inCode.cache)).toEqual([]);
  });

  it('are not printed with DEBUG', () => {
    expect(leaks(inCode.stderr)).toEqual([]);
  });
});

describe('identifiers in settings', () => {
  it('are met as mistakes, once in each file', () => {
    expect(countOf(inSettings, 'mistakes')).toBe(canaries.length);
  });

  it('are met in agreements that do not match', () => {
    expect(countOf(inSettings, 'agreementMissing')).toBeGreaterThanOrEqual(canaries.length);
  });

  it('are in no message and no suggestion', () => {
    expect(leakingTexts(inSettings)).toEqual([]);
  });

  it('are not in the cache file', () => {
    expect(leaks(inSettings.cache)).toEqual([]);
  });

  it('are not printed with DEBUG', () => {
    expect(leaks(inSettings.stderr)).toEqual([]);
  });
});

describe('identifiers in an error inside the analysis', () => {
  it('leave the findings of other statements, and the error is told with DEBUG', () => {
    expect(inCrash.messages.map(({ ruleId, line }) => `${String(line)} ${ruleId ?? ''}`)).toEqual(canaries.flatMap(() => Array.from({ length: 3 }, () => '4 hipaa/no-uncovered-endpoint')));
    expect(inCrash.stderr.match(/^eslint-plugin-hipaa: RangeError in .*, at .*:\d+:\d+$/gm)).toHaveLength(canaries.length);
  });

  it('are not printed with DEBUG', () => {
    expect(leaks(inCrash.stderr)).toEqual([]);
  });

  it('are not in the cache file', () => {
    expect(leaks(inCrash.cache)).toEqual([]);
  });
});
