import { createRule } from '../create-rule.js';

export default createRule<Record<string, never>, 'mistakes'>({
  name: 'valid-settings',
  docs: {
    description: 'Disallow mistakes in `settings.hipaa` and in the register',
    presets: { recommended: 'error', strict: 'error' },
    regulation: ['45 CFR 164.308(b)', '45 CFR 164.316(b)'],
  },
  messages: {
    mistakes: '`settings.hipaa` has {{count}}: {{problems}} Whatever is valid still counts.',
  },
  schema: [],
  defaultOptions: {},
  check(file) {
    const { problems } = file;
    if (problems.length === 0) return;
    const count = problems.length === 1 ? 'a mistake' : `${String(problems.length)} mistakes`;
    const list = problems.map(({ path, message }) => `${path === '' ? '' : `\`${path}\`: `}${/[.?!]$/.test(message) ? message : `${message}.`}`).join(' ');
    file.report({ range: { start: 0, end: 0 }, messageId: 'mistakes', data: { count, problems: list } });
  },
});
