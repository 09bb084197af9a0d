import { hintFor, placeHints, type LayoutHint } from '../../../src/form/model/layout-hints';
import { read } from '../../../src/form/search/read';
import { moved, sheet, summary } from '../support/sheets';
import { readLines } from '../../../src/form/cells/lines';

const FORM = sheet(`
  项目支出绩效自评表
  项目名称 | 培训
  甲 | 乙 | 丙 | 丁 | 戊
  培训场次 | ≥10场 | 11场 | 90 | 90
  参训人数 | ≥50人 | 40人 | 10 | 8`);

const COLUMNS = (['name', 'target', 'actual', 'points', 'score'] as const).map((field, column) => ({ column, field }));
const hint = (): LayoutHint => hintFor(readLines(FORM)[2]!, COLUMNS);
const rows = (grid = FORM, hints: readonly LayoutHint[] = [hint()]): string[] =>
  read(grid, hints).forms.flatMap((form) => form.indicators.map(summary));

const READ = [' ·  · 培训场次 · ≥10场 · 11场 · 90 · 90 · ', ' ·  · 参训人数 · ≥50人 · 40人 · 10 · 8 · '];

describe('a person’s word on the layout', () => {
  it('makes a form of what the reader did not know', () => {
    expect(read(FORM).forms).toEqual([]);
    expect(rows()).toEqual(READ);
  });

  it('is no doubt', () => expect(read(FORM, [hint()]).forms[0]?.doubts).toEqual([]));

  it('goes along when rows and columns are inserted', () => expect(rows(moved(FORM, 3, 2))).toEqual(READ));

  it('is not taken for another row, and says so', () => {
    const changed = { ...hint(), texts: ['甲', '乙', '丙', '丁', '己'] };
    expect(rows(FORM, [changed])).toEqual([]);
    expect(read(FORM, [changed]).unusedHints).toEqual([changed]);
  });

  it('counts before what the reader would take for a heading', () => {
    const grid = sheet(`
      项目支出绩效自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 说明
      产出指标 | 数量指标 | 培训场次 | 10场 | ≥12场 | 90 | 90 | 多一场`);
    const swapped = hintFor(readLines(grid)[1]!, [
      { column: 3, field: 'actual' },
      { column: 4, field: 'target' },
      { column: 7, field: 'other' },
    ]);
    expect(read(grid).forms[0]?.indicators[0]?.target.text).toBe('10场');
    expect(read(grid, [swapped]).forms[0]?.indicators[0]).toMatchObject({
      target: { text: '≥12场' },
      actual: { text: '10场' },
      reason: null,
    });
  });

  it('of two rows that say the same, each hint takes the nearest', () => {
    const lines = readLines(sheet('甲 | 乙\n丙\n甲 | 乙'));
    const hints = [hintFor(lines[2]!, []), hintFor(lines[0]!, [])];
    expect([...placeHints(lines, hints).byRow.keys()].sort()).toEqual([0, 2]);
  });
});
