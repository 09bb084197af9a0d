import { isRemarkColumnLabel, ownedCells, placeOf, type EvaluationForm, type Field, type LevelLabel } from '../../form';
import { says } from '../../lexicon';
import { compactText, sum, ZERO, type Decimal } from '../../scoring';
import { opensNotes, isExplainedNumber, isExplainedText, type Surroundings } from './explained';
import { serialNumbers } from './serial-numbers';

/** The cells of a form that hold a number which no field owns and nothing explains: nobody has checked them. */
export function unreadNumbers(form: EvaluationForm): readonly Field[] {
  const owned = ownedCells(form);
  const cells = [...form.cells, ...form.apart];
  const left = cells.filter((field) => !owned.has(placeOf(field.address)) && /\d/u.test(field.text));
  if (left.length === 0) return [];
  const serial = serialNumbers(left);
  const byPlace = new Map(cells.map((field) => [placeOf(field.address), field]));
  const around: Surroundings = {
    left: leftOf(cells),
    above: ({ address: { row, column } }: Field) => byPlace.get(placeOf({ row: row - 1, column })) ?? null,
    isNote: notesOf(form),
    isCriteria: criteriaOf(form),
    hasFunds: form.funds?.total != null,
    allPoints: pointsGiven(form),
    ofExecution: form.funds?.total?.cells.points?.number ?? null,
  };
  return left.filter((field) => {
    if (field.number !== null) return !serial.has(placeOf(field.address)) && !isExplainedNumber(field, around);
    return !isExplainedText(field, around);
  });
}

/** The points of all indicators: those of their column, else those that the labels of level 2 give, or of level 1. */
function pointsGiven({ indicators }: EvaluationForm): Decimal {
  if (indicators.some(({ points }) => points !== null))
    return sum(indicators.flatMap(({ points }) => points?.number ?? []));
  const ofLevel2 = pointsOfLabels(indicators.map(({ level2 }) => level2));
  return ofLevel2.eq(ZERO) ? pointsOfLabels(indicators.map(({ level1 }) => level1)) : ofLevel2;
}

function pointsOfLabels(labels: readonly (LevelLabel<unknown> | null)[]): Decimal {
  const byPlace = new Map(labels.flatMap((label) => (label ? [[placeOf(label.field.address), label.points]] : [])));
  return sum([...byPlace.values()].flatMap((points) => points ?? []));
}

/** The nearest cell with content to the left of a cell. */
function leftOf(cells: readonly Field[]): (field: Field) => Field | null {
  const rows = new Map<number, Field[]>();
  for (const field of cells) {
    const row = rows.get(field.address.row);
    if (row) row.push(field);
    else rows.set(field.address.row, [field]);
  }
  return ({ address }) => {
    const before = (rows.get(address.row) ?? []).filter((one) => one.address.column < address.column);
    return before.reduce<Field | null>(
      (best, one) => (best === null || one.address.column > best.address.column ? one : best),
      null,
    );
  };
}

/** Whether a cell stands in the instructions below a form: from the first row below all fields that begins as notes do. */
function notesOf({ cells, indicators, total }: EvaluationForm): (field: Field) => boolean {
  const last = Math.max(total?.row ?? -1, ...indicators.map(({ row }) => row));
  const first = cells.find(({ address, text }) => address.row > last && opensNotes(text));
  return first ? ({ address }) => address.row >= first.address.row : () => false;
}

const LONGEST_HEADING = 16;

/** Whether a cell stands below a heading of how to score or of remarks: what it says is to be read, not to be checked. */
function criteriaOf({ cells }: EvaluationForm): (field: Field) => boolean {
  const isHeading = (cell: Field): boolean =>
    cell.kind === 'text' &&
    cell.text.length <= LONGEST_HEADING &&
    (isRemarkColumnLabel(cell) || says('criteria-heading', compactText(cell.text)));
  let headings: readonly Field[] | null = null;
  return ({ address: { row, column } }) => {
    // Looked for where somebody asks: most forms have no number that nothing else explains.
    headings ??= cells.filter(isHeading);
    return headings.some(({ address }) => address.column === column && address.row < row);
  };
}
