import { succeed, type Outcome } from '../../workbook';
import { workbookOf, type OpenBook } from './open-book';

/** The name of the product's settings among what programs keep in a workbook. */
export const SETTINGS_KEY = 'project-expenditure-checker';

export function loadSettings(book: OpenBook): Outcome<string | null> {
  const workbook = workbookOf(book);
  if (!workbook.ok) return workbook;
  const kept: unknown = workbook.value.getCustomMetadata()?.[SETTINGS_KEY];
  return succeed(typeof kept === 'string' ? kept : null);
}

export function saveSettings(book: OpenBook, json: string): Outcome<void> {
  const workbook = workbookOf(book);
  if (!workbook.ok) return workbook;
  workbook.value.setCustomMetadata({ ...workbook.value.getCustomMetadata(), [SETTINGS_KEY]: json });
  return succeed(undefined);
}
