import { nothingCarriedOut } from '../../src/rules/nothing-carried-out';
import { testRule } from './support/rule-tester';

const UNSPENT = '年度资金总额 | 70 | 70 | 0 | 10 | 0.00% | 0';
const MARKED = '年度资金总额 | 70 | 70 | [[0]] | 10 | 0.00% | 0';
const ZEROS =
  '产出指标 | 数量指标 | 展位数 | 0 | 0 | 50 | 50 |\n    效益指标 | 经济效益指标 | 项目增长率 | 0 | 0 | 40 | 40 |\n    | 生态效益指标 | 无 | 无 | 0 | 0 | 0 |';

testRule(nothingCarriedOut, {
  valid: [
    { name: 'money spent', form: { indicators: ZEROS, total: '100 | 90' } },
    {
      name: 'execution blank',
      form: { funds: '年度资金总额 | 70 | 70 | | 10 | | 0', indicators: ZEROS, total: '100 | 90' },
    },
    {
      name: 'something done without money',
      form: { funds: UNSPENT, indicators: ZEROS.replace('| 0 | 0 | 40', '| 0 | 3 | 40'), total: '100 | 90' },
    },
    {
      name: 'a target that is not 0',
      form: { funds: UNSPENT, indicators: ZEROS.replace('| 0 | 0 | 50', '| 20 | 0 | 50'), total: '100 | 90' },
    },
    {
      name: 'words',
      form: { funds: UNSPENT, indicators: ZEROS.replace('| 0 | 0 | 40', '| 有效 | 有效 | 40'), total: '100 | 90' },
    },
    {
      name: 'nothing claimed',
      form: {
        funds: UNSPENT,
        indicators: ZEROS.replace('50 | 50', '50 | 0').replace('40 | 40', '40 | 0'),
        total: '100 | 0',
      },
    },
    {
      name: 'one indicator alone',
      form: { funds: UNSPENT, indicators: '产出指标 | 数量指标 | 展位数 | 0 | 0 | 50 | 50 |' },
    },
    {
      name: 'only bad events, none of which happened',
      form: {
        funds: UNSPENT,
        indicators: '产出指标 | 质量指标 | 投诉次数 | 0 | 0 | 50 | 50 |\n    | | 安全事故数 | 0 | 0 | 40 | 40 |',
        total: '100 | 90',
      },
    },
  ],
  invalid: [
    {
      name: 'a cancelled project with 90 points',
      form: { funds: UNSPENT, indicators: ZEROS, total: '100 | [[90]]' },
      findings: [{ message: 'nothing', data: { score: '90', count: 2 }, cells: ['H13', 'E6'], actual: '90' }],
    },
    {
      name: 'a total of 0 over claimed scores',
      form: { funds: UNSPENT, indicators: ZEROS, total: '100 | [[0]]' },
      findings: [{ message: 'nothing', data: { score: '90', count: 2 }, cells: ['H13', 'E6'] }],
    },
    {
      name: 'without total row: the scores’ sum, the executed amount is pointed at',
      form: { funds: MARKED, indicators: ZEROS, total: null },
      findings: [{ message: 'nothing', data: { score: '90', count: 2 }, cells: ['E6'] }],
    },
  ],
});
