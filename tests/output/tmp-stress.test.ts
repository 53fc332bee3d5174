import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vendors } from '../../src/catalog/vendors/index.js';
import { safeText } from '../../src/output/safe-text.js';
import { canaries, synthetic, type Canary } from '../support/synthetic-phi.js';

const HOST = 'example-host.net';

function words(text: string, separator: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, separator);
}

function inCamelCase(text: string): string {
  return text.replace(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase());
}

/** How an identifier comes into a name, key, path or host. */
const embeddings: Readonly<Record<string, (text: string) => string>> = {
  'a text': (text) => text,
  'a key': (text) => `clients[${JSON.stringify(text)}].create`,
  'a path': (text) => `src/prompts/${text.replaceAll('/', ' ')}.js`,
  'a file name': (text) => `src/${words(text, '-')}.ts`,
  'a variable': (text) => `${words(text, '_')}.info`,
  'an environment variable': (text) => words(text, '_').toUpperCase(),
  'a name in camel case': (text) => `${inCamelCase(text)}.info`,
  'a class': (text) => `new ${words(text, '_')}_Client`,
  'a host': (text) => `${words(text, '-').toLowerCase()}.${HOST}`,
  'a host with labels': (text) => `${text.toLowerCase().replace(/[^a-z0-9.]+/g, '-')}.${HOST}`,
  'the path behind a host': (text) => `${HOST}/${encodeURIComponent(text)}`,
  'the path of a URL': (text) => `https://${HOST}/v/${encodeURIComponent(text)}`,
  'the user of a URL': (text) => `https://${encodeURIComponent(text)}@${HOST}`,
  'the query of a URL': (text) => `https://${HOST}/?q=${encodeURIComponent(text)}`,
  'the host of a URL': (text) => `https://${words(text, '-').toLowerCase()}.${HOST}/v`,
  'a text with invisible characters': (text) => text.replace(/\d(?=\d)/g, '$&\u200b'),
  'an identifier of a register': (text) => `second ${text}`,
};

/** What gives a canary away, wherever it stands. */
function tellingParts({ type, value }: Canary): string[] {
  // A URL is cut to its host on purpose.
  if (type === 'url') return [synthetic.mrn];
  const numbers = value.match(/\d{2,}/g) ?? [];
  return [...numbers, ...(value.toLowerCase().match(/thessaly|okonjo|brandt|quillfeather/g) ?? [])];
}

const names = [
  ...vendors.flatMap(({ id, name, hosts, plans, features, models }) => [id, name, ...hosts, ...plans.map((plan) => plan.id), ...features.map((feature) => feature.id), ...models.map(({ pattern }) => pattern)]),
  'gpt-4o-2024-08-06', 'o1-2024-12-17', 'gpt-4.1-mini-2025-04-14', 'gpt-3.5-turbo-0125', 'claude-sonnet-4-20250514', 'claude-3-5-haiku@20241022',
  'us.anthropic.claude-3-5-sonnet-20241022-v2:0', 'gemini-2.5-flash-preview-09-2025', 'grok-4.20-0309-reasoning', 'meta-llama/Llama-3.3-70B-Instruct',
  'accounts/fireworks/models/llama-v3p1-405b-instruct', 'qwen3-235b-a22b-instruct-2507', 'ft:gpt-4o-2024-08-06:acme::abc', 'web_search_20250305', 'code-execution-2025-05-22',
  'bedrock-runtime.us-east-1.amazonaws.com', 'clinic-eastus2.openai.azure.com', 'localhost:11434', 'src/lib/llm.ts', '../../packages/ai/src/client.v2.ts',
  'logger.child().info', 'chat.completions.create', 'new OpenAI', 'client.beta.messages.stream', 'patientSummary', 'patients[0].summary', 'Sentry.captureException', 'process.env.LLM_URL',
  'OPENAI_API_KEY', 'sha256', 'base64', 'anthropic-2026-05-04', '@anthropic-ai/sdk',
].filter((name) => name.length <= 80);

describe('identifiers in texts from code', () => {
  it.each(Object.entries(embeddings))('are masked in %s', (_, embed) => {
    for (const canary of canaries) {
      const shown = safeText(embed(canary.text)).toLowerCase();
      expect({ shown, leaked: tellingParts(canary).filter((part) => shown.includes(part)) }).toEqual({ shown, leaked: [] });
    }
  });

  it('are masked whatever ordinary name stands beside them', () => {
    const beside = fc.constantFrom(...names);
    fc.assert(
      fc.property(fc.constantFrom(...canaries), fc.constantFrom(...Object.values(embeddings)), beside, (canary, embed, name) => {
        const shown = safeText(`${embed(canary.text)} ${name}`).toLowerCase();
        expect(tellingParts(canary).filter((part) => part.length > 3 && shown.includes(part))).toEqual([]);
      }),
      { numRuns: 20000 },
    );
  });

  it('are masked before the text is cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...canaries), fc.nat(1_200), fc.integer({ min: 2, max: 90 }), (canary, length, longest) => {
        const shown = safeText(`${'note '.repeat(length / 5)}${canary.text}`, longest);
        expect(shown.length).toBeLessThanOrEqual(longest);
        expect(tellingParts(canary).filter((part) => shown.toLowerCase().includes(part))).toEqual([]);
      }),
      { numRuns: 20000 },
    );
  });

  it.each([
    ['ssn-899-71-4406.example-host.net', '[ssn].example-host.net'],
    ['mrn-88402917.x', '[mrn].x'],
    ['MRN_88402917.info', '[mrn].info'],
    ['Member_ID_QZH88204417.info', 'Member_[health-plan-id].info'],
    ['Patient_ZIP_code_00853.info', 'Patient_ZIP_code_[zip].info'],
    ['patient-thessaly-okonjo-brandt.example-host.net', 'patient-[name].example-host.net'],
    ['src/Patient email: a.b@gmail.com.js', 'src/Patient email: [email]'],
    ['claude-dob-2024-01-02', 'claude-[number]'],
    ['visit-2024-01-02', 'visit-[number]'],
    ['claude-sonnet-4-19570314', 'claude-sonnet-[number]'],
  ])('%s becomes %s', (text, shown) => {
    expect(safeText(text)).toBe(shown);
  });
});

describe('ordinary texts from code', () => {
  it('stay as they are', () => {
    expect(names.filter((name) => safeText(name) !== name)).toEqual([]);
  });

  it.each([
    ['https://user:secret@api.openai.com/v1/chat?key=1', 'https://api.openai.com'],
    ['see wss://a.example.net/b and http://c.example.net/d', 'see wss://a.example.net and http://c.example.net'],
    ['a\u001b[31m\nb', 'a [31m b'],
    ['a\u202eb', 'ab'],
    ['100%', '100%'],
    ['%E0%A4%A', '%A'],
  ])('%j becomes %j', (text, shown) => {
    expect(safeText(text)).toBe(shown);
  });
});

describe('any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1_500 }),
    fc.array(fc.constantFrom('Patient ', 'MRN', '_', '-', '.', '%20', 'https://', '88402917', '@', 'a', 'Z', '2024-08-06', 'gpt-4o', '\ud83d', '[', '😀')).map((parts) => parts.join('')),
  );

  it('comes out short and on one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = safeText(text);
        expect(Array.from(shown).length).toBeLessThanOrEqual(80);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('is safe after the first time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...canaries), fc.constantFrom(...Object.values(embeddings)), (canary, embed) => {
        const shown = safeText(embed(canary.text));
        expect(safeText(shown)).toBe(shown);
      }),
    );
  });
});
