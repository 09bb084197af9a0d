import type { EvaluationForm, Field, FundRow, Indicator } from '../../src/form';
import { decimal, type Decimal } from '../../src/scoring';
import type { ExpectedForm, LabelledForm } from './labels';

type Value = string | number | null | undefined;

export const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
const fold = (text: string): string =>
  squeeze(text).replace(/≧/gu, '≥').replace(/>=/gu, '≥').replace(/<=/gu, '≤').replace(/═/gu, '=').replace(/:$/u, '');
const foldLevel = (text: string): string =>
  fold(text)
    .replace(/\(?\d+分\)?$/u, '')
    .replace(/等$/u, '')
    .replace(/指标$/u, '');
const isEmpty = (value: Value): boolean => value === null || value === undefined || value === '';
const asDecimal = (value: Value): Decimal | null => {
  const text = fold(String(value)).replace(/,/gu, '');
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? decimal(text) : null;
};

function isSame(expected: Value, actual: Value, level: boolean): boolean {
  if (isEmpty(expected) || isEmpty(actual)) return isEmpty(expected) && isEmpty(actual);
  const [a, b] = [asDecimal(expected), asDecimal(actual)];
  if (a && b) return a.eq(b);
  const folding = level ? foldLevel : fold;
  return folding(String(expected)) === folding(String(actual));
}

/** How many labelled fields were read right, and in words which were not. */
export interface FieldComparison {
  readonly right: number;
  readonly total: number;
  /** `name row: expected …, read …`; rows are those of the label, counted from 1. */
  readonly wrong: readonly string[];
}

/** What is compared where the reader found no form. */
const NOTHING_READ: EvaluationForm = {
  kind: 'unknown',
  range: { top: 0, left: 0, bottom: 0, right: 0 },
  layout: 'no-indicators',
  header: { title: null, projectName: null, projectCode: null, department: null, unit: null, year: null },
  funds: null,
  management: null,
  tasks: [],
  goal: null,
  supersededGoal: null,
  outcome: null,
  columns: {},
  indicators: [],
  total: null,
  displacements: [],
  placeholders: [],
  repeatedLabels: [],
  notes: [],
  rubric: [],
  doubts: [],
  cells: [],
  aside: [],
  apart: [],
};

/** Compares all forms of a labelled sheet, in order. A form too many is one field wrong, a form not found all of its fields. */
export function compareForms(
  { expect, expectMore = [] }: LabelledForm,
  forms: readonly EvaluationForm[],
  rowOf: (sheetRow: number) => number,
): FieldComparison {
  const expected = [expect, ...expectMore];
  const all = expected.map((one, index) => {
    const { right, total, wrong } = compareFields(one, forms[index] ?? NOTHING_READ, rowOf);
    return { right, total, wrong: expected.length > 1 ? wrong.map((text) => `form ${index + 1}, ${text}`) : wrong };
  });
  const extra = forms.length > expected.length ? [`${forms.length} forms found`] : [];
  return {
    right: all.reduce((sum, one) => sum + one.right, 0) - extra.length,
    total: all.reduce((sum, one) => sum + one.total, 0),
    wrong: [...all.flatMap(({ wrong }) => wrong), ...extra],
  };
}

/** A labelled row that the sheet no longer has, or a sheet row that no label knows. */
export const NO_ROW = -1;

/**
 * Compares every labelled field with what was read, alternatives included.
 *
 * @param rowOf the label's row of a sheet row, or `NO_ROW`
 */
export function compareFields(
  expect: ExpectedForm,
  form: EvaluationForm,
  rowOf: (sheetRow: number) => number,
): FieldComparison {
  const wrong: string[] = [];
  let total = 0;
  const compare = (name: string, expected: Value, actual: Value, alternatives: readonly Value[] = []): void => {
    total += 1;
    const level = name.startsWith('level');
    if (![expected, ...alternatives].some((one) => isSame(one, actual, level))) {
      wrong.push(`${name}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(actual ?? null)}`);
    }
  };
  compareHeader(expect, form, compare);
  for (const key of ['goal', 'outcome'] as const) compare(key, expect[key], form[key]?.value.text, expect.alt?.[key]);
  const fundRows = new Map(allFunds(form).map((row) => [rowOf(row.row), row]));
  for (const key of ['initial', 'adjusted', 'executed', 'points', 'rate', 'score'] as const) {
    if (!expect.fundsTotal) break;
    const row = fundRows.get(expect.fundsTotal.row);
    compare(
      `funds total ${key}`,
      expect.fundsTotal[key],
      key === 'rate' ? rate(row?.cells.rate) : number(row?.cells[key]),
      expect.fundsTotal.alt?.[key],
    );
  }
  for (const source of expect.funds) {
    const row = fundRows.get(source.row);
    compare(`funds label ${source.row + 1}`, source.label, row?.label.text, source.alt?.['label']);
    for (const key of ['initial', 'adjusted', 'executed'] as const)
      compare(`funds ${key} ${source.row + 1}`, source[key], number(row?.cells[key]));
  }
  for (const row of new Set([expect.fundsTotal?.row, ...expect.funds.map((source) => source.row)]))
    if (row !== undefined) fundRows.delete(row);
  for (const row of fundRows.keys())
    if (!expect.optionalRows?.includes(row)) wrong.push(`extra funds in row ${row + 1}`);
  if (expect.fundsTotal?.unit !== undefined) compare('funds unit', expect.fundsTotal.unit, unitOf(form));
  const read = new Map(rowsOf(form).map((one) => [rowOf(one.row), one]));
  for (const one of expect.indicators) {
    const indicator = read.get(one.row);
    const at = (name: string): string => `${name} ${one.row + 1}`;
    compare(at('level1'), one.level1, indicator?.level1?.field.text, one.alt?.['level1']);
    compare(at('level2'), one.level2, indicator?.level2?.field.text, one.alt?.['level2']);
    compare(at('name'), one.name, indicator?.name?.text, one.alt?.['name']);
    compare(at('target'), one.target, indicator?.target?.text, one.alt?.['target']);
    compare(at('actual'), one.actual, indicator?.actual?.text, one.alt?.['actual']);
    compare(at('points'), one.points, number(indicator?.points), one.alt?.['points']);
    compare(at('score'), one.score, number(indicator?.score), one.alt?.['score']);
    compare(at('reason'), one.reason, indicator?.reason?.text, one.alt?.['reason']);
    read.delete(one.row);
  }
  for (const row of read.keys())
    if (!expect.optionalRows?.includes(row)) wrong.push(`extra indicator in row ${row + 1}`);
  if (expect.total) {
    compare('total points', expect.total.points, number(form.total?.points), expect.total.alt?.['points']);
    compare('total score', expect.total.score, number(form.total?.score), expect.total.alt?.['score']);
    const { grade = null } = form.total ?? {};
    compare('total grade', expect.total.grade, grade?.kind === 'text' ? grade.text : null, expect.total.alt?.['grade']);
  }
  return { right: total - wrong.length, total, wrong };
}

function compareHeader(
  expect: ExpectedForm,
  { header }: EvaluationForm,
  compare: (name: string, expected: Value, actual: Value, alternatives?: readonly Value[]) => void,
): void {
  for (const key of ['projectName', 'department', 'unit'] as const)
    compare(key, expect.header[key], header[key]?.value.text, expect.header.alt?.[key]);
  compare('year', expect.header.year, header.year?.year);
}

/** An indicator, or a row scored by criteria of its own, which has neither target nor result. */
export const rowsOf = ({ indicators, rubric }: EvaluationForm): ReadRow[] => [
  ...indicators,
  ...rubric.map(({ row, group, name, points, score }) => ({
    row,
    level1: group && { field: group },
    name,
    points,
    score,
  })),
];

type ReadRow = Partial<Pick<Indicator, 'level2' | 'target' | 'actual' | 'reason'>> &
  Pick<Indicator, 'row' | 'points' | 'score'> & {
    readonly level1: { readonly field: Field } | null;
    readonly name: Field | null;
  };

/** The unit that the form names for its amounts, else the one that an amount carries. */
const unitOf = ({ funds }: EvaluationForm): string | null =>
  funds?.moneyUnit ?? /万?元$/u.exec(squeeze(funds?.total?.cells.adjusted?.text ?? ''))?.[0] ?? null;

const allFunds = ({ funds }: EvaluationForm): FundRow[] =>
  funds ? [...(funds.total ? [funds.total] : []), ...funds.sources] : [];
const number = (field: Field | null | undefined): string | null => field?.number?.toFixed() ?? null;
/** Rates are labelled as fractions. */
const rate = (field: Field | undefined): string | null => {
  if (!field?.number) return null;
  return (
    !field.isPercent && field.number.gt(2) && field.number.lte(200) ? field.number.div(100) : field.number
  ).toFixed();
};
