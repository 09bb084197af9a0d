import { actualCopiesTarget } from '../../src/rules/actual-copies-target';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({
  indicators: `产出指标 | 数量指标 | ${values} | 10 | 10 |`,
});

testRule(actualCopiesTarget, {
  valid: [
    {
      name: 'a result for a bound in words',
      form: { indicators: '产出指标 | 数量指标 | 养护里程 | 320公里以上 | 326公里 | 10 | 10' },
    },
    { name: '100% → 100%', form: row('合格率 | 100% | 100%') },
    { name: '=100% → 100%', form: row('完成率 | =100% | 100%') },
    { name: 'the bound reached exactly', form: row('保障人数 | ≥12 | 12') },
    { name: 'the same words', form: row('费用结算 | 及时 | 及时') },
    { name: '100%覆盖', form: row('布点全覆盖 | 100%覆盖 | 100%覆盖') },
    { name: '25TB → 25TB', form: row('存储备份器 | 25TB | 25TB') },
    { name: 'a term kept', form: row('结算周期 | 两周内 | 两周内') },
    { name: 'another bound', form: row('服务天数 | ≥360天 | ≥365天') },
    { name: 'another sign', form: row('服务天数 | ≥360天 | >360天') },
    { name: 'another unit', form: row('参与人数 | ≥400人 | ≥400人次') },
    {
      name: 'a sign column before the target only',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析',
        indicators: '产出指标 | 数量指标 | 受助人数 | ≧ | 735 | 人次 | 735 | 10 | 10 |',
      },
    },
    { name: 'a date', form: row('完成时限 | 2021年12月31日前完成 | 2021年12月31日前完成') },
    {
      name: 'a blank actual value',
      form: { indicators: '产出指标 | 数量指标 | 服务天数 | ≥360天 | | 10 | 10 |' },
    },
    {
      name: 'a bound only in the actual value',
      form: { indicators: '产出指标 | 数量指标 | 服务天数 | 360天 | ≥360天 | 10 | 10 |' },
    },
    {
      name: 'a measured value above the bound',
      form: { indicators: '产出指标 | 数量指标 | 服务天数 | ≥360天 | 365天 | 10 | 10 |' },
    },
    {
      name: 'the equals sign says no bound',
      form: { indicators: '产出指标 | 数量指标 | 完成率 | =100% | =100% | 10 | 10 |' },
    },
    {
      name: 'a row that is not applicable',
      form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |' },
    },
  ],
  invalid: [
    {
      name: 'a bound in words',
      form: { indicators: '产出指标 | 数量指标 | 养护里程 | 320公里以上 | [[320公里以上]] | 10 | 10' },
      findings: [
        {
          message: 'copied',
          data: { items: ['养护里程 320公里以上 → 320公里以上'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'bounds copied with their signs, one finding for all rows',
      form: {
        indicators: `
          产出指标 | 数量指标 | 安装水标尺 | ≥266米 | [[≥266米]] | 10 | 10 |
          | 时效指标 | 开工率 | ≥90% | >=90% | 10 | 10 |
          | 数量指标 | 培训人数 | 不少于400人 | 不少于400人 | 10 | 10 |
          | 成本指标 | 投资 | ≤20 | ≦20 | 10 | 10 |`,
      },
      findings: [
        {
          message: 'copied',
          data: {
            items: [
              '安装水标尺 ≥266米 → ≥266米',
              '开工率 ≥90% → >=90%',
              '培训人数 不少于400人 → 不少于400人',
              '投资 ≤20 → ≦20',
            ],
          },
          cells: ['F13', 'E13', 'F14', 'E14', 'F15', 'E15', 'F16', 'E16'],
        },
      ],
    },
    {
      name: 'in a form without points',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分',
        indicators: '效益指标 | 可持续影响指标 | 服务读者 | ≥360天 | [[≥360天]] | 10',
        total: null,
      },
      findings: [{ message: 'copied', data: { items: ['服务读者 ≥360天 → ≥360天'] }, cells: ['F13', 'E13'] }],
    },
    {
      name: 'a limit copied',
      form: { indicators: '产出指标 | 质量指标 | 投诉次数 | <2次 | [[<2次]] | 10 | 10 |' },
      findings: [
        {
          message: 'copied',
          data: { items: ['投诉次数 <2次 → <2次'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'the same bound in another way of writing',
      form: { indicators: '产出指标 | 数量指标 | 服务天数 | ≧360天 | [[>=360天]] | 10 | 10 |' },
      findings: [
        {
          message: 'copied',
          data: { items: ['服务天数 ≧360天 → >=360天'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'the sign in a column of its own, copied into the actual value',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析',
        indicators: '产出指标 | 数量指标 | 受助人数 | ≥ | 735 | 人次 | [[≥735人次]] | 10 | 10 |',
      },
      findings: [
        {
          message: 'copied',
          data: { items: ['受助人数 ≥735人次 → ≥735人次'] },
          cells: ['H13', 'F13'],
        },
      ],
    },
    {
      name: 'without any score',
      form: { indicators: '产出指标 | 数量指标 | 服务天数 | ≥360天 | [[≥360天]] | 10 | |' },
      findings: [
        {
          message: 'copied',
          data: { items: ['服务天数 ≥360天 → ≥360天'] },
        },
      ],
    },
  ],
});
