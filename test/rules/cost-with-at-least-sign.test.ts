import { costWithAtLeastSign } from '../../src/rules/cost-with-at-least-sign';
import { testRule } from './support/rule-tester';

testRule(costWithAtLeastSign, {
  valid: [
    { name: 'at most', form: { indicators: '产出指标 | 成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 10 | 10 |' } },
    { name: 'a saving', form: { indicators: '产出指标 | 成本指标 | 成本节约金额 | ≥5万元 | 6万元 | 10 | 10 |' } },
    { name: 'a rate', form: { indicators: '产出指标 | 成本指标 | 培训成本节约率 | ≥3% | 4% | 10 | 10 |' } },
    { name: 'no sign', form: { indicators: '产出指标 | 成本指标 | 人均培训成本 | 500元/人 | 480元/人 | 10 | 10 |' } },
    { name: 'money wanted', form: { indicators: '效益指标 | 经济效益指标 | 培训费收入 | ≥5万元 | 6万元 | 10 | 10 |' } },
    { name: 'words', form: { indicators: '产出指标 | 成本指标 | 人均培训成本 | 不高于市场价 | 达成 | 10 | 10 |' } },
  ],
  invalid: [
    {
      name: 'at least, under cost',
      form: { indicators: '产出指标 | 成本指标 | 人均培训费 | [[≥500元/人]] | 480元/人 | 10 | 10 |' },
      findings: [{ message: 'sign', data: { items: ['人均培训费 ≥500元/人 → 480元/人'] } }],
    },
    {
      name: 'a cost by its name alone',
      form: { indicators: '产出指标 | 数量指标 | 教材单价 | [[不低于20元]] | 18元 | 10 | 10 |' },
      findings: [{ message: 'sign', data: { items: ['教材单价 不低于20元 → 18元'] } }],
    },
  ],
});
