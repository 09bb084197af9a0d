import { countedTwice } from '../../src/rules/counted-twice';
import type { FormParts } from '../support/form-grid';
import { testRule } from './support/rule-tester';

/** A form of which 85.03% of the budget was spent. */
const form = (...rows: string[]): FormParts => ({
  funds: '年度资金总额 | 2100000 | 2100000 | 1785658.87 | 10 | 85.03% | 8.5',
  indicators: rows.join('\n'),
});
const cost = (row: string): string => `产出指标 | 成本指标 | ${row} | 10 | 10 |`;
const economic = (row: string): string => `效益指标 | 经济效益指标 | ${row} | 10 | 10 |`;
const timely = (row: string): string => `产出指标 | 时效指标 | ${row} | 10 | 10 |`;

testRule(countedTwice, {
  valid: [
    { name: 'a saving of something else', form: form(cost('成本节约率 | 5% | 8.75%')) },
    { name: 'a saving near the rest', form: form(cost('成本节约率 | 5% | 14.96%')) },
    {
      name: 'a whole per cent that holds at no more decimals',
      form: {
        funds: '年度资金总额 | 2100000 | 2100000 | 1780000 | 10 | 84.76% | 8.48',
        indicators: cost('成本节约率 | 5% | 15%'),
      },
    },
    { name: 'no saving', form: form(cost('成本节约率 | 5% | 0%')) },
    { name: 'a blank actual', form: form(cost('成本节约率 | 5% |')) },
    { name: 'an approximate saving', form: form(cost('成本节约率 | 5% | 约14.97%')) },
    { name: 'another rate with the value of the rest', form: form(cost('接待经费控制率 | ≥10% | 14.97%')) },
    { name: 'a form without funds', form: { ...form(cost('成本节约率 | 5% | 14.97%')), funds: null } },
    {
      name: 'two savings rates with two values',
      form: form(cost('成本节约率 | 5% | 3%'), economic('预算节约率 | 5% | 4%')),
    },
    { name: 'two targets', form: form(cost('成本节约率 | 5% | 3%'), economic('预算节约率 | 4% | 3%')) },
    { name: 'one name under one heading', form: form(cost('验收合格率 | 95% | 98%'), cost('验收合格率 | 95% | 98%')) },
    {
      name: 'rates of 100%',
      form: form(timely('门户网站运维及时率 | 100% | 100%'), economic('问题整改完成率 | 100% | 100%')),
    },
    { name: 'one name, two values', form: form(cost('验收合格率 | 95% | 98%'), economic('验收合格率 | 95% | 99%')) },
    { name: 'one name, blank values', form: form(cost('验收合格率 | |'), economic('验收合格率 | |')) },
    {
      name: 'a round number in two rows',
      form: form(timely('服务天数 | 300天 | 300天'), economic('受益天数 | 300天 | 300天')),
    },
    {
      name: 'a small number in two rows',
      form: form(timely('服务天数 | 12天 | 12天'), economic('受益天数 | 12天 | 12天')),
    },
    {
      name: 'a particular number under one heading',
      form: form(timely('夏季服务天数 | 125天 | 125天'), timely('冬季服务天数 | 125天 | 125天')),
    },
    { name: 'another value of execution', form: form(timely('预算支出完成率 | 100% | 100%')) },
    { name: 'execution of a plan', form: form(timely('培训计划执行率 | 100% | 85.03%')) },
    {
      name: 'execution under its own heading',
      form: form('预算执行率 | 预算执行率 | 预算执行进度 | 100% | 85.03% | 10 | 8.5 |'),
    },
    { name: 'execution in words', form: form(timely('预算执行率 | 按进度 | 按进度')) },
    { name: 'rows not applicable', form: form('产出指标 | 成本指标 | 成本节约率 | 无 | 无 | 0 | 0 |') },
  ],
  invalid: [
    {
      name: 'a saving that is the rest of the budget',
      form: form(cost('成本节约率 | 5% | [[14.97%]]')),
      findings: [
        {
          message: 'rest',
          severity: 'info',
          data: { names: ['成本节约率'], rate: '85.03%', rest: '14.97%' },
          cells: ['F10', 'E6', 'D6'],
          steps: ['100% − 85.03% ≈ 14.97%'],
        },
      ],
    },
    {
      name: 'at one decimal',
      form: form(cost('资金结余率 | 5% | [[15.0%]]')),
      findings: [{ message: 'rest', severity: 'info', data: { names: ['资金结余率'], rate: '85.03%', rest: '15.0%' } }],
    },
    {
      name: 'two savings rates with one value',
      form: form(cost('成本节约率 | 5% | [[0.3%]]'), economic('预算节约率 | 5% | 0.3%')),
      findings: [
        { message: 'twice', data: { names: ['成本节约率', '预算节约率'], actual: '0.3%' }, cells: ['F10', 'F11'] },
      ],
    },
    {
      name: 'two savings rates that are the rest are reported once',
      form: form(cost('成本节约率 | 5% | [[14.97%]]'), economic('预算节约率 | 5% | 14.97%')),
      findings: [{ message: 'twice', data: { names: ['成本节约率', '预算节约率'], actual: '14.97%' } }],
    },
    {
      name: 'one name under two headings',
      form: form(timely('项目验收合格率 | 95% | [[98%]]'), economic('项目验收合格率 | 95% | 98%')),
      findings: [{ message: 'twice', data: { names: ['项目验收合格率', '项目验收合格率'], actual: '98%' } }],
    },
    {
      name: 'the execution rate under another heading',
      form: form(cost('预算指标完成率 | 95% | [[85.03%]]'), timely('年度资金支付完成率100% | |')),
      findings: [
        {
          message: 'execution',
          severity: 'info',
          data: { names: ['预算指标完成率', '年度资金支付完成率100%'] },
          cells: ['F10', 'F11', 'E6', 'D6'],
        },
      ],
    },
    {
      name: 'execution without a funds block, no value given',
      form: { ...form(timely('预算执行率 | 100% | [[]]')), funds: null },
      findings: [{ message: 'execution', severity: 'info', data: { names: ['预算执行率'] }, cells: ['F8'] }],
    },
    {
      name: 'one particular number under two headings',
      form: form(
        timely('全年开放 | ≥360天 | [[≥360天]]'),
        '效益指标 | 可持续影响指标 | 服务读者 | ≥360天 | ≥360天 | 10 | 10 |',
      ),
      findings: [
        {
          message: 'value',
          severity: 'info',
          data: { names: ['全年开放', '服务读者'], actual: '≥360天' },
          cells: ['F10', 'F11'],
        },
      ],
    },
  ],
});
