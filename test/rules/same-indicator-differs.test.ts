import { sameIndicatorDiffers } from '../../src/rules/same-indicator-differs';
import type { FormParts } from '../support/form-grid';
import { testCrossFormRule } from './support/rule-tester';

const DEPARTMENT = '中国国际贸易促进委员会深圳市委员会';
const form = (row: string, parts: FormParts = {}): FormParts => ({
  department: DEPARTMENT,
  projectName: '项目',
  indicators: `效益指标 | 社会效益指标 | ${row} | 5 | 5 |`,
  ...parts,
});
const GROWTH = '服务深圳企业数量增长率';

testCrossFormRule(sameIndicatorDiffers, {
  valid: [
    { name: 'one form', forms: [form(`${GROWTH} | 5% | 5%`)] },
    { name: 'one result', forms: [form(`${GROWTH} | 5% | 5%`), form(`${GROWTH} | 3% | 5.0%`)] },
    { name: 'a name of one project: costs', forms: [form('成本节约率 | 5% | 3%'), form('成本节约率 | 5% | 4%')] },
    {
      name: 'a name of one project: satisfaction',
      forms: [form('服务企业满意度 | 80% | 98%'), form('服务企业满意度 | 80% | 100%')],
    },
    {
      name: 'a name of one project: work',
      forms: [form('宣传工作达标率 | 90% | 98%'), form('宣传工作达标率 | 90% | 100%')],
    },
    {
      name: 'a name of one project: fairs',
      forms: [form('标准展位搭建费 | 850元/个 | 880元/个'), form('标准展位搭建费 | 850元/个 | 800元/个')],
    },
    {
      name: 'a place without a total',
      forms: [form('深圳企业参展满意度 | 80% | 98%'), form('深圳企业参展满意度 | 80% | 100%')],
    },
    {
      name: 'another place',
      forms: [form('服务珠海企业数量增长率 | 5% | 5%'), form('服务珠海企业数量增长率 | 3% | 3%')],
    },
    {
      name: 'other departments',
      forms: [form(`${GROWTH} | 5% | 5%`), form(`${GROWTH} | 3% | 3%`, { department: '深圳市商务局' })],
    },
    {
      name: 'other years',
      forms: [form(`${GROWTH} | 5% | 5%`), form(`${GROWTH} | 3% | 3%`, { year: '（2022年度）' })],
    },
    {
      name: 'a form without its year',
      forms: [form(`${GROWTH} | 5% | 5%`), form(`${GROWTH} | 3% | 3%`, { year: null })],
    },
    {
      name: 'no department',
      forms: [form(`${GROWTH} | 5% | 5%`, { department: '' }), form(`${GROWTH} | 3% | 3%`, { department: '' })],
    },
    { name: 'unlike units', forms: [form(`${GROWTH} | 5% | 5%`), form(`${GROWTH} | 3 | 3`)] },
    { name: 'words', forms: [form(`${GROWTH} | 5% | 5%`), form(`${GROWTH} | 有所增长 | 有所增长`)] },
    { name: 'approximate', forms: [form(`${GROWTH} | 5% | 5%`), form(`${GROWTH} | 5% | 约3%`)] },
    { name: 'two rows of one form', forms: [form(`${GROWTH} | 5% | 5% | 5 | 5 |\n| | ${GROWTH} | 3% | 3%`)] },
  ],
  invalid: [
    {
      name: 'one growth rate of the body with two values',
      forms: [
        form(`${GROWTH} | 5% | 5%`, { projectName: '认证业务' }),
        form(`${GROWTH} | 3% | 3%`, { projectName: '商贸事务' }),
      ],
      findings: [
        {
          message: 'differs',
          data: { name: GROWTH, values: ['认证业务 5%', '商贸事务 3%'] },
          cells: ['0!F13', '1!F13'],
        },
      ],
    },
    {
      name: 'three forms, one of them with a slip in the department’s name',
      forms: [
        form(`${GROWTH} | 5% | 5%`),
        form(`${GROWTH} | 3% | 3%`, { department: '中国国际贸易促进委员会深圳市委', year: '（2023年度）' }),
        form(`${GROWTH} | 5% | 5%`, { projectName: '' }),
      ],
      findings: [
        {
          message: 'differs',
          data: { name: GROWTH, values: ['项目 5%', '项目 3%', '5%'] },
          cells: ['0!F13', '1!F13', '2!F13'],
        },
      ],
    },
    {
      name: '全市 names the place too',
      forms: [form('全市登记企业户数总量 | 5万户 | 5万户'), form('全市登记企业户数总量 | 5万户 | 5.2万户')],
      findings: [
        {
          message: 'differs',
          data: { name: '全市登记企业户数总量', values: ['项目 5万户', '项目 5.2万户'] },
          cells: ['0!F13', '1!F13'],
        },
      ],
    },
  ],
});
