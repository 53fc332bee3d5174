import { defineVendor } from '../define.js';
import type { Vendor } from '../define.js';
import { OFFER_UNKNOWN } from './unread.js';

const awsArtifact = { evidence: 'https://aws.amazon.com/artifact/faq/', checked: '2026-09-01' };
const googleHipaa = { evidence: 'https://cloud.google.com/security/compliance/hipaa', checked: '2026-08-28' };
const microsoftHipaa = {
  evidence: 'https://learn.microsoft.com/en-us/compliance/regulatory/offering-hipaa-hitech',
  checked: '2025-07-29',
};
const vercelChangelog = {
  evidence: 'https://vercel.com/changelog/hipaa-baas-are-now-available-to-pro-teams',
  checked: '2025-09-09',
};

/** What the clouds offer besides models: storage, queues, mail, monitoring. */
export const clouds: readonly Vendor[] = [
  defineVendor({
    id: 'aws',
    name: 'Amazon Web Services',
    kind: 'platform',
    party: 'aws',
    hosts: ['*.amazonaws.com'],
    plans: [
      {
        id: 'aws-baa',
        name: 'AWS account under the AWS BAA',
        agreement: 'included',
        note: 'accepted in AWS Artifact; reaches HIPAA-eligible services only',
      },
      { id: 'no-baa', name: 'AWS account without BAA', agreement: 'none' },
    ],
    features: [],
    models: [],
    ...awsArtifact,
  }),
  defineVendor({
    id: 'google-cloud',
    name: 'Google Cloud',
    kind: 'platform',
    party: 'google-cloud',
    hosts: [
      'bigquery.googleapis.com',
      'documentai.googleapis.com',
      'firestore.googleapis.com',
      'healthcare.googleapis.com',
      'language.googleapis.com',
      'logging.googleapis.com',
      'pubsub.googleapis.com',
      'speech.googleapis.com',
      'storage.googleapis.com',
      'texttospeech.googleapis.com',
    ],
    plans: [
      {
        id: 'gcp-baa',
        name: 'Google Cloud account under the HIPAA BAA',
        agreement: 'included',
        note: 'self-serve; reaches the covered products only',
      },
      { id: 'no-baa', name: 'Google Cloud account without BAA', agreement: 'none' },
    ],
    features: [],
    models: [],
    ...googleHipaa,
  }),
  defineVendor({
    id: 'microsoft-azure',
    name: 'Microsoft Azure',
    kind: 'platform',
    party: 'microsoft',
    hosts: ['*.applicationinsights.azure.com', 'dc.services.visualstudio.com', '*.blob.core.windows.net'],
    plans: [
      {
        id: 'azure-ga',
        name: 'Generally available Azure service under the Microsoft DPA',
        agreement: 'included',
        note: 'automatic; BAA terms are part of the DPA for covered entities and business associates',
      },
      { id: 'azure-preview', name: 'Preview services and features', agreement: 'none' },
    ],
    features: [],
    models: [],
    ...microsoftHipaa,
  }),
  defineVendor({
    id: 'microsoft-teams',
    name: 'Microsoft Teams',
    kind: 'messaging',
    party: 'microsoft',
    hosts: ['*.webhook.office.com'],
    plans: OFFER_UNKNOWN,
    features: [],
    models: [],
    ...microsoftHipaa,
  }),
  defineVendor({
    id: 'vercel',
    name: 'Vercel',
    kind: 'platform',
    party: 'vercel',
    hosts: ['*.vercel-insights.com', '*.blob.vercel-storage.com'],
    plans: [
      { id: 'hobby', name: 'Hobby', agreement: 'none' },
      { id: 'pro', name: 'Pro with HIPAA add-on', agreement: 'on-request', note: 'self-serve paid add-on' },
      { id: 'enterprise', name: 'Enterprise', agreement: 'on-request', note: 'sales' },
    ],
    features: [],
    models: [],
    ...vercelChangelog,
  }),
];
