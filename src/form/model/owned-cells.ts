import type { Field } from '../cells/content';
import type { CellAddress } from '../cells/grid';
import type { EvaluationForm, FundRow, Indicator, LabelledField, ValueField } from './form';
import { fundRows } from './fund-rows';

type Maybe = Field | null | undefined;

const COLUMNS_APART = 100_000;

/** One number for each cell of a sheet. */
export const placeOf = ({ row, column }: CellAddress): number => row * COLUMNS_APART + column;

/**
 * The cells that some field of a form owns. What the reader has its doubts about is owned by nobody: a heading that it
 * does not know, a cell that no column takes.
 */
export function ownedCells(form: Omit<EvaluationForm, 'kind' | 'doubts'>): ReadonlySet<number> {
  const owned = new Set<number>();
  const ownAt = (address: CellAddress): void => void owned.add(placeOf(address));
  const own = (field: Maybe): void => {
    if (field) ownAt(field.address);
  };
  const ownAll = (fields: Readonly<Partial<Record<string, Field>>>): void => Object.values(fields).forEach(own);
  const ownLabelled = (one: LabelledField | null): void => {
    [one?.label, one?.value].forEach(own);
    one?.also?.forEach(ownAt);
  };
  const ownValue = ({ field, cells }: ValueField): void => [field.address, ...cells].forEach(ownAt);
  const ownFunds = ({ label, cells }: FundRow): void => {
    own(label);
    ownAll(cells);
  };
  const ownIndicator = (row: Indicator): void => {
    const { level1, level2, name, target, superseded, actual, points, score, reason, scaled, completion, ticked } = row;
    [
      level1?.field,
      level2?.field,
      name,
      points,
      score,
      reason,
      scaled?.score,
      scaled?.weight,
      completion,
      ticked,
    ].forEach(own);
    [target, actual, ...(superseded ? [superseded] : [])].forEach(ownValue);
  };

  const { header, funds, total } = form;
  [header.title, header.year?.field, funds?.heading].forEach(own);
  [total?.label, total?.points, total?.score, total?.grade, total?.reason].forEach(own);
  form.tasks.forEach(({ label, figures }) => [label, ...figures].forEach(own));
  own(form.management?.heading);
  form.management?.rows.forEach(({ label, description, problem }) => [label, description, problem].forEach(own));
  [
    header.projectName,
    header.department,
    header.unit,
    form.goal,
    form.supersededGoal,
    form.outcome,
    ...form.notes,
  ].forEach(ownLabelled);
  ownAll(funds?.columns ?? {});
  ownAll(form.columns);
  fundRows(form).forEach(ownFunds);
  form.indicators.forEach(ownIndicator);
  form.rubric.forEach(({ points, score }) => [points, score].forEach(own));
  [...form.placeholders, ...form.repeatedLabels].forEach(own);
  form.displacements.forEach(({ moves }) => moves.forEach(({ from }) => own(from)));
  return owned;
}
