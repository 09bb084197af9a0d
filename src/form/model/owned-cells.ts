import type { Field } from '../cells/content';
import type { CellAddress } from '../cells/grid';
import type { EvaluationForm, FundRow, Indicator, LabelledField, ValueField } from './form';
import { fundRows } from './fund-rows';

type Place = CellAddress | undefined;
type Maybe = Field | null | undefined;

const COLUMNS_APART = 100_000;

/** One number for each cell of a sheet. */
export const placeOf = ({ row, column }: CellAddress): number => row * COLUMNS_APART + column;

const at = (...fields: readonly Maybe[]): Place[] => fields.map((field) => field?.address);
const labelled = (one: LabelledField | null): Place[] => at(one?.label, one?.value);
const valueCells = ({ field, cells }: ValueField): Place[] => [field.address, ...cells];
const fundCells = (row: FundRow): Place[] => at(row.label, ...Object.values(row.cells));

function indicatorCells(indicator: Indicator): Place[] {
  const { level1, level2, name, target, actual, points, score, reason, scaled } = indicator;
  return [
    ...at(level1?.field, level2?.field, name, points, score, reason, scaled?.score, scaled?.weight),
    ...valueCells(target),
    ...valueCells(actual),
  ];
}

/**
 * The cells that some field of a form owns. What the reader has its doubts about is owned by nobody: a heading that it
 * does not know, a cell that no column takes.
 */
export function ownedCells(form: Omit<EvaluationForm, 'kind' | 'doubts'>): ReadonlySet<number> {
  const { header, funds, total } = form;
  const places: Place[] = [
    ...at(header.title, header.year?.field),
    ...[header.projectName, header.department, header.unit, form.goal, form.outcome, ...form.notes].flatMap(labelled),
    ...at(funds?.heading, ...Object.values(funds?.columns ?? {}), ...Object.values(form.columns)),
    ...fundRows(form).flatMap(fundCells),
    ...form.indicators.flatMap(indicatorCells),
    ...form.rubric.flatMap(({ points, score }) => at(points, score)),
    ...at(total?.label, total?.points, total?.score, total?.grade, ...form.placeholders, ...form.repeatedLabels),
    ...form.displacements.flatMap(({ moves }) => moves.map(({ from }) => from.address)),
  ];
  return new Set(places.flatMap((place) => (place ? [placeOf(place)] : [])));
}
