/** Whose tests are about hosts, pages and files: coverage is asked of the engine, and its counting costs them nothing. */
const hostFolders = ['excel', 'files', 'host', 'lint', 'manifest', 'taskpane', 'workbench', 'workbook'];
const hostTests = hostFolders.map((folder) => `<rootDir>/test/${folder}/`);
/** Whose tests need a real browser. */
const browserTests = '<rootDir>/test/e2e/';
/** What needs programs besides Node and Python: `npm run test:deep`. */
const never = ['/node_modules/', '<rootDir>/test/deep/'];

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
  // numfmt 4.0.1 names a CommonJS file that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...everywhere, displayName: 'engine', testPathIgnorePatterns: [...never, ...hostTests, browserTests] },
    {
      ...everywhere,
      displayName: 'hosts',
      roots: hostTests,
      testPathIgnorePatterns: never,
      coveragePathIgnorePatterns: ['/src/'],
    },
    {
      ...everywhere,
      displayName: 'browser',
      roots: [browserTests],
      setupFilesAfterEnv: ['<rootDir>/test/e2e/support/once-more.ts'],
      coveragePathIgnorePatterns: ['/src/'],
    },
  ],
  collectCoverageFrom: ['src/{scoring,form,rules,audit}/**/*.ts'],
  coverageThreshold: {
    './src/scoring/': { lines: 95, branches: 95 },
    './src/form/': { lines: 95, branches: 95 },
    './src/rules/': { lines: 95, branches: 95 },
    './src/audit/': { lines: 95, branches: 95 },
  },
};
