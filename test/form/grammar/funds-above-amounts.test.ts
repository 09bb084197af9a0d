import { fundsAboveAmounts } from '../../../src/form/grammar/funds-above-amounts';
import { linesOf } from '../support/sheets';

const read = (text: string) =>
  fundsAboveAmounts.read({ lines: linesOf(text), at: 0, stated: null, rankOf: (column) => column });
const told = (text: string): string[] => {
  const funds = read(text);
  return [...(funds?.total ? [funds.total] : []), ...(funds?.sources ?? [])].map(
    ({ label, cells }) => `${label.text} ${cells.initial?.number?.toFixed()}`,
  );
};

describe('labels above their amounts', () => {
  it('are the total and its parts', () => {
    const text = '项目资金（万元） | 年度资金总额 | | 财政拨款 | 其他资金\n| 300 | | 200万元 | 100';
    expect(told(text)).toEqual(['年度资金总额 300', '财政拨款 200', '其他资金 100']);
    expect(read(text)?.moneyUnit).toBe('万元');
    expect(fundsAboveAmounts.propose(linesOf(text)).map(({ at, opens }) => [at, opens])).toEqual([[0, false]]);
  });

  it('may do without the label of the block, which may be copied down', () => {
    expect(told('年度资金总额 | 财政拨款\n300 | 300')).toEqual(['年度资金总额 300', '财政拨款 300']);
    expect(told('资金 | 年度资金总额 | 财政拨款\n资金 | 300 | 300')).toEqual(['年度资金总额 300', '财政拨款 300']);
  });

  it.each([
    ['no total among them', '项目资金 | 财政拨款 | 其他资金\n| 200 | 100'],
    ['headings of budget and execution', '合计 | 全年预算数 | 全年执行数\n300 | 200 | 100'],
    ['a row with a label of its own', '项目资金 | 合计 | 财政拨款\n预算数 | 300 | 200'],
    ['labels without amounts', '项目资金 | 年度资金总额 | 财政拨款 | 其他资金\n| 300 | 200'],
    ['a total alone', '项目资金 | 年度资金总额\n| 300'],
  ])('are none: %s', (_name, text) => expect(read(text)).toBeNull());
});
