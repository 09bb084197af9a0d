import { withoutUnitCells } from '../../../src/form/grammar/unit-column';
import { linesOf, onlyForm, sheet, textOf } from '../support/sheets';

const fundsOf = (rows: string) =>
  onlyForm(
    sheet(`项目支出绩效自评表（2022年度）
      项目名称 | | 儿童福利机构运转
      项目资金 | | 计量单位 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
      ${rows}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 供养儿童 | 95人 | 96人 | 90 | 90`),
  ).funds;

describe('a unit in a cell of its own beside each amount', () => {
  it('is the unit of the block and no label', () => {
    const funds = fundsOf(` | 年度资金总额 | 万元 | 210.5 | 210.5 | 200 | 95% | 10 | 9.5
       | 其中：财政拨款 | 万元 | 200.5 | 200.5 | 190
       | 捐赠收入 | 万元 | 10 | 10 | 10`);
    expect(funds?.moneyUnit).toBe('万元');
    expect([funds?.total, ...(funds?.sources ?? [])].map((row) => textOf(row?.label))).toEqual([
      '年度资金总额',
      '其中：财政拨款',
      '捐赠收入',
    ]);
    expect(textOf(funds?.sources[1]?.cells.executed)).toBe('10');
  });

  it('is none of the block where rows differ', () => {
    expect(withoutUnitCells(linesOf('总额 | 万元 | 2\n其他 | 元 | 20000')).unit).toBeNull();
  });

  it('stays where nothing else stands in its row', () => {
    expect(withoutUnitCells(linesOf('万元')).lines.map(({ texts }) => texts)).toEqual([['万元']]);
  });
});
