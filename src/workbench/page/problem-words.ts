import { catalogueOf, fill } from '../../messages';
import type { FileProblem } from '../files';
import type { Language } from './words';

/** Why a file was not opened, and what to do, in the words of the command line. */
export function problemWords({ code, data }: FileProblem, language: Language): { what: string; todo: string } {
  const { failures } = catalogueOf(language);
  const wording = failures[code] ?? failures['damaged'];
  return { what: fill(wording?.what ?? code, data, language), todo: fill(wording?.todo ?? '', data, language) };
}
