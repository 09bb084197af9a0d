import eslint from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { core, importLaw } from './lint/import-law.js';
import { grammarFiles, wordsInLexicon } from './lint/words-in-lexicon.js';

/** `src/<folder>/**` for each folder. */
const sourceOf = (...folders) => folders.map((folder) => `src/${folder}/**/*.{ts,tsx}`);

/** Node's globals, for the scripts in plain JavaScript; TypeScript knows its own. */
const nodeGlobals = Object.fromEntries(
  [
    ...['AbortController', 'Buffer', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'console', 'fetch'],
    ...['performance', 'process', 'structuredClone', 'clearInterval', 'clearTimeout', 'setImmediate'],
    ...['setInterval', 'setTimeout'],
  ].map((name) => [name, 'readonly']),
);

const office = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];
const officeMessage = 'Only src/excel and src/functions name Office; go through the port in src/workbook.';
const officeGlobals = office.map((name) => ({ name, message: officeMessage }));
const officeTypes = [
  { selector: `TSQualifiedName > Identifier.left[name=/^(${office.join('|')})$/]`, message: officeMessage },
];

/** What the core may not reach for: it is given its data and gives back data. */
const hostGlobals = [
  ...['console', 'process', 'Buffer', 'global', 'window', 'document', 'navigator', 'localStorage', 'sessionStorage'],
  ...['fetch', 'XMLHttpRequest', 'crypto', 'performance', 'setTimeout', 'setInterval', 'setImmediate'],
].map((name) => ({ name, message: 'The core runs in every host and has no side effects.' }));

const clock = 'The core does not read the clock: the caller passes the date.';
const coreSyntax = [
  ...officeTypes,
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
];
const coreProperties = [
  { object: 'Math', property: 'random', message: 'The same form gives the same findings.' },
  { object: 'Date', property: 'now', message: clock },
];
const syncSyntax = [
  { selector: ':function[async=true]', message: 'Everything from a grid to its findings is synchronous.' },
];
const exact = 'Scores are exact decimals: give the text to big.js and compute there.';
const floatSyntax = [
  {
    selector: 'BinaryExpression[operator=/^(\\*|\\/|%|\\*\\*)$/] > CallExpression[callee.name="Number"]',
    message: exact,
  },
];

/** The plugin's own rules out of its recommended configuration: parser and formatting are ours already. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .filter((name) => name.startsWith('office-addins/'))
    .map((name) => [name, 'error']),
);

/** No rule here asks the type checker: `tsc` runs beside it, and lint stays a matter of seconds. */
export default defineConfig(
  { ignores: ['dist/', '/coverage/', '/release/', 'samples/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'start guard: what Internet Explorer 11 reads',
    files: ['src/excel/start-guard.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', setTimeout: 'readonly' },
    },
    rules: { 'no-var': 'off', 'object-shorthand': 'off' },
  },
  {
    name: 'import law',
    files: ['src/**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { ours: { rules: { 'import-law': importLaw } } },
    rules: {
      'ours/import-law': 'error',
      'no-restricted-globals': ['error', ...officeGlobals],
      'no-restricted-syntax': ['error', ...officeTypes],
    },
  },
  {
    name: 'core: the same data in, the same data out',
    files: sourceOf(...core),
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...hostGlobals],
      'no-restricted-properties': ['error', ...coreProperties],
      'no-restricted-syntax': ['error', ...coreSyntax],
    },
  },
  {
    // The port of src/workbook speaks with hosts that answer later; the engine does not.
    name: 'engine: synchronous',
    files: sourceOf(...core.filter((folder) => folder !== 'workbook')),
    // The library that packs letters answers later.
    ignores: ['src/batch/letter-file.ts'],
    rules: { 'no-restricted-syntax': ['error', ...coreSyntax, ...syncSyntax] },
  },
  {
    name: 'scoring: exact decimals',
    files: sourceOf('scoring'),
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...hostGlobals, { name: 'parseFloat', message: exact }],
      'no-restricted-properties': [
        'error',
        ...coreProperties,
        { object: 'Math', property: 'round', message: 'There is one rounding, half up, on exact decimals.' },
        { object: 'Number', property: 'parseFloat', message: exact },
      ],
      'no-restricted-syntax': ['error', ...coreSyntax, ...syncSyntax, ...floatSyntax],
    },
  },
  {
    name: 'words stand in the lexicon',
    files: sourceOf('scoring', 'form', 'rules', 'audit'),
    ignores: [...grammarFiles],
    plugins: { words: { rules: { 'in-lexicon': wordsInLexicon } } },
    rules: { 'words/in-lexicon': 'error' },
  },
  {
    name: 'reader: a decision is a table, a score or a small function',
    files: sourceOf('form'),
    rules: { complexity: ['error', 15] },
  },
  {
    name: 'rules: the form is read, never changed',
    files: sourceOf('rules'),
    rules: { 'no-param-reassign': ['error', { props: true }] },
  },
  {
    name: 'Office: requests in batches, values loaded before they are read',
    files: sourceOf('taskpane', 'excel', 'functions'),
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    name: 'React: hooks in order, with all they depend on',
    files: sourceOf('taskpane'),
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    name: 'pane: its state changes by steps alone',
    files: sourceOf('taskpane'),
    ignores: ['src/taskpane/steps/effects.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...officeTypes,
        {
          selector:
            'CallExpression[callee.property.name="set"]:matches([callee.object.name="store"], [callee.object.property.name="store"])',
          message: 'A step says what changes: step(state, event) → {state, effects}; effects.ts does it.',
        },
      ],
    },
  },
  {
    name: 'Office may be named here',
    files: sourceOf('excel', 'functions'),
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
