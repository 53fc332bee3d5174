import rule from '../../src/rules/no-sdk-payload-logging.js';
import { marked } from '../support/marked-cases.js';
import { everyLanguage, javascript, typescript } from '../support/rule-tester.js';

interface Expected {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
}

const both = 'prompts and completions';
const openaiVersions = ' (openai from 5.0.0 on, before 7.19.0)';
const records = 'Set `recordInputs: false` and `recordOutputs: false`';

/** What the messages advise, by the name that they begin with. */
const ADVICE: Readonly<Record<string, string>> = {
  logLevel: 'Use a level such as `warn`',
  OPENAI_LOG: 'Use a level such as `warn`',
  ANTHROPIC_LOG: 'Use a level such as `warn`',
  GROQ_LOG: 'Use a level such as `warn`',
  TOGETHER_LOG: 'Use a level such as `warn`',
  logger: 'Leave it out, or give it a logger that drops `input` and `output`',
  debugLogger: 'Leave it out',
  verbose: 'Leave it out, or set it to `false`',
  LANGCHAIN_VERBOSE: 'Leave it out, or set it to `false`',
  'new ConsoleCallbackHandler': 'Leave the handler out',
  MISTRAL_DEBUG: 'Leave it unset: any text switches it on, `false` included',
  DEBUG: 'Leave it unset',
  LANGSMITH_TRACING: 'Leave it unset',
  ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE: 'Use `metadata_only`',
  experimental_telemetry: records,
  telemetry: records,
  registerTelemetry: 'Give every call a `telemetry` with `recordInputs: false` and `recordOutputs: false`',
  streamText: 'Pass an `onError` that logs an id or a redacted copy',
  sendDefaultPii: 'Leave it out, or set `recordInputs: false` and `recordOutputs: false` on the integrations',
  'Sentry.init': 'Set `dataCollection: { genAI: { inputs: false, outputs: false } }`',
  'new CallbackHandler': 'Leave it out, or give it a `mask`',
};

function finding(messageId: string, name: string, what: string, versions: string, more: Readonly<Record<string, string>> = {}): Expected {
  const first = /`([^`]+)`/.exec(name)?.[1] ?? '';
  return { messageId, data: { switch: name, what, versions, instead: ADVICE[first] ?? '', ...more } };
}

const logged = (name: string, what = both, versions = ''): Expected => finding('payloadsLogged', name, what, versions);
const traced = (name: string, what = both, versions = ''): Expected => finding('payloadsTraced', name, what, versions);
const sent = (name: string, recipient: string, versions = ''): Expected => finding('payloadsSent', name, both, versions, { recipient, detail: `no agreement with ${recipient} is declared` });
const printed = (name: string): Expected => finding('errorsPrinted', name, both, ' (ai from 5.0.0 on)');
const unsure = (name: string, versions = ''): Expected => finding('payloadsMayLeave', name, both, versions);

/** The case after the edit that is offered for its only mark. */
function edited(given: Parameters<typeof marked>[0], text: string): ReturnType<typeof marked> {
  const [before = '', rest = ''] = given.code.split('«');
  const [, after = ''] = rest.split('»');
  const output = before + text + after;
  return marked({ ...given, errors: given.errors.map((error) => ({ ...error, suggestions: [{ messageId: 'useInstead', data: { text: /'[a-z_]+'|false/.exec(text)?.[0] ?? '' }, output }] })) });
}

const OPENAI = `import OpenAI from 'openai';\n`;

everyLanguage.run(rule, {
  title: 'options of clients',
  valid: [
    { name: 'another level', code: `${OPENAI}export const openai = new OpenAI({ logLevel: 'warn' });` },
    { name: 'a level in development only', code: `${OPENAI}export const openai = new OpenAI({ logLevel: process.env.NODE_ENV === 'development' ? 'debug' : 'warn' });` },
    { name: 'an option of the same name elsewhere', code: `${OPENAI}import { Service } from '@clinic/service';\nexport const service = new Service({ logLevel: 'debug' });` },
    { name: 'a level of which code does not show the value', code: `${OPENAI}export const make = (level = undefined) => new OpenAI({ logLevel: level });` },
  ],
  invalid: [
    edited({ name: 'the level that prints bodies', code: `${OPENAI}export const openai = new OpenAI({ logLevel: «'debug'» });`, errors: [logged('`logLevel` of `new OpenAI`', both, openaiVersions)] }, `'warn'`),
    edited({ name: 'a level that is set later', code: `${OPENAI}const openai = new OpenAI();\nopenai.logLevel = «'debug'»;\nexport { openai };`, errors: [logged('`logLevel`', both, openaiVersions)] }, `'warn'`),
    edited({ name: 'a level of a copy of a client', code: `import Anthropic from '@anthropic-ai/sdk';\nconst anthropic = new Anthropic();\nexport const copy = anthropic.withOptions({ logLevel: «'debug'» });`, errors: [logged('`logLevel` of `anthropic.withOptions`')] }, `'warn'`),
    edited({ name: 'a level among options that are a constant', code: `import Groq from 'groq-sdk';\nconst options = { logLevel: «'debug'» };\nexport const groq = new Groq(options);`, errors: [logged('`logLevel` of `new Groq`')] }, `'warn'`),
  ],
});

javascript.run(rule, {
  title: 'options of other SDKs',
  valid: [
    { name: 'a logger for a command whose bodies are masked', code: `import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
export const bedrock = new BedrockRuntimeClient({ logger: console });
export const run = (body) => bedrock.send(new InvokeModelCommand({ modelId: 'm', body }));` },
    { name: 'verbose set to false', code: `import { ChatOpenAI } from '@langchain/openai';\nexport const model = new ChatOpenAI({ verbose: false });` },
    { name: 'verbose in development, by a constant', code: `import { ChatOpenAI } from '@langchain/openai';
const isDevelopment = process.env.NODE_ENV !== 'production';
export const model = new ChatOpenAI({ verbose: isDevelopment });`, options: [{ reportUnknown: true }] },
    { name: 'options added in development', code: `${OPENAI}export const openai = new OpenAI({ ...(import.meta.env.DEV && { logLevel: 'debug' }) });` },
    { name: 'the alternative to production', code: `${OPENAI}export const openai = new OpenAI({ logLevel: process.env.NODE_ENV === 'production' ? 'warn' : 'debug' });` },
    { name: 'an entry of a table for development', code: `${OPENAI}const LEVELS = { development: 'debug', production: 'warn' };\nexport const openai = new OpenAI({ logLevel: LEVELS[process.env.NODE_ENV] });` },
    { name: 'a handler of the project', code: `import { ChatOpenAI } from '@langchain/openai';
class ConsoleCallbackHandler {}
export const model = new ChatOpenAI({ callbacks: [new ConsoleCallbackHandler()] });` },
    { name: 'options out of sight', code: `${OPENAI}export const make = (options) => new OpenAI({ ...options });`, options: [{ reportUnknown: true }] },
  ],
  invalid: [
    marked({ name: 'a logger that is given the bodies of Converse', code: `import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
export const bedrock = new BedrockRuntimeClient({ logger: «console» });
export const run = (messages) => bedrock.send(new ConverseCommand({ modelId: 'm', messages }));`, errors: [logged('`logger` of `new BedrockRuntimeClient`')] }),
    marked({ name: 'a logger that also prints the key', code: `import { Mistral } from '@mistralai/mistralai';\nexport const mistral = new Mistral({ debugLogger: «console» });`, errors: [logged('`debugLogger` of `new Mistral`', 'prompts, completions and the API key')] }),
    edited({ name: 'verbose models', code: `import { ChatOpenAI } from '@langchain/openai';\nexport const model = new ChatOpenAI({ verbose: «true» });`, errors: [logged('`verbose` of `new ChatOpenAI`')] }, 'false'),
    marked({ name: 'an entry of a table by name', code: `${OPENAI}const LEVELS = { loud: 'debug', quiet: 'warn' };\nexport const make = (name) => new OpenAI({ logLevel: «LEVELS[name]» });`, errors: [logged('`logLevel` of `new OpenAI`', both, openaiVersions)] }),
    marked({ name: 'verbose in production', code: `import { ChatOpenAI } from '@langchain/openai';\nexport const model = new ChatOpenAI({ verbose: «process.env.NODE_ENV === 'production'» });`, errors: [logged('`verbose` of `new ChatOpenAI`')] }),
    edited({ name: 'verbose agents', code: `import { AgentExecutor } from 'langchain/agents';\nexport const make = (agent, tools) => AgentExecutor.fromAgentAndTools({ agent, tools, verbose: «true» });`, errors: [logged('`verbose` of `AgentExecutor.fromAgentAndTools`')] }, 'false'),
    marked({ name: 'the handler that prints', code: `import { ChatOpenAI } from '@langchain/openai';
import { ConsoleCallbackHandler } from '@langchain/core/tracers/console';
export const model = new ChatOpenAI({ callbacks: [«new ConsoleCallbackHandler»()] });`, errors: [logged('`new ConsoleCallbackHandler`')] }),
    edited({ name: 'a fallback that prints', code: `${OPENAI}export const openai = new OpenAI({ logLevel: «process.env.LOG_LEVEL ?? 'debug'» });`, errors: [logged('`logLevel` of `new OpenAI`', both, openaiVersions)] }, `process.env.LOG_LEVEL ?? 'warn'`),
    edited({ name: 'an alternative of a condition that says nothing about the mode', code: `${OPENAI}export const make = (loud) => new OpenAI({ logLevel: «loud ? 'debug' : 'warn'» });`, errors: [logged('`logLevel` of `new OpenAI`', both, openaiVersions)] }, `loud ? 'warn' : 'warn'`),
  ],
});

typescript.run(rule, {
  title: 'what only strict reports',
  valid: [{ name: 'a level that a caller decides', code: `${OPENAI}export const make = (level: 'debug' | 'warn') => new OpenAI({ logLevel: level });` }],
  invalid: [
    marked({ name: 'a level that a caller decides', code: `${OPENAI}export const make = (level: 'debug' | 'warn') => new OpenAI({ logLevel: «level» });`, options: [{ reportUnknown: true }],
      errors: [unsure('`logLevel` of `new OpenAI`', openaiVersions)] }),
    marked({ name: 'a server that an environment variable names', code: `import { CallbackHandler } from 'langfuse-langchain';\nexport const handler = «new CallbackHandler»({ baseUrl: process.env.LANGFUSE_URL });`, options: [{ reportUnknown: true }], errors: [unsure('`new CallbackHandler`')] }),
    marked({ name: 'options of which the handler of errors may be one', code: `import { streamText } from 'ai';\nexport const ask = (options: object) => «streamText»({ ...options, prompt: 'x' });`, options: [{ reportUnknown: true }], errors: [unsure('`streamText`', ' (ai from 5.0.0 on)')] }),
  ],
});

javascript.run(rule, {
  title: 'variables of the environment',
  valid: [
    { name: 'a variable that is read', code: `${OPENAI}export const level = process.env.OPENAI_LOG;` },
    { name: 'another value', code: `process.env.OPENAI_LOG = 'warn';\nprocess.env.LANGSMITH_TRACING = 'false';` },
    { name: 'a variable of another name', code: `process.env.CLINIC_LOG = 'debug';` },
    { name: 'an object that is no environment', code: `${OPENAI}export const flags = {};\nflags.OPENAI_LOG = 'debug';` },
    { name: 'a variable in development', code: `if (process.env.NODE_ENV === 'development') process.env.OPENAI_LOG = 'debug';` },
    { name: 'a general switch, where the package is not one that reads it', code: `process.env.DEBUG = 'true';` },
    { name: 'a package that uses no models', code: `process.env.OPENAI_LOG = 'debug';`, filename: 'tests/fixtures/versions/none/start.js' },
  ],
  invalid: [
    edited({ name: 'a level', code: `process.env.OPENAI_LOG = «'debug'»;`, errors: [logged('`OPENAI_LOG`', both, openaiVersions)] }, `'warn'`),
    edited({ name: 'a key in brackets', code: `process.env['ANTHROPIC_LOG'] = «'debug'»;`, errors: [logged('`ANTHROPIC_LOG`')] }, `'warn'`),
    marked({ name: 'any text, where any text switches it on', code: `process.env.MISTRAL_DEBUG = «'false'»;`, errors: [logged('`MISTRAL_DEBUG`', 'prompts, completions and the API key')] }),
    edited({ name: 'several at once', code: `Object.assign(process.env, { LANGCHAIN_VERBOSE: «'true'» });`, errors: [logged('`LANGCHAIN_VERBOSE`')] }, `'false'`),
    edited({ name: 'Deno', code: `Deno.env.set('GROQ_LOG', «'debug'»);`, errors: [logged('`GROQ_LOG`')] }, `'warn'`),
    edited({ name: 'the module of the process', code: `import { env } from 'node:process';\nenv.TOGETHER_LOG = «'debug'»;`, errors: [logged('`TOGETHER_LOG`')] }, `'warn'`),
    edited({ name: 'a tracer', code: `process.env.LANGSMITH_TRACING = «'true'»;`, errors: [sent('`LANGSMITH_TRACING`', 'LangSmith')] }, `'false'`),
    edited({ name: 'spans with texts', code: `process.env.ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE = «'content'»;`, errors: [traced('`ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE`', both, ' (@anthropic-ai/sdk from 1.0.0 on)')] }, `'metadata_only'`),
  ],
});

const AI = `import { generateText, streamText } from 'ai';\n`;

everyLanguage.run(rule, {
  title: 'telemetry and errors of the AI SDK',
  valid: [
    { name: 'telemetry that records no texts', code: `${AI}export const ask = () => generateText({ model: 'x', prompt: 'x', experimental_telemetry: { isEnabled: true, recordInputs: false, recordOutputs: false } });` },
    { name: 'telemetry that is off', code: `${AI}export const ask = () => generateText({ model: 'x', prompt: 'x', experimental_telemetry: { isEnabled: false } });` },
    { name: 'a stream with a handler', code: `${AI}export const ask = () => streamText({ model: 'x', prompt: 'x', onError() {} });` },
    { name: 'a function of the same name', code: `${AI}import { streamText as other } from '@clinic/llm';\nexport const ask = () => other({ prompt: 'x' });` },
  ],
  invalid: [
    edited({ name: 'telemetry with its defaults', code: `${AI}export const ask = () => generateText({ model: 'x', prompt: 'x', experimental_telemetry: { isEnabled: «true» } });`, errors: [traced('`experimental_telemetry` of `generateText`')] }, 'false'),
    edited({ name: 'telemetry without inputs', code: `${AI}export const ask = () => generateText({ model: 'x', prompt: 'x', experimental_telemetry: { isEnabled: «true», recordInputs: false } });`, errors: [traced('`experimental_telemetry` of `generateText`', 'completions')] }, 'false'),
    marked({ name: 'a stream without a handler', code: `${AI}export const ask = () => «streamText»({ model: 'x', prompt: 'x' });`, errors: [printed('`streamText`')] }),
  ],
});

javascript.run(rule, {
  title: 'versions',
  valid: [
    { name: 'a version that no longer prints bodies', code: `${OPENAI}export const openai = new OpenAI({ logLevel: 'debug' });`, filename: 'tests/fixtures/versions/new/client.js' },
    { name: 'a version that does not have the option', code: `${OPENAI}export const openai = new OpenAI({ logLevel: 'debug' });`, filename: 'tests/fixtures/versions/old/client.js' },
    { name: 'a version whose streams print nothing', code: `${AI}export const ask = () => streamText({ model: 'x', prompt: 'x' });`, filename: 'tests/fixtures/versions/old/ask.js' },
    { name: 'a version of Sentry that records no texts by default', code: `import * as Sentry from '@sentry/node';\nSentry.init({ tracesSampleRate: 1 });`, filename: 'tests/fixtures/versions/old/sentry.js', options: [{ reportUnknown: true }] },
    { name: 'a tracer in a package without models', code: `import * as Sentry from '@sentry/node';\nSentry.init({ tracesSampleRate: 1 });`, filename: 'tests/fixtures/versions/none/sentry.js' },
  ],
  invalid: [
    marked({ name: 'a general switch that an old version reads', code: `process.env.DEBUG = «'true'»;`, filename: 'tests/fixtures/versions/old/start.js', errors: [logged('`DEBUG`', both, ' (openai before 5.0.0)')] }),
    edited({ name: 'the new name of telemetry', code: `${AI}export const ask = () => generateText({ model: 'x', prompt: 'x', telemetry: { isEnabled: «true» } });`, filename: 'tests/fixtures/versions/new/ask.js', errors: [traced('`telemetry` of `generateText`', both, ' (ai from 7.0.0 on)')] }, 'false'),
    marked({ name: 'telemetry for every call', code: `import { registerTelemetry } from 'ai';\nimport { OpenTelemetry } from '@ai-sdk/otel';\n«registerTelemetry»(new OpenTelemetry());`, filename: 'tests/fixtures/versions/new/start.js', errors: [traced('`registerTelemetry`', both, ' (ai from 7.0.0 on)')] }),
    edited({ name: 'personal data for Sentry', code: `import * as Sentry from '@sentry/node';\nSentry.init({ tracesSampleRate: 1, sendDefaultPii: «true» });`, filename: 'tests/fixtures/versions/old/sentry.js', errors: [sent('`sendDefaultPii` of `Sentry.init`', 'Sentry', ' (@sentry/node from 10.0.0 on, before 11.0.0)')] }, 'false'),
    marked({ name: 'a version of Sentry that records texts by default', code: `import * as Sentry from '@sentry/node';\n«Sentry.init»({ tracesSampleRate: 1, beforeSend: (event) => event });`, filename: 'tests/fixtures/versions/new/sentry.js', errors: [sent('`Sentry.init`', 'Sentry', ' (@sentry/node from 11.0.0 on)')] }),
  ],
});
