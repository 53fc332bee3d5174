import { defineVendor } from '../define.js';
import type { Vendor } from '../define.js';
import { unread } from './unread.js';

const twilioHipaa = { evidence: 'https://www.twilio.com/docs/iam/twilio-editions/hippa', checked: '2026-11-22' };
const slackHipaa = { evidence: 'https://slack.com/help/articles/360020685594-Slack-and-HIPAA', checked: '2026-11-22' };
const sendgrid = { evidence: 'https://www.npmjs.com/package/@sendgrid/mail', checked: '2026-11-22' };
const discord = { evidence: 'https://www.npmjs.com/package/discord.js', checked: '2026-11-22' };
const telegram = { evidence: 'https://core.telegram.org/bots/api', checked: '2026-11-22' };
const resend = { evidence: 'https://www.npmjs.com/package/resend', checked: '2026-11-22' };
const postmark = { evidence: 'https://www.npmjs.com/package/postmark', checked: '2026-11-22' };
const mailgun = { evidence: 'https://www.npmjs.com/package/mailgun.js', checked: '2026-11-22' };

/** Chat, text messages and mail. */
export const messaging: readonly Vendor[] = [
  defineVendor({
    id: 'twilio',
    name: 'Twilio',
    kind: 'messaging',
    hosts: ['api.twilio.com', '*.twilio.com'],
    plans: [
      {
        id: 'hipaa-account',
        name: 'HIPAA account on the Security or Enterprise Edition',
        agreement: 'on-request',
        note: 'eligible products only',
      },
      { id: 'other', name: 'Other accounts', agreement: 'none' },
    ],
    features: [
      {
        id: 'flex-email',
        status: 'excluded',
        code: [],
        note: 'email in Flex is named as not eligible',
        ...twilioHipaa,
      },
    ],
    models: [],
    ...twilioHipaa,
  }),
  defineVendor({
    id: 'slack',
    name: 'Slack',
    kind: 'messaging',
    hosts: ['hooks.slack.com', 'slack.com/api', 'files.slack.com'],
    plans: [
      {
        id: 'enterprise-grid',
        name: 'Enterprise Grid',
        agreement: 'on-request',
        note: 'signed BAA; PHI in messages and files only, not to communicate with patients',
      },
      { id: 'other', name: 'Other plans', agreement: 'none' },
    ],
    features: [],
    models: [],
    ...slackHipaa,
  }),
  unread('messaging', 'sendgrid', 'SendGrid', ['api.sendgrid.com'], sendgrid),
  unread('messaging', 'discord', 'Discord', ['discord.com/api', 'discordapp.com/api'], discord),
  unread('messaging', 'telegram', 'Telegram', ['api.telegram.org'], telegram),
  unread('messaging', 'resend', 'Resend', ['api.resend.com'], resend),
  unread('messaging', 'postmark', 'Postmark', ['api.postmarkapp.com'], postmark),
  unread('messaging', 'mailgun', 'Mailgun', ['api.mailgun.net', 'api.eu.mailgun.net'], mailgun),
];
