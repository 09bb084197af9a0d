import { besideFunds } from '../../../src/form/grammar/header-beside-funds';
import { linesOf } from '../support/sheets';

const texts = (lines: ReturnType<typeof besideFunds>['funds']): string[] =>
  lines.map(({ cells }) => cells.map(({ text }) => text).join(' '));

describe('a header left of the funds', () => {
  it('is told from them', () => {
    const { header, funds } = besideFunds(
      linesOf('项目名称 | 饮水安全 | | 资金（万元） | 预算数 | 执行数\n主管部门 | 水务局 | | 资金总额 | 860 | 817'),
    );
    expect(texts(header)).toEqual(['项目名称 饮水安全', '主管部门 水务局']);
    expect(texts(funds)).toEqual(['资金（万元） 预算数 执行数', '资金总额 860 817']);
  });

  it('is told from amounts that have their labels beside them', () => {
    const { header, funds } = besideFunds(
      linesOf(
        '项目名称 | 食品抽检 | | 预算数 | 180 | 执行数 | 172.8\n主管部门 | 市监局 | | 执行率 | 96% | 得分 | 19.2',
      ),
    );
    expect(texts(header)).toEqual(['项目名称 食品抽检', '主管部门 市监局']);
    expect(texts(funds)).toEqual(['预算数 180 执行数 172.8', '执行率 96% 得分 19.2']);
  });

  it('is none where the funds have the rows to themselves', () => {
    const lines = linesOf('项目资金（万元） | 项目名称 | 年初预算数 | 全年执行数\n| 年度资金总额 | 860 | 817');
    expect(besideFunds(lines)).toEqual({ header: [], funds: lines });
  });

  it('is none where merged headings were copied apart', () => {
    const lines = linesOf('资金执行（万元） | 资金执行（万元） | 资金名称 | 资金名称 | 年初预算 | 全年预算 | 全年执行');
    expect(besideFunds(lines)).toEqual({ header: [], funds: lines });
  });
});
