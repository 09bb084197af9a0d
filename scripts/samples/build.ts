import { shenzhenForm } from './corpus';
import { pastedSheet, stackedSheet } from './pasted';
import { tidySheet } from './tidy';
import { writeXlsx } from './xlsx-writer';

/** Every sample by file name; the same bytes on every run. */
export function buildSamples(): ReadonlyMap<string, Uint8Array> {
  const forms = Array.from({ length: 9 }, (_, i) => shenzhenForm(i + 1));
  return new Map([
    ['as-pasted.xlsx', writeXlsx(forms.map(pastedSheet))],
    ['tidy.xlsx', writeXlsx(forms.map(tidySheet))],
    ['stacked.xlsx', writeXlsx([stackedSheet([1, 6, 9].map(shenzhenForm))])],
  ]);
}
