// A deterministic project in which every second module calls models or leads to a call: templates of llm-corpus/, many times over.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const templates = join(import.meta.dirname, 'llm-corpus');
const CLIENTS = ['openai', 'anthropic', 'ai-sdk', 'google'];
/** Files of one unit: template and name of the module. */
const PARTS = { prompt: 'prompts/prompt', types: 'types/types', service: 'services/service', store: 'stores/store', route: 'routes/route', utility: 'utilities/utility' };
const UNITS_PER_CLIENT = 3;
const LOGS = ['', 'console.log(summary.length);', "logger.debug({ summary }, 'summary');", '', 'console.log(`summary: ${summary}`);'];

/** Writes `units` services with their clients, prompts, stores and routes; six files a unit and a third of a client. */
export function writeLlmCorpus(folder, units = 60) {
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const clients = Math.ceil(units / UNITS_PER_CLIENT);
  const dependencies = { '@ai-sdk/anthropic': '3.0.140', '@ai-sdk/openai': '3.0.141', '@anthropic-ai/sdk': '1.12.0', '@google/genai': '2.32.0', ai: '6.0.326', openai: '6.49.0', pg: '8.16.0', pino: '10.4.0', zod: '3.25.76' };
  write('package.json', JSON.stringify({ name: 'llm-corpus', private: true, type: 'module', dependencies }));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'nodenext', strict: true } }));
  for (const file of readdirSync(join(templates, 'support'))) write(`src/support/${file.replace('.txt', '')}`, readFileSync(join(templates, 'support', file), 'utf8'));
  for (let at = 0; at < clients; at += 1) write(`src/clients/client${String(at)}.ts`, fill(CLIENTS[at % CLIENTS.length], at, at));
  write('src/clients/index.ts', Array.from({ length: clients }, (_, at) => `export * from './client${String(at)}.js';\n`).join(''));
  for (let unit = 0; unit < units; unit += 1) {
    for (const [template, name] of Object.entries(PARTS)) write(`src/${name}${String(unit)}.ts`, fill(template, unit, unit % clients));
  }
}

/** One module of about as many lines, with a client and services that use it. */
export function longModule(lines) {
  const client = fill('openai', 0, 0).replaceAll('../support/', './support/');
  const unit = (at) => `export async function ask${at}(question: string): Promise<string> {
  const words = question.split(' ').filter((word) => word.length > 2);
  if (words.length === 0) return '';
  const reply = await complete0({ system: 'Answer briefly.', text: words.join(' ') });
  logger.info({ words: words.length, length: reply.length }, 'answered');
  const parts = reply.split('\\n').map((line) => line.trim());
  for (const part of parts) if (part.length > ${at}) return part;
  return parts.join(' ');
}
`;
  let text = client;
  let count = client.split('\n').length;
  for (let at = 0; count + 10 <= lines; at += 1, count += 10) text += `\n${unit(String(at))}`;
  return text;
}

function fill(template, unit, client) {
  const text = readFileSync(join(templates, `${template}.ts.txt`), 'utf8');
  return text.replaceAll('__N__', String(unit)).replaceAll('__M__', String(client)).replace('__LOG__', LOGS[unit % LOGS.length]);
}
