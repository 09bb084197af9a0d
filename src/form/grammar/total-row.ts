import { HUNDRED, ZERO, type Decimal } from '../../scoring';
import { align, type AlignCell, type AlignColumn, type Match } from '../align/align';
import type { IndicatorColumn } from './columns';
import type { Field } from '../cells/content';
import type { Displacement, Move, TotalRow } from '../model/form';
import { indicatorCosts, isScoreInWords } from '../align/indicator-costs';
import {
  indicatorColumn,
  isFundTotalLabel,
  isGradeLabel,
  isHeadTotalLabel,
  isTotalLabel,
  type IndicatorColumnField,
  labelIn,
  ROLE,
} from '../evidence/labels';
import { blankField, type Line } from '../cells/lines';
import { fundColumns } from './fund-headings';
import { asksForAmounts } from './funds-construct';
import { COVER_WEIGHTS } from '../search/weights';
import { lineByLine, type Construct } from './construct';
import { gradeTold, gradeToldIn, isGrade } from './grade-apart';
import { scoreTold, withPoints, withPointsOfHundred, withScore } from './read-number';
import { readTotalInHead } from './total-in-head';

/**
 * 总分 with its points and score: it begins with its label and holds nothing but numbers, 98.5分, dashes and a grade, and
 * to the right of a number whatever its remark says.
 */
export const totalRow: Construct = Object.freeze({
  id: 'total-row',
  block: 'total',
  propose: lineByLine('total', (line, lines, at) => {
    if (!isTotalLine(line)) return isScoreLine(line) ? COVER_WEIGHTS.scoreAlone : 0;
    return isBelowFunds(line, lines[at - 1]) ? COVER_WEIGHTS.totalBelowFunds : COVER_WEIGHTS.total;
  }),
});

/** 合计 right below headings of funds is more likely theirs. */
const isBelowFunds = ({ cells }: Line, above: Line | undefined): boolean =>
  above !== undefined && cells.some(isFundTotalLabel) && above.isWords && asksForAmounts(above.likelyFunds);

function isTotalLine(line: Line): boolean {
  if (!line.asks(ROLE.total)) return false;
  const at = line.cells.findIndex(isLabel);
  if (at < 0 || at > 2) return false;
  if (!line.cells.slice(0, at).every((cell) => cell.kind === 'number' || isBlockLabel(cell.text))) return false;
  const values = line.cells.slice(at);
  const firstNumber = values.findIndex((cell) => withScore(cell) !== null || tellsScore(cell));
  const words = values.slice(0, firstNumber < 0 ? undefined : firstNumber).filter((cell) => !isOfTotal(cell));
  return words.length === 0 || (words.length === 1 && endsInScore(values.slice(firstNumber)));
}

/** Where reasons stand left of the scores, so does the total's remark: 总分 | 尾款待付 | 100 | 98.5. */
function endsInScore(cells: readonly Field[]): boolean {
  const numbers = cells.map((cell) => withPoints(cell).number);
  const isWithin = numbers.every((number) => number?.lte(HUNDRED) === true);
  return numbers.length === 2 && isWithin && numbers.some((number) => number?.eq(HUNDRED));
}

/** What is no longer may be a grade of a place's own, 甲: a remark is longer. */
const LONGEST_WORD = 4;

const tellsScore = (label: Field): boolean => scoreTold(label, label.evidence.inline?.answer ?? '') !== null;

const isOfTotal = (cell: Field): boolean =>
  cell.kind !== 'text' ||
  cell.text.length <= LONGEST_WORD ||
  isLabel(cell) ||
  isScoreInWords(cell.evidence.folded) ||
  gradeTold(cell) !== null ||
  gradeToldIn(cell) !== null;

/** 自评得分 and a number, below the indicators: their total, whatever it is called. */
function isScoreLine({ cells: [label, ...others] }: Line): boolean {
  if (!label || !isHeadTotalLabel(label) || others.length === 0) return false;
  return others.every((cell) => cell.kind === 'dash' || cell.number !== null || withPoints(cell).number !== null);
}

/** The label of the indicators, to the left of the total's. */
const isBlockLabel = (text: string): boolean => (text.includes('绩效') || text.endsWith('指标')) && text.length <= 12;

/** The total of a form and what of its row stood in a wrong place. */
export interface TotalReading {
  readonly row: TotalRow;
  readonly displacement: Displacement | null;
}

const COSTS = indicatorCosts({ hasCostTaxonomy: false, opensSatisfaction: false }, {});
/** Columns that a total row fills: a grade stands where the reasons do, other columns may have totals of their own. */
const FILLED: readonly IndicatorColumnField[] = [
  'points',
  'score',
  'rawScore',
  'weight',
  'completion',
  'reason',
  'other',
];

const isLabel = (cell: Field): boolean => isTotalLabel(labelIn(cell));

/**
 * Reads the total row: its points and score under their headings or where the block's values stand, and the grade.
 * @param between the headings of funds that stand between the indicators and their total, which may follow those.
 */
export function readTotal(
  line: Line,
  columns: readonly IndicatorColumn[],
  rankOf: (column: number) => number,
  between?: Line,
): TotalReading {
  const paired = isBeforeValues(line, columns) ? readTotalInHead([line]) : readInPairs(line);
  if (paired) return { row: paired, displacement: null };
  const label = line.cells.find(isLabel) ?? line.cells.find(isHeadTotalLabel) ?? blankField(line.row, 0);
  const fieldsOf = (list: readonly IndicatorColumn[]): AlignColumn<IndicatorColumnField>[] =>
    list.filter(({ field }) => FILLED.includes(field)).map(({ field, column }) => ({ field, rank: rankOf(column) }));
  const cells: AlignCell[] = line.cells
    .filter((cell) => (cell.kind === 'number' || cell.address.column > label.address.column) && !isLabel(cell))
    .map((field) => ({ field: gradeTold(field) ?? field, rank: rankOf(field.address.column) }));
  const home = columns.find(({ field }) => field === 'reason')?.column;
  // A sentence is a remark wherever it stands: no number of the row.
  const figures = cells.filter(({ field }) => field.address.column === home || !isRemark(field));
  const matches =
    underAny(figures, [fieldsOf(columns), scoredIn(between, rankOf)]) ?? align(figures, fieldsOf(columns), COSTS);
  const places = new Map(columns.map(({ field, column }) => [field, column]));
  const cellOf = (field: IndicatorColumnField): Field | null => {
    const place = places.get(field);
    if (place === undefined) return null;
    return matches.find((match) => match.column.field === field)?.cell.field ?? blankField(line.row, place);
  };
  const moves = matches.flatMap(({ cell, column }): Move[] => {
    const to = places.get(column.field);
    if (to === undefined || cell.rank === column.rank || isGrade(cell.field.text)) return [];
    return [{ from: cell.field, to: { row: line.row, column: to }, column: column.field }];
  });
  const score = cellOf('score');
  const [points, last] = [cellOf('points'), cellOf('reason')];
  const reason = remarkAmong(cells, matches);
  return {
    row: {
      row: line.row,
      label,
      points: points && withPointsOfHundred(points),
      score: scoreInLabel(label, score) ?? (score && withPoints(score)),
      grade: gradeAmong(cells, last === reason ? null : last, label),
      reason,
    },
    displacement:
      moves.length > 0 ? { kind: 'total-row', row: line.row, moves, isKnown: matches.length === figures.length } : null,
  };
}

/** Where funds have their points and score. */
const scoredIn = (funds: Line | undefined, rankOf: (column: number) => number): AlignColumn<IndicatorColumnField>[] => {
  const { points, score } = funds ? fundColumns(funds) : {};
  const place = (field: 'points' | 'score', heading: Field | undefined): AlignColumn<IndicatorColumnField>[] =>
    heading ? [{ field, rank: rankOf(heading.address.column) }] : [];
  return [...place('points', points), ...place('score', score)];
};

/**
 * Points and score that both stand under their own headings, whatever else the row holds: a number merged over several
 * columns and copied apart stands under others too. `null` where one of the two does not.
 */
function underOwn(
  cells: readonly AlignCell[],
  columns: readonly AlignColumn<IndicatorColumnField>[],
): Match<IndicatorColumnField>[] | null {
  const matches = columns.flatMap((column) => {
    const cell = cells.find(({ rank }) => rank === column.rank);
    return cell ? [{ cell, column }] : [];
  });
  return numberUnder(matches, 'points') && matches.some(isScoreOrWaits) ? matches : null;
}

/** The score, or words in its place that are neither one nor a grade: 待定. */
function isScoreOrWaits({ cell: { field }, column }: Match<IndicatorColumnField>): boolean {
  if (column.field !== 'score') return false;
  const waits = field.kind === 'text' && !isGrade(field.text) && !isScoreInWords(field.evidence.folded);
  return withPoints(field).number !== null || waits;
}

/** The same below any of several rows of headings, the indicators' and those of funds that follow them: below two, a score is within its points. */
function underAny(
  cells: readonly AlignCell[],
  headings: readonly (readonly AlignColumn<IndicatorColumnField>[])[],
): Match<IndicatorColumnField>[] | null {
  const fitting = headings.map((columns) => underOwn(cells, columns)).filter((matches) => matches !== null);
  return fitting.find(isWithinPoints) ?? fitting[0] ?? null;
}

const numberUnder = (matches: readonly Match<IndicatorColumnField>[], wanted: IndicatorColumnField): Decimal | null => {
  const match = matches.find(({ column }) => column.field === wanted);
  return match ? withPoints(match.cell.field).number : null;
};

const isWithinPoints = (matches: readonly Match<IndicatorColumnField>[]): boolean =>
  (numberUnder(matches, 'score') ?? ZERO).lte(numberUnder(matches, 'points') ?? ZERO);

/** Total rows this close to each other belong to one form. */
const TOTALS_WITHIN = 3;

/** 合计 of the indicators alone and then 总分（含预算执行）: the form's total is the later one, where it has a number. */
export function lastOfTotals(lines: readonly Line[], at: number): Line | undefined {
  const first = lines[at];
  if (!first?.cells.some(isFundTotalLabel)) return first;
  const further = lines.slice(at + 1, at + 1 + TOTALS_WITHIN);
  return further.find((line) => isTotalLine(line) && isWholeTotal(line)) ?? first;
}

/** 总分 or 总得分, never 合计 or 小计, with a number beside it or in its cell. */
const isWholeTotal = ({ cells }: Line): boolean =>
  cells.some((cell) => isLabel(cell) && !isFundTotalLabel(cell)) &&
  cells.some((cell) => cell.number !== null || /\d分?$/u.test(cell.evidence.inline?.answer ?? ''));

/** 总分 | 97.7 | 满分 | 100, 自评总得分 | 98.29 | 自评等级 | 优: each beside its own label, whatever column it stands in; `null` for any other row. */
function readInPairs(line: Line): TotalRow | null {
  if (isBesideGrade(line)) return readTotalInHead([line]);
  const words = line.cells.filter(({ kind }) => kind === 'text');
  const isPaired = words.length > 1 && words.some((cell) => indicatorColumn(cell) === 'points');
  return isPaired && words.length === line.cells.length - words.length ? readTotalInHead([line]) : null;
}

const VALUES: readonly IndicatorColumnField[] = ['target', 'actual', 'points', 'score'];

/** 自评总得分 | 98.29 and nothing else, left of all columns of values: the number stands beside its label, under no heading. */
function isBeforeValues({ cells: [label, score, ...others] }: Line, columns: readonly IndicatorColumn[]): boolean {
  if (!label || !score || others.length > 0 || !isLabel(label) || label.evidence.inline) return false;
  const first = Math.min(...columns.flatMap(({ field, column }) => (VALUES.includes(field) ? [column] : [])));
  return withScore(score) !== null && score.address.column < first;
}

/** A total and its number, and right of them the label of the grade, which has a cell of its own. */
function isBesideGrade({ cells: [label, score, grade] }: Line): boolean {
  if (!label || !score || !grade || !isLabel(label) || label.evidence.inline) return false;
  return withPoints(score).number !== null && isGradeLabel(grade) && grade.evidence.inline === null;
}

/** `总分：98.62分` says it all in one cell. */
function scoreInLabel(label: Field, score: Field | null): Field | null {
  const answer = label.evidence.inline?.answer;
  if (answer === undefined || (score && score.kind !== 'blank')) return null;
  return scoreTold(label, answer);
}

/** What the row says in words beside its points, score and grade, under the heading of the reasons or right of all of them. */
function remarkAmong(cells: readonly AlignCell[], matches: readonly Match<IndicatorColumnField>[]): Field | null {
  const taken = new Set(matches.flatMap(({ cell, column }) => (column.field === 'reason' ? [] : [cell])));
  return cells.findLast((cell) => !taken.has(cell) && isRemark(cell.field))?.field ?? null;
}

const isRemark = ({ kind, text, evidence }: Field): boolean =>
  kind === 'text' &&
  text.length > LONGEST_WORD &&
  !isGrade(text) &&
  !isGradeLabel(text) &&
  !isScoreInWords(evidence.folded);

function gradeAmong(cells: readonly AlignCell[], grade: Field | null, label: Field): Field | null {
  if (grade && isGrade(grade.text)) return grade;
  const told = cells.find(({ field }) => isGrade(field.text))?.field ?? gradeToldIn(label);
  // A score merged over the column of the reasons and copied apart is no grade.
  return told ?? (grade?.kind === 'number' ? null : grade);
}
