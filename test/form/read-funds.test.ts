import type { FundsBlock } from '../../src/form/form';
import { pointsInLabel, readFunds, statedMoneyUnit } from '../../src/form/read-funds';
import { linesOf } from './support/sheets';

function read(text: string): FundsBlock {
  const [heading, ...body] = linesOf(text);
  const used = [...new Set([heading!, ...body].flatMap((line) => line.cells.map((cell) => cell.address.column)))].sort(
    (a, b) => a - b,
  );
  return readFunds(heading!, body, null, (column) => used.indexOf(column));
}
const row = (one: FundsBlock['total']): string =>
  one
    ? `${one.label.text}: ${Object.entries(one.cells)
        .map(([field, cell]) => `${field} ${cell.text || '–'}`)
        .join(', ')}`
    : 'none';

const HEAD = '项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分';

describe('the funds block', () => {
  it('has a total and sources, columns by their headings', () => {
    const funds = read(`${HEAD}
      | 年度资金总额 | 100 | 120 | 90 | 10 | 75% | 7.5
      | 其中：当年财政拨款 | 100 | 120 | 90 | — | 75% | —
      | 其他资金`);
    expect(funds).toMatchObject({ moneyUnit: '万元', headingPoints: null });
    expect(row(funds.total)).toBe(
      '年度资金总额: initial 100, adjusted 120, executed 90, points 10, rate 75%, score 7.5',
    );
    expect(funds.sources.map(row)).toEqual([
      '其中：当年财政拨款: initial 100, adjusted 120, executed 90, points —, rate 75%, score —',
      '其他资金: initial –, adjusted –, executed –, points –, rate –, score –',
    ]);
    expect(funds.total?.isTotal).toBe(true);
    expect(funds.sources[1]?.cells.score?.address).toEqual({ row: 3, column: 7 });
  });

  it('lacks the columns that the form lacks', () => {
    expect(
      row(
        read(
          '预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）\n | 年度财政资金总额 | 5 | 5 | 100% | 20',
        ).total,
      ),
    ).toBe('年度财政资金总额: adjusted 5, executed 5, rate 100%, score 20');
  });

  it('takes the points from the heading, of the block or of the column', () => {
    expect(read('预算执行情况（10分） | | 预算数 | 执行数\n | 总额 | 5 | 5').headingPoints?.toFixed()).toBe('10');
    expect(read('项目资金 | | 预算数 | 执行数 | 分值（10分）\n | 总额 | 5 | 5 | ').headingPoints?.toFixed()).toBe('10');
    expect(pointsInLabel('产出指标（50.5分）')?.toFixed()).toBe('50.5');
    expect(pointsInLabel('产出指标（重点）')).toBeNull();
  });

  it.each([
    ['项目资金（元）', '元'],
    ['资金情况（单位：万元）', '万元'],
    ['预算执行情况（万元）（20分）', '万元'],
    ['项目资金', null],
    ['项目资金（亿元）', null],
  ])('%s: amounts in %s', (heading, unit) =>
    expect(read(`${heading} | | 预算数 | 执行数\n | 总额 | 5 | 5`).moneyUnit).toBe(unit),
  );

  it('without a labelled total takes the first row', () => {
    const funds = read(`${HEAD}\n | 财政拨款 | 1 | 1 | 1\n | 其他资金 | 2 | 2 | 2`);
    expect([row(funds.total).slice(0, 4), funds.sources.length]).toEqual(['财政拨款', 1]);
  });

  it('without rows has no total', () => expect(read(HEAD)).toMatchObject({ total: null, sources: [] }));

  it('ends where the goals begin, and skips rows without a label', () => {
    const funds = read(
      `${HEAD}\n | 年度资金总额 | 1 | 1 | 1\n | | 5 | 5 | 5\n年度总体目标 | 开展培训\n | 其他资金 | 9 | 9 | 9`,
    );
    expect(funds.total?.label.text).toBe('年度资金总额');
    expect(funds.sources).toEqual([]);
  });

  it('puts displaced amounts back into their columns', () => {
    const funds = read(
      `${HEAD}\n | 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9\n其中：当年财政拨款 | 100 | 100 | 90 | — | 90% | —`,
    );
    expect(row(funds.sources[0]!)).toBe(
      '其中：当年财政拨款: initial 100, adjusted 100, executed 90, points —, rate 90%, score —',
    );
  });

  it('reads a reason and columns that it has no use for', () => {
    const funds = read(`项目资金 | 项目名称 | 年初预算数 | 执行数 | 得分计算方法 | 原因
      | 总额 | 10 | 9 | 按执行率计算 | 进度较慢`);
    expect(row(funds.total)).toBe('总额: initial 10, executed 9, reason 进度较慢');
  });
});

describe('rates', () => {
  const rate = (heading: string, value: string) => {
    const cell = read(`项目资金 | | 预算数 | 执行数 | ${heading}\n | 总额 | 5 | 5 | ${value}`).total?.cells.rate;
    return `${cell?.number?.toFixed() ?? cell?.text} ${cell?.isPercent ? '%' : 'bare'}`;
  };

  it.each([
    ['执行率(%)', '98.78', '0.9878 %'],
    ['执行率（％）', '100.00', '1 %'],
    ['执行率(%)', '98.78%', '0.9878 %'],
    ['执行率(%)', '0.99', '0.99 bare'],
    ['执行率(%)', '—', '— bare'],
    ['执行率', '98.78', '98.78 bare'],
    ['执行率(B/A)', '0.99', '0.99 bare'],
  ])('%s over %s is %s', (heading, value, expected) => expect(rate(heading, value)).toBe(expected));
});

describe('the unit stated for the whole form', () => {
  it.each([
    ['金额单位：万元', '万元'],
    ['单位：元', '元'],
    ['（单位：万元）', '万元'],
    ['金额单位 | 万元', '万元'],
    ['甲 | 金 额 单 位: 元', '元'],
    ['单位 | 市财政局', null],
    ['单位：千元', null],
    ['实施单位 | 元', null],
    ['金额', null],
  ])('%s: %s', (text, unit) => expect(statedMoneyUnit(linesOf(text))).toBe(unit));
});
