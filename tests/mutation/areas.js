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
};
