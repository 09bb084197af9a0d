import { reasonUnrelated } from '../../src/rules/reason-unrelated';
import { testRule } from './support/rule-tester';

testRule(reasonUnrelated, {
  valid: [
    {
      name: 'a word of the name',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 两场培训因讲师生病取消' },
    },
    {
      name: 'a number of the values',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 礼堂维修，仅用了8个周末' },
    },
    {
      name: 'a cause that anything can have',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 雨季道路中断，学员无法到达' },
    },
    {
      name: 'no reason needed',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 10场 | 20 | 20 | 食堂食材配送公司临时更换' },
    },
    {
      name: 'empty talk (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 管理不到位，下一步加强管理' },
    },
    {
      name: 'a reason that speaks of no row: it cannot be told',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 礼堂全年大修，学员散居各县' },
    },
    {
      name: 'the cause lies in what a row without a deviation is about',
      form: {
        indicators: `产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 食堂食材配送公司临时更换
          | | 食材配送批次 | ≥10批 | 10批 | 10 | 10 |`,
      },
    },
    {
      name: 'a row that has its own reason',
      form: {
        indicators: `产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 食堂食材配送公司临时更换
          | | 食材配送批次 | ≥10批 | 9批 | 10 | 9 | 食材配送公司临时更换，少配送1批`,
      },
    },
    {
      name: 'a word or two',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 礼堂维修' },
    },
  ],
  invalid: [
    {
      name: 'two reasons exchanged',
      form: {
        indicators: `产出指标 | 数量指标 | 专家讲座场次 | ≥10场 | 8场 | 20 | 16 | [[食堂食材配送公司临时更换]]
          | | 食材配送批次 | ≥10批 | 9批 | 10 | 9 | 专家讲座因讲师生病减半`,
      },
      findings: [
        {
          message: 'unrelated',
          data: { items: ['专家讲座场次：食堂食材配送公司临时更换', '食材配送批次：专家讲座因讲师生病减半'] },
        },
      ],
    },
    {
      name: 'the reason of another row, which has none',
      form: {
        indicators: `产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | [[食堂食材配送公司临时更换]]
          | | 食材配送批次 | ≥10批 | 9批 | 10 | 9 |`,
      },
      findings: [
        {
          message: 'unrelated',
          data: { items: ['培训场次：食堂食材配送公司临时更换'] },
          cells: ['I13', 'D13'],
        },
      ],
    },
  ],
});
