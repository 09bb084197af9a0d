/** @type {import('jest').Config} */
export default {
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
  // numfmt 4.0.1 names a CommonJS file that it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  collectCoverageFrom: ['src/{scoring,form,rules,audit}/**/*.ts'],
  coverageThreshold: {
    './src/scoring/': { lines: 95, branches: 95 },
    './src/form/': { lines: 95, branches: 95 },
    './src/rules/': { lines: 95, branches: 95 },
    './src/audit/': { lines: 95, branches: 95 },
  },
};
