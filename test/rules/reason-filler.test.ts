import { reasonFiller } from '../../src/rules/reason-filler';
import { testRule } from './support/rule-tester';

testRule(reasonFiller, {
  valid: [
    { name: 'words', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | 按计划完成' } },
    { name: '无偏差', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | 无偏差' } },
    { name: '无', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | 无' } },
    { name: 'a dash', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | —' } },
    { name: 'a blank cell', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 |' } },
    {
      name: 'a filler where a reason is due (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 0' },
    },
    {
      name: 'a filler far over the target (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 18场 | 10 | 10 | 0' },
    },
    {
      name: 'a row that is not applicable',
      form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 | 0' },
    },
    {
      name: 'a formula that was not computed',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 |',
        cells: { I13: { value: null, formula: 'A1' } },
      },
    },
    {
      name: 'a sentence with a number',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | 2023年共10场' },
    },
  ],
  invalid: [
    {
      name: 'a zero, a full stop and a logical value',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | [[0]]
          | | 培训人次 | 100人次 | 110人次 | 10 | 10 | 。
          | | 教材 | 100册 | 100册 | 10 | 10 |`,
        cells: { I15: { value: true } },
      },
      findings: [
        {
          message: 'filler',
          data: { items: ['培训场次 0', '培训人次 。', '教材 TRUE'] },
          cells: ['I13', 'I14', 'I15'],
        },
      ],
    },
    {
      name: 'a percentage',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | [[100%]]' },
      findings: [
        {
          message: 'filler',
          data: { items: ['培训场次 100%'] },
          cells: ['I13'],
        },
      ],
    },
    {
      name: 'a tick',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | [[√]]' },
      findings: [
        {
          message: 'filler',
          data: { items: ['培训场次 √'] },
          cells: ['I13'],
        },
      ],
    },
  ],
});
