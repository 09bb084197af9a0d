import { tellsSources, toldSources } from '../../../src/form/grammar/told-sources';
import { readFunds } from '../../../src/form/grammar/read-funds';
import { lineOf, linesOf } from '../support/sheets';

const LINES =
  '按收入性质分：200 | | 按支出性质分：190\n其中：一般公共预算：1,150.5万元 | | 其中：基本支出：90\n政府性基金 | | 项目支出：100';

describe('sources with their amounts in their labels', () => {
  it.each([
    ['按收入性质分：200', true],
    ['其中：一般公共预算：150万元 | 项目支出', true],
    ['其中：当年财政拨款', false],
    ['政府性基金：50 | 50', false],
    ['指标1：10', false],
  ])('%s: %s', (text, expected) => expect(tellsSources(lineOf(text))).toBe(expected));

  it('are read one column below the other', () => {
    const rows = toldSources(linesOf(LINES), {});
    expect(rows.map(({ label, cells }) => `${label.text} ${cells.initial?.number?.toFixed()}`)).toEqual([
      '按收入性质分 200',
      '其中:一般公共预算 1150.5',
      '按支出性质分 190',
      '其中:基本支出 90',
      '项目支出 100',
    ]);
    expect(rows[1]?.cells.initial?.places).toBe(1);
  });

  it('are amounts of the budget in force', () => {
    const [heading, ...body] = linesOf(`资金（万元） | 年初预算数 | 全年预算数\n资金总额 | 200 | 200\n${LINES}`);
    const { sources } = readFunds(heading!, body, null, (column) => column);
    expect(sources.map(({ cells }) => cells.adjusted?.text)).toEqual(['200', '1,150.5', '190', '90', '100']);
  });
});
