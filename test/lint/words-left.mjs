/**
 * Standard output: how many files wait for their words to be moved into the lexicon, and which of them have none left
 * or are gone, as JSON.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { toMove, wordsInLexicon } from '../../lint/words-in-lexicon.js';

const config = {
  files: ['**/*.ts'],
  languageOptions: { parser },
  plugins: { words: { rules: { 'in-lexicon': wordsInLexicon } } },
  rules: { 'words/in-lexicon': 'error' },
};
const linter = new Linter();
const isDone = (file) =>
  !existsSync(file) || linter.verify(readFileSync(file, 'utf8'), config, { filename: file }).length === 0;
process.stdout.write(JSON.stringify({ waiting: toMove.length, done: toMove.filter(isDone) }));
