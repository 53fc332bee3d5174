import type { Evidence, TypeName } from './define.js';

/** Functions of SDKs that build an entry of a tool list: what they stand for in the vendor's API. */
export interface ToolHelpers extends Evidence {
  /** The provider whose member `tools` has the functions, or the packages that export them. */
  readonly type?: TypeName;
  readonly packages?: readonly string[];
  /** Whether the entry is `{ type: name }` or has a property of that name: `{ googleSearch: {} }`. */
  readonly as: 'type' | 'property';
  /** Functions whose name is not the API's name in another spelling. */
  readonly names?: Readonly<Record<string, string>>;
}

const typesOf = (name: string): string => `https://www.npmjs.com/package/@ai-sdk/${name}`;

export const toolHelpers: readonly ToolHelpers[] = [
  { type: 'aisdk.openai.Provider', as: 'type', evidence: typesOf('openai/v/3.0.141'), checked: '2026-11-22' },
  { type: 'aisdk.azure.Provider', as: 'type', evidence: typesOf('azure/v/3.0.128'), checked: '2026-11-22' },
  {
    type: 'aisdk.anthropic.Provider',
    as: 'type',
    names: {
      toolSearchRegex_20251119: 'tool_search_tool_regex_20251119',
      toolSearchBm25_20251119: 'tool_search_tool_bm25_20251119',
    },
    evidence: typesOf('anthropic/v/3.0.140'),
    checked: '2026-11-22',
  },
  { type: 'aisdk.groq.Provider', as: 'type', evidence: typesOf('groq/v/3.0.71'), checked: '2026-11-22' },
  { type: 'aisdk.xai.Provider', as: 'type', evidence: typesOf('xai/v/3.0.138'), checked: '2026-11-22' },
  { type: 'aisdk.google.Provider', as: 'property', evidence: typesOf('google/v/3.0.141'), checked: '2026-11-22' },
  { type: 'aisdk.vertex.Provider', as: 'property', evidence: typesOf('google-vertex/v/4.0.208'), checked: '2026-11-22' },
  {
    packages: ['@openai/agents', '@openai/agents-openai'],
    as: 'type',
    names: {
      webSearchTool: 'web_search',
      fileSearchTool: 'file_search',
      codeInterpreterTool: 'code_interpreter',
      imageGenerationTool: 'image_generation',
      hostedMcpTool: 'mcp',
    },
    evidence: 'https://www.npmjs.com/package/@openai/agents/v/0.20.0',
    checked: '2026-11-22',
  },
];

/** Methods of models that take a tool list as an argument of its own. */
export const toolListMethods: ReadonlySet<string> = new Set(['bindTools']);

/** `webSearch_20250305` in the spelling of the API: `web_search_20250305`. */
export function apiName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
