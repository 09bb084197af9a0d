import { shareOfZeroBudget } from '../../src/rules/share-of-zero-budget';
import { testRule } from './support/rule-tester';

const ADDED = '年度资金总额 | 0 | 100 | 95 | 10 | 95% | 9.5';

testRule(shareOfZeroBudget, {
  valid: [
    { name: 'a budget', form: { outcome: '全年任务完成，完成年初预算的95%。' } },
    { name: 'no share', form: { funds: ADDED, outcome: '年初预算未安排，年中追加。' } },
    { name: 'a share of another budget', form: { funds: ADDED, outcome: '完成全年预算的95%。' } },
  ],
  invalid: [
    {
      name: 'a share of nothing',
      form: { funds: ADDED, outcome: '[[全年任务完成，完成年初预算的95%。]]' },
      findings: [{ message: 'zero', data: { words: '年初预算的95%', amount: '0' }, cells: ['F8', 'C6'] }],
    },
    {
      name: 'in a reason',
      form: {
        funds: '年度资金总额 | 0 | 0 | 0 | 10 | — | 0',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | [[支出占全年预算95%]]',
      },
      findings: [{ message: 'zero', data: { words: '全年预算95%', amount: '0' } }],
    },
  ],
});
