import { defineVendor } from '../define.js';

const eligibleServices = {
  evidence: 'https://aws.amazon.com/compliance/hipaa-eligible-services-reference/',
  checked: '2026-05-22',
};
const dataRetention = {
  evidence: 'https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html',
  checked: '2026-08-01',
};
const dataRetention2 = {
  evidence: 'https://platform.claude.com/docs/en/manage-claude/api-and-data-retention',
  checked: '2026-09-26',
};

export const awsBedrock = defineVendor({
  id: 'aws-bedrock',
  name: 'Amazon Bedrock',
  kind: 'cloud',
  party: 'aws',
  hosts: [
    'bedrock-runtime.*.amazonaws.com',
    'bedrock-runtime-fips.*.amazonaws.com',
    'bedrock.*.amazonaws.com',
    'bedrock-agent-runtime.*.amazonaws.com',
    'bedrock-agentcore.*.amazonaws.com',
    'bedrock-mantle.*.api.aws',
  ],
  plans: [
    {
      id: 'aws-baa',
      name: 'AWS account under the AWS BAA',
      agreement: 'included',
      note: 'self-serve; accepted in AWS Artifact; account becomes a HIPAA account',
    },
    { id: 'no-baa', name: 'AWS account without BAA', agreement: 'none' },
  ],
  features: [
    {
      id: 'inference',
      status: 'covered',
      code: [
        'new:{InvokeModelCommand,InvokeModelWithResponseStreamCommand,ConverseCommand,ConverseStreamCommand}',
        'new:AnthropicBedrock',
      ],
      ...eligibleServices,
    },
    { id: 'agentcore', status: 'covered', code: ['pkg:@aws-sdk/client-bedrock-agentcore'], ...eligibleServices },
    {
      id: 'agents-knowledge-bases',
      status: 'unknown',
      code: ['pkg:@aws-sdk/client-bedrock-agent-runtime'],
      note: 'part of Bedrock; no separate line read',
      ...eligibleServices,
    },
    {
      id: 'mantle-responses-store',
      status: 'unknown',
      code: ['host:bedrock-mantle.*.api.aws', 'prop:store'],
      note: 'store defaults to true under mode default',
      ...dataRetention,
    },
    {
      id: 'claude-platform-on-aws',
      status: 'excluded',
      code: [],
      note: 'different product, not Bedrock',
      ...dataRetention2,
    },
  ],
  models: [
    {
      pattern: '*anthropic.claude-fable-5*',
      status: 'unknown',
      note: 'needs mode aws_review: kept 30 days inside AWS and open to AWS human review',
      ...dataRetention,
    },
    {
      pattern: '*anthropic.claude-mythos-5*',
      status: 'unknown',
      note: 'limited access; earlier text required sharing with the provider',
      ...dataRetention,
    },
  ],
  ...eligibleServices,
});
