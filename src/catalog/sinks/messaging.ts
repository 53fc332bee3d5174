import { defineSurface, type SinkClass, type Surface } from '../define.js';

const messaging = (
  sink: { readonly id: string; readonly name: string; readonly vendor?: string; readonly class?: SinkClass },
  version: string,
  rest: Pick<Surface, 'packages' | 'modules' | 'types'>,
): Surface =>
  defineSurface({
    versions: [version],
    role: 'sink',
    evidence: `https://www.npmjs.com/package/${rest.packages[0] ?? sink.id}/v/${version}`,
    checked: '2026-11-22',
    sink: { class: 'needs-agreement', ...sink, category: 'messaging' },
    ...rest,
  });

const mail = '(0).{subject,text,html,content,react}';

export const messagingSinks: readonly Surface[] = [
  messaging({ id: 'discord', name: 'Discord', vendor: 'discord', class: 'unsecured' }, '14.28.1', {
    packages: ['discord.js'],
    modules: {
      'discord.js': {
        'new Client': 'discord.Client',
        'new {WebhookClient,TextChannel,ThreadChannel,DMChannel,User,GuildMember}': 'discord.Target',
        'new {Message,ChatInputCommandInteraction,CommandInteraction,ButtonInteraction,ModalSubmitInteraction}': 'discord.Target',
      },
    },
    types: {
      'discord.Client': { gives: { '{on,once}(1)(0)': 'discord.Event' } },
      'discord.Event': {
        gives: { '{channel,author,member}': 'discord.Target' },
        sinks: [{ path: '{reply,editReply,followUp,edit}', data: ['(0)'] }],
      },
      'discord.Target': {
        gives: { '{channel,author}': 'discord.Target' },
        sinks: [{ path: '{send,reply,edit,editReply,followUp,update}', data: ['(0)'] }],
      },
    },
  }),
  messaging({ id: 'telegram', name: 'Telegram', vendor: 'telegram', class: 'unsecured' }, '4.16.3', {
    packages: ['telegraf', 'grammy', 'node-telegram-bot-api'],
    modules: {
      telegraf: { 'new Telegraf': 'telegram.Bot', 'new Context': 'telegram.Context' },
      grammy: { 'new Bot': 'telegram.Bot', 'new Context': 'telegram.Context' },
      'node-telegram-bot-api': { 'new default': 'telegram.PlainBot' },
    },
    types: {
      'telegram.Bot': {
        gives: { '{on,command,hears,start,help,use,action,callbackQuery}(*)(0)': 'telegram.Context', '{telegram,api}': 'telegram.PlainBot' },
      },
      'telegram.Context': {
        gives: { '{telegram,api}': 'telegram.PlainBot' },
        sinks: [
          { path: '{reply,replyWithHTML,replyWithMarkdown,replyWithMarkdownV2,editMessageText,sendMessage}', data: ['(0)'] },
          { path: '{sendDocument,sendPhoto,replyWithDocument,replyWithPhoto}', data: ['(1).caption'] },
        ],
      },
      'telegram.PlainBot': {
        sinks: [
          { path: 'sendMessage', data: ['(1)'] },
          { path: '{sendDocument,sendPhoto}', data: ['(2).caption'] },
        ],
      },
    },
  }),
  messaging({ id: 'twilio', name: 'Twilio', vendor: 'twilio' }, '6.2.0', {
    packages: ['twilio'],
    modules: {
      twilio: {
        'default()': 'twilio.Client',
        'new Twilio': 'twilio.Client',
        'new twiml.{MessagingResponse,VoiceResponse}': 'twilio.Twiml',
      },
    },
    types: {
      'twilio.Client': {
        sinks: [
          { path: 'messages.create', data: ['(0).{body,contentVariables}'] },
          { path: 'calls.create', data: ['(0).twiml'] },
        ],
      },
      'twilio.Twiml': { sinks: [{ path: '{say,message}', data: ['(0)', '(1)'] }] },
    },
  }),
  messaging({ id: 'nodemailer', name: 'an SMTP server' }, '10.6.0', {
    packages: ['nodemailer'],
    modules: { nodemailer: { 'createTransport()': 'nodemailer.Transport', 'default.createTransport()': 'nodemailer.Transport', 'new Transporter': 'nodemailer.Transport' } },
    types: { 'nodemailer.Transport': { sinks: [{ path: 'sendMail', data: ['(0).{subject,text,html,attachments}'] }] } },
  }),
  messaging({ id: 'sendgrid', name: 'SendGrid', vendor: 'sendgrid' }, '8.1.6', {
    packages: ['@sendgrid/mail'],
    modules: { '@sendgrid/mail': { default: 'sendgrid.Mail', '': 'sendgrid.Mail', 'new MailService': 'sendgrid.Mail' } },
    types: { 'sendgrid.Mail': { sinks: [{ path: '{send,sendMultiple}', data: ['(0).{subject,text,html,content,personalizations,dynamicTemplateData}'] }] } },
  }),
  messaging({ id: 'email-apis', name: 'Resend', vendor: 'resend' }, '6.38.0', {
    packages: ['resend'],
    modules: { resend: { 'new Resend': 'resend.Client' } },
    types: { 'resend.Client': { sinks: [{ path: 'emails.{send,create}', data: [mail] }, { path: 'batch.send', data: ['(0)'] }] } },
  }),
  messaging({ id: 'email-apis', name: 'Postmark', vendor: 'postmark' }, '5.1.0', {
    packages: ['postmark'],
    modules: { postmark: { 'new {ServerClient,Client}': 'postmark.Client', 'new default.ServerClient': 'postmark.Client' } },
    types: { 'postmark.Client': { sinks: [{ path: '{sendEmail,sendEmailBatch,sendEmailWithTemplate}', data: ['(0)'] }] } },
  }),
  messaging({ id: 'email-apis', name: 'Mailgun', vendor: 'mailgun' }, '14.0.1', {
    packages: ['mailgun.js'],
    modules: { 'mailgun.js': { 'new default': 'mailgun.Factory' } },
    types: {
      'mailgun.Factory': { gives: { 'client()': 'mailgun.Client' } },
      'mailgun.Client': { sinks: [{ path: 'messages.create', data: ['(1).{subject,text,html,attachment}'] }] },
    },
  }),
  messaging({ id: 'email-apis', name: 'Amazon SES', vendor: 'aws' }, '3.1169.0', {
    packages: ['@aws-sdk/client-sesv2', '@aws-sdk/client-ses'],
    modules: { '@aws-sdk/client-sesv2': { SendEmailCommand: 'ses.SendV2' }, '@aws-sdk/client-ses': { SendEmailCommand: 'ses.Send' } },
    types: {
      'ses.SendV2': { sinks: [{ path: 'new', data: ['(0).Content'] }] },
      'ses.Send': { sinks: [{ path: 'new', data: ['(0).Message'] }] },
    },
  }),
  // Queues of one's own; whether a key protects them is not in the code.
  messaging({ id: 'aws-sns-sqs', name: 'Amazon SNS or SQS', vendor: 'aws', class: 'own' }, '3.1169.0', {
    packages: ['@aws-sdk/client-sns', '@aws-sdk/client-sqs'],
    modules: {
      '@aws-sdk/client-sns': { PublishCommand: 'sns.Publish' },
      '@aws-sdk/client-sqs': { SendMessageCommand: 'sqs.Send' },
    },
    types: {
      'sns.Publish': { sinks: [{ path: 'new', data: ['(0).{Message,Subject,MessageAttributes}'] }] },
      'sqs.Send': { sinks: [{ path: 'new', data: ['(0).{MessageBody,MessageAttributes}'] }] },
    },
  }),
];
