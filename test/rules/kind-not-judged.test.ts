import { kindNotJudged } from '../../src/rules/kind-not-judged';
import { testRule } from './support/rule-tester';

testRule(kindNotJudged, {
  valid: [
    { name: 'a self-evaluation', form: { title: '项目支出绩效自评表' } },
    { name: 'one of a transfer payment', form: { title: '中央对地方转移支付绩效自评表' } },
    { name: 'one without a title', form: { title: null } },
  ],
  invalid: [
    {
      name: 'a monitoring form',
      form: { title: '[[项目支出绩效运行监控表]]' },
      findings: [{ message: 'monitoring', data: {}, cells: ['A1'] }],
    },
    {
      name: 'a table of targets',
      form: {
        title: '[[项目支出绩效目标申报表]]',
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场',
      },
      findings: [{ message: 'targets', data: {}, cells: ['A1'] }],
    },
  ],
});
