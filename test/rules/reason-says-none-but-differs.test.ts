import { reasonSaysNoneButDiffers } from '../../src/rules/reason-says-none-but-differs';
import { testRule } from './support/rule-tester';

const UNFINISHED = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因分析';

testRule(reasonSaysNoneButDiffers, {
  valid: [
    { name: '100% → 100%', form: { indicators: '产出指标 | 质量指标 | 合格率 | 100% | 100% | 10 | 10 | 无偏差' } },
    { name: '0 → 0', form: { indicators: '产出指标 | 质量指标 | 接待延误率 | 0 | 0 | 10 | 10 | 无偏差' } },
    {
      name: '<2 → 0, less is better',
      form: { indicators: '满意度指标 | 服务对象满意度指标 | 投诉次数 | <2 | 0 | 10 | 10 | 无偏差' },
    },
    {
      name: 'a cost below its limit',
      form: { indicators: '产出指标 | 成本指标 | 人均成本 | ≤500元/人 | 480元/人 | 10 | 10 | 无' },
    },
    {
      name: 'the same words',
      form: { indicators: '效益指标 | 社会效益指标 | 行业发展 | 有效 | 有效 | 10 | 10 | 无偏差' },
    },
    {
      name: 'the same failing words as planned',
      form: { indicators: '效益指标 | 社会效益指标 | 审计状态 | 未完成 | 未完成 | 10 | 10 | 无偏差' },
    },
    {
      name: 'other words',
      form: { indicators: '效益指标 | 社会效益指标 | 行业发展 | 有效促进 | 差错率为零 | 10 | 10 | 无偏差' },
    },
    {
      name: 'a sentence that begins with a failure',
      form: {
        indicators: '效益指标 | 社会效益指标 | 行业发展 | 有效 | 未完成事项已全部移交下年度办理 | 10 | 10 | 无偏差',
      },
    },
    {
      name: 'a bare number a hundred times one in 万, or a hundredth: a matter of writing',
      form: {
        indicators:
          '产出指标 | 数量指标 | 参与人数 | ≥1000000 | 1万 | 10 | 10 | 无偏差\n| | 受益人数 | ≥1万 | 1000000 | 10 | 10 | 无偏差',
      },
    },
    { name: 'a blank reason', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 20场 | 10 | 10 |' } },
    {
      name: 'a real reason',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 20场 | 10 | 10 | 增设线上场次' },
    },
    { name: 'unlike units', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 800人 | 10 | 10 | 无偏差' } },
    {
      name: 'a rough number near the target',
      form: { indicators: '产出指标 | 数量指标 | 培训人数 | 100人 | 约102人 | 10 | 10 | 无偏差' },
    },
    {
      name: 'one comparable number among several',
      form: { indicators: '产出指标 | 数量指标 | 培训人数 | 400人 | 培训400人，投入3万元 | 10 | 10 | 无偏差' },
    },
    {
      name: '人次 among several, for 人',
      form: { indicators: '产出指标 | 数量指标 | 培训人数 | 400人 | 培训400人次，投入3万元 | 10 | 10 | 无偏差' },
    },
    {
      name: 'several numbers on both sides',
      form: { indicators: '产出指标 | 数量指标 | 培训 | 2场400人 | 2场400人 | 10 | 10 | 无偏差' },
    },
    {
      name: 'a percentage answered by a bare number',
      form: { indicators: '产出指标 | 质量指标 | 合格率 | 98% | 98 | 10 | 10 | 无偏差' },
    },
    {
      name: 'over the target where only 未完成原因 is asked for',
      form: {
        headings: UNFINISHED,
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 20场 | 10 | 10 | 无\n | | 教材 | 100册 | 105册 | 10 | 10 | 无',
      },
    },
    {
      name: '已完成 where all was done, and where the score alone is wrong',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 10场 | 10 | 10 | 已完成\n | | 教材 | ≥100册 | 105册 | 10 | 8 | 已完成',
      },
    },
    {
      name: 'a reason that says more than done',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 10 | 8 | 已于次年1月全部完成' },
    },
    {
      name: 'what was handed out since, or in part, and no need of a measure alone',
      form: {
        indicators: `
          产出指标 | 时效指标 | 发放及时率 | 100% | 91.67% | 10 | 9.17 | 12月名单复核，已于次年1月发放到位
          | 数量指标 | 培训场次 | ≥10场 | 8场 | 10 | 8 | 场地停用，无需改进
          | | 印发教材 | ≥100册 | 90册 | 10 | 9 | 部分发放到位`,
      },
    },
    {
      name: 'a cause told before it, so that it speaks of the rest',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 10 | 8 | 场地停用导致少办，无偏差
          | | 教材 | ≥100册 | 90册 | 10 | 9 | 尚未付印10册，无偏差`,
      },
    },
    {
      name: 'a row that is not applicable',
      form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 | 无偏差' },
    },
    {
      name: 'a target below 0',
      form: { indicators: '效益指标 | 经济效益指标 | 增长率 | -5% | -3% | 10 | 10 | 无偏差' },
    },
  ],
  invalid: [
    {
      name: 'more than a hundredth, which is no matter of writing',
      form: { indicators: '产出指标 | 数量指标 | 参与人数 | ≥1000000 | 1.1万 | 10 | 10 | [[无偏差]]' },
      findings: [{ message: 'missed', data: { items: ['参与人数 ≥1000000 → 1.1万'] } }],
    },
    {
      name: 'a target missed, with points lost',
      form: { indicators: '产出指标 | 成本指标 | 成本节约率 | 5% | 3.47% | 5 | 3.47 | [[无偏差]]' },
      findings: [{ message: 'missed', data: { items: ['成本节约率 5% → 3.47%'] }, cells: ['I13'] }],
    },
    {
      name: 'targets missed with full points, a sign or a name saying which way is good',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 10 | 10 | [[没有偏差。]]
          | 质量指标 | 满意率 | 90% | 80% | 10 | 10 | 无
          | 成本指标 | 人均成本 | ≤500元 | 510元 | 10 | 10 | 无偏差`,
      },
      findings: [
        {
          message: 'missed',
          data: { items: ['培训场次 ≥10场 → 8场', '满意率 90% → 80%', '人均成本 ≤500元 → 510元'] },
          cells: ['I13', 'I14', 'I15'],
        },
      ],
    },
    {
      name: 'an accident where none was to be, a price far above plan',
      form: {
        indicators:
          '产出指标 | 质量指标 | 安全事故次数 | 0 | 1 | 10 | 10 | [[无偏差]]\n | 成本指标 | 单价 | 100元 | 200元 | 10 | 10 | 无偏差',
      },
      findings: [
        { message: 'missed', data: { items: ['安全事故次数 0 → 1', '单价 100元 → 200元'] }, cells: ['I13', 'I14'] },
      ],
    },
    {
      name: 'words of failure',
      form: { indicators: '产出指标 | 时效指标 | 验收 | 按期完成 | 未完成 | 10 | 10 | [[无偏差]]' },
      findings: [{ message: 'missed', data: { items: ['验收 按期完成 → 未完成'] } }],
    },
    {
      name: 'far over the target, about numbers included',
      form: {
        indicators:
          '产出指标 | 数量指标 | 展位数 | ≥400个 | 722个 | 8 | 8 | [[无偏差]]\n | | 观众数 | 500 | 约2500 | 5 | 5 | 无差异',
      },
      findings: [
        {
          message: 'far-over',
          data: { items: ['展位数 ≥400个 → 722个', '观众数 500 → 约2500'], limit: '130%' },
          cells: ['I13', 'I14'],
        },
      ],
    },
    {
      name: 'points lost and nothing but 已完成 as a reason',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 10 | 8 | [[已按计划完成年度任务。]]
          | | 编印教材 | ≥100册 | 90册 | 10 | 9 | 已全部完成
          效益指标 | 社会效益指标 | 行业发展 | 有效 | 较有效 | 15 | 12 | 圆满完成`,
      },
      findings: [
        {
          message: 'done',
          data: { items: ['培训场次 8/10', '编印教材 9/10', '行业发展 12/15'] },
          cells: ['I13', 'I14', 'I15'],
        },
      ],
    },
    {
      name: 'points lost and nothing but that it was handed out, or that nothing need be mended',
      form: {
        indicators: `
          产出指标 | 时效指标 | 发放及时率 | 100% | 91.67% | 10 | 9.17 | [[已按月发放到位]]
          效益指标 | 社会效益指标 | 行业发展 | 有效 | 较有效 | 15 | 13.5 | 已全部完成年度目标任务，无需改进`,
      },
      findings: [
        { message: 'done', data: { items: ['发放及时率 9.17/10', '行业发展 13.5/15'] }, cells: ['I13', 'I14'] },
      ],
    },
    {
      name: 'no deviation behind what was done, all done in two clauses',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥60场 | 57场 | 10 | 9.5 | [[活动场次超额完成，无偏差。]]
          | 质量指标 | 整改率 | 100% | 95% | 10 | 9.5 | 已完成，没有偏差
          效益指标 | 社会效益指标 | 行业发展 | 有效 | 较有效 | 15 | 12 | [[按期完成，已达到目标值。]]`,
      },
      findings: [
        {
          message: 'missed',
          data: { items: ['培训场次 ≥60场 → 57场', '整改率 100% → 95%'] },
          cells: ['I13', 'I14'],
        },
        { message: 'done', data: { items: ['行业发展 12/15'] }, cells: ['I15'] },
      ],
    },
    {
      name: 'points lost although the values agree',
      form: { indicators: '效益指标 | 社会效益指标 | 行业发展 | 有效 | 有效 | 15 | 12 | [[无偏差]]' },
      findings: [{ message: 'points-lost', data: { items: ['行业发展 12/15'] } }],
    },
    {
      name: 'slightly over is worth knowing, all rows in one finding',
      form: {
        indicators: `
          满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 10 | 10 | [[无偏差]]
          | | 家长满意度 | 90% | 100% | 10 | 10 | 无偏差`,
      },
      findings: [
        {
          message: 'differs',
          severity: 'info',
          data: { items: ['学员满意度 ≥90% → 95%', '家长满意度 90% → 100%'] },
          cells: ['I13', 'I14'],
        },
      ],
    },
    {
      name: 'fewer where fewer may be better, more than none, a price slightly up',
      form: {
        indicators: `
          产出指标 | 时效指标 | 办理天数 | 5天 | 3天 | 10 | 10 | [[无偏差]]
          | 数量指标 | 增设网点 | 0个 | 2个 | 10 | 10 | 无偏差
          | 成本指标 | 单价 | 100元 | 102元 | 10 | 10 | 无偏差`,
      },
      findings: [
        {
          message: 'differs',
          severity: 'info',
          data: { items: ['办理天数 5天 → 3天', '增设网点 0个 → 2个', '单价 100元 → 102元'] },
          cells: ['I13', 'I14', 'I15'],
        },
      ],
    },
    {
      name: 'several numbers of the same kind',
      form: { indicators: '产出指标 | 数量指标 | 参与人数 | ≥400人 | 线下400人，线上50万余人次 | 5 | 5 | [[无偏差]]' },
      findings: [
        { message: 'several', severity: 'info', data: { items: ['参与人数 ≥400人 → 线下400人，线上50万余人次'] } },
      ],
    },
  ],
});
