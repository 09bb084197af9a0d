import { fundsBySource } from '../../../src/form/grammar/funds-by-source';
import { linesOf, onlyForm, sheet } from '../support/sheets';

const HEAD = '预算执行（万元） | 财政拨款 | | 自筹资金 | | 合计 | | 执行率 | 得分';
const BELOW = '| 预算 | 支出 | 预算 | 支出 | 预算 | 支出 | |';
const AMOUNTS = '| 300 | 291 | 100 | 89 | 400 | 380 | 95% | 9.5';

const read = (text: string) =>
  fundsBySource.read({ lines: linesOf(text), at: 0, stated: null, rankOf: (column) => column });

describe('funds whose sources stand side by side', () => {
  it('are those under the sum, the others are its sources', () => {
    const funds = read(`${HEAD}\n${BELOW}\n${AMOUNTS}`);
    expect(funds?.moneyUnit).toBe('万元');
    expect(Object.entries(funds?.total?.cells ?? {}).map(([field, { text }]) => `${field} ${text}`)).toEqual([
      'adjusted 400',
      'executed 380',
      'rate 95%',
      'score 9.5',
    ]);
    expect(funds?.sources.map(({ label, cells }) => [label.text, cells.adjusted?.text, cells.executed?.text])).toEqual([
      ['财政拨款', '300', '291'],
      ['自筹资金', '100', '89'],
    ]);
  });

  it('outweigh the first of the sources read as the whole', () => {
    const form = onlyForm(
      sheet(`项目支出绩效自评表\n项目名称 | 实训基地 | | 主管部门 | 人社局\n${HEAD}\n${BELOW}\n${AMOUNTS}
        一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
        产出指标 | 数量指标 | 实训室 | 8间 | 8间 | 90 | 90
        总分 | | | | | 100 | 99.5`),
    );
    expect(form.funds?.total?.cells.adjusted?.text).toBe('400');
    expect(form.doubts).toEqual([]);
  });

  it.each([
    ['without a sum', `${HEAD.replace('合计', '贷款')}\n${BELOW}\n${AMOUNTS}`],
    ['with one source alone', `预算执行 | 合计 | | 执行率\n| 预算 | 支出 |\n| 400 | 380 | 95%`],
    ['without amounts', `${HEAD}\n${BELOW}\n总体目标 | 建成实训室`],
    ['with numbers among the headings', `${HEAD}\n| 2022 | 支出 | 预算 | 支出 | 预算 | 支出\n${AMOUNTS}`],
  ])('are none %s', (_name, text) => expect(read(text)).toBeNull());
});
