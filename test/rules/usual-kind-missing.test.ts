import { usualKindMissing } from '../../src/rules/usual-kind-missing';
import { testRule } from './support/rule-tester';

const HEADINGS = '一级指标 | [[二级指标]] | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施';
const rows = (third: string, fourth = '| 成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 10 | 10 |'): string => `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |
    | 质量指标 | 结业考核合格率 | ≥90% | 96% | 20 | 20 |
    ${third}
    ${fourth}
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 |`;
const TIMELY = '| 时效指标 | 按期完成率 | 100% | 100% | 10 | 10 |';

testRule(usualKindMissing, {
  valid: [
    { name: 'one of each', form: { indicators: rows(TIMELY) } },
    { name: 'a row marked 无', form: { indicators: rows('| 时效指标 | 无 | 无 | 无 | 0 | 0 |') } },
    {
      name: 'cost as level 1',
      form: { indicators: rows(TIMELY, '成本指标 | 经济成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 10 | 10 |') },
    },
    { name: 'a level 2 that is not known', form: { indicators: rows('| 宣传类 | 宣传场次 | ≥3场 | 3场 | 10 | 10 |') } },
    { name: 'a profile without', form: { indicators: rows('') }, profile: { usual: [] } },
    {
      name: 'what the profile requires is another rule',
      form: { indicators: rows('') },
      profile: { required: ['timeliness'] },
    },
    {
      name: 'a form of which no row is filled in',
      form: {
        indicators: `产出指标 | 数量指标 | 指标1： | | | | |
          效益指标 | 社会效益指标 | 指标1： | | | | |
          满意度指标 | 服务对象满意度指标 | 指标1： | | | | |`,
      },
    },
    {
      name: 'an excerpt',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 50 | 50 |', total: null },
    },
  ],
  invalid: [
    {
      name: 'no timeliness',
      form: { headings: HEADINGS, indicators: rows('') },
      findings: [{ message: 'timeliness', data: {} }],
    },
    {
      name: 'neither timeliness nor cost',
      form: { headings: HEADINGS, indicators: rows('', '') },
      findings: [
        { message: 'timeliness', data: {} },
        { message: 'cost', data: {} },
      ],
    },
    {
      name: 'what a profile adds',
      form: { headings: HEADINGS, indicators: rows(TIMELY).replace(/\s*满意度指标.*$/su, '') },
      profile: { usual: ['satisfaction'] },
      findings: [{ message: 'satisfaction', data: {} }],
    },
  ],
});
