import { readFileSync } from 'node:fs';
import { profileById, type AuditOptions } from '../../audit';
import type { Language } from '../../messages';
import type { ProfileChoice } from '../options';
import { problemsText } from './problem-text';
import { readProfile } from './read';

export type Resolved =
  { readonly ok: true; readonly profile: AuditOptions['profile'] } | { readonly ok: false; readonly complaint: string };

/** The profile that the command line asks for; of a file that holds none, everything that is wrong with it. */
export function resolveProfile(choice: ProfileChoice, language: Language): Resolved {
  if (choice === 'auto') return { ok: true, profile: choice };
  if (typeof choice === 'string') return { ok: true, profile: profileById(choice) };
  const { file } = choice;
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const problem = { code: 'file-unreadable', offset: 0, path: '', data: { reason } } as const;
    return { ok: false, complaint: problemsText([problem], file, '', language) };
  }
  const read = readProfile(text);
  return read.ok
    ? { ok: true, profile: read.profile }
    : { ok: false, complaint: problemsText(read.problems, file, text, language) };
}
