import { failureWords, learn } from '../../messages';
import type { FileProblem } from '../files';
import type { Language } from './words';

/** Why a file was not opened, and what to do, in the words of the command line. */
export async function problemWords(
  { code, data }: FileProblem,
  language: Language,
): Promise<{ readonly what: string; readonly todo: string }> {
  await learn(language);
  const damaged = { part: 'whole-file', cause: 'not-parsed' };
  return failureWords(code, data, language) ?? failureWords('damaged', damaged, language) ?? { what: code, todo: '' };
}
