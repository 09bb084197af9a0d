import { scoreLostTargetMet } from '../../src/rules/score-lost-target-met';
import { testRule } from './support/rule-tester';

const row = (level2: string, cells: string, reason = ''): { indicators: string } => ({
  indicators: `产出指标 | ${level2} | ${cells} | ${reason}`,
});

testRule(scoreLostTargetMet, {
  valid: [
    { name: 'full points', form: row('数量指标', '培训场次 | 10场 | 12场 | 10 | 10') },
    { name: 'a target that is missed', form: row('数量指标', '培训场次 | 10场 | 8场 | 10 | 8') },
    { name: 'over points (another rule)', form: row('数量指标', '培训场次 | 10场 | 12场 | 10 | 12') },
    { name: 'a negative score (another rule)', form: row('数量指标', '培训场次 | 10场 | 12场 | 10 | -1') },
    { name: 'a blank score is no score of 0', form: row('数量指标', '培训场次 | 10场 | 12场 | 10 |') },
    { name: 'nothing planned, nothing done, nothing earned', form: row('数量指标', '培训场次 | 0 | 0 | 10 | 0') },
    {
      name: 'a cost above a target without sign, read as a limit',
      form: { indicators: '效益指标 | 经济效益指标 | 运行费用 | 20万元 | 30万元 | 10 | 6 |' },
    },
    {
      name: 'a score that is right if less is better',
      form: { indicators: '效益指标 | 社会效益指标 | 上报批次 | 400批 | 500批 | 10 | 7.5 |' },
    },
    {
      name: 'a cost that is right if more is better',
      form: row('成本指标', '人均培训成本 | 500元/人 | 400元/人 | 10 | 8'),
    },
    { name: 'about as many', form: row('数量指标', '培训场次 | 10场 | 约12场 | 10 | 8') },
    { name: 'an actual that is a bound on the other side', form: row('数量指标', '培训场次 | ≥10场 | ≤12场 | 10 | 8') },
    { name: 'a time, which may be better short', form: row('时效指标', '使用时间 | 20天 | 30天 | 10 | 8') },
    {
      name: 'far over the target, with the reason that the regulation asks for',
      form: row('数量指标', '培训场次 | ≥10场 | 15场 | 10 | 9', '合作社自发组织，场次超出预期；今后合理设定指标值'),
    },
    { name: 'a text equal to its target', form: row('时效指标', '结算及时性 | 及时 | 及时 | 10 | 8') },
  ],
  invalid: [
    {
      name: 'met to the digit',
      form: row('时效指标', '资金到位及时率 | ≧100% | 100% | 10 | [[7]]'),
      findings: [
        {
          message: 'lost',
          data: { name: '资金到位及时率', printed: '7', expected: '10', arithmetic: ['100% ≥ 100% → 10'] },
          cells: ['H13', 'E13', 'F13', 'G13'],
          expected: '10',
          actual: '7',
          fix: { H13: 10 },
        },
      ],
    },
    {
      name: 'far over the target, with a reason for falling short of it',
      form: row('数量指标', '培训场次 | ≥10场 | 15场 | 10 | [[9]]', '受疫情影响，未完成年度目标'),
      findings: [
        {
          message: 'lostWithReason',
          severity: 'warning',
          data: { name: '培训场次', printed: '9', expected: '10', arithmetic: ['15 ≥ 10 → 10'] },
          fix: { H13: 10 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'met to the digit, whichever way is good',
      form: row('时效指标', '使用时间 | 20天 | 20天 | 10 | [[8]]', '无偏差'),
      findings: [
        {
          message: 'lost',
          data: { name: '使用时间', printed: '8', expected: '10', arithmetic: ['20 ≥ 20 → 10'] },
          fix: { H13: 10 },
        },
      ],
    },
    {
      name: 'an actual that is a bound on the good side',
      form: row('数量指标', '培训场次 | ≥10场 | ≥10场 | 10 | [[7]]'),
      findings: [
        {
          message: 'lost',
          data: { name: '培训场次', printed: '7', expected: '10', arithmetic: ['10 ≥ 10 → 10'] },
          fix: { H13: 10 },
        },
      ],
    },
    {
      name: 'no complaint',
      form: row('质量指标', '投诉次数 | ≤0次 | 0次 | 10 | [[0]]', '已完成'),
      findings: [
        {
          message: 'lost',
          data: { name: '投诉次数', printed: '0', expected: '10', arithmetic: ['0 ≤ 0 → 10'] },
          fix: { H13: 10 },
        },
      ],
    },
    {
      name: 'with a reason',
      form: row('数量指标', '培训场次 | 10场 | 11场 | 10 | [[8]]', '部分场次培训质量不高'),
      findings: [
        {
          message: 'lostWithReason',
          severity: 'warning',
          data: { name: '培训场次', printed: '8', expected: '10', arithmetic: ['11 ≥ 10 → 10'] },
          fix: { H13: 10 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'in a form without reason column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 10 | [[8]]',
      },
      findings: [
        {
          message: 'lostWithReason',
          severity: 'warning',
          data: { name: '培训场次', printed: '8', expected: '10', arithmetic: ['11 ≥ 10 → 10'] },
          fix: { H13: 10 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'far over the target',
      form: row('数量指标', '培训场次 | ≥10场 | 15场 | 10 | [[8]]'),
      findings: [
        {
          message: 'lostFarOver',
          severity: 'warning',
          data: { name: '培训场次', printed: '8', expected: '10', arithmetic: ['15 ≥ 10 → 10'] },
          fix: { H13: 10 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'far over the target from 120 % on',
      form: row('数量指标', '培训场次 | ≥10场 | 12场 | 10 | [[8]]'),
      findings: [
        {
          message: 'lostFarOver',
          severity: 'warning',
          data: { name: '培训场次', printed: '8', expected: '10', arithmetic: ['12 ≥ 10 → 10'] },
          fix: { H13: 10 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a cost below its limit, by the name alone',
      form: row('成本指标', '人均培训成本 | 500元/人 | 400元/人 | 10 | [[7]]'),
      findings: [
        {
          message: 'lostByName',
          severity: 'warning',
          data: { name: '人均培训成本', printed: '7', expected: '10', arithmetic: ['400 ≤ 500 → 10'] },
          fix: { H13: 10 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a cost below its limit, with a sign',
      form: row('成本指标', '人均培训成本 | ≤500元/人 | 400元/人 | 10 | [[7]]'),
      findings: [
        {
          message: 'lost',
          data: { name: '人均培训成本', printed: '7', expected: '10', arithmetic: ['400 ≤ 500 → 10'] },
          fix: { H13: 10 },
        },
      ],
    },
  ],
});
