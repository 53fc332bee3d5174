import type { Evidence, Path, TypeName } from './define.js';

/** An option that lets a client run in a browser, which its package refuses otherwise. */
export interface BrowserSwitch extends Evidence {
  readonly types: readonly TypeName[];
  readonly path: Path;
}

const option = 'dangerouslyAllowBrowser';

export const browserSwitches: readonly BrowserSwitch[] = [
  {
    types: ['openai.Client', 'openai.Azure', 'openai.Bedrock'],
    path: `(0).${option}`,
    evidence: 'https://www.npmjs.com/package/openai/v/7.57.0',
    checked: '2026-11-22',
  },
  {
    types: ['anthropic.Client', 'anthropic.Bedrock', 'anthropic.Vertex', 'anthropic.Foundry', 'anthropic.Aws'],
    path: `(0).${option}`,
    evidence: 'https://www.npmjs.com/package/@anthropic-ai/sdk/v/1.12.0',
    checked: '2026-11-22',
  },
  { types: ['groq.Client'], path: `(0).${option}`, evidence: 'https://www.npmjs.com/package/groq-sdk/v/1.6.0', checked: '2026-11-22' },
  { types: ['portkey.Client'], path: `(0).${option}`, evidence: 'https://www.npmjs.com/package/portkey-ai/v/3.1.0', checked: '2026-11-22' },
  {
    types: ['langchain.OpenAIChat', 'langchain.OpenAILlm', 'langchain.OpenAIEmbeddings', 'langchain.AzureChat', 'langchain.AnthropicChat', 'langchain.GroqChat'],
    path: `(0).{configuration,clientOptions}.${option}`,
    evidence: 'https://www.npmjs.com/package/@langchain/openai/v/1.6.0',
    checked: '2026-11-22',
  },
];

/** Beginnings of environment variables that build tools put into the code of the browser. */
export const publicPrefixes: readonly string[] = [
  // https://nextjs.org/docs/app/guides/environment-variables
  'NEXT_PUBLIC_',
  // https://vite.dev/guide/env-and-mode
  'VITE_',
  // https://docs.expo.dev/guides/environment-variables/
  'EXPO_PUBLIC_',
  // https://create-react-app.dev/docs/adding-custom-environment-variables/
  'REACT_APP_',
  // https://cli.vuejs.org/guide/mode-and-env.html
  'VUE_APP_',
  // https://nuxt.com/docs/guide/going-further/runtime-config
  'NUXT_PUBLIC_',
  // https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/
  'GATSBY_',
];

/** Options that hold the key of a client. */
export const keyOptions: readonly Path[] = ['(0).{apiKey,authToken,accessToken,token,key,openAIApiKey,openaiApiKey,anthropicApiKey,azureOpenAIApiKey,credentials,auth}'];

/** Arguments that may be the key of a client, or something else. */
export const keyArguments: readonly Path[] = ['(0)', '(1)'];

/** Headers and query parameters that hold the key of a request. */
export const keyHeaders: readonly string[] = ['authorization', 'Authorization', 'x-api-key', 'X-API-Key', 'X-Api-Key', 'api-key', 'x-goog-api-key', 'X-Goog-Api-Key', 'xi-api-key'];

/** How the names of variables with keys look; it tells a key from an address where both are plain arguments. */
export const keyName = /KEY|TOKEN|SECRET/;
