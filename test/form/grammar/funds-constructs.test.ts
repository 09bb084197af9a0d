import { fundsOfBonds } from '../../../src/form/grammar/funds-of-bonds';
import { fundsInTwoTables } from '../../../src/form/grammar/funds-two-tables';
import type { FundsPlace } from '../../../src/form/grammar/funds-construct';
import type { FundRow } from '../../../src/form/model/form';
import { GRAMMAR } from '../../../src/form/grammar';
import { chooseFunds, fundsCandidates } from '../../../src/form/search/best-funds';
import { FUNDS_WEIGHTS } from '../../../src/form/search/weights';
import { linesOf } from '../support/sheets';

function placeIn(text: string, at = 0): FundsPlace {
  const lines = linesOf(text);
  const used = [...new Set(lines.flatMap(({ cells }) => cells.map(({ address }) => address.column)))].sort(
    (a, b) => a - b,
  );
  return { lines, at, stated: null, rankOf: (column) => used.indexOf(column) };
}
const shown = (row: FundRow | null | undefined): string =>
  Object.entries(row?.cells ?? {})
    .map(([field, { text }]) => `${field} ${text || '–'}`)
    .sort()
    .join(', ');

const TWO_TABLES = `市级预算执行情况（万元） | 年初预算数 | 当年调整预算数 | 财政拨款数 | 指标结余数
   | 210 | 0 | 210 | 0
  市级财政资金使用情况（万元） | 财政拨款数 | 实际支付数 | 资金结余、结转数
   | 210 | 197.33 | 12.67`;
const BOND = `当年绩效指标 | 债券资金管理指标（10分） | 总体支出进度（当年实际支出金额/下达额度） | 实际支出金额 | 下达额度 | 实际完成值 | 分值 | 得分
   | | | 1000 | 1250 | 80% | 10 | 8`;
const TABLE = `项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
   | 年度资金总额 | 100 | 120 | 90 | 10 | 75% | 7.5
   | 其中：财政拨款 | 100 | 120 | 90 | — | 75% | —`;

describe('funds in two tables', () => {
  it('are one row: what was granted with what was paid', () => {
    const block = fundsInTwoTables.read(placeIn(TWO_TABLES));
    expect(shown(block?.total)).toBe('adjusted 210, executed 197.33, initial 210');
    expect(block).toMatchObject({ moneyUnit: '万元', total: { row: 1 }, sources: [] });
    expect(block?.total?.cells.executed?.address).toEqual({ row: 3, column: 2 });
  });
  it('are not proposed for one table', () => expect(fundsInTwoTables.read(placeIn(TABLE))).toBeNull());
});

describe('the funds of bonds', () => {
  it('stand in a row like that of an indicator, the rate under 实际完成值', () => {
    const block = fundsOfBonds.read(placeIn(BOND));
    expect(shown(block?.total)).toBe('adjusted 1250, executed 1000, points 10, rate 80%, score 8');
    expect(block?.headingPoints?.toFixed()).toBe('10');
  });
  it('are not proposed without a progress and a result', () => expect(fundsOfBonds.read(placeIn(TABLE))).toBeNull());
});

describe('the best reading of the funds', () => {
  it.each([
    ['funds-table', TABLE],
    ['funds-two-tables', TWO_TABLES],
    ['funds-of-bonds', BOND],
    ['funds-list', '年初预算数（万元） | 850\n全年执行数（万元） | 824.5\n执行率 | 97%'],
    ['funds-in-pairs', '预算数 | 62.73 | 到位数 | 62.73 | 执行数 | 61.00'],
    ['funds-in-a-sentence', '资金 | 年初预算120万元，全年执行117.60万元，执行率98%，得分9.8分'],
    [
      'funds-on-their-side',
      '资金（万元） | 项目 | 合计 | 中央 | 省级\n | 预算数 | 900 | 500 | 400\n | 支出数 | 855 | 500 | 355\n | 执行率 | 95% | 100% | 88.75%',
    ],
  ])('is %s', (id, text) => {
    const [best, second] = fundsCandidates(placeIn(text), GRAMMAR.funds);
    expect(best?.construct).toBe(id);
    expect(best?.score).toBeGreaterThan(second?.score ?? -Infinity);
  });

  it('does not depend on the order of the constructs, whose ids differ', () => {
    expect(new Set(GRAMMAR.funds.map(({ id }) => id)).size).toBe(GRAMMAR.funds.length);
    for (const construct of GRAMMAR.funds) expect(Object.isFrozen(construct)).toBe(true);
  });

  it('gains by arithmetic that comes out, and never loses by arithmetic that does not', () => {
    const scoreOf = (text: string): number => fundsCandidates(placeIn(text), GRAMMAR.funds)[0]?.score ?? 0;
    const wrong = TABLE.replace('75% | 7.5', '70% | 7.5').replace('100 | 120 | 90 | —', '100 | 110 | 90 | —');
    const farOff = TABLE.replace('75% | 7.5', '12% | 7.5').replace('100 | 120 | 90 | —', '100 | 1 | 90 | —');
    expect(scoreOf(TABLE) - scoreOf(wrong)).toBe(FUNDS_WEIGHTS.mostArithmetic);
    expect(scoreOf(farOff)).toBe(scoreOf(wrong));
  });
});

describe('amounts that two readings would take from different cells', () => {
  it('are contested only where the second reading is nearly as good', () => {
    expect(chooseFunds(placeIn(TABLE), GRAMMAR.funds).contested).toEqual([]);
    expect(chooseFunds(placeIn(TWO_TABLES), GRAMMAR.funds).contested).toEqual([]);
    expect(chooseFunds(placeIn('资金 | 说明'), GRAMMAR.funds)).toMatchObject({ contested: [] });
  });
});
