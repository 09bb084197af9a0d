import { executionScoreFromRoundedRate } from '../../src/rules/execution-score-from-rounded-rate';
import { testRule } from './support/rule-tester';

/** The total row: budget · executed · points · rate · score. */
const total = (row: string): { funds: string; money: string } => ({ money: '元', funds: `年度资金总额 | 0 | ${row}` });

const SHENZHEN = '3,400,000.00 | 3,358,616.54';

testRule(executionScoreFromRoundedRate, {
  valid: [
    { name: 'the exact score', form: total(`${SHENZHEN} | 10 | 0.99 | 9.88`) },
    { name: 'both ways give the same', form: total('2,100,000.00 | 1,785,658.87 | 10 | 0.85 | 8.50') },
    { name: 'a score that follows from neither (another rule)', form: total(`${SHENZHEN} | 10 | 0.99 | 9.50`) },
    { name: 'a wrong rate (another rule)', form: total(`${SHENZHEN} | 10 | 0.95 | 9.50`) },
    { name: 'no rate', form: total(`${SHENZHEN} | 10 | | 9.90`) },
    { name: 'no score', form: total(`${SHENZHEN} | 10 | 0.99 |`) },
    { name: 'a budget of 0', form: total('0 | 0 | 10 | 0.00 | 0.00') },
    { name: 'no funds', form: { funds: null } },
    {
      name: 'a profile that rounds first',
      profile: 'shenzhen-as-published',
      form: total(`${SHENZHEN} | 10 | 0.99 | 9.90`),
    },
  ],
  invalid: [
    {
      name: 'a rate rounded up',
      form: total(`${SHENZHEN} | 10 | 0.99 | [[9.90]]`),
      findings: [
        {
          message: 'rounded',
          data: {
            printed: '9.90',
            rate: '0.99',
            exact: '9.88',
            arithmetic: ['3358616.54 ÷ 3400000 × 10 = 9.878… → 9.88'],
          },
          cells: ['H6', 'G6', 'E6', 'D6', 'F6'],
          expected: '9.88',
          actual: '9.9',
          steps: ['3358616.54 ÷ 3400000 × 10 = 9.878… → 9.88'],
        },
      ],
    },
    {
      name: 'a rate rounded down',
      form: total('929,500.00 | 884,857.27 | 10 | 0.95 | [[9.50]]'),
      findings: [
        {
          message: 'rounded',
          data: {
            printed: '9.50',
            rate: '0.95',
            exact: '9.52',
            arithmetic: ['884857.27 ÷ 929500 × 10 = 9.519… → 9.52'],
          },
          expected: '9.52',
        },
      ],
    },
    {
      name: 'a whole per cent',
      form: total('310.2 | 154.74 | 10 | 50% | [[5]]'),
      findings: [
        {
          message: 'rounded',
          data: { printed: '5', rate: '50%', exact: '4.99', arithmetic: ['154.74 ÷ 310.2 × 10 = 4.988… → 4.99'] },
          expected: '4.99',
          actual: '5',
        },
      ],
    },
    {
      name: 'a rate rounded up to 1',
      form: total('286,000.00 | 285,129.00 | 10 | 1.00 | [[10.00]]'),
      findings: [
        {
          message: 'rounded',
          data: { printed: '10.00', rate: '1.00', exact: '9.97', arithmetic: ['285129 ÷ 286000 × 10 = 9.969… → 9.97'] },
        },
      ],
    },
  ],
});
