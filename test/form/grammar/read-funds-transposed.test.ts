import { isTransposedFunds, readTransposedFunds } from '../../../src/form/grammar/read-funds-transposed';
import { linesOf, onlyForm, sheet } from '../support/sheets';

const HEAD = '资金情况（万元） | 项目 | 合计 | 中央资金 | 省级资金 | 分值 | 得分';
const ROWS =
  '| 预算数 | 900 | 500 | 400 | 10 | 9.5\n| 支出数 | 855万元 | 500 | 355\n| 执行率（%） | 95.00 | 100 | 88.75';

const isOne = (text: string): boolean => {
  const [heading, ...body] = linesOf(text);
  return isTransposedFunds(heading!, body);
};
const read = (text: string) => {
  const [heading, ...body] = linesOf(text);
  return readTransposedFunds(heading!, body, '万元');
};

describe('funds turned on their side', () => {
  it.each([
    ['sources in columns, amounts in rows', `${HEAD}\n${ROWS}`, true],
    [
      'no total among the sources',
      '资金情况 | 项目 | 中央资金 | 省级资金\n| 预算数 | 500 | 400\n| 支出数 | 500 | 355',
      false,
    ],
    ['a number in the heading', `${HEAD} | 5\n${ROWS}`, false],
    ['too few columns', '资金情况 | 项目 | 合计\n| 预算数 | 900\n| 支出数 | 855', false],
    ['one amount alone', `${HEAD}\n| 预算数 | 900 | 500 | 400`, false],
    ['no numbers', `${HEAD}\n| 预算数 | 见附表\n| 支出数 | 见附表`, false],
    ['amounts too far below', `${HEAD}\n甲\n乙\n丙\n丁\n${ROWS}`, false],
  ])('%s: %s', (_name, text, expected) => expect(isOne(text)).toBe(expected));

  it('may have a row of the score below the rate, its points in brackets', () => {
    const { total, headingPoints } = read(
      '资金情况（万元） | 项目 | 合计 | 中央资金\n| 年初数 | 0 | 0\n| 预算数 | 900 | 900\n| 支出数 | 855 | 855\n| 执行率 | 95% | 95%\n| 得分（10分） | 9.5',
    );
    expect([total?.cells.score?.text, headingPoints?.toFixed()]).toEqual(['9.5', '10']);
  });

  it('have the total’s amounts, points and score', () => {
    const { total, columns, ...rest } = read(`${HEAD}\n${ROWS}`);
    expect(Object.entries(total?.cells ?? {}).map(([field, cell]) => `${field} ${cell.number?.toFixed()}`)).toEqual([
      'adjusted 900',
      'executed 855',
      'rate 0.95',
      'points 10',
      'score 9.5',
    ]);
    expect(Object.values(columns).map(({ text }) => text)).toEqual(['预算数', '支出数', '执行率（%）', '分值', '得分']);
    expect([total?.row, total?.label.text]).toEqual([1, '合计']);
    expect(rest).toMatchObject({ moneyUnit: '万元', heading: { text: '资金情况（万元）' } });
  });

  it('have a source in each column beside it', () => {
    const { sources } = read(`${HEAD}\n${ROWS}`);
    const amounts = ({ label, cells }: (typeof sources)[number]): string =>
      [label, cells.adjusted, cells.executed, cells.rate].map((cell) => cell?.text).join(' ');
    expect(sources.map(amounts)).toEqual(['中央资金 500 500 100', '省级资金 400 355 88.75']);
  });

  it('a blank score is none', () => {
    expect(read(`${HEAD}\n| 预算数 | 900 | 500 | 400\n| 支出数 | 855 | 500 | 355`).total?.cells.score).toBeUndefined();
  });

  it('without rows there is no total', () => expect(read(HEAD).total).toBeNull());

  it('in a form are its funds block', () => {
    const { funds } = onlyForm(
      sheet(`项目支出绩效自评表\n项目名称 | 培训\n${HEAD}\n${ROWS}
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 场次 | 10 | 10 | 90 | 90`),
    );
    expect(funds?.total?.cells.executed?.number?.toFixed()).toBe('855');
  });
});
