import type { JudgedIndicator } from '../context';
import { isLevelHeading, SELF_EVALUATIONS, type EvaluationForm, type Field } from '../../form';
import { AMOUNT_COLUMNS } from './funds';
import { ZERO } from '../../scoring';

/** Level-2 headings of rows in which nothing else stands: rows that are still to be filled. */
export function unfilledRows({ cells, columns, indicators, total, placeholders }: EvaluationForm): readonly Field[] {
  const heading = columns.level2;
  if (!heading) return [];
  // A heading above rows of its own, 一、产出指标（50分）, is filled by them.
  const sections = indicators.flatMap(({ level1 }) => level1?.field.address.row ?? []);
  const rows = [...indicators.map(({ row }) => row), ...placeholders.map(({ address }) => address.row)];
  const read = new Set([...rows, ...(columns.level1 ? [] : sections)]);
  const levels = new Set([columns.level1?.address.column, heading.address.column]);
  const end = total?.row ?? Infinity;
  const isBlankBeside = (row: number): boolean =>
    cells.every(({ address }) => address.row !== row || levels.has(address.column));
  return cells.filter(
    ({ address: { row, column }, text }) =>
      column === heading.address.column &&
      row > heading.address.row &&
      row < end &&
      !read.has(row) &&
      isLevelHeading(text) &&
      isBlankBeside(row),
  );
}

/** Whether a row has its name and points, and neither a result nor a score yet. */
export const isStillToFill = ({ indicator: { actual, score } }: JudgedIndicator): boolean =>
  score?.kind === 'blank' && actual.measure.kind === 'blank';

/** Whether a form is blank from its header to its total: an empty form to be handed out, in which nothing is missing. */
export function isLeftBlank(form: EvaluationForm): boolean {
  const { kind, header, funds, goal, outcome, indicators, total, rubric } = form;
  if (!SELF_EVALUATIONS.includes(kind) || !header.projectName || rubric.length > 0) return false;
  const answers = [header.projectName, header.department, header.unit, goal, outcome].map((one) => one?.value);
  const amounts = [...(funds?.total ? [funds.total] : []), ...(funds?.sources ?? [])].flatMap(({ cells }) =>
    AMOUNT_COLUMNS.map((column) => cells[column]),
  );
  const results = indicators.flatMap(({ actual, score }) => [actual.field, score]);
  return [...answers, ...amounts, ...results, total?.score].every((field) => !field || isUnanswered(field));
}

const isUnanswered = ({ kind, number }: Field): boolean => kind === 'blank' || number?.eq(ZERO) === true;

/** Fewer rows than these are no form of which nothing is filled, but rows that were forgotten. */
const SOME_ROWS = 2;

/** Whether a self-evaluation has not one result yet, nor a score: the plan stands, the year is not told. */
export function hasNoResults({ kind, columns, indicators }: EvaluationForm): boolean {
  if (!SELF_EVALUATIONS.includes(kind) || !columns.actual || !columns.score) return false;
  const rows = indicators.filter(({ isApplicable }) => isApplicable);
  return (
    rows.length >= SOME_ROWS &&
    rows.every(
      ({ actual, score }) => actual.field.kind === 'blank' && (score?.kind === 'blank' || score?.number?.eq(ZERO)),
    )
  );
}
