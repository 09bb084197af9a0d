import { isCellError } from '../form';
import { failureData, type FileResult } from '../files';
import { catalogueOf, fill } from '../messages';
import { wordFailure } from '../report';
import type { Request } from './options';
import { readWorkbookFile } from './read-file';
import { complain } from './status';

/** The heading of a column that names who hands in, units before projects. */
const HEADINGS = [
  /^(?:预算|填报|报送|申报|实施|项目|主管)?(?:单位|部门)(?:名称|全称)?$|^unit(?:name)?$/iu,
  /^项目(?:名称|全称)?$|^project(?:name)?$/iu,
];
/** A title above the names, such as 2023年应报送单位名单. */
const TITLE = /(?:名单|名册|清单|一览表)$/u;
const NUMBER = /^[\d.,、，]*$/u;

type Row = readonly string[];

/**
 * The names of a roster: the column that is headed as one, below its heading; without one, the first column that holds
 * words more often than numbers. None: there is no such column.
 */
export function namesIn(rows: readonly Row[]): string[] {
  const plain = rows.map((row) => row.map((text) => text.replace(/\s/gu, '')));
  for (const heading of HEADINGS) {
    const at = plain.findIndex((row) => row.some((text) => heading.test(text)));
    const column = plain[at]?.findIndex((text) => heading.test(text)) ?? -1;
    if (column >= 0) return columnOf(rows.slice(at + 1), column);
  }
  const hasTitle = TITLE.test(plain[0]?.find((text) => text !== '') ?? '');
  const below = hasTitle ? rows.slice(1) : rows;
  const width = below.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column++) {
    const all = columnOf(below, column);
    const words = all.filter((text) => !NUMBER.test(text));
    if (words.length * 2 > all.length) return words;
  }
  return [];
}

const columnOf = (rows: readonly Row[], column: number): string[] =>
  rows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '');

/** The names in the first sheet of a workbook, or one a line of a text. */
function namesOf(result: Extract<FileResult, { readonly ok: true }>): readonly string[] {
  const textOf = (value: Parameters<typeof isCellError>[0]): string =>
    value === null || isCellError(value) ? '' : String(value);
  return namesIn((result.sheets[0]?.grid.rows ?? []).map((row) => row.map((cell) => textOf(cell?.value ?? null))));
}

/** The roster that a request names; `null`: none. One that cannot be read is complained of. */
export function readRosterOf({ roster, language }: Request): readonly string[] | null | 'unreadable' {
  if (roster === null) return null;
  const { batch } = catalogueOf(language);
  const result = readWorkbookFile(roster);
  if (!result.ok) {
    const { message, help } = wordFailure({ code: result.failure.code, data: failureData(result.failure) }, language);
    complain(fill(batch['roster-unreadable'], { file: roster, reason: `${message}${help}` }, language));
    return 'unreadable';
  }
  const names = namesOf(result);
  if (names.length > 0) return names;
  complain(fill(batch['roster-without-names'], { file: roster }, language));
  return 'unreadable';
}
