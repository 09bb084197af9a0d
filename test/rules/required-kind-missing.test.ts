import { requiredKindMissing } from '../../src/rules/required-kind-missing';
import { testRule } from './support/rule-tester';

const all = { required: ['quantity', 'quality', 'timeliness', 'cost', 'benefit', 'satisfaction'] } as const;
const HEADINGS = '一级指标 | [[二级指标]] | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施';
const rows = (third: string): string => `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |
    | 质量指标 | 结业考核合格率 | ≥90% | 96% | 20 | 20 |
    ${third}
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 |`;

testRule(requiredKindMissing, {
  valid: [
    { name: 'one of each', profile: all },
    { name: 'a profile that asks for nothing', form: { indicators: rows('') } },
    {
      name: 'cost as level 1, and an effect by its level 2 alone',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 50 |
          成本指标 | 经济成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 20 | 20 |
          效果 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 20 | 20 |`,
      },
      profile: { required: ['cost', 'benefit'] },
    },
    {
      name: 'an excerpt',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 50 |', total: null },
      profile: all,
    },
    {
      name: 'a form in the making',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 50 |\n | 质量指标 | | | | | |\n | 时效指标 | | | | | |',
      },
      profile: all,
    },
  ],
  invalid: [
    {
      name: 'no timeliness and no cost',
      form: { headings: HEADINGS, indicators: rows('') },
      profile: all,
      findings: [
        { message: 'timeliness', data: {} },
        { message: 'cost', data: {} },
      ],
    },
    {
      name: 'a row that does not apply is none',
      form: { headings: HEADINGS, indicators: rows('| 时效指标 | 无 | 无 | 无 | 0 | 0 |') },
      profile: { required: ['timeliness'] },
      findings: [{ message: 'timeliness', data: {} }],
    },
  ],
});
