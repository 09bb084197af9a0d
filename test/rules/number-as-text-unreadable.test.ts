import { numberAsTextUnreadable } from '../../src/rules/number-as-text-unreadable';
import { testRule } from './support/rule-tester';

testRule(numberAsTextUnreadable, {
  valid: [
    {
      name: 'an amount with its unit, which can be read',
      form: { funds: '年度资金总额 | 100万元 | 100 | 100 | 10 | 100% | 10' },
    },
    { name: 'numbers stored as text', form: { cells: { H13: { value: '20.00' }, C6: { value: '3,400,000.00' } } } },
    {
      name: 'dashes, 无 and blanks',
      form: { funds: '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10\n其中：当年财政拨款 | 无 | — | / | — | | —' },
    },
    { name: 'a long dash', form: { funds: '年度资金总额 | 100 | 100 | 100 | —————— | 100% | ——————' } },
    { name: 'an error pasted as text (another rule)', form: { cells: { H13: { value: '#DIV/0!' } } } },
    {
      name: 'a row that is not applicable',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 90 |\n效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 不计分 |',
      },
    },
    { name: 'a total in one cell with its label', form: { total: null, below: '自评总分：100分' } },
    { name: 'no funds and no total row', form: { funds: null, total: null } },
    { name: 'funds without a total row', form: { funds: '其中：当年财政拨款 | 100 | 100 | 100 | — | 100% | —' } },
    { name: 'a rate in words', form: { funds: '年度资金总额 | 100 | 100 | 100 | 10 | 百分之百 | 10' } },
    {
      name: 'text numbers with thousands and blanks around',
      form: { cells: { D6: { value: ' 100.00 ' }, E6: { value: '100' } } },
    },
    {
      name: 'a computed formula',
      form: { cells: { H13: { value: 20, formula: 'G13*1' } } },
    },
    {
      name: 'a formula that was not computed (another rule)',
      form: { cells: { H13: { value: null, formula: 'G13*1' } } },
    },
    {
      name: 'a form without a score column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 偏差原因分析',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 |',
        total: '100',
      },
    },
  ],
  invalid: [
    {
      name: 'a total with 分 beside its scores',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 90 | [[72分]] | 场地停用',
        total: '100分 | 82分',
      },
      findings: [
        {
          message: 'has-unit',
          severity: 'info',
          data: { items: ['H13 72分', 'G14 100分', 'H14 82分'] },
          cells: ['H13', 'G14', 'H14'],
          fix: { H13: 72, G14: 100, H14: 82 },
        },
      ],
    },
    {
      name: 'points and scores with 分, mended by the number',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | [[10分]] | 8.5 分 | 场地停用' },
      findings: [
        {
          message: 'has-unit',
          severity: 'info',
          data: { items: ['G13 10分', 'H13 8.5 分'] },
          cells: ['G13', 'H13'],
          fix: { G13: 10, H13: 8.5 },
        },
      ],
    },
    {
      name: 'words in place of scores and amounts',
      form: {
        funds: '年度资金总额 | 100 | [[约100]] | 100 | 10 | 100% | 10',
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 满分 | 按期完成\n | | 教材 | 10册 | 10册 | 10 | 约10分 | 按期完成',
      },
      findings: [{ message: 'no-number', data: { items: ['D6 约100', 'H10 满分', 'H11 约10分'] } }],
    },
    {
      name: 'numbers in brackets or about a number in the total row, which stay where they are',
      form: { total: '[[（100）]] | 99.5左右' },
      findings: [{ message: 'no-number', data: { items: ['G19 （100）', 'H19 99.5左右'] }, cells: ['G19', 'H19'] }],
    },
    {
      name: 'both at once',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | [[90分]] | [[满分]] | 按期完成' },
      findings: [
        { message: 'has-unit', severity: 'info', data: { items: ['G13 90分'] }, fix: { G13: 90 } },
        { message: 'no-number', data: { items: ['H13 满分'] } },
      ],
    },
    {
      name: 'amounts of a source',
      form: {
        funds:
          '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10\n其中：当年财政拨款 | 100 | 100 | [[见附件]] | — | 100% | —',
      },
      findings: [
        {
          message: 'no-number',
          data: { items: ['E7 见附件'] },
          cells: ['E7'],
        },
      ],
    },
    {
      name: 'the execution score with 分',
      form: { funds: '年度资金总额 | 100 | 100 | 100 | [[10分]] | 100% | 10分' },
      findings: [
        {
          message: 'has-unit',
          severity: 'info',
          data: { items: ['F6 10分', 'H6 10分'] },
          cells: ['F6', 'H6'],
          fix: { F6: 10, H6: 10 },
        },
      ],
    },
    {
      name: 'full-width digits with 分',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | [[１０分]] | 8 | 场地停用' },
      findings: [
        {
          message: 'has-unit',
          severity: 'info',
          data: { items: ['G13 １０分'] },
          cells: ['G13'],
          fix: { G13: 10 },
        },
      ],
    },
    {
      name: 'points of a bound are no number',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | [[≤10分]] | 8 | 场地停用' },
      findings: [
        {
          message: 'no-number',
          data: { items: ['G13 ≤10分'] },
          cells: ['G13'],
        },
      ],
    },
  ],
});
