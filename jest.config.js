/** Whose tests hold the engine's coverage. */
const engineFolders = [
  ...['audit', 'batch', 'cases', 'cli', 'corpus', 'form', 'functions', 'lexicon', 'messages', 'oracle'],
  ...['property', 'report', 'rules', 'scoring'],
];
/** Whose tests are about hosts, pages and files: counting coverage costs them nothing. */
const hostFolders = ['excel', 'files', 'host', 'lint', 'manifest', 'taskpane', 'workbench', 'workbook'];

const testsOf = (...folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`);
/** @type {import('jest').Config} */
export const everywhere = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  // Packages that come as ES modules alone: Univer's dependencies.
  transformIgnorePatterns: [
    '/node_modules/(?!(cjk-regex|collapse-white-space|franc-min|kdbush|lodash-es|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex)/)',
  ],
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...everywhere,
      displayName: 'engine',
      testMatch: testsOf(...engineFolders),
    },
    {
      ...everywhere,
      displayName: 'hosts',
      testMatch: testsOf(...hostFolders),
      coveragePathIgnorePatterns: ['/src/'],
    },
    {
      ...everywhere,
      displayName: 'browser',
      testMatch: testsOf('e2e'),
      coveragePathIgnorePatterns: ['/src/'],
    },
  ],
  // No test judges by the clock: one that hangs ends all the same.
  testTimeout: 120_000,
  collectCoverageFrom: ['src/{scoring,form,rules,audit}/**/*.ts'],
  coverageThreshold: {
    './src/scoring/': { lines: 95, branches: 95 },
    './src/form/': { lines: 95, branches: 95 },
    './src/rules/': { lines: 95, branches: 95 },
    './src/audit/': { lines: 95, branches: 95 },
  },
};
