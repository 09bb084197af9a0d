import { auditOf, judge } from '../../../src/audit';
import { onlyForm, sheet } from '../support/sheets';

const form = (tasks: string) =>
  onlyForm(
    sheet(`部门整体支出绩效自评表
      部门名称 | 市场监督管理局 | | 填报年度 | 2023年
      部门资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
      合计 | 1000 | 1200 | 1140 | 95% | 10 | 9.5
      ${tasks}
      年度总体目标 | 保障食品安全，抽检5000批次以上
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 抽检批次 | 5000批次 | 5100批次 | 50 | 50
      效益指标 | 社会效益指标 | 抽检合格率 | 98% | 98.5% | 40 | 40
      总分 | | | | | 100 | 99.5`),
  );
const told = (tasks: string): string[] =>
  form(tasks).tasks.map(({ label, figures }) => [label, ...figures].map(({ text }) => text).join(' '));

const HEAD = '年度主要任务 | 任务名称 | 主要内容 | 预算数 | 执行数 | 执行率 | 完成情况';
const ROWS =
  ' | 食品安全监管 | 抽检5000批次 | 300 | 290 | 96.67% | 已完成\n | 设备监察 | 检查设备 | 200 | 180 | 90% | 已完成';

describe('the tasks of a department', () => {
  it('are read with the cells that tell a number, up to the next block', () => {
    expect(told(`${HEAD}\n${ROWS}`)).toEqual(['食品安全监管 抽检5000批次 300 290 96.67%', '设备监察 200 180 90%']);
    expect(told('')).toEqual([]);
  });

  it('may have headings of two rows, their label copied down, and a sum', () => {
    expect(
      told(`年度主要任务 | 任务名称 | 主要内容 | 资金（万元） | | 完成情况
        年度主要任务 | | | 预算数 | 执行数 |
        年度主要任务 | 食品安全监管 | 抽检 | 300 | 290 | 已完成
        年度主要任务 | 金额合计 | | 300 | 290 |`),
    ).toEqual(['食品安全监管 300 290', '金额合计 300 290']);
  });

  it('are no sources of money, are not judged, and are told as such', () => {
    const read = form(`${HEAD}\n${ROWS}`);
    expect(read.funds?.sources).toEqual([]);
    expect(read.doubts).toEqual([]);
    const judged = judge(read, { profile: 'auto' });
    expect(auditOf(judged).coverage.unchecked.map(({ field, what, why }) => [field.text, what, why])).toEqual(
      ['抽检5000批次', '300', '290', '96.67%', '200', '180', '90%'].map((text) => [text, 'task', 'task-not-judged']),
    );
  });
});
