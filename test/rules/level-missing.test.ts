import { levelMissing } from '../../src/rules/level-missing';
import { testRule } from './support/rule-tester';

const OUTPUT = '\n    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 60 | 60 |';
const BENEFIT = '\n    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |';
const SATISFACTION = '\n    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 |';
const MARKED = {
  headings: '[[一级指标]] | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施',
};

testRule(levelMissing, {
  valid: [
    { name: 'all three', form: { indicators: OUTPUT + BENEFIT + SATISFACTION } },
    {
      name: 'a level marked as not applicable',
      form: { indicators: `${OUTPUT + BENEFIT}\n    满意度指标 | 服务对象满意度指标 | 无 | 无 | 无 | 0 | 0 |` },
    },
    {
      name: 'satisfaction under 效益',
      form: { indicators: `${OUTPUT + BENEFIT}\n    | 满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 |` },
    },
    { name: 'no indicator at all (another rule)', form: { indicators: '产出指标 | 数量指标 | | | | | |' } },
    { name: 'an excerpt', form: { indicators: OUTPUT, total: null } },
    {
      name: 'levels of another kind',
      form: { indicators: `${OUTPUT}\n    其他指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |` },
    },
    {
      name: 'a form of decision, management and output',
      form: { indicators: `${OUTPUT}\n    项目管理 | 过程指标 | 制度健全 | 健全 | 健全 | 30 | 30 |` },
    },
    {
      name: 'a profile that has a distribution without satisfaction',
      form: { indicators: OUTPUT + BENEFIT },
      profile: 'national-2021-cost',
    },
    { name: 'a profile that leaves the levels free', form: { indicators: OUTPUT + BENEFIT }, profile: 'hebei' },
    { name: 'a profile without points', form: { indicators: OUTPUT + BENEFIT }, profile: 'no-scores' },
  ],
  invalid: [
    {
      name: 'no output under a profile that names it',
      form: { ...MARKED, indicators: BENEFIT + SATISFACTION },
      profile: 'beijing-2016',
      findings: [{ message: 'output', data: {} }],
    },
    {
      name: 'no satisfaction',
      form: { ...MARKED, indicators: OUTPUT + BENEFIT },
      findings: [{ message: 'satisfaction', data: {}, cells: ['B12'] }],
    },
    {
      name: 'no benefit',
      form: { ...MARKED, indicators: OUTPUT + SATISFACTION },
      findings: [{ message: 'benefit', data: {} }],
    },
    {
      name: 'satisfaction alone',
      form: { ...MARKED, indicators: SATISFACTION },
      findings: [
        { message: 'output', data: {} },
        { message: 'benefit', data: {} },
      ],
    },
  ],
});
