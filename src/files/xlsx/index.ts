import type { PartTexts } from '../part-texts';
import type { FileResult } from '../result';
import { resultOf, withTooMuchText, type FoundSheet } from '../found-sheets';
import { looksOfStyles } from '../looks';
import { scanTags } from '../xml';
import { Unknown } from './cursor';
import { TooMuchText } from './formulas';
import { placesIn } from './places';
import { readSheet, type SheetPart } from './sheet';
import { sharedStrings } from './strings';
import { numberFormats } from './styles';
import { readWorkbookPart } from './workbook';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * Reads a plain .xlsx or .xlsm: one of whose parts every element and attribute that bears on a value is known here. It
 * gives the same as SheetJS, to which anything else is left (`null`), in a fraction of the time.
 */
export function readPlainXlsx(texts: PartTexts, withLooks: boolean): FileResult | null {
  try {
    return read(texts, withLooks);
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

function read(texts: PartTexts, withLooks: boolean): FileResult {
  const known = new Set([WORKBOOK, RELATIONS, '[Content_Types].xml']);
  const use = (part: string): string => {
    known.add(part);
    const text = texts.of(part);
    if (text === null) throw new Unknown();
    return text;
  };
  if (texts.has('xl/workbook.bin')) throw new Unknown();
  const places = placesIn(use('[Content_Types].xml'), (part) => texts.has(part), WORKBOOK);
  const workbook = readWorkbookPart(use(WORKBOOK), use(RELATIONS));
  const strings = places.strings === null ? [] : sharedStrings(use(places.strings));
  const styles = places.styles === null ? '' : use(places.styles);
  const named = { strings, formats: styles === '' ? [] : numberFormats(styles) };
  const looks = withLooks ? looksOfStyles(styles) : null;
  const sheets = workbook.sheets.map(({ name, isHidden, part }): FoundSheet => {
    const sheet = whatFits(() => readSheet(use(part), named, looks));
    if (!sheet) return withTooMuchText(name);
    return { name, isHidden, cells: sheet.cells, notes: [], looks: sheet.looks };
  });
  for (const part of texts.names()) if (!known.has(part)) expectHarmless(part, texts);
  return resultOf(sheets, workbook.date1904);
}

/** A sheet, unless it holds more than any form does. */
function whatFits(read: () => SheetPart): SheetPart | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof TooMuchText) return null;
    throw error;
  }
}

/** A part that holds no values must be well-formed all the same; a worksheet that no sheet names is not understood. */
function expectHarmless(part: string, texts: PartTexts): void {
  if (!/\.(?:xml|rels)$/i.test(part)) return;
  const text = texts.of(part);
  if (/^xl\/worksheets\//i.test(part) || text === null || !scanTags(text, () => undefined)) throw new Unknown();
}
