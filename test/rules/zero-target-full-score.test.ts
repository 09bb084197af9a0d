import { zeroTargetFullScore } from '../../src/rules/zero-target-full-score';
import { testRule } from './support/rule-tester';

const FUNDS_UNSPENT = '年度资金总额 | 70 | 70 | 0 | 10 | 0.00% | 0';

testRule(zeroTargetFullScore, {
  valid: [
    {
      name: 'no accidents',
      form: {
        funds: FUNDS_UNSPENT,
        indicators: '效益指标 | 社会效益指标 | 重大网络安全事故发生数 | 0 | 0 | 15 | 15 |',
      },
    },
    {
      name: 'no delays and no errors',
      form: {
        indicators: '产出指标 | 质量指标 | 接待延误率 | 0 | 0 | 5 | 5 |\n    | | 公务接待差错率 | 0 | 0 | 5 | 5 |',
      },
    },
    {
      name: 'a bad event that has no direction of its own',
      form: {
        indicators: '产出指标 | 质量指标 | 群体性事件数 | 0 | 0 | 5 | 5 |\n    | | 学生流失率 | 0% | 0% | 5 | 5 |',
      },
    },
    ...['较大及以上环境事件', '鼠疫等疫情传播事件', '食物中毒（起）', '疫情发生起数'].map((name) => ({
      name: `an event of which none was to happen: ${name}`,
      form: { indicators: `效益指标 | 社会效益指标 | ${name} | 0 | 0 | 5 | 5 |` },
    })),
    ...['D级危房存量', '库存积压数量', '未办结工单数', '剩余棚户区数量'].map((name) => ({
      name: `what is better gone by its name: ${name}`,
      form: {
        indicators: `产出指标 | 数量指标 | ${name} | 0 | 0 | 15 | 15 |\n    | | 培训场次 | 10场 | 10场 | 10 | 10 |`,
      },
    })),
    {
      name: 'three things better gone, whatever else could be counted',
      form: {
        indicators:
          '产出指标 | 数量指标 | 未办结工单数 | 0 | 0 | 15 | 15 |\n    | | 库存积压数量 | 0 | 0 | 10 | 10 |\n    | | 裸露地块数量 | 0 | 0 | 10 | 10 |',
      },
    },
    { name: 'no complaints, with a sign', form: { indicators: '产出指标 | 质量指标 | 投诉次数 | <2 | 0 | 5 | 5 |' } },
    { name: '= 0', form: { indicators: '产出指标 | 质量指标 | 重大问题数 | =0 | 0 | 5 | 5 |' } },
    { name: 'no cost, alone', form: { indicators: '产出指标 | 成本指标 | 印刷成本 | 0 | 0 | 5 | 5 |' } },
    { name: 'a row of 0 points', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 0 | 0 | 0 | 0 |' } },
    { name: 'nothing earned', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 0 | 0 | 10 | 0 |' } },
    { name: 'blank is not zero', form: { indicators: '产出指标 | 数量指标 | 培训场次 | | | 10 | 10 |' } },
    { name: 'a dash is not zero', form: { indicators: '产出指标 | 数量指标 | 培训场次 | — | — | 10 | 10 |' } },
    {
      name: 'something done where nothing was planned',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 0 | 3 | 10 | 10 |' },
    },
  ],
  invalid: [
    {
      name: 'a cancelled project: one finding, costs included, accidents left out',
      form: {
        funds: FUNDS_UNSPENT,
        indicators:
          '产出指标 | 数量指标 | 展位数 | 0 | 0 | 15 | [[15]] |\n    | 成本指标 | 标准展位搭建费 | 0 | 0 | 10 | 10 |\n    效益指标 | 社会效益指标 | 安全事故数 | 0 | 0 | 10 | 10 |\n    满意度指标 | | 参展企业满意度 | 0 | 0 | 15 | 15 |',
      },
      findings: [
        {
          message: 'nothingDone',
          data: { count: 3, names: ['展位数', '标准展位搭建费', '参展企业满意度'] },
          cells: ['H10', 'H11', 'H13', 'E10', 'F10', 'E11', 'F11', 'E13', 'F13'],
        },
      ],
    },
    {
      name: 'most of what could be counted, though money was spent',
      form: {
        indicators:
          '产出指标 | 数量指标 | 展位数 | 0 | 0 | 15 | [[15]] |\n    | 质量指标 | 展会满意度 | 0% | 0% | 10 | 10 |\n    | 时效指标 | 及时性 | 100% | 100% | 10 | 10 |',
      },
      findings: [{ message: 'nothingDone', data: { count: 2, names: ['展位数', '展会满意度'] } }],
    },
    {
      name: 'events that are worked on',
      form: { indicators: '产出指标 | 数量指标 | 突发环境事件处置演练 | 0 | 0 | 15 | [[15]] |' },
      findings: [{ message: 'isolated', severity: 'warning', data: { count: 1, names: ['突发环境事件处置演练'] } }],
    },
    {
      name: 'one row among others',
      form: {
        indicators:
          '产出指标 | 数量指标 | 展位数 | 0 | 0 | 15 | [[15]] |\n    | | 培训场次 | 10场 | 10场 | 10 | 10 |\n    | | 论坛场次 | 2场 | 2场 | 10 | 10 |',
      },
      findings: [
        {
          message: 'isolated',
          severity: 'warning',
          data: { count: 1, names: ['展位数'] },
          cells: ['H13', 'E13', 'F13'],
        },
      ],
    },
  ],
});
