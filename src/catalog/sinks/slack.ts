import { defineSurface } from '../define.js';

const message = '(0).{text,markdown_text,blocks,attachments}';

export const slackWebApi = defineSurface({
  packages: ['@slack/web-api', '@slack/bolt'],
  versions: ['8.2.0', '5.1.0'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/@slack/web-api/v/8.2.0',
  checked: '2026-11-22',
  sink: { id: 'slack-web-api', category: 'messaging', class: 'needs-agreement', vendor: 'slack', name: 'Slack' },
  modules: {
    '@slack/web-api': { 'new WebClient': 'slack.Client' },
    '@slack/bolt': { 'new App': 'slack.App', 'new default.App': 'slack.App' },
  },
  types: {
    'slack.Client': {
      sinks: [
        { path: 'chat.{postMessage,postEphemeral,update,scheduleMessage}', data: [message] },
        { path: 'filesUploadV2', data: ['(0).{content,file,initial_comment}'] },
        { path: 'files.uploadV2', data: ['(0).{content,file,initial_comment}'] },
      ],
    },
    'slack.App': {
      gives: {
        client: 'slack.Client',
        '{message,event,command,action,shortcut,view,options,use}(*)(0).client': 'slack.Client',
        '{message,event,command,action,shortcut,view,options,use}(*)(0).{say,respond,ack}': 'slack.Say',
      },
    },
    'slack.Say': { sinks: [{ path: '', data: ['(0)'] }] },
  },
});

export const slackWebhook = defineSurface({
  packages: ['@slack/webhook'],
  versions: ['8.0.2'],
  role: 'sink',
  evidence: 'https://www.npmjs.com/package/@slack/webhook/v/8.0.2',
  checked: '2026-11-22',
  sink: { id: 'slack-webhook', category: 'messaging', class: 'needs-agreement', vendor: 'slack', name: 'Slack' },
  modules: { '@slack/webhook': { 'new IncomingWebhook': 'slack.Webhook' } },
  types: { 'slack.Webhook': { sinks: [{ path: 'send', data: ['(0)'] }] } },
});
