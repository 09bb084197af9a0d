import { fullScoreReasonSaysUnfinished } from '../../src/rules/full-score-reason-says-unfinished';
import { testRule } from './support/rule-tester';

testRule(fullScoreReasonSaysUnfinished, {
  valid: [
    { name: '无偏差', form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 10场 | 20 | 20 | 无偏差' } },
    {
      name: 'a label',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 10场 | 20 | 20 | 未完成原因：无' },
    },
    {
      name: 'done in the end',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 10场 | 20 | 20 | 上半年未完成，年底前已全部完成' },
    },
    {
      name: 'what was left undone in an earlier year',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 10场 | 20 | 20 | 上年未完成的场次，本年提前举办' },
    },
    {
      name: 'points lost',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 16 | 未完成全部场次' },
    },
    {
      name: 'missed by the values (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 20 | 20 | 未完成全部场次' },
    },
    {
      name: 'exceeded by the values, the reason speaks of the target as a whole (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 12场 | 20 | 20 | 未完成年度目标' },
    },
    {
      name: 'exceeded by far: what was left undone may tell why',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 15场 | 20 | 20 | 上门服务未实施，改为培训' },
    },
  ],
  invalid: [
    {
      name: 'the target met, the reason says otherwise',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 10场 | 20 | 20 | [[因场地停用未完成全部任务，次年补办]]',
      },
      findings: [
        {
          message: 'unfinished',
          data: { name: '培训场次', score: '20', words: '未完成' },
          cells: ['I13', 'H13', 'F13', 'E13'],
        },
      ],
    },
    ...['未达目标', '未达预期', '未达年度目标', '未达到目标'].map((words) => ({
      name: `more than asked for, and ${words} by the reason`,
      form: {
        indicators: `效益指标 | 社会效益指标 | 助餐日均供餐量 | ≥150客 | 152客 | 15 | 15 | [[因疫情影响供餐量${words}，将加大宣传]]`,
      },
      findings: [
        {
          message: 'unfinished',
          data: { name: '助餐日均供餐量', score: '15', words: words === '未达到目标' ? '未达到' : words },
        },
      ] as const,
    })),
    {
      name: 'not yet delivered',
      form: {
        indicators: '产出指标 | 数量指标 | 购置水泵 | 30台 | 30台 | 20 | 20 | [[上年已签合同，尚有2台设备未到货]]',
      },
      findings: [{ message: 'unfinished', data: { name: '购置水泵', score: '20', words: '未到货' } }],
    },
    {
      name: 'more than asked for by the values, and some left undone by the reason',
      form: {
        indicators: '产出指标 | 数量指标 | 设立助餐点 | ≥20处 | 21处 | 20 | 20 | [[仍有3处未建成，待场地移交后实施]]',
      },
      findings: [{ message: 'unfinished', data: { name: '设立助餐点', score: '20', words: '未建成' } }],
    },
    {
      name: 'words for a value',
      form: { indicators: '效益指标 | 社会效益指标 | 培训制度 | 健全 | 达成 | 20 | 20 | [[制度尚未实施]]' },
      findings: [{ message: 'unfinished', data: { name: '培训制度', score: '20', words: '尚未实施' } }],
    },
  ],
});
