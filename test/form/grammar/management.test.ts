import { managementIn, readManagement } from '../../../src/form/grammar/management';
import { linesOf, onlyForm, sheet } from '../support/sheets';

const BLOCK = `资金管理情况 | | | 情况说明 | | 存在问题和改进措施
   | 分配科学性 | | 按因素法分配 | | 无
   | 下达及时性 | | | | 下达迟了一个月
   | 拨付合规性`;
const rows = (text: string): unknown =>
  readManagement(linesOf(text))?.rows.map(({ label, description, problem }) => [
    label.text,
    description.text,
    problem?.text,
  ]);

describe('how the money was managed', () => {
  it('is a row of headings and a text in each row below', () => {
    expect(rows(BLOCK)).toEqual([
      ['分配科学性', '按因素法分配', '无'],
      ['下达及时性', '', '下达迟了一个月'],
      ['拨付合规性', '', ''],
    ]);
    expect(readManagement(linesOf(BLOCK))?.rows[2]?.description.address).toEqual({ row: 3, column: 3 });
  });
  it('may lack its headings, and then has no column of problems', () => {
    expect(rows('分配科学性 | 按因素法分配\n下达及时性')).toEqual([
      ['分配科学性', '按因素法分配', undefined],
      ['下达及时性', '', undefined],
    ]);
  });
  it.each([
    [BLOCK, 0],
    ['年度资金总额 | 100 | 90\n 分配科学性 | 科学\n 下达及时性 | 及时', 1],
    ['资金使用 | 情况说明 | 存在问题及改进措施', 0],
    // A single indicator may be called so.
    ['产出指标 | 资金使用合规性 | 合规 | 合规 | 3 | 3\n产出指标 | 专款专用率 | 100% | 100% | 3 | 3', -1],
  ])('%j begins at line %i', (text, expected) => expect(managementIn(linesOf(text))).toBe(expected));

  it('is no source of money', () => {
    const form = onlyForm(
      sheet(`困难群众补助资金转移支付绩效自评表
        转移支付（项目）名称 | | 困难群众补助资金
        中央主管部门 | | 某部
        地方主管部门 | | 云岭省民政厅 | | 资金使用单位 | 云岭县民政局
        资金投入情况（万元） | | | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A×100%）
         | 列次 | | 1 | 2 | 3=2/1
         | 年度资金总额： | | 100 | 97 | 97%
         | 其中：中央财政资金 | | 60 | 60 | 100%
         | 地方财政资金 | | 40 | 37 | 92.5%
        ${BLOCK}
        总体目标完成情况 | 总体目标 | | | 全年实际完成情况
         | 完成补助 | | | 已完成补助
        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
         | 产出指标 | 数量指标 | 补助人数 | ≥200人 | 210人
         | 满意度指标 | 服务对象满意度指标 | 补助对象满意度 | ≥90% | 92%
        项目单位（盖章） 年 月 日 | | | | 主管部门（盖章） 年 月 日`),
    );
    expect(form.funds?.sources.map(({ label }) => label.text)).toEqual(['其中：中央财政资金', '地方财政资金']);
    expect(form.funds?.total?.cells.adjusted?.text).toBe('100');
    expect(form.management?.rows).toHaveLength(3);
    expect(form.header.department?.value.text).toBe('云岭省民政厅');
    expect(form.indicators).toHaveLength(2);
    expect(form.doubts).toEqual([]);
    expect(form.displacements).toEqual([]);
  });
});
