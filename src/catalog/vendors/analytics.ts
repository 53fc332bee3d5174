import { defineVendor } from '../define.js';
import type { Vendor } from '../define.js';
import { OFFER_UNKNOWN, unread } from './unread.js';

const segmentHipaa = {
  evidence: 'https://segment.com/docs/privacy/hipaa-eligible-segment/',
  checked: '2026-11-22',
};
const googleAnalytics = { evidence: 'https://support.google.com/analytics/answer/13297105', checked: '2026-11-22' };
const mixpanel = { evidence: 'https://www.npmjs.com/package/mixpanel', checked: '2026-11-22' };
const amplitude = { evidence: 'https://www.npmjs.com/package/@amplitude/analytics-node', checked: '2026-11-22' };
const rudderstack = { evidence: 'https://www.npmjs.com/package/@rudderstack/rudder-sdk-node', checked: '2026-11-22' };

/** Product analytics. PostHog has a file of its own. */
export const analytics: readonly Vendor[] = [
  defineVendor({
    id: 'segment',
    name: 'Segment',
    kind: 'analytics',
    hosts: ['api.segment.io', 'events.eu1.segmentapis.com'],
    plans: [
      {
        id: 'business-hipaa',
        name: 'Business tier with a HIPAA-eligible workspace',
        agreement: 'on-request',
        note: 'Twilio BAA',
      },
      { id: 'other', name: 'Other workspaces', agreement: 'none' },
    ],
    features: [],
    models: [],
    ...segmentHipaa,
  }),
  defineVendor({
    id: 'google-analytics',
    name: 'Google Analytics',
    kind: 'analytics',
    hosts: ['www.google-analytics.com', 'region1.google-analytics.com', 'analytics.google.com'],
    plans: [{ id: 'any', name: 'Any property', agreement: 'none', note: 'no BAA is offered, PHI must not be sent' }],
    features: [],
    models: [],
    ...googleAnalytics,
  }),
  defineVendor({
    id: 'mixpanel',
    name: 'Mixpanel',
    kind: 'analytics',
    hosts: ['api.mixpanel.com', 'api-eu.mixpanel.com', 'api-js.mixpanel.com'],
    plans: [
      { id: 'enterprise', name: 'Enterprise', agreement: 'unknown', note: 'third parties report a BAA' },
      ...OFFER_UNKNOWN,
    ],
    features: [],
    models: [],
    ...mixpanel,
  }),
  unread(
    'analytics',
    'amplitude',
    'Amplitude',
    ['api.amplitude.com', 'api2.amplitude.com', 'api.eu.amplitude.com'],
    amplitude,
  ),
  unread('analytics', 'rudderstack', 'RudderStack', ['*.rudderstack.com', '*.rudderlabs.com'], rudderstack),
];
