// The configuration of the demo, as a project that uses the plugin would write it.
import parser from '@typescript-eslint/parser';
import hipaa from 'eslint-plugin-hipaa';
import register from './baa.json' with { type: 'json' };

export default [
  { files: ['src/**/*.ts'], languageOptions: { parser } },
  { files: ['src/**/*.ts'], ...hipaa.configs.recommended },
  {
    settings: {
      hipaa: {
        ...register,
        redactors: [{ from: 'src/lib/deidentify.ts', name: 'deidentify' }],
        asOf: '2026-11-24',
      },
    },
  },
];
