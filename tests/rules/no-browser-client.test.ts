import rule from '../../src/rules/no-browser-client.js';
import { declared, marketing } from '../support/agreements.js';
import { marked } from '../support/marked-cases.js';
import { everyLanguage, javascript, typescript } from '../support/rule-tester.js';

interface Expected {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
}

const allowed = (client: string): Expected => ({ messageId: 'browserAllowed', data: { client, option: 'dangerouslyAllowBrowser' } });
const keyIn = (client: string, variable: string): Expected => ({ messageId: 'keyPublic', data: { client, variable } });
const inClient = (client: string, recipient: string): Expected => ({ messageId: 'clientModule', data: { client, recipient } });

everyLanguage.run(rule, {
  title: 'the switch for the browser',
  valid: [
    { name: 'a client of the server', code: `import OpenAI from 'openai';
export const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });` },
    { name: 'the switch turned off', code: `import OpenAI from 'openai';
export const openai = new OpenAI({ dangerouslyAllowBrowser: false });` },
    { name: 'a switch of which code does not show the state', code: `import OpenAI from 'openai';
export const make = (inBrowser) => new OpenAI({ dangerouslyAllowBrowser: inBrowser });` },
    { name: 'a client of a server on this machine', code: `import OpenAI from 'openai';
export const local = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'none', dangerouslyAllowBrowser: true });` },
    { name: `a client of the application's own server`, code: `import OpenAI from 'openai';
export const own = new OpenAI({ baseURL: '/api/llm', apiKey: 'none', dangerouslyAllowBrowser: true });` },
    { name: 'an option of the same name elsewhere', code: `import OpenAI from '@clinic/fake';
export const openai = new OpenAI({ dangerouslyAllowBrowser: true });` },
  ],
  invalid: [
    marked({ name: 'the switch of a client', code: `import OpenAI from 'openai';
export const openai = new OpenAI({ apiKey: 'x', dangerouslyAllowBrowser: «true» });`, errors: [allowed('new OpenAI')] }),
    marked({ name: 'the switch among options that are a constant', code: `import Anthropic from '@anthropic-ai/sdk';
const options = { dangerouslyAllowBrowser: «true» };
export const anthropic = new Anthropic(options);`, errors: [allowed('new Anthropic')] }),
    marked({ name: 'the switch of a client that another class wraps', code: `import { ChatOpenAI } from '@langchain/openai';
export const model = new ChatOpenAI({ configuration: { dangerouslyAllowBrowser: «true» } });`, errors: [allowed('new ChatOpenAI')] }),
  ],
});

javascript.run(rule, {
  title: 'keys that the build makes public',
  valid: [
    { name: 'a key of the server', code: `export const run = () => fetch('https://api.openai.com/v1/responses', { method: 'POST', headers: { Authorization: \`Bearer \${process.env.OPENAI_API_KEY}\` }, body: '{}' });` },
    { name: 'an address that the build makes public', code: `import OpenAI from 'openai';
export const openai = new OpenAI({ baseURL: process.env.NEXT_PUBLIC_LLM_URL, apiKey: process.env.OPENAI_API_KEY });` },
    { name: 'a public key of something else', code: `import OpenAI from 'openai';
import { createClient } from '@supabase/supabase-js';
export const supabase = createClient(process.env.NEXT_PUBLIC_SUPABASE_URL, process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY);
export const openai = new OpenAI();` },
    { name: 'a request to the own server with a public key', code: `export const run = () => fetch('/api/chat', { method: 'POST', headers: { Authorization: \`Bearer \${import.meta.env.VITE_API_KEY}\` }, body: '{}' });` },
    { name: 'a request to a service that is no model', code: `export const run = () => fetch('https://api.twilio.com/2010-04-01/Accounts/x/Messages.json', { method: 'POST', headers: { Authorization: \`Basic \${import.meta.env.VITE_TWILIO_KEY}\` }, body: '{}' });` },
    { name: 'a request to a server on this machine', code: `export const run = () => fetch('http://localhost:11434/api/chat', { method: 'POST', headers: { Authorization: \`Bearer \${import.meta.env.VITE_API_KEY}\` }, body: '{}' });` },
  ],
  invalid: [
    marked({ name: 'a key of Vite', code: `import OpenAI from 'openai';
export const openai = new OpenAI({ apiKey: «import.meta.env.VITE_OPENAI_API_KEY» });`, errors: [keyIn('new OpenAI', 'VITE_OPENAI_API_KEY')] }),
    marked({ name: 'a key of Next.js with a fallback', code: `import Anthropic from '@anthropic-ai/sdk';
export const anthropic = new Anthropic({ apiKey: «process.env.NEXT_PUBLIC_ANTHROPIC_KEY ?? ''» });`, errors: [keyIn('new Anthropic', 'NEXT_PUBLIC_ANTHROPIC_KEY')] }),
    marked({ name: 'a key of Expo, through a constant', code: `import { GoogleGenAI } from '@google/genai';
const key = process.env.EXPO_PUBLIC_GEMINI_API_KEY;
export const ai = new GoogleGenAI({ apiKey: «key» });`, errors: [keyIn('new GoogleGenAI', 'EXPO_PUBLIC_GEMINI_API_KEY')] }),
    marked({ name: 'a key that is the first argument', code: `import { GoogleGenerativeAI } from '@google/generative-ai';
export const ai = new GoogleGenerativeAI(«process.env.REACT_APP_GEMINI_API_KEY»);`, errors: [keyIn('new GoogleGenerativeAI', 'REACT_APP_GEMINI_API_KEY')] }),
    marked({ name: 'a key of a model provider', code: `import { createOpenAI } from '@ai-sdk/openai';
export const openai = createOpenAI({ apiKey: «process.env.NEXT_PUBLIC_OPENAI_API_KEY» });`, errors: [keyIn('createOpenAI', 'NEXT_PUBLIC_OPENAI_API_KEY')] }),
    marked({ name: 'a header of a raw request', code: `export const run = () => fetch('https://api.openai.com/v1/responses', { method: 'POST', headers: { Authorization: «\`Bearer \${import.meta.env.VITE_OPENAI_API_KEY}\`» }, body: '{}' });`, errors: [keyIn('fetch', 'VITE_OPENAI_API_KEY')] }),
    marked({ name: 'the query of a raw request', code: `const KEY = import.meta.env.VITE_GEMINI_API_KEY;
export const run = () => fetch(«\`https://generativelanguage.googleapis.com/v1beta/models/gemini-pro:generateContent?key=\${KEY}\`», { method: 'POST', body: '{}' });`, errors: [keyIn('fetch', 'VITE_GEMINI_API_KEY')] }),
  ],
});

typescript.run(rule, {
  title: 'modules of the browser',
  valid: [
    { name: 'a module of the server', code: `'use server';
import OpenAI from 'openai';
export const openai = new OpenAI();` },
    { name: 'a component that talks to the own server', code: `'use client';
import { useChat } from '@ai-sdk/react';
export function Chat() { const { messages } = useChat({ api: '/api/chat' }); return messages.length; }` },
    { name: 'a component that calls a function of the server', code: `'use client';
import { summarise } from './actions';
export const run = () => summarise('x');` },
    { name: 'types of a package', code: `'use client';
import type OpenAI from 'openai';
export const show = (reply: OpenAI.ChatCompletion) => reply.id;` },
    { name: 'a server on this machine', code: `'use client';
export const run = () => fetch('http://localhost:11434/api/chat', { method: 'POST', body: '{}' });` },
    { name: 'an own gateway', code: `'use client';
import OpenAI from 'openai';
export const gateway = new OpenAI({ baseURL: 'https://llm.clinic.io/v1', apiKey: 'session' });`,
      settings: declared({ vendor: 'clinic-gateway', hosts: ['llm.clinic.io'], internal: true, upstream: ['openai'] }) },
    { name: 'code that no PHI reaches', code: `'use client';
import OpenAI from 'openai';
export const openai = new OpenAI();`, filename: 'apps/marketing/x.ts', settings: { scopes: [marketing] } },
    { name: 'the directive in another place', code: `import OpenAI from 'openai';
export const note = 'use client';
export const openai = new OpenAI();` },
  ],
  invalid: [
    marked({ name: 'a client', code: `'use client';
import OpenAI from 'openai';
export const openai = «new OpenAI()»;
export const run = () => openai.responses.create({ model: 'gpt-5', input: 'x' });`, errors: [inClient('new OpenAI', 'OpenAI')] }),
    marked({ name: 'a model of a provider', code: `'use client';
import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';
export const run = () => generateText({ model: «anthropic('claude-x')», prompt: 'x' });`, errors: [inClient('anthropic', 'Anthropic')] }),
    marked({ name: 'a model string', code: `'use client';
import { generateText } from 'ai';
export const run = () => «generateText({ model: 'openai/gpt-5', prompt: 'x' })»;`, errors: [inClient('generateText', 'Vercel AI Gateway')] }),
    marked({ name: 'a raw request', code: `'use client';
export const run = () => «fetch('https://api.openai.com/v1/responses', { method: 'POST', body: '{}' })»;`, errors: [inClient('fetch', 'OpenAI')] }),
    marked({ name: 'a client of another module, at its first use', code: `'use client';
import { anthropic } from './client';
export const one = () => «anthropic.messages.create({ model: 'claude-x', max_tokens: 1, messages: [] })»;
export const two = () => anthropic.messages.create({ model: 'claude-x', max_tokens: 1, messages: [] });`, filename: 'tests/fixtures/models/use.ts', errors: [inClient('anthropic.messages.create', 'Anthropic')] }),
  ],
});
