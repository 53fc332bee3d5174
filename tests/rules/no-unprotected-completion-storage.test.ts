import rule from '../../src/rules/no-unprotected-completion-storage.js';
import { placeOf } from '../support/place-of.js';
import { everyLanguage, typescript, type ReportedCase } from '../support/rule-tester.js';

/** A response in three lines. */
const openai = `import OpenAI from 'openai';
const openai = new OpenAI();
const reply = await openai.responses.create({ model: 'gpt-5', input: 'x' });
`;

interface Stored {
  readonly name: string;
  readonly code: string;
  /** The argument that is reported. */
  readonly at: string;
  readonly messageId: string;
  readonly sink: string;
  readonly store: string;
  /** Line of the call of the model. */
  readonly line?: string;
  readonly rest?: Pick<ReportedCase, 'options' | 'settings' | 'filename'>;
}

function stored({ name, code, at, messageId, sink, store, line = '3', rest = {} }: Stored): ReportedCase {
  const data = { source: 'responses.create', vendor: 'OpenAI', line, sink, within: '', store };
  return { name, code, ...rest, errors: [{ messageId, data, ...placeOf(code, at) }] };
}

const strict = { options: [{ reportUnknown: true }] };
const caches = { options: [{ sharedCaches: true }] };

everyLanguage.run(rule, {
  title: 'storage of the browser',
  valid: [
    { name: 'an id is kept', code: `${openai}localStorage.setItem('last', reply.id);` },
    { name: 'the completion is the key of nothing, the value is a constant', code: `${openai}localStorage.setItem('seen', 'yes'); export const text = reply.output_text;` },
    { name: 'a variable that is called localStorage', code: `${openai}const localStorage = { setItem: (key, value) => value };\nlocalStorage.setItem('last', reply.output_text);` },
    { name: 'a map in memory', code: `${openai}const cache = new Map();\ncache.set('last', reply.output_text);` },
    { name: 'an entry is removed', code: `${openai}localStorage.removeItem(reply.output_text.length);` },
    { name: 'a completion in a log is the matter of another rule', code: `${openai}console.log(reply.output_text);` },
    {
      name: 'the completion has been encrypted',
      code: `${openai}const sealed = await crypto.subtle.encrypt('AES-GCM', globalThis.key, new TextEncoder().encode(reply.output_text));
localStorage.setItem('last', sealed);`,
    },
  ],
  invalid: [
    stored({ name: 'localStorage', code: `${openai}localStorage.setItem('last', reply.output_text);`, at: 'reply.output_text', messageId: 'completionInBrowser', sink: 'localStorage.setItem', store: 'web storage' }),
    stored({ name: 'sessionStorage of the window, serialised', code: `${openai}window.sessionStorage.setItem('last', JSON.stringify({ text: reply.output_text }));`, at: 'JSON.stringify({ text: reply.output_text })', messageId: 'completionInBrowser', sink: 'window.sessionStorage.setItem', store: 'web storage' }),
    stored({ name: 'an assigned property', code: `${openai}localStorage.last = reply.output_text;`, at: 'reply.output_text', messageId: 'completionInBrowser', sink: 'localStorage.last', store: 'web storage' }),
    stored({ name: 'a wrapper of IndexedDB', code: `import { set } from 'idb-keyval';\n${openai}const { output_text: text } = reply;\nawait set('last', text);`, at: 'text', messageId: 'completionInBrowser', sink: 'set', store: 'browser database', line: '4' }),
    stored({ name: 'a table of Dexie', code: `import Dexie from 'dexie';\n${openai}const db = new Dexie('notes');\nawait db.table('notes').add({ text: reply.output_text });`, at: '{ text: reply.output_text }', messageId: 'completionInBrowser', sink: 'db.table().add', store: 'browser database', line: '4' }),
    stored({ name: 'a helper of the file', code: `${openai}const remember = (value) => localStorage.setItem('last', value);\nremember(reply.output_text);`, at: 'value', messageId: 'completionInBrowser', sink: 'localStorage.setItem', store: 'web storage' }),
  ],
});

everyLanguage.run(rule, {
  title: 'files',
  valid: [
    { name: 'a length is written', code: `import { writeFile } from 'node:fs/promises';\n${openai}await writeFile('length.txt', String(reply.output_text.length));` },
    { name: 'a function of the project that is called writeFile', code: `${openai}const writeFile = (path, text) => text.length;\nwriteFile('x', reply.output_text);` },
    { name: 'the name of the file is a constant and its content too', code: `import { writeFileSync } from 'fs';\n${openai}writeFileSync('done.txt', 'done');\nexport default reply.output_text;` },
    {
      name: 'a cipher stands between',
      code: `import { createCipheriv } from 'node:crypto';
import { writeFileSync } from 'node:fs';
${openai}const cipher = createCipheriv('aes-256-gcm', process.env.KEY, process.env.IV);
writeFileSync('note.enc', Buffer.concat([cipher.update(reply.output_text, 'utf8'), cipher.final()]));`,
    },
    {
      name: 'a cipher in a helper stands between',
      code: `import { createCipheriv } from 'node:crypto';
import { writeFileSync } from 'node:fs';
${openai}function seal(text) {
  const cipher = createCipheriv('aes-256-gcm', process.env.KEY, process.env.IV);
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}
writeFileSync('note.enc', seal(reply.output_text));`,
    },
  ],
  invalid: [
    stored({ name: 'writeFile', code: `import { writeFile } from 'node:fs/promises';\n${openai}await writeFile('note.txt', reply.output_text);`, at: 'reply.output_text', messageId: 'completionInFile', sink: 'writeFile', store: 'a file', line: '4' }),
    stored({ name: 'appendFileSync of the default import', code: `import fs from 'fs';\n${openai}fs.appendFileSync('notes.txt', \`\${reply.output_text}\\n\`);`, at: '`${reply.output_text}\\n`', messageId: 'completionInFile', sink: 'fs.appendFileSync', store: 'a file', line: '4' }),
    stored({ name: 'a stream', code: `import { createWriteStream } from 'node:fs';\n${openai}const out = createWriteStream('notes.txt');\nout.write(reply.output_text);`, at: 'reply.output_text', messageId: 'completionInFile', sink: 'out.write', store: 'a file', line: '4' }),
    stored({ name: 'required fs', code: `const fs = require('fs');\n${openai}fs.promises.writeFile('note.txt', reply.output_text);`, at: 'reply.output_text', messageId: 'completionInFile', sink: 'fs.promises.writeFile', store: 'a file', line: '4' }),
    stored({ name: 'encoded, which is no encryption', code: `import { writeFileSync } from 'node:fs';\n${openai}writeFileSync('note.b64', btoa(reply.output_text));`, at: 'btoa(reply.output_text)', messageId: 'completionInFile', sink: 'writeFileSync', store: 'a file', line: '4' }),
  ],
});

const s3 = `import { PutObjectCommand } from '@aws-sdk/client-s3';\n${openai}`;
const blob = `import { put } from '@vercel/blob';\n${openai}`;
const gcs = `import { Storage } from '@google-cloud/storage';\n${openai}const file = new Storage().bucket('notes').file('a.txt');\n`;

everyLanguage.run(rule, {
  title: 'objects in a bucket',
  valid: [
    { name: 'the body of a private object', code: `${s3}export const command = new PutObjectCommand({ Bucket: 'notes', Key: 'a', Body: reply.output_text });` },
    { name: 'a private object that is encrypted, in `strict`', code: `${s3}export const command = new PutObjectCommand({ Bucket: 'notes', Key: 'a', Body: reply.output_text, ServerSideEncryption: 'aws:kms' });`, ...strict },
    { name: 'an id in the key', code: `${s3}export const command = new PutObjectCommand({ Bucket: 'notes', Key: \`notes/\${reply.id}\`, Body: 'x' });` },
    { name: 'a list of a private ACL', code: `${s3}export const command = new PutObjectCommand({ Bucket: 'notes', Key: 'a', ACL: 'private', Body: reply.output_text });` },
    { name: 'a private blob', code: `${blob}await put('a.txt', reply.output_text, { access: 'private' });` },
    { name: 'a private file of Google Cloud Storage', code: `${gcs}await file.save(reply.output_text, { public: false });` },
    { name: 'a public object that holds the id', code: `${blob}await put('a.txt', reply.id, { access: 'public' });` },
    {
      name: 'a vendor with an agreement keeps private objects, in `strict`',
      code: `${s3}export const command = new PutObjectCommand({ Bucket: 'notes', Key: 'a', Body: reply.output_text });`,
      settings: { agreements: [{ vendor: 'aws', signed: '2025-11-02' }] },
      ...strict,
    },
  ],
  invalid: [
    stored({ name: 'an object with a public ACL', code: `${s3}export const command = new PutObjectCommand({ Bucket: 'notes', Key: 'a', ACL: 'public-read', Body: reply.output_text });`, at: "{ Bucket: 'notes', Key: 'a', ACL: 'public-read', Body: reply.output_text }", messageId: 'completionPublic', sink: 'new PutObjectCommand', store: 'Amazon S3', line: '4' }),
    stored({
      name: 'a public ACL in a constant, encrypted and under an agreement',
      code: `${s3}const acl = 'public-read';\nexport const command = new PutObjectCommand({ ACL: acl, Body: reply.output_text, ServerSideEncryption: 'AES256' });`,
      at: "{ ACL: acl, Body: reply.output_text, ServerSideEncryption: 'AES256' }",
      messageId: 'completionPublic', sink: 'new PutObjectCommand', store: 'Amazon S3', line: '4',
      rest: { settings: { agreements: [{ vendor: 'aws', signed: '2025-11-02' }] } },
    }),
    stored({ name: 'the key of an object', code: `${s3}export const command = new PutObjectCommand({ Bucket: 'notes', Key: reply.output_text, Body: 'x' });`, at: "{ Bucket: 'notes', Key: reply.output_text, Body: 'x' }", messageId: 'completionInName', sink: 'new PutObjectCommand', store: 'Amazon S3', line: '4' }),
    stored({ name: 'metadata beside an encrypted body', code: `${s3}export const command = new PutObjectCommand({ Body: 'x', Metadata: { summary: reply.output_text }, ServerSideEncryption: 'AES256' });`, at: "{ Body: 'x', Metadata: { summary: reply.output_text }, ServerSideEncryption: 'AES256' }", messageId: 'completionInName', sink: 'new PutObjectCommand', store: 'Amazon S3', line: '4' }),
    stored({ name: 'a public blob', code: `${blob}await put('a.txt', reply.output_text, { access: 'public' });`, at: 'reply.output_text', messageId: 'completionPublic', sink: 'put', store: 'Vercel Blob', line: '4' }),
    stored({ name: 'the name of a blob', code: `${blob}await put(\`\${reply.output_text}.txt\`, 'x', { access: 'private' });`, at: '`${reply.output_text}.txt`', messageId: 'completionInName', sink: 'put', store: 'Vercel Blob', line: '4' }),
    stored({ name: 'a public file of Google Cloud Storage', code: `${gcs}await file.save(reply.output_text, { public: true });`, at: 'reply.output_text', messageId: 'completionPublic', sink: 'file.save', store: 'Google Cloud Storage', line: '4' }),
    stored({ name: 'an object whose encryption nothing tells, in `strict`', code: `${s3}export const command = new PutObjectCommand({ Key: 'a', Body: reply.output_text });`, at: "{ Key: 'a', Body: reply.output_text }", messageId: 'completionMayBeReadable', sink: 'new PutObjectCommand', store: 'Amazon S3', line: '4', rest: strict }),
  ],
});

const redis = `import Redis from 'ioredis';\n${openai}const redis = new Redis();\n`;

everyLanguage.run(rule, {
  title: 'option `sharedCaches`',
  valid: [
    { name: 'a cache is silent by default', code: `${redis}await redis.set('a', reply.output_text);` },
    { name: 'a usage count in the cache', code: `${redis}await redis.set('a', reply.usage.total_tokens);`, ...caches },
    { name: 'a function that caches nothing', code: `${openai}export async function ask() { 'use server'; return reply.output_text; }`, ...caches },
    { name: 'a cached function that returns the length', code: `${openai}export async function ask() { 'use cache'; return reply.output_text.length; }`, ...caches },
    { name: 'a route that is never kept', code: `${openai}export const revalidate = 0;\nexport async function GET() { return Response.json({ text: reply.output_text }); }`, ...caches },
    { name: 'a helper of a route file is no route', code: `${openai}export const revalidate = 60;\nfunction summary() { return reply.output_text; }\nexport async function GET() { summary(); return Response.json({ ok: true }); }`, ...caches },
    { name: 'the framework caches a length', code: `import { unstable_cache } from 'next/cache';\n${openai}export const cached = unstable_cache(async () => reply.output_text.length);`, ...caches },
    { name: 'the directive is silent by default', code: `${openai}export async function ask() { 'use cache'; return reply.output_text; }` },
  ],
  invalid: [
    stored({ name: 'redis', code: `${redis}await redis.set('a', reply.output_text, 'EX', 60);`, at: 'reply.output_text', messageId: 'completionInCache', sink: 'redis.set', store: 'Redis', line: '4', rest: caches }),
    stored({ name: 'the key-value store of Vercel', code: `import { kv } from '@vercel/kv';\n${openai}await kv.set('a', { text: reply.output_text });`, at: '{ text: reply.output_text }', messageId: 'completionInCache', sink: 'kv.set', store: 'Redis', line: '4', rest: caches }),
    stored({ name: 'the directive of a function', code: `${openai}export async function ask() { 'use cache'; return reply.output_text; }`, at: 'return reply.output_text;', messageId: 'completionInCache', sink: 'use cache', store: '', rest: caches }),
    stored({ name: 'the directive of the module', code: `'use cache';\n${openai}export async function ask() { return reply.output_text; }`, at: 'return reply.output_text;', messageId: 'completionInCache', sink: 'use cache', store: '', line: '4', rest: caches }),
    stored({ name: 'a route that is kept for a minute', code: `${openai}export const revalidate = 60;\nexport async function GET() { return Response.json({ text: reply.output_text }); }`, at: 'return Response.json({ text: reply.output_text });', messageId: 'completionInCache', sink: 'revalidate', store: '', rest: caches }),
    stored({ name: 'a function for the cache of the framework', code: `import { unstable_cache } from 'next/cache';\n${openai}export const cached = unstable_cache(async () => reply.output_text);`, at: 'async () => reply.output_text', messageId: 'completionInCache', sink: 'unstable_cache', store: 'the cache of Next.js', line: '4', rest: caches }),
  ],
});

const mongo = `import { MongoClient } from 'mongodb';\n${openai}const notes = new MongoClient('mongodb://db').db().collection('notes');\n`;

typescript.run(rule, {
  title: 'option `databases`',
  valid: [
    { name: 'an own database is silent by default', code: `${mongo}await notes.insertOne({ text: reply.output_text });` },
    { name: 'another database is listed', code: `${mongo}await notes.insertOne({ text: reply.output_text });`, options: [{ databases: ['redis'] }] },
    { name: 'an id in a listed database', code: `${mongo}await notes.insertOne({ id: reply.id });`, options: [{ databases: ['mongo'] }] },
    { name: 'a listed bucket with encryption', code: `${s3}export const command = new PutObjectCommand({ Body: reply.output_text, SSEKMSKeyId: 'alias/phi' });`, options: [{ databases: ['s3'] }] },
  ],
  invalid: [
    stored({ name: 'a listed database', code: `${mongo}await notes.insertOne({ text: reply.output_text });`, at: '{ text: reply.output_text }', messageId: 'completionStored', sink: 'notes.insertOne', store: 'MongoDB', line: '4', rest: { options: [{ databases: ['mongo'] }] } }),
    stored({ name: 'a listed bucket', code: `${s3}export const command = new PutObjectCommand({ Body: reply.output_text });`, at: '{ Body: reply.output_text }', messageId: 'completionStored', sink: 'new PutObjectCommand', store: 'Amazon S3', line: '4', rest: { options: [{ databases: ['s3'] }] } }),
  ],
});

const file = `import { writeFile } from 'node:fs/promises';\n${openai}`;

typescript.run(rule, {
  title: 'settings',
  valid: [
    { name: 'files are a secured sink', code: `${file}await writeFile('a', reply.output_text);`, settings: { securedSinks: ['fs'] } },
    { name: 'the function is a secured sink', code: `${file}await writeFile('a', reply.output_text);`, settings: { securedSinks: [{ from: 'node:fs/promises', name: 'writeFile' }] } },
    { name: 'a redactor', code: `import { deidentify } from '@clinic/phi';\n${file}await writeFile('a', deidentify(reply.output_text));`, settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] } },
    { name: 'a scope without PHI', code: `${file}await writeFile('a', reply.output_text);`, filename: 'apps/marketing/a.ts', settings: { scopes: [{ files: ['apps/marketing/**'], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' }] } },
    { name: 'code out of sight is silent by default', code: `import { polish } from '@clinic/text';\n${file}await writeFile('a', polish(reply.output_text));` },
  ],
  invalid: [
    stored({ name: 'another sink is secured', code: `${file}await writeFile('a', reply.output_text);`, at: 'reply.output_text', messageId: 'completionInFile', sink: 'writeFile', store: 'a file', line: '4', rest: { settings: { securedSinks: ['indexeddb'] } } }),
    stored({ name: 'code out of sight, in `strict`', code: `import { polish } from '@clinic/text';\n${file}await writeFile('a', polish(reply.output_text));`, at: 'polish(reply.output_text)', messageId: 'completionMayBeStored', sink: 'writeFile', store: 'a file', line: '5', rest: strict }),
    {
      name: 'the imported redactor is offered',
      code: `import { deidentify } from '@clinic/phi';\n${file}await writeFile('a', reply.output_text);`,
      settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] },
      errors: [
        {
          messageId: 'completionInFile',
          data: { source: 'responses.create', vendor: 'OpenAI', line: '5', sink: 'writeFile', within: '', store: 'a file' },
          ...placeOf(`import { deidentify } from '@clinic/phi';\n${file}await writeFile('a', reply.output_text);`, 'reply.output_text'),
          suggestions: [
            {
              messageId: 'wrapInRedactor',
              data: { redactor: 'deidentify' },
              output: `import { deidentify } from '@clinic/phi';\n${file}await writeFile('a', deidentify(reply.output_text));`,
            },
          ],
        },
      ],
    },
  ],
});
