import { read } from '../../src/form';
import { compareForms } from './compare';
import { gridOf, readLabels, type ExpectedForm, type LabelledForm } from './labels';
import { thresholds } from './thresholds';
import { groupsOf, measureAlone } from './all';

const labelOf = (id: string): LabelledForm => {
  const found = readLabels().find((label) => label.id === id);
  if (!found) throw new Error(`no labelled form ${id}`);
  return found;
};

/** What is expected of a form that stands some rows further down. */
const lowered = (expect: ExpectedForm, rows: number): ExpectedForm => ({
  ...expect,
  fundsTotal: expect.fundsTotal && { ...expect.fundsTotal, row: expect.fundsTotal.row + rows },
  funds: expect.funds.map((one) => ({ ...one, row: one.row + rows })),
  indicators: expect.indicators.map((one) => ({ ...one, row: one.row + rows })),
  optionalRows: (expect.optionalRows ?? []).map((row) => row + rows),
});

const compare = (label: LabelledForm): ReturnType<typeof compareForms> =>
  compareForms(label, read(gridOf(label)).forms, (row) => row);

describe('several forms on a sheet', () => {
  const [upper, lower] = [labelOf('seed_f1'), labelOf('ah_tianchang_water_2022')];
  const stacked: LabelledForm = {
    ...upper,
    grid: [...upper.grid, ...lower.grid],
    expectMore: [lowered(lower.expect, upper.grid.length)],
  };

  it('are compared in order, placeholder rows left open', () => {
    const { right, total, wrong } = compare(stacked);
    expect(wrong).toEqual([]);
    expect(right).toBe(total);
    expect(total).toBe(compare(upper).total + compare(lower).total);
  });
  it('count in full where one is not found', () => {
    const { wrong } = compare({ ...stacked, grid: upper.grid });
    expect(wrong).toContain('form 2, projectName: expected "水旱灾害防御经费", read null');
  });
  it('are wrong where one too many is found', () => {
    const { expectMore, ...one } = stacked;
    expect(expectMore).toHaveLength(1);
    expect(compare(one).wrong).toEqual(['2 forms found']);
  });
});

describe('goal and outcome', () => {
  const label = labelOf('ah_tianchang_water_2022');
  const wrongOf = (expect: Partial<ExpectedForm>): readonly string[] =>
    compare({ ...label, expect: { ...label.expect, ...expect } }).wrong;

  it('are compared as whole texts, and null is one that the form does not have', () => {
    expect(wrongOf({ goal: '完成年度防汛工作', outcome: null })).toEqual([
      expect.stringMatching(/^goal: expected "完成年度防汛工作", read "完成年度防汛工作，/u),
      'outcome: expected null, read "完成年度目标。"',
    ]);
  });
  it('may be read another way that is as good', () =>
    expect(wrongOf({ outcome: '另一种', alt: { outcome: ['完成年度目标。'] } })).toEqual([]));
});

describe('the thresholds', () => {
  const { seeds, published } = groupsOf(readLabels());
  const all = measureAlone([...seeds, ...published]);
  const failing = (list: typeof all): string[] =>
    thresholds(list)
      .filter(({ isMet }) => !isMet)
      .map(({ text }) => text);

  it('are met by the published forms', () => expect(failing(all)).toEqual([]));
  it('name the form that reads badly', () => {
    const [first, ...rest] = all;
    if (!first) throw new Error('no form was measured');
    const poor = { ...first, fields: { ...first.fields, right: 100 } };
    expect(failing([poor, ...rest])).toEqual([
      expect.stringMatching(/^fields read right overall: 98\.5 %/u),
      `fields read right on each form: at least 95 %, not on ${first.id}`,
    ]);
  });
});
