import { readIndicatorHeading } from '../../../src/form/grammar/columns';
import { blankField } from '../../../src/form/cells/lines';
import { certaintyOf, doubtful, doubtsFor, doubtsOf, inDoubt } from '../../../src/form/model/doubts';
import { linesOf, lineOf, onlyForm } from '../support/sheets';
import { formGrid } from '../../support/form-grid';

const doubts = (headings: string, unplaced = ''): string[] =>
  doubtsOf(
    readIndicatorHeading(linesOf(headings), 0).columns,
    unplaced === '' ? [] : doubtful(['row'], lineOf(unplaced).cells),
  ).map(({ kind, field, column }) => `${kind} ${field.text} ${column ?? '–'}`);

const ROW = '产出指标 | 数量指标 | 场次 | 10场 | 11场 | 90 | 90';

describe('what is not sure about an indicator block', () => {
  it.each([
    ['nothing where every heading is known', '三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', []],
    ['a heading that is like a known one', '三级指标 | 年度指标直 | 实际完成值', ['heading-guessed 年度指标直 target']],
    ['not one that the reader has no use for', '三级指标 | 年度指标值 | 实际完成值 | 数据来源', []],
    ['not an unknown one, where all needed are there', '三级指标 | 年度指标值 | 实际完成值 | 甲乙丙', []],
    [
      'a needed column, and the unknown headings that may be it',
      '三级指标 | 年度指标值 | 甲乙丙',
      ['column-missing 三级指标 actual', 'heading-unknown 甲乙丙 –'],
    ],
    [
      'every needed column',
      '一级指标 | 分值',
      ['column-missing 一级指标 name', 'column-missing 一级指标 target', 'column-missing 一级指标 actual'],
    ],
    ['nothing where there is no block', '', []],
  ])('%s', (_name, headings, expected) => expect(doubts(headings)).toEqual(expected));

  it('cells of rows that no column took', () => {
    expect(doubts('三级指标 | 年度指标值 | 实际完成值', '甲 | 5')).toEqual(['cell-unplaced 甲 –', 'cell-unplaced 5 –']);
  });
});

describe('what of a form is in doubt', () => {
  const inForm = (headings: string) => inDoubt(onlyForm(formGrid({ headings, indicators: ROW, total: null }).grid));
  it('nothing where a heading was merely guessed', () => {
    expect(inForm('一级指标 | 二级指标 | 三级指标 | 年度指标直 | 实际完成值 | 分值 | 得分')).toBeNull();
  });
  it('the column that a heading in no table may be, and with it where the cells of the table belong', () => {
    const doubt = inForm('一级指标 | 二级指标 | 三级指标 | 甲乙丙 | 实际完成值 | 分值 | 得分');
    expect(doubt).toMatchObject({ isTable: true });
    expect([...(doubt?.parts ?? [])]).toContain('target');
  });
  it('a cell that two readings want is about what both would change', () => {
    const [cell] = lineOf('甲').cells;
    const doubts = cell ? doubtsOf([], [...doubtful(['total'], [cell]), ...doubtful(['row'], [cell])]) : [];
    expect(doubts.map(({ about }) => about)).toEqual([['total', 'row']]);
  });
});

describe('how far a layout is known', () => {
  const certainty = (headings: string): string => certaintyOf(onlyForm(formGrid({ headings, indicators: ROW }).grid));

  it.each([
    ['sure', '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分'],
    ['likely', '一级指标 | 二级指标 | 三级指标 | 年度指标直 | 实际完成植 | 分值 | 得分'],
    ['unsure', '一级指标 | 二级指标 | 三级指标 | 甲乙丙 | 实际完成值 | 分值 | 得分'],
  ])('%s: %s', (expected, headings) => expect(certainty(headings)).toBe(expected));
});

describe('forms of criteria', () => {
  it.each(['rubric', 'evaluation'] as const)('%s lacks neither targets nor results', (kind) => {
    const field = blankField(0, 0);
    const doubts = (['actual', 'target', 'name'] as const).map(
      (column) => ({ kind: 'column-missing', field, column, about: [column] }) as const,
    );
    expect(doubtsFor(kind, doubts).map(({ column }) => column)).toEqual(['name']);
    expect(doubtsFor('project', doubts)).toEqual(doubts);
  });
});
