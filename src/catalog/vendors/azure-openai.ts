import { defineVendor } from '../define.js';

const moderatorAnswer = { evidence: 'https://learn.microsoft.com/en-us/answers/a/12747975', checked: '2026-04-29' };
const imageAnswer = { evidence: 'https://learn.microsoft.com/en-us/answers/a/1864789', checked: '2026-11-22' };
const audioAnswer = { evidence: 'https://learn.microsoft.com/en-us/answers/a/12516606', checked: '2026-11-22' };
const dpa = { evidence: 'https://aka.ms/dpa', checked: '2026-11-22' };
const webOverview = {
  evidence: 'https://learn.microsoft.com/en-us/azure/foundry/agents/how-to/tools/web-overview',
  checked: '2026-11-22',
};
const webKnowledge = {
  evidence: 'https://learn.microsoft.com/azure/search/agentic-knowledge-source-how-to-web',
  checked: '2026-11-22',
};
const hipaaOffering = {
  evidence: 'https://learn.microsoft.com/en-us/compliance/regulatory/offering-hipaa-hitech',
  checked: '2025-07-29',
};

export const azureOpenai = defineVendor({
  id: 'azure-openai',
  name: 'Azure OpenAI',
  kind: 'cloud',
  party: 'microsoft',
  hosts: [
    '*.openai.azure.com',
    '*.openai.azure.us',
    '*.services.ai.azure.com',
    '*.models.ai.azure.com',
    '*.inference.ai.azure.com',
    '*.cognitiveservices.azure.com',
  ],
  plans: [
    {
      id: 'azure-ga',
      name: 'Generally available Azure service under the Microsoft DPA',
      agreement: 'included',
      note: 'automatic; BAA terms are part of the DPA for covered entities and business associates',
    },
    {
      id: 'azure-preview',
      name: 'Preview services and features',
      agreement: 'none',
      note: 'DPA BAA terms do not apply to previews',
    },
  ],
  features: [
    {
      id: 'text-inference',
      status: 'covered',
      code: ['call:*.chat.completions.create', 'call:*.responses.create', 'call:*.embeddings.create'],
      note: 'a Microsoft moderator states Azure OpenAI is inside the DPA and BAA; the HIPAA page lists Azure, not the product by name',
      ...moderatorAnswer,
    },
    {
      id: 'image-input',
      status: 'unknown',
      code: ['prop:content[].type=image_url', 'prop:content[].type=input_image', 'call:*.images.*'],
      note: 'community answers advise text only',
      ...imageAnswer,
    },
    {
      id: 'realtime-audio',
      status: 'unknown',
      code: ['path:/openai/realtime', 'call:*.realtime.*'],
      note: 'eligibility not confirmed',
      ...audioAnswer,
    },
    {
      id: 'preview-api',
      status: 'unknown',
      code: ['prop:apiVersion=*-preview', 'prop:apiVersion=preview', 'query:api-version=*-preview'],
      note: 'an api-version with a preview suffix can also call GA features, so warn',
      ...dpa,
    },
    {
      id: 'bing-grounding',
      status: 'excluded',
      code: [
        'tool.type:bing_grounding',
        'tool.type:bing_custom_search',
        'tool.type:web_search',
        'tool.type:web_search_preview',
      ],
      note: 'data leaves the compliance and geographic boundary; DPA does not apply',
      ...webOverview,
    },
    { id: 'ai-search-web-source', status: 'excluded', code: [], ...webKnowledge },
    {
      id: 'responses-store',
      status: 'unknown',
      code: ['call:*.responses.create without prop:store=false'],
      note: '30-day storage by default, reported in a public note of 2026 next to the web search terms',
      ...webOverview,
    },
  ],
  models: [],
  ...hipaaOffering,
});
