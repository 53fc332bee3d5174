/**
 * What is mutated, and the tests that a mutant is shown to: those that run in one process, need no build and ask the area, quick ones first.
 * The first that fails ends the run. Lists of words are left out: another word is another list, not another logic.
 */
export const areas = {
  settings: {
    mutate: ['src/settings/**/*.ts', '!src/settings/index.ts'],
    tests: [
      'tests/settings/{globs,data-class,notices,use,use-chain,coverage,regular-file,own-catalog,windows,read-settings,pollution}.test.ts',
      'tests/output/**/*.test.ts',
    ],
  },
  detectors: {
    mutate: ['src/detectors/**/*.ts', '!src/detectors/words/{context,given-names,labels,not-names,public-names}.ts'],
    tests: [
      'tests/detectors/{allow,checks,document,identifier,labels,masks,name-parts,pattern,recent-texts,sections,settle,spelled,tables,tokens}.test.ts',
      'tests/detectors/words/reserved.test.ts',
      'tests/detectors/cases.test.ts',
      'tests/detectors/{detect-phi,words/dictionary}.test.ts',
      'tests/detectors/properties.test.ts',
      'tests/output/*.test.ts',
    ],
  },
  flow: {
    mutate: ['src/analysis/flow/**/*.ts'],
    tests: [
      'tests/analysis/{flows,flow-text,wrappers}.test.ts',
      'tests/rules/no-completion-logging*.test.ts',
      'tests/analysis/own-catalog.test.ts',
      'tests/rules/{own-catalog,no-prompt-logging,no-unprotected-completion-storage,unusual-syntax,require-human-review,no-unredacted-phi*}.test.ts',
      'tests/analysis/program-types.test.ts',
    ],
  },
  /** The rest of the engine: lowering, resolver, catalog index, calls, prompts, endpoints, audit, PHI in prompts. */
  analysis: {
    mutate: ['src/analysis/**/*.ts', '!src/analysis/flow/**', '!src/analysis/project/native.ts'],
    tests: [
      'tests/analysis/{flows,flow-text,wrappers,phi-names,versions,source-map,nesting,lowering}.test.ts',
      'tests/rules/{no-phi-in-prompt,no-uncovered-endpoint,no-uncovered-feature,no-uncovered-model,no-unredacted-phi,require-audit-log}*.test.ts',
      'tests/rules/{no-sdk-payload-logging,no-phi-in-metadata,no-browser-client,require-approved-caller,register-matrix,unusual-syntax,own-catalog,clues}*.test.ts',
      'tests/rules/no-completion-logging*.test.ts',
      'tests/analysis/{own-catalog,program-types,recovery,project}.test.ts',
    ],
  },
};
