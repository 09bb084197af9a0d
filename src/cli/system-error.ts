import { catalogueOf, type Language } from '../messages';

/** The system's code of an error, such as `EACCES`; `null`: it is none of the system's. */
export const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;

/** Why the system refused something, in words. */
export function causeOf(error: unknown, language: Language): string {
  const { failureTerms } = catalogueOf(language);
  const code = codeOf(error) ?? 'unknown';
  return failureTerms[code] ?? code;
}
