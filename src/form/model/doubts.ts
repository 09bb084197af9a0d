import type { IndicatorColumn } from '../grammar/columns';
import type { Field } from '../cells/content';
import type { Doubt, DoubtedPart, EvaluationForm } from './form';
import { fundRows } from './fund-rows';
import type { FormKind } from './kind';
import { flatMap } from '../../scoring';
import type { IndicatorColumnField } from '../evidence/labels';

/** How far a form's layout is known: `sure`, `likely` where headings were guessed, `unsure` where something was not read. */
export type LayoutCertainty = 'sure' | 'likely' | 'unsure';

/** Without these columns an indicator says nothing. */
const NEEDED: readonly IndicatorColumnField[] = ['name', 'target', 'actual'];

const asksFor = ({ field, holdsBoth }: IndicatorColumn, wanted: IndicatorColumnField): boolean =>
  field === wanted || (holdsBoth !== undefined && wanted === 'actual');

/** A cell that nobody owns, and what it could be. */
export interface Doubtful {
  readonly field: Field;
  readonly about: readonly DoubtedPart[];
}

export const doubtful = (about: readonly DoubtedPart[], fields: readonly Field[]): Doubtful[] =>
  fields.map((field) => ({ field, about }));

/** What is not sure about a form: headings of its indicators and funds, and the cells that no field took. */
export function doubtsOf(
  columns: readonly IndicatorColumn[],
  unplaced: readonly Doubtful[],
  funds: EvaluationForm['funds'] = null,
): Doubt[] {
  const missing = columns.length === 0 ? [] : NEEDED.filter((field) => !columns.some((one) => asksFor(one, field)));
  const unknown = missing.length === 0 ? [] : columns.filter(({ by, heading }) => by === 'nothing' && heading.text);
  const guessedOfFunds = (funds?.guessed ?? []).flatMap((column): Doubt[] => {
    const field = funds?.columns[column];
    return field ? [{ kind: 'heading-guessed', field, column, about: [] }] : [];
  });
  return [
    ...guessedOfFunds,
    ...columns
      .filter(({ by, field }) => by === 'likeness' && field !== 'other')
      .map(({ heading, field }): Doubt => ({ kind: 'heading-guessed', field: heading, column: field, about: [] })),
    ...missing.flatMap((column): Doubt[] => {
      const [first] = columns;
      return first ? [{ kind: 'column-missing', field: first.heading, column, about: [column] }] : [];
    }),
    ...unknown.map(({ heading }): Doubt => ({ kind: 'heading-unknown', field: heading, column: null, about: missing })),
    ...onePerCell(unplaced).map(({ field, about }): Doubt => ({ kind: 'cell-unplaced', field, column: null, about })),
  ];
}

function onePerCell(list: readonly Doubtful[]): Doubtful[] {
  const parts = new Map<Field, Set<DoubtedPart>>();
  for (const { field, about } of list) {
    const known = parts.get(field) ?? new Set();
    about.forEach((part) => known.add(part));
    parts.set(field, known);
  }
  return [...parts].map(([field, about]) => ({ field, about: [...about] }));
}

/** What a doubt can be about besides a column of the indicators. */
const APART: ReadonlySet<DoubtedPart> = new Set([
  'year',
  'bodies',
  'funds',
  'goals',
  'levels',
  'grade',
  'total',
  'row',
]);

/** What of a form is in doubt: what rests on it is not judged. */
export interface InDoubt {
  readonly parts: ReadonlySet<DoubtedPart>;
  /** Rows that a second reading would read otherwise: their cells are not what they seem. */
  readonly rows: ReadonlySet<number>;
  /** Whether the indicators may have a column that was not known, so that nobody knows where cells that slid belong. */
  readonly isTable: boolean;
}

/** What of a form is in doubt; `null` where nothing is that was read. */
export function inDoubt({ doubts, displacements }: EvaluationForm): InDoubt | null {
  const open = doubts.filter(({ about }) => about.length > 0);
  if (open.length === 0) return null;
  const isTable = open.some(({ about }) => about.some((part) => !APART.has(part)));
  const ofRows = open.filter(({ about }) => about.includes('row')).map(({ field }) => field.address.row);
  return {
    parts: new Set(flatMap(open, ({ about }) => about)),
    rows: new Set([...ofRows, ...(isTable ? displacements.map(({ row }) => row) : [])]),
    isTable,
  };
}

/** Columns that forms of a kind do not have: targets have no results yet, criteria neither results nor targets. */
const NOT_ASKED: Readonly<Partial<Record<FormKind, readonly IndicatorColumnField[]>>> = {
  targets: ['actual'],
  rubric: ['actual', 'target'],
  evaluation: ['actual', 'target'],
};

/** Doubts that matter in a form of a kind: what could be a column that it does not have is no question. */
export function doubtsFor(kind: FormKind, doubts: readonly Doubt[]): readonly Doubt[] {
  const notAsked = NOT_ASKED[kind];
  if (!notAsked) return doubts;
  const isIdle = ({ column, kind: doubt }: Doubt): boolean =>
    doubt === 'column-missing' && notAsked.some((one) => one === column);
  const isComplete = !doubts.some((doubt) => doubt.kind === 'column-missing' && !isIdle(doubt));
  return doubts.filter((doubt) => !isIdle(doubt) && !(isComplete && doubt.kind === 'heading-unknown'));
}

/** One slip in a block of funds is the form's; words instead of amounts in several rows are no funds. */
const FEWEST_ROWS_OF_WORDS = 2;

/** The words that a block of funds has where its amounts should be, should several rows have them. */
export function wordsForAmounts(funds: EvaluationForm['funds']): Field[] {
  const words = fundRows({ funds }).map(({ cells }) =>
    [cells.initial, cells.adjusted, cells.executed].filter((cell) => cell?.kind === 'text' && cell.number === null),
  );
  if (words.filter(({ length }) => length > 0).length < FEWEST_ROWS_OF_WORDS) return [];
  return words.flatMap((list) => list.flatMap((cell) => cell ?? []));
}

/** How far a form's layout is known. */
export function certaintyOf({ doubts, layout }: EvaluationForm): LayoutCertainty {
  // A form whose indicators were not found may have some all the same.
  if (layout === 'no-indicators') return 'unsure';
  if (doubts.length === 0) return 'sure';
  return doubts.every(({ kind }) => kind === 'heading-guessed') ? 'likely' : 'unsure';
}
