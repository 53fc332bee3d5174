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
    const problems = file.analysis.canFollowModules ? file.problems : [...file.problems, NO_PARSER];
    if (problems.length === 0) return;
    const count = problems.length === 1 ? 'a mistake' : `${String(problems.length)} mistakes`;
    const list = problems.map(({ path, message }) => `${path === '' ? '' : `\`${path}\`: `}${/[.?!]$/.test(message) ? message : `${message}.`}`).join(' ');
    file.report({ range: { start: 0, end: 0 }, messageId: 'mistakes', data: { count, problems: list } });
  },
});

const NO_PARSER = {
  path: 'crossModule',
  message: 'the native part of oxc-parser or oxc-resolver cannot be loaded on this platform, so that other modules are not followed; set it to false to say that you know.',
};
