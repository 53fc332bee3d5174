// The configuration of the demo, as a project that uses the plugin would write it: the strict preset, and the rules that need settings.
import parser from '@typescript-eslint/parser';
import hipaa from 'eslint-plugin-hipaa';
import register from './baa.json' with { type: 'json' };

export default [
  // It imports the plugin, which lies in this repository: its sources would be followed as a part of the demo.
  { ignores: ['eslint.config.js'] },
  { files: ['src/**/*.ts'], languageOptions: { parser } },
  { files: ['src/**/*.ts'], ...hipaa.configs.strict },
  {
    files: ['src/**/*.ts'],
    rules: {
      'hipaa/require-approved-caller': 'error',
      'hipaa/require-audit-log': 'error',
      'hipaa/require-human-review': 'error',
    },
    settings: {
      hipaa: {
        ...register,
        redactors: [{ from: 'src/lib/deidentify.ts', name: 'deidentify' }],
        auditors: [{ from: 'src/lib/audit.ts', name: 'audit' }],
        reviewers: [{ from: 'src/lib/review.ts', name: 'approvedByClinician' }],
        actions: [{ from: 'src/lib/portal.ts', name: 'sendToPatient' }],
        gateways: ['src/lib/**', 'src/routes/**', 'src/triage.ts'],
        asOf: '2026-11-24',
      },
    },
  },
  // A key that no setting has: valid-settings says so, and everything else still counts.
  { files: ['src/second-opinion.ts'], settings: { hipaa: { redactor: [] } } },
];
