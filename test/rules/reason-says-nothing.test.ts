import { reasonSaysNothing } from '../../src/rules/reason-says-nothing';
import { testRule } from './support/rule-tester';

testRule(reasonSaysNothing, {
  valid: [
    {
      name: 'a cause of its own',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 场地停用，下一步加强管理' },
    },
    {
      name: 'no reason needed',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 10场 | 20 | 20 | 管理不到位' },
    },
    {
      name: 'no reason (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 |' },
    },
    {
      name: '无偏差 (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 无偏差' },
    },
  ],
  invalid: [
    {
      name: 'empty talk, one finding for all rows',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | [[管理不到位，下一步加强管理。]]
          | 质量指标 | 考核合格率 | ≥90% | 81% | 10 | 9 | 客观原因`,
      },
      findings: [
        {
          message: 'empty',
          data: { items: ['培训场次：管理不到位，下一步加强管理。', '考核合格率：客观原因'] },
          cells: ['I13', 'I14'],
        },
      ],
    },
  ],
});
