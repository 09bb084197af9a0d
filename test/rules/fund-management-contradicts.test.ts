import { fundManagementContradicts } from '../../src/rules/fund-management-contradicts';
import { managementForm } from './support/management-form';
import { testRule } from './support/rule-tester';

const SCIENCE = '分配科学性 | 按因素法分配 | 无';
const TIMELY = '下达及时性 | 下达及时 | 无';

const thirds = managementForm(SCIENCE, TIMELY, '执行准确性 | [[预算执行率为100%]] | 无');

testRule(fundManagementContradicts, {
  valid: [
    { name: 'no such block', form: {} },
    { name: 'the rate of the funds', form: managementForm(SCIENCE, TIMELY, '执行准确性 | 预算执行率为92% | 无') },
    { name: 'rounded', form: managementForm(SCIENCE, TIMELY, '执行准确性 | 预算执行率91.9% | 无') },
    { name: 'another rate', form: managementForm(SCIENCE, TIMELY, '执行准确性 | 项目完工率为100% | 无') },
    { name: 'faults denied', form: managementForm(SCIENCE, TIMELY, '使用规范性 | 未发现挤占、挪用 | 无') },
    {
      name: 'a fault with its problem told',
      form: managementForm(SCIENCE, TIMELY, '拨付合规性 | 部分资金拨付滞后 | 审批慢，已简化流程'),
    },
    { name: 'a fault, problems blank', form: managementForm(SCIENCE, TIMELY, '拨付合规性 | 部分资金拨付滞后 |') },
  ],
  invalid: [
    {
      name: 'another execution rate',
      form: managementForm(SCIENCE, TIMELY, '执行准确性 | [[预算执行率为100%]] | 无'),
      findings: [{ message: 'rate', data: { row: '执行准确性', stated: '100%', rate: '92%' } }],
    },
    {
      name: 'another execution rate, the right one with two decimals',
      form: {
        ...thirds,
        funds: thirds.funds?.replaceAll('100 | 92 | 92%', '300 | 277 | 92.33%') ?? null,
      },
      findings: [{ message: 'rate', data: { row: '执行准确性', stated: '100%', rate: '92.33%' } }],
    },
    {
      name: 'a fault beside no problem',
      form: managementForm(SCIENCE, '下达及时性 | 县级下达滞后 | [[无。]]', '拨付合规性 | 国库集中支付 | 无'),
      findings: [{ message: 'problem', severity: 'info', data: { row: '下达及时性', words: '滞后' } }],
    },
  ],
});
