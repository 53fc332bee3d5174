'use client';

import Anthropic from '@anthropic-ai/sdk';

/** The key of the vendor goes to every visitor of the page. */
export function createClient(apiKey: string): Anthropic {
  return new Anthropic({ apiKey, dangerouslyAllowBrowser: true });
}
