import type { Field } from '../../src/form/cells/content';
import type { EvaluationForm, FundRow } from '../../src/form/model/form';
import { rowsOf } from '../corpus/compare';
import { gridOf, readLabels, type LabelledForm } from '../corpus/labels';
import { onlyForm } from './support/sheets';

/**
 * Every labelled field of the published forms against what the reader reads, as a careful person would compare
 * them: texts after NFKC, without white space, signs folded; numbers by value, rates as fractions.
 */
type Value = string | number | null | undefined;
type Kind = 'text' | 'number' | 'level' | 'year';

const fold = (value: Value): string =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/≧|>=|=>/gu, '≥')
    .replace(/≦|<=/gu, '≤')
    .replace(/═/gu, '=')
    .replace(/:$/u, '');
const level = (value: Value): string =>
  fold(value)
    .replace(/\(?\d+分\)?$/u, '')
    .replace(/等$/u, '')
    .replace(/指标$/u, '');
const year = (value: Value): string => /(?:19|20)\d\d/u.exec(String(value ?? ''))?.[0] ?? '';

function isSame(kind: Kind, expected: Value, read: Value): boolean {
  if (fold(expected) === '' || fold(read) === '') return fold(expected) === fold(read);
  if (kind === 'number') return Math.abs(Number(expected) - Number(read)) <= 1e-6;
  if (kind === 'level') return level(expected) === level(read);
  if (kind === 'year') return year(expected) === year(read);
  return fold(expected) === fold(read);
}

interface Comparison {
  fields: number;
  readonly wrong: string[];
}

const numberOf = (field: Field | null | undefined): string | null => field?.number?.toFixed() ?? null;

function compare(labels: LabelledForm, form: EvaluationForm): Comparison {
  const result: Comparison = { fields: 0, wrong: [] };
  const check = (name: string, kind: Kind, expected: Value, read: Value, alternatives: readonly Value[] = []): void => {
    if (fold(expected) !== '') result.fields += 1;
    if ([expected, ...alternatives].some((one) => isSame(kind, one, read))) return;
    result.wrong.push(`${name}: expected ${JSON.stringify(expected ?? null)}, read ${JSON.stringify(read ?? null)}`);
  };
  const { header, fundsTotal, funds, indicators, total } = labels.expect;
  for (const key of ['projectName', 'department', 'unit'] as const) {
    check(key, 'text', header[key], form.header[key]?.value.text, header.alt?.[key]);
  }
  check('year', 'year', header.year, form.header.year?.year, header.alt?.['year']);

  const rows: FundRow[] = form.funds ? [...(form.funds.total ? [form.funds.total] : []), ...form.funds.sources] : [];
  if (fundsTotal) {
    const row = rows.find((one) => one.row === fundsTotal.row);
    for (const key of ['initial', 'adjusted', 'executed', 'points', 'rate', 'score'] as const) {
      check(`funds total ${key}`, 'number', fundsTotal[key], numberOf(row?.cells[key]), fundsTotal.alt?.[key]);
    }
    if ('unit' in fundsTotal) check('funds unit', 'text', fundsTotal.unit as string, form.funds?.moneyUnit);
  }
  for (const source of funds) {
    const row = rows.find((one) => one.row === source.row);
    check(`funds label ${source.row + 1}`, 'text', source.label, row?.label.text, source.alt?.['label']);
    for (const key of ['initial', 'adjusted', 'executed'] as const) {
      check(`funds ${key} ${source.row + 1}`, 'number', source[key], numberOf(row?.cells[key]));
    }
  }
  const fundRows = new Set([fundsTotal?.row, ...funds.map((one) => one.row)]);
  for (const { row } of rows) if (!fundRows.has(row)) result.wrong.push(`extra funds row ${row + 1}`);

  const read = new Map(rowsOf(form).map((one) => [one.row, one]));
  for (const one of indicators) {
    const indicator = read.get(one.row);
    const field = (name: keyof typeof one & string, kind: Kind, value: Value): void =>
      check(`${name} ${one.row + 1}`, kind, one[name] as Value, value, one.alt?.[name]);
    field('level1', 'level', indicator?.level1?.field.text);
    field('level2', 'level', indicator?.level2?.field.text);
    field('name', 'text', indicator?.name?.text);
    field('target', 'text', indicator?.target?.text);
    field('actual', 'text', indicator?.actual?.text);
    field('points', 'number', numberOf(indicator?.points));
    field('score', 'number', numberOf(indicator?.score));
    field('reason', 'text', indicator?.reason?.text);
    read.delete(one.row);
  }
  const optional = new Set(labels.expect.optionalRows ?? []);
  for (const row of read.keys()) if (!optional.has(row)) result.wrong.push(`extra indicator row ${row + 1}`);
  if (total) {
    check('total points', 'number', total.points, numberOf(form.total?.points), total.alt?.['points']);
    check('total score', 'number', total.score, numberOf(form.total?.score), total.alt?.['score']);
    check('total grade', 'text', total.grade, form.total?.grade?.kind === 'text' ? form.total.grade.text : null);
  }
  return result;
}

/** Forms composed for tests are measured by `npm run corpus`; these were published. */
const forms = readLabels().filter(({ id }) => !id.startsWith('made_'));

describe('the published forms', () => {
  it.each(forms.map((labels) => [labels.id, labels] as const))('%s is read as its labels say', (_id, labels) => {
    expect(compare(labels, onlyForm(gridOf(labels))).wrong).toEqual([]);
  });

  it('have the fields that were counted when they were labelled', () => {
    const count = (ids: readonly LabelledForm[]): number =>
      ids.reduce((sum, labels) => sum + compare(labels, onlyForm(gridOf(labels))).fields, 0);
    expect(forms).toHaveLength(34);
    expect(count(forms.filter(({ id }) => id.startsWith('seed_')))).toBe(1056);
    expect(count(forms.filter(({ id }) => !id.startsWith('seed_')))).toBe(1549);
  });

  it('show their displaced rows where their labels have them, and nowhere else', () => {
    for (const labels of forms) {
      const kinds = ['row', 'label', 'total-row'] as const;
      const labelled = labels.findings
        .filter(({ kind }) => kinds.some((one) => kind === `${one}-displaced`))
        .map(({ kind, row }) => `${kind} ${row}`)
        .sort();
      const read = onlyForm(gridOf(labels))
        .displacements.map(({ kind, row }) => `${kind}-displaced ${row}`)
        .sort();
      expect([labels.id, read]).toEqual([labels.id, labelled]);
    }
  });
});
