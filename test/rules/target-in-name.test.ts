import { targetInName } from '../../src/rules/target-in-name';
import { testRule } from './support/rule-tester';

const named = (name: string): { readonly indicators: string } => ({
  indicators: `产出指标 | 质量指标 | ${name} | | | 10 | 10 |`,
});

testRule(targetInName, {
  valid: [
    {
      name: 'a slot for the target',
      form: { indicators: '满意度指标 | 服务对象满意度指标 | ★受助对象满意度(≥**%) | | | 10 |' },
    },
    {
      name: 'another number in the name',
      form: { indicators: '产出指标 | 数量指标 | 1250千伏变压器 | 3台 | 3台 | 10 | 10 |' },
    },
    {
      name: 'the same number of something else',
      form: { indicators: '产出指标 | 数量指标 | 3个村的培训场次 | 3场 | 3场 | 10 | 10 |' },
    },
    { name: 'a name that asks for a value', form: named('指标1：工程质量合格率') },
    { name: 'a name that neither asks nor states', form: named('基层财务人员培训') },
    { name: 'a year in the name', form: named('高标准农田建设2022年') },
    { name: 'an ordinal in the name', form: named('设备采购第1批') },
    { name: 'no points', form: { indicators: '产出指标 | 质量指标 | 工程质量合格 | | | 0 | 0 |' } },
    {
      name: 'a template row',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 90 |\n | | 指标2： | | | | |' },
    },
    { name: 'a row that is not applicable', form: { indicators: '效益指标 | 生态效益指标 | 指标1： | / | / | / | |' } },
    {
      name: 'a name that is a plain noun with a number inside',
      form: { indicators: '产出指标 | 质量指标 | 12345热线办理情况 | | | 10 | 10 |' },
    },
    {
      name: 'a dash is not blank',
      form: { indicators: '产出指标 | 质量指标 | 工程质量合格 | — | — | 10 | 10 |' },
    },
    {
      name: 'a form without points',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分',
        indicators:
          '产出指标 | 数量指标 | 调查读者 | 100人 | 100人 | 10\n效益指标 | 社会效益 | 丰富活动，提高水平 | | |',
        total: null,
      },
    },
    {
      name: 'a form without a column for targets',
      form: {
        headings: '一级指标 | 二级指标 | 绩效指标及目标值 | 实际完成值 | 分值 | 得分',
        indicators: '产出指标 | 数量指标 | 培训10场 | 10场 | 45 | 45\n | | 种植椰子5万株 | | 45 | 45',
      },
    },
    {
      name: 'words in the target cell',
      form: { indicators: '产出指标 | 质量指标 | 工程质量合格 | 合格 | | 10 | 10 |' },
    },
    {
      name: 'names of effects that ask for a degree',
      form: { indicators: '效益指标 | 社会效益指标 | 促进就业效果 | | | 10 | 10 |' },
    },
  ],
  invalid: [
    {
      name: 'the target once more in the name',
      form: {
        indicators: `
          产出指标 | 数量指标 | [[建设节点（8个）]] | =8个 | 8个 | 10 | 10 |
          | | 冷库仓储 | ≥1290.3平方米 | 1290.3平方米 | 10 | 10 |
          | | 1290.3平方米冷库仓储建设 | ≥1290.3平方米 | | 10 | 10 |`,
      },
      findings: [
        {
          message: 'repeated',
          severity: 'info',
          data: { names: ['建设节点（8个）', '1290.3平方米冷库仓储建设'] },
          cells: ['D13', 'D15'],
        },
      ],
    },
    {
      name: 'numbers and results stated in names, one finding for all rows',
      form: {
        indicators: `
          产出指标 | 质量指标 | [[指标1：工程质量合格]] | | | 10 | 10 |
          | 时效指标 | 指标1：年度资金支付完成率100% | | | 10 | 10 |
          | 成本指标 | 指标1：资金执行在预算范围内 | | | 10 | 10 |
          效益指标 | 经济效益指标 | 指标1：全市安全度汛 | | | 10 | 10 |
          | 社会效益指标 | 指标1：保护全市人口财产不受损失 | | | 10 | 10 |
          | 可持续影响指标 | 指标1：已建工程良性运行 | | | 10 | 10 |
          | 社会效益指标 | 举办培训10场次 | | | 10 | 10 |`,
      },
      findings: [
        {
          message: 'stated',
          data: {
            names: [
              '指标1：工程质量合格',
              '指标1：年度资金支付完成率100%',
              '指标1：资金执行在预算范围内',
              '指标1：全市安全度汛',
              '指标1：保护全市人口财产不受损失',
              '指标1：已建工程良性运行',
              '举办培训10场次',
            ],
          },
          cells: ['D13', 'D14', 'D15', 'D16', 'D17', 'D18', 'D19'],
        },
      ],
    },
    {
      name: 'a per cent at the end',
      form: { indicators: '产出指标 | 时效指标 | [[资金支付率100%]] | | | 10 | 10 |' },
      findings: [
        {
          message: 'stated',
          data: { names: ['资金支付率100%'] },
          cells: ['D13'],
        },
      ],
    },
    {
      name: 'a count with its unit at the end',
      form: { indicators: '产出指标 | 数量指标 | [[新建教学楼2栋]] | | | 10 | 10 |' },
      findings: [
        {
          message: 'stated',
          data: { names: ['新建教学楼2栋'] },
          cells: ['D13'],
        },
      ],
    },
    {
      name: 'a limit in words',
      form: { indicators: '产出指标 | 成本指标 | [[支出不超过预算]] | | | 10 | 10 |' },
      findings: [
        {
          message: 'stated',
          data: { names: ['支出不超过预算'] },
          cells: ['D13'],
        },
      ],
    },
    {
      name: 'a blank score does not matter',
      form: { indicators: '效益指标 | 社会效益指标 | [[全年未发生安全事故]] | | | 10 | |' },
      findings: [
        {
          message: 'stated',
          data: { names: ['全年未发生安全事故'] },
          cells: ['D13'],
        },
      ],
    },
  ],
});
