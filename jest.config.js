/** Whose tests are about the engine itself: coverage is asked of them, and its counting costs the others nothing. */
const engineFolders = ['scoring', 'lexicon', 'form', 'rules', 'audit', 'cases', 'property'];
const engineTests = engineFolders.map((folder) => `<rootDir>/test/${folder}/`);
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
    { ...everywhere, displayName: 'engine', roots: engineTests, testPathIgnorePatterns: never },
    {
      ...everywhere,
      displayName: 'product',
      testPathIgnorePatterns: [...never, ...engineTests],
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
