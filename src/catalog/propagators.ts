/**
 * What functions of the language, of Node and of helper packages do to a value that is being followed, where they neither
 * call a vendor nor write anywhere.
 */
import type { Path } from './define.js';

/** Methods of strings, arrays, maps and regular expressions whose result says nothing about the text. */
export const safeMethods: readonly string[] = [
  'charCodeAt',
  'codePointAt',
  'endsWith',
  'every',
  'findIndex',
  'findLastIndex',
  'has',
  'includes',
  'indexOf',
  'isWellFormed',
  'lastIndexOf',
  'localeCompare',
  'search',
  'some',
  'startsWith',
  'test',
  'toExponential',
  'toFixed',
  'toPrecision',
  'getTime',
  'toISOString',
];

/** Members that hold a size. */
export const safeMembers: readonly string[] = ['length', 'size', 'byteLength'];

export interface FunctionRef {
  /** Import specifiers; absent for a global. */
  readonly modules?: readonly string[];
  /** The function from the global or from the module, called: `JSON.stringify`. */
  readonly path: Path;
}

/** Functions whose result carries nothing of their arguments. */
export const safeFunctions: readonly FunctionRef[] = [
  { path: '{Number,parseInt,parseFloat,Boolean,isNaN,isFinite,BigInt}' },
  { path: 'Number.{isFinite,isInteger,isNaN,isSafeInteger,parseFloat,parseInt}' },
  { path: 'Math.*' },
  { path: 'Array.isArray' },
  { path: 'Buffer.byteLength' },
  { path: 'Object.is' },
  { path: 'performance.now' },
  { path: 'Date.now' },
  { path: '{setTimeout,setInterval,setImmediate,queueMicrotask,clearTimeout,clearInterval}' },
  { modules: ['crypto', 'node:crypto'], path: 'createHash().update().digest' },
  { modules: ['crypto', 'node:crypto'], path: 'createHmac().update().digest' },
  { modules: ['crypto', 'node:crypto'], path: '{hash,randomUUID,randomBytes,timingSafeEqual}' },
  { path: 'crypto.subtle.{digest,encrypt,wrapKey}' },
  { modules: ['crypto', 'node:crypto'], path: 'webcrypto.subtle.{digest,encrypt}' },
  { modules: ['crypto', 'node:crypto'], path: '{createCipheriv,createCipher}().{update,final}' },
  { modules: ['crypto', 'node:crypto'], path: '{publicEncrypt,privateEncrypt}' },
  { modules: ['@aws-sdk/client-kms'], path: 'EncryptCommand' },
  { modules: ['crypto-js'], path: '{AES,TripleDES,Rabbit}.encrypt' },
  { modules: ['tweetnacl'], path: '{secretbox,box}' },
  { modules: ['libsodium-wrappers'], path: '{crypto_secretbox_easy,crypto_box_easy,crypto_box_seal,crypto_aead_xchacha20poly1305_ietf_encrypt}' },
  { path: 'crypto.randomUUID' },
  { modules: ['gpt-tokenizer', 'tiktoken', 'js-tiktoken'], path: '{countTokens,isWithinTokenLimit}' },
];

export interface Carrier extends FunctionRef {
  /** Arguments that the result holds. */
  readonly from: readonly Path[];
}

/** Functions whose result holds some of their arguments. */
export const carriers: readonly Carrier[] = [
  { path: '{String,Object,Array,Error,TypeError,RangeError,AggregateError,structuredClone,btoa,atob,escape,unescape}', from: ['(0)'] },
  { path: '{encodeURI,encodeURIComponent,decodeURI,decodeURIComponent}', from: ['(0)'] },
  { path: 'JSON.{stringify,parse}', from: ['(0)'] },
  { path: 'Object.assign', from: ['(*)'] },
  { path: 'Object.{entries,freeze,fromEntries,keys,seal,values}', from: ['(0)'] },
  { path: 'Array.{from,of}', from: ['(*)'] },
  { path: 'String.raw', from: ['(*)'] },
  { path: 'Promise.{all,allSettled,any,race,resolve,reject}', from: ['(0)'] },
  { path: 'Buffer.{from,concat}', from: ['(0)'] },
  { path: 'Response.json', from: ['(0)'] },
  { path: 'new {Array,Blob,Error,File,Map,Request,Response,Set,String,URL,URLSearchParams,Uint8Array}', from: ['(0)', '(1)'] },
  { path: 'new TextEncoder.encode', from: ['(0)'] },
  { path: 'new TextDecoder.decode', from: ['(0)'] },
  { modules: ['util', 'node:util'], path: '{inspect,format,formatWithOptions,stripVTControlCharacters}', from: ['(*)'] },
  { modules: ['util', 'node:util'], path: 'new TextDecoder.decode', from: ['(0)'] },
  { modules: ['util', 'node:util'], path: 'new TextEncoder.encode', from: ['(0)'] },
  { modules: ['querystring', 'node:querystring', 'qs'], path: 'stringify', from: ['(0)'] },
  { modules: ['zlib', 'node:zlib'], path: '{gzipSync,gunzipSync,deflateSync,inflateSync,brotliCompressSync}', from: ['(0)'] },
  { modules: ['chalk', 'kleur', 'picocolors', 'ansi-colors', 'colorette'], path: '*', from: ['(*)'] },
  { modules: ['lodash', 'lodash-es'], path: '{cloneDeep,clone,trim,truncate,template,get,pick,omit,merge,castArray,flatten,compact,uniq}', from: ['(*)'] },
  { modules: ['dedent', 'common-tags', 'outdent', 'ts-dedent'], path: '{default,dedent,stripIndent,stripIndents,oneLine,outdent}', from: ['(*)'] },
  { modules: ['js-yaml', 'yaml'], path: '{dump,load,stringify,parse}', from: ['(0)'] },
  { modules: ['date-fns'], path: '{format,formatISO,formatDate,lightFormat,parseISO,toDate}', from: ['(0)'] },
  { modules: ['marked'], path: '{marked,parse}', from: ['(0)'] },
  { modules: ['p-retry', 'p-limit', 'async-retry'], path: 'default', from: ['(0)'] },
  {
    modules: ['@langchain/core/messages', 'langchain', 'langchain/schema'],
    path: 'new {HumanMessage,SystemMessage,AIMessage,ChatMessage,FunctionMessage,ToolMessage,DeveloperMessage}',
    from: ['(0)'],
  },
  { modules: ['@openai/agents', '@openai/agents-core'], path: '{user,assistant,system}', from: ['(0)'] },
  {
    modules: ['@google/genai'],
    path: '{createUserContent,createModelContent,createPartFromText,createPartFromBase64,createPartFromFunctionResponse}',
    from: ['(*)'],
  },
  { modules: ['ai'], path: '{convertToModelMessages,convertToCoreMessages,pruneMessages}', from: ['(0)'] },
  { modules: ['openai', '@anthropic-ai/sdk', 'openai/uploads'], path: 'toFile', from: ['(0)', '(1)'] },
];

/** Functions that call another one later, with the arguments from a position on. */
export const timers: Readonly<Record<string, number>> = { setTimeout: 2, setInterval: 2, setImmediate: 1, 'process.nextTick': 1 };

/** Methods of emitters that hand what they are given to whoever listens to the event named first. */
export const emitMethods: readonly string[] = ['emit', 'emitSerial'];

/** Functions that end a promise with an error. */
export const rejections: readonly string[] = ['Promise.reject'];
