import type { Grid } from '../audit';
import { catalogueOf, type Language } from '../messages';
import { COLUMN_WORDS, OVERVIEW_WORDS, type ColumnId } from './columns';

const LANGUAGES = Object.keys(COLUMN_WORDS) as Language[];

/** What people wrote in one line of a report sheet, and which finding it stood beside. */
export interface Answer {
  readonly project: string;
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly title: string;
  readonly message: string;
  /** By heading: 处理意见, and the columns that people (or a newer version) have added. */
  readonly written: Readonly<Record<string, string | number | boolean>>;
}

/** The heading under which 处理意见 is kept, whatever the language of the report. */
export const ANSWER = 'answer';

/** Said in the place of a cell where a finding is about the form as a whole; here no cell. */
const isWholeForm = (text: string): boolean =>
  LANGUAGES.some((language) => catalogueOf(language).common['form.whole'] === text);

export type Place = Pick<Answer, 'project' | 'sheet' | 'cell' | 'code' | 'message'>;

const OF_OVERVIEW: ReadonlySet<string> = new Set(
  Object.values(OVERVIEW_WORDS).flatMap((words) => Object.values(words)),
);

interface Headings {
  readonly row: number;
  readonly known: ReadonlyMap<ColumnId, number>;
  readonly added: ReadonlyMap<string, number>;
}

/** What people wrote in a report sheet; `null` where its headings are gone, so that nobody can tell. */
export function answersIn(grid: Grid): readonly Answer[] | null {
  const headings = headingsOf(grid);
  if (!headings) return grid.rows.some((row) => row.some((cell) => cell !== null)) ? null : [];
  return grid.rows.flatMap((_row, index) => {
    const at = grid.top + index;
    if (at <= headings.row) return [];
    const text = (id: ColumnId): string => String(valueAt(grid, at, headings.known.get(id)) ?? '');
    const columns = [[ANSWER, headings.known.get('answer')] as const, ...headings.added];
    const written = columns.flatMap(([heading, column]) => {
      const value = valueAt(grid, at, column);
      return value === null || String(value).trim() === '' ? [] : [[heading, value] as const];
    });
    if (written.length === 0 || isHeading(text('answer'))) return [];
    const [project, sheet, cell] = [text('project'), text('sheet'), isWholeForm(text('cell')) ? '' : text('cell')];
    const [code, title, message] = [text('code'), text('title'), text('message')];
    return [{ project, sheet, cell, code, title, message, written: Object.fromEntries(written) }];
  });
}

/** Whether this is an answer: what was kept may have been written by anyone. */
export function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Record<string, unknown>;
  const texts = ['project', 'sheet', 'cell', 'code', 'title', 'message'];
  return texts.every((name) => typeof one[name] === 'string') && typeof one['written'] === 'object' && !!one['written'];
}

/** Answers of two sources as one list: where both speak of one place, the first has the word. */
export function joinAnswers(first: readonly Answer[], second: readonly Answer[]): readonly Answer[] {
  // Not by the message: between the two the report may have changed its language.
  const keyOf = ({ sheet, cell, code, written }: Answer): string =>
    JSON.stringify(code === '' ? written : [sheet, cell, code]);
  const others = [...second];
  const joined = first.map((one) => {
    const at = others.findIndex((other) => keyOf(other) === keyOf(one));
    const [same] = at < 0 ? [] : others.splice(at, 1);
    return same ? { ...one, written: { ...same.written, ...one.written } } : one;
  });
  return [...joined, ...others];
}

/** The places that an answer may have gone to, the surest first: a form's sheet may be renamed, its rows may move. */
const LIKENESSES: readonly (readonly (keyof Place)[])[] = [
  ['project', 'sheet', 'cell', 'code', 'message'],
  ['sheet', 'cell', 'code'],
  ['project', 'cell', 'code'],
  ['project', 'sheet', 'code', 'message'],
  ['project', 'code', 'message'],
];

/**
 * Gives each answer back to its finding. Where two claim one place, or one fits two, neither is guessed at: what finds
 * no place is handed back too, so that it stays in the sheet.
 */
export function placeAnswers(
  answers: readonly Answer[],
  places: readonly Place[],
): { readonly placed: ReadonlyMap<number, Answer>; readonly left: readonly Answer[] } {
  const placed = new Map<number, Answer>();
  let left = answers.filter(({ sheet, code }) => sheet !== '' || code !== '');
  for (const likeness of LIKENESSES) {
    const free = places.map((_place, index) => index).filter((index) => !placed.has(index));
    const keyOf = (one: Place): string => JSON.stringify(likeness.map((name) => one[name]));
    const targets = grouped(free, (index) => keyOf(places[index] as Place));
    const claims = grouped(left, keyOf);
    for (const [key, claimants] of claims) {
      const here = targets.get(key) ?? [];
      // Twins in every respect are told apart by their order alone.
      const areTwins = likeness === LIKENESSES[0] && here.length >= claimants.length;
      if (!areTwins && (claimants.length !== 1 || here.length !== 1)) continue;
      claimants.forEach((claimant, i) => placed.set(here[i] as number, claimant));
    }
    const used = new Set(placed.values());
    left = left.filter((one) => !used.has(one));
  }
  const used = new Set(placed.values());
  return { placed, left: answers.filter((one) => !used.has(one)) };
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

const isHeading = (text: string): boolean => Object.values(COLUMN_WORDS).some(({ answer }) => answer === text);

/** The line that names the columns, in either language: people may have moved, added and removed some. */
function headingsOf(grid: Grid): Headings | null {
  const languages = Object.values(COLUMN_WORDS);
  for (const [index, row] of grid.rows.entries()) {
    const texts = row.map((cell) => (typeof cell?.value === 'string' ? cell.value.trim() : ''));
    const words = languages.find(({ answer, cell, code }) =>
      [answer, cell, code].every((word) => texts.includes(word)),
    );
    if (!words) continue;
    const ids = new Map(Object.entries(words).map(([id, word]) => [word, id as ColumnId]));
    const known = new Map<ColumnId, number>();
    const added = new Map<string, number>();
    for (const [at, text] of texts.entries()) {
      const id = ids.get(text);
      // The overview beside the findings has columns of the same names; they come later.
      if (id && !known.has(id)) known.set(id, grid.left + at);
      else if (text !== '' && !id && !OF_OVERVIEW.has(text)) added.set(text, grid.left + at);
    }
    return { row: grid.top + index, known, added };
  }
  return null;
}

function valueAt(grid: Grid, row: number, column: number | undefined): string | number | boolean | null {
  const value = column === undefined ? null : (grid.rows[row - grid.top]?.[column - grid.left]?.value ?? null);
  return typeof value === 'object' && value !== null ? value.error : value;
}
