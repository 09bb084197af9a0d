import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { pathOf, type Review } from '../batch';
import { oneLine, wordFailure } from '../report';
import type { Language } from '../messages';

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * The review with what is true at its end: a folder of results that somebody moves or deletes while they are written
 * takes copies along, and no summary must lead to them. Says so.
 */
export async function withoutLostCopies(out: string, review: Review, language: Language): Promise<Review> {
  const links = new Map(review.forms.flatMap((form) => (form.copy === null ? [] : [[form.copy, pathOf(form)]])));
  const lost = new Map<string, string>();
  for (const [link, file] of links) if (!(await isThere(join(out, decodeURIComponent(link))))) lost.set(link, file);
  if (lost.size === 0) return review;
  const { message, help } = wordFailure({ code: 'copy-gone', data: {} }, language);
  process.stderr.write(`${oneLine(`pe: ${[...lost.values()].join('、')}  ${message} ${help}`)}\n`);
  const failures = [...lost.values()].map((file) => ({
    ...{ file, sheet: null, code: 'copy-gone', what: message, todo: help },
  }));
  return {
    ...review,
    forms: review.forms.map((form) => (form.copy !== null && lost.has(form.copy) ? { ...form, copy: null } : form)),
    failures: [...review.failures, ...failures],
  };
}
