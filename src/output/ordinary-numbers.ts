import type { Span } from './span.js';

/** Words of names that carry the date of their version: models, tools, betas, and the ids of agreements. */
const WORDS = new Set(
  `gpt chatgpt claude gemini gemma llama mistral mixtral codestral ministral pixtral magistral devstral command embed rerank
  qwen deepseek grok kimi nova titan sonar phi jamba voyage whisper dall sora imagen veo granite nemotron antigravity
  opus sonnet haiku instant turbo mini nano micro small medium large pro plus flash lite max ultra air fast latest
  preview exp experimental beta stable base chat instruct it code codex coder vision audio image video speech text tts stt
  transcribe diarize realtime live native dialog search research deep reasoner reasoning non thinking think omni moderation
  embedding multilingual english ft flare sunburst
  anthropic openai azure aws amazon bedrock google vertex microsoft cohere meta us eu apac jp au global
  api version default dev file files batch batches message messages client server side mcp tunnels computer browser use uses
  bash editor str replace memory web fetch tool tools toolset type regex bm agent agents managed advisor execution interleaved
  extended full cache caching ttl prompt output outputs config context window management model token tokens count efficient
  fine grained streaming stream skills structured pdfs counting citations advanced clear compact mode threads inline system
  exceeded fallback credit task budgets display updates binding controls webhooks telemetry
  baa agreement contract addendum amendment register`.split(/\s+/),
);

/** A day or month of these models' years, or a day without a year. */
const DATE =
  /(?<=[-_@.:])(?:20[23]\d([-_]?)(?:0[1-9]|1[0-2])(?:\1(?:0[1-9]|[12]\d|3[01]))?|(?:0[1-9]|1[0-2])-20[23]\d|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![\p{L}\d])/gu;
const BEFORE = /(?<![\w.@:-])[\w.@:-]*$/;
const LOOPBACK = /(?<![\w.-])(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d{2,5}(?!\d)/g;
const SEPARATOR = /[-_@.:]+|(?<=[a-z])(?=[A-Z])/;
const VERSION = /^(?:v?\d{1,3}[a-z]{0,2}|[a-z]\d{0,2}[a-z]?)$/;
const SERIES = /^o\d$/;

/**
 * Long numbers that identify nobody: the port of this machine, and the dates in `gpt-4o-2024-08-06`,
 * `claude-sonnet-4-20250514` or `web_search_20250305`. All words before the date have to be words of such names.
 */
export function findOrdinaryNumbers(text: string): readonly Span[] {
  const found = Array.from(text.matchAll(LOOPBACK), ({ 0: host, index }): Span => ({ start: index, end: index + host.length }));
  for (const { 0: date, index } of text.matchAll(DATE)) {
    const name = BEFORE.exec(text.slice(0, index))?.[0] ?? '';
    if (isVersioned(name)) found.push({ start: index - name.length, end: index + date.length });
  }
  return found;
}

function isVersioned(name: string): boolean {
  const parts = name
    .split(SEPARATOR)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());
  return parts.some(isKnown) && parts.every((part) => isKnown(part) || VERSION.test(part));
}

function isKnown(part: string): boolean {
  return SERIES.test(part) || WORDS.has(part.replace(/\d{1,2}[a-z]?$/, ''));
}
