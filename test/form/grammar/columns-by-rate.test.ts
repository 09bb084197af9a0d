import { withColumnsByRate } from '../../../src/form/grammar/columns-by-rate';
import { fundColumns } from '../../../src/form/grammar/fund-headings';
import { linesOf } from '../support/sheets';

const found = (headings: string, row: string) => {
  const [heading, ...body] = linesOf(`${headings}\n${row}`);
  if (!heading) throw new Error('no heading');
  return withColumnsByRate(fundColumns(heading), heading, body);
};
const columnsOf = (headings: string, row: string): Record<string, string> =>
  Object.fromEntries(Object.entries(found(headings, row).columns).map(([field, { text }]) => [field, text]));
const adjusted = (headings: string, row: string): string | null => {
  const { columns, guessed } = found(headings, row);
  expect(guessed).toEqual([]);
  return columns.adjusted?.text ?? null;
};

const HEADINGS = '预算执行 | 项目 | 年初数 | 调整数 | 支出数 | 执行率';

describe('调整数', () => {
  it.each([
    [HEADINGS, '| 资金总额 | 75 | 75 | 75 | 100%', '调整数'],
    [HEADINGS, '| 资金总额 | 75 | 90 | 60 | 66.67%', '调整数'],
    // What was added to the first budget.
    [HEADINGS, '| 资金总额 | 75 | 15 | 90 | 100%', null],
    [HEADINGS, '| 资金总额 | 75 | 0 | 75 | 100%', null],
    [HEADINGS, '| 资金总额 | 75 | 75 | 75 |', null],
    ['预算执行 | 项目 | 年初数 | 调整数 | 支出数', '| 资金总额 | 75 | 75 | 75', null],
    [
      '预算执行 | 项目 | 年初数 | 调整数 | 全年预算数 | 支出数 | 执行率',
      '| 资金总额 | 75 | 75 | 150 | 75 | 100%',
      '全年预算数',
    ],
  ])('%s / %s → %s', (headings, row, expected) => expect(adjusted(headings, row)).toBe(expected));
});

describe('a heading of other words', () => {
  const ROW = '合计 | 80 | 60 | 20 | 75% | 10 | 7.5';
  it.each([
    ['渠道 | 本年盘子 | 支出数 | 结余 | 执行率 | 分值 | 得分', ROW, { adjusted: '本年盘子' }],
    ['渠道 | 预算数 | 已兑付 | 结余 | 执行率 | 分值 | 得分', ROW, { executed: '已兑付' }],
    ['渠道 | 预算数 | 支出数 | 结余 | 兑付比 | 分值 | 得分', ROW, { rate: '兑付比' }],
    ['渠道 | 预算数 | 支出数 | 结余 | 执行率 | 分值 | 评得', ROW, { score: '评得' }],
  ])('%s / %s', (headings, row, expected) => {
    expect(columnsOf(headings, row)).toMatchObject(expected);
    expect(found(headings, row).guessed).toEqual(Object.keys(expected));
  });
  it('whose column agrees with nothing, or with what another agrees with as well, is left open', () => {
    const headings = '渠道 | 预算数 | 已兑付 | 已拨出 | 执行率 | 分值 | 评得';
    expect(columnsOf(headings, '合计 | 80 | 60 | 60 | 75% | 10 | 12')).toEqual({
      adjusted: '预算数',
      rate: '执行率',
      points: '分值',
    });
    expect(columnsOf(headings, '合计 | 80 | 50 | 70 | 75% | 10 |')).not.toHaveProperty('executed');
  });
});
