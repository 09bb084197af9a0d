import { sourceRowScored } from '../../src/rules/source-row-scored';
import { testRule } from './support/rule-tester';

testRule(sourceRowScored, {
  valid: [
    {
      name: 'dashes',
      form: { funds: '年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8\n其他资金 | 1 | 1 | 1 | — | 100% | —' },
    },
    {
      name: 'blanks',
      form: { funds: '年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8\n其他资金 | 1 | 1 | 1 | | 100% |' },
    },
    {
      name: 'zeros',
      form: { funds: '年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8\n其他资金 | 1 | 1 | 1 | 0 | 100% | 0' },
    },
    { name: 'no sources', form: { funds: '年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8' } },
    {
      name: 'points in the source alone: nothing is repeated',
      form: { funds: '年度资金总额 | 100 | 100 | 80 | — | — | —\n其中：当年财政拨款 | 100 | 100 | 80 | 10 | 80% | 8' },
    },
    { name: 'no funds', form: { funds: null } },
    { name: 'headings without rows', form: { funds: '' } },
  ],
  invalid: [
    {
      name: 'points and score again',
      form: {
        funds: '年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8\n其中：当年财政拨款 | 100 | 100 | 80 | [[10]] | 80% | 8',
      },
      findings: [{ message: 'scored', data: { rows: ['当年财政拨款'] }, cells: ['F7', 'H7'] }],
    },
    {
      name: 'a score alone, several sources in one finding',
      form: {
        funds: `
          年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8
          其中：当年财政拨款 | 90 | 90 | 70 | — | 78% | [[7.8]]
          上年结转资金 | 0 | 0 | 0 | — | — | —
          其他资金 | 10 | 10 | 10 | 10 | 100% | —`,
      },
      findings: [{ message: 'scored', data: { rows: ['当年财政拨款', '其他资金'] }, cells: ['H7', 'F9'] }],
    },
    {
      name: 'a total with a score alone',
      form: { funds: '总额 | 100 | 100 | 80 | | 80% | 8\n财政资金 | 100 | 100 | 80 | | 80% | [[8]]' },
      findings: [{ message: 'scored', data: { rows: ['财政资金'] }, cells: ['H7'] }],
    },
    {
      name: 'points of the total in the heading',
      form: {
        funds: '总额 | 100 | 100 | 80 | | 80% |\n财政资金 | 100 | 100 | 80 | [[10]] | 80% |',
        cells: { A5: { value: '预算执行情况（万元）（10分）' } },
      },
      findings: [{ message: 'scored', data: { rows: ['财政资金'] }, cells: ['F7'] }],
    },
  ],
});
