import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debugOptions } from '../../src/catalog/debug-options.js';
import type { Call } from '../../src/catalog/define.js';
import { alternativesOf, spell } from './programs/alternatives.js';
import { typeEntries } from './programs/access.js';
import { anthropicCases } from './loopback/anthropic.js';
import { listen, type Loopback } from './loopback/server.js';
import { payloadNamed, read, textsIn, valuesAt, type Reading } from './loopback/values.js';
import { openaiCases } from './loopback/openai.js';
import type { LoopbackCase } from './loopback/case.js';
import { anyAnswer, DeepLogger, loggingCases, type LoggingCase } from './loopback/logging.js';
import { otherCases } from './loopback/other.js';
import { vercelCases } from './loopback/vercel.js';

/**
 * The clients themselves, against a server on this machine: whatever stands at a prompt path of the catalog is sent, all
 * that is sent stands at one, and what the server answers is read as content.
 */
const PROMPT = /^prompt\b/;
const ANSWER = /\banswer\b/;

function catalogCall({ type, call }: LoopbackCase): Call {
  const found = typeEntries.get(type)?.entry.calls?.find(({ path }) => alternativesOf(path).some((steps) => spell(steps) === call));
  if (found === undefined) throw new Error(`the catalog has no ${type} ${call}`);
  return found;
}

async function readingOf(reply: unknown, call: Call): Promise<Reading> {
  const payload = call.result === undefined ? undefined : payloadNamed(call.result);
  if (reply === null || typeof reply !== 'object' || !(Symbol.asyncIterator in reply)) return read(reply, payload);
  const chunks: unknown[] = [];
  for await (const chunk of reply as AsyncIterable<unknown>) chunks.push(chunk);
  return read(chunks, payload);
}

const cases = [...openaiCases, ...anthropicCases, ...vercelCases, ...otherCases];

describe.each(['http', 'http2'] as const)('a loopback server over %s', (protocol) => {
  let server: Loopback;
  beforeAll(async () => {
    server = await listen(protocol);
  });
  afterAll(async () => {
    await server.close();
  });

  it.each(cases.filter((one) => (one.protocol ?? 'http') === protocol).map((one): [string, LoopbackCase] => [`${one.client} ${one.call}${one.note === undefined ? '' : ` (${one.note})`}`, one]))(
    '%s',
    async (_, one) => {
      server.answer = one.answer;
      server.received.length = 0;
      const call = catalogCall(one);
      const { args, reply } = await one.run(server.port);
      const reading = await readingOf(reply, call);

      expect(server.received.map(({ path }) => path)).toEqual([one.urlPath]);
      const body = server.received[0]?.body ?? '';
      const decoded = `${body}\n${[...body.matchAll(/"(?:body|bytes)":"([A-Za-z0-9+/=]+)"/g)].map((match) => Buffer.from(match[1] ?? '', 'base64').toString()).join('\n')}`;
      const atPaths = (call.prompts ?? []).flatMap(alternativesOf).flatMap((steps) => valuesAt(args, steps).flatMap(textsIn));
      for (const text of atPaths.filter((found) => PROMPT.test(found))) expect(decoded).toContain(text);
      const sent = textsIn(args).filter((text) => PROMPT.test(text));
      expect(sent.filter((text) => !atPaths.includes(text))).toEqual([]);
      expect(sent.length).toBeGreaterThan(0);

      if (call.result !== undefined) expect(reading.held.filter((text) => ANSWER.test(text))).not.toEqual([]);
      expect(reading.safe.filter((text) => ANSWER.test(text))).toEqual([]);
    },
  );

  it.each(loggingCases.filter((one) => one.protocol === protocol).map((one): [string, LoggingCase] => [`${one.client} ${one.version} prints ${one.prints.join(' and ') || 'no payload'} when it debugs`, one]))(
    '%s',
    async (_, { type, version, prints, run }) => {
      server.answer = { json: anyAnswer };
      const logger = new DeepLogger();
      await run(server.port, logger);
      expect(logger.text).not.toBe('');
      expect([logger.text.includes('prompt of the user'), logger.text.includes('the answer')]).toEqual([prints.includes('prompt'), prints.includes('completion')]);

      const option = debugOptions.find(({ types }) => type !== undefined && types.includes(type));
      const isOver = option?.until !== undefined && version.localeCompare(option.until, 'en', { numeric: true }) >= 0;
      expect(option === undefined || isOver ? [] : option.prints.filter((part) => part !== 'key')).toEqual(prints);
    },
  );
});
