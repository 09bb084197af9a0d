import { SELF_EVALUATIONS, toA1, type EvaluationForm, type Profile } from '../../audit';
import { catalogueOf, fill, type Language } from '../../messages';
import type { PaneKey } from '../../messages';
import type { FillingView, OpenCell } from '../views';
import { cellView } from './cell-view';
import { choicesByCell, choicesOf, rowsOf } from './choices';

type Field = EvaluationForm['cells'][number];

/**
 * Rules that speak of a form as a whole: sums, weights, what is still blank. While a form is being filled in they would
 * say the same of every form; they wait until nothing is left to fill.
 */
export const WAITING: ReadonlySet<string> = new Set([
  'form-not-filled',
  'rows-not-filled',
  'points-do-not-add-up',
  'weights-off-profile',
  'conversion-weights-do-not-add-up',
  'execution-points-off-profile',
  'group-points-do-not-add-up',
  'one-indicator-dominates',
  'required-kind-missing',
  'level-missing',
  'total-missing',
  'total-wrong',
  'grade-wrong',
  'funds-do-not-add-up',
  'fund-total-incomplete',
  'project-name-empty',
  'department-empty',
  'unit-empty',
  'goal-missing',
  'outcome-missing',
  'budget-missing',
  'execution-rate-missing',
  'execution-score-missing',
  'points-missing',
  'score-missing',
  'value-missing',
  'text-missing',
]);

/** From so many blank cells on a form is one that is still being filled in. */
const FEWEST = 4;

/** What is still to be filled in, in the order of the form; `null` where a form is none that is filled in. */
export function fillingView(
  form: EvaluationForm,
  sheetId: string,
  profile: Profile,
  language: Language,
): FillingView | null {
  if (!SELF_EVALUATIONS.includes(form.kind)) return null;
  const { pane } = catalogueOf(language);
  const choices = choicesOf(form, sheetId, profile);
  const values = choicesByCell(choices);
  const open = [...inHead(form), ...inFunds(form), ...inIndicators(form)];
  const cells = open.map(({ address, what, row }): OpenCell => {
    const words = pane[what];
    const text = row === '' ? words : fill(pane['filling.inRow'], { row, what: words }, language);
    return { cell: cellView(sheetId, address), text, choices: values.get(toA1(address)) ?? [] };
  });
  // Levels and signs are left out of many a form that is finished.
  return { cells, isUnderWay: cells.filter((cell) => cell.choices.length === 0).length >= FEWEST, choices };
}

interface Open {
  readonly address: Field['address'];
  readonly what: PaneKey;
  /** What the row is about; empty where the cell says it by itself. */
  readonly row: string;
}

const isBlank = (field: Field | null | undefined): field is Field => field?.kind === 'blank' && !field.cell?.formula;

function inHead({ header, goal, outcome }: EvaluationForm): Open[] {
  const fields: readonly (readonly [Field | undefined, PaneKey])[] = [
    [header.projectName?.value, 'filling.project'],
    [header.department?.value, 'filling.department'],
    [header.unit?.value, 'filling.unit'],
    [goal?.value, 'filling.goal'],
    [outcome?.value, 'filling.outcome'],
  ];
  return fields.flatMap(([field, what]) => (isBlank(field) ? [{ address: field.address, what, row: '' }] : []));
}

function inFunds({ funds }: EvaluationForm): Open[] {
  const cells = funds?.total?.cells;
  const fields: readonly (readonly [Field | undefined, PaneKey])[] = [
    [cells?.initial, 'filling.initial'],
    [cells?.adjusted, 'filling.adjusted'],
    [cells?.executed, 'filling.executed'],
  ];
  return fields.flatMap(([field, what]) => (isBlank(field) ? [{ address: field.address, what, row: '' }] : []));
}

type Indicator = EvaluationForm['indicators'][number];

/** The level and the sign that an indicator's row lacks, where the form has a column for them. */
function inChoices({ columns, cells }: EvaluationForm, { row, level1, level2, name, target }: Indicator): Open[] {
  const isBare = target.field.kind === 'blank' || target.field.kind === 'number';
  const missing: readonly (readonly [Field | undefined, boolean, PaneKey])[] = [
    [columns.level1, level1 === null, 'column.level1'],
    [columns.level2, level2 === null, 'column.level2'],
    [columns.nature, isBare && name.kind !== 'blank', 'column.nature'],
  ];
  return missing.flatMap(([heading, isMissing, what]) => {
    if (!heading || !isMissing) return [];
    const address = { row, column: heading.address.column };
    const isFilled = cells.some((one) => one.address.row === row && one.address.column === address.column);
    return isFilled ? [] : [{ address, what, row: oneLine(name.text) }];
  });
}

/** The cells of the indicators that are there, and the names of those that are not. */
function inIndicators(form: EvaluationForm): Open[] {
  const { indicators, columns } = form;
  const cells = indicators.flatMap((indicator): Open[] => {
    if (!indicator.isApplicable) return [];
    const { name, target, actual, points, score } = indicator;
    const fields: readonly (readonly [Field | null, PaneKey])[] = [
      [name, 'column.name'],
      [target.field, 'column.target'],
      [actual.field, 'column.actual'],
      [points, 'column.points'],
      [score, 'column.score'],
    ];
    const blank = fields.flatMap(([field, what]) =>
      isBlank(field) ? [{ address: field.address, what, row: oneLine(name.text) }] : [],
    );
    return [...inChoices(form, indicator), ...blank];
  });
  const column = columns.name?.address.column;
  if (column === undefined) return cells;
  const names = emptyRows(form).map(({ row, text }): Open => ({
    address: { row, column },
    what: 'column.name',
    row: text,
  }));
  return [...cells, ...names].sort((a, b) => a.address.row - b.address.row);
}

/** Rows of the block in which something stands, but no indicator: with what stands beside. */
function emptyRows(form: EvaluationForm): { row: number; text: string }[] {
  const { indicators, columns, cells, placeholders } = form;
  const read = new Set(indicators.map(({ row }) => row));
  const levels = [columns.level2?.address.column, columns.level1?.address.column];
  return rowsOf(form).flatMap((row) => {
    if (read.has(row)) return [];
    const labels = [...cells, ...placeholders].filter(
      ({ address }) => address.row === row && levels.includes(address.column),
    );
    return [{ row, text: labels.map(({ text }) => oneLine(text)).findLast((text) => text !== '') ?? '' }];
  });
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
