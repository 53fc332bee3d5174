import type { Path } from './define.js';

/** Where the fields of an API request lie in what code hands over, relative to an argument or a JSON body. */
export const requestRoots: readonly Path[] = [
  '',
  'config',
  'body',
  'session',
  'requests[].params',
  'clientOptions',
  'configuration',
  'modelKwargs',
  'extra_body',
  'providerOptions.*',
];

/** Fields of a request whose items have the parts that a feature code begins with. */
export const partContainers: ReadonlyMap<string, readonly Path[]> = new Map([
  ['content', ['messages[]', 'input[]', 'contents[]']],
  ['source', ['messages[].content[]', 'messages[].content[].content[]']],
  ['citations', ['messages[].content[]']],
  ['cache_control', ['', 'system[]', 'tools[]', 'messages[].content[]']],
]);

/** Lists of beta names in a request. */
export const betaLists: readonly Path[] = ['betas[]', 'anthropic_beta[]'];

/** Headers that name betas, separated by commas. */
export const betaHeaders: readonly string[] = ['anthropic-beta', 'Anthropic-Beta', 'openai-beta', 'OpenAI-Beta'];

/** Options that hold headers. */
export const headerOptions: readonly Path[] = ['headers', 'defaultHeaders', 'httpOptions.headers', 'requestOptions.headers'];

/** Where raw request bodies name the model. */
export const bodyModels: readonly Path[] = ['{model,modelId,model_id}'];

/** Model names in the paths of model APIs: Gemini and Vertex, Bedrock. */
export const modelsInUrls: readonly RegExp[] = [/\/models\/([^/:?#]+):\w+/, /\/model\/([^/?#]+)\/(?:invoke|converse)/];
