import { numberAsTextUnreadable } from '../../src/rules/number-as-text-unreadable';
import { testRule } from './support/rule-tester';

testRule(numberAsTextUnreadable, {
  valid: [
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
    { name: 'no funds and no total row', form: { funds: null, total: null } },
    { name: 'funds without a total row', form: { funds: '其中：当年财政拨款 | 100 | 100 | 100 | — | 100% | —' } },
    { name: 'a rate in words', form: { funds: '年度资金总额 | 100 | 100 | 100 | 10 | 百分之百 | 10' } },
  ],
  invalid: [
    {
      name: 'points and scores with 分, mended by the number',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | [[10分]] | 8.5 分 | 场地停用' },
      findings: [
        {
          message: 'has-unit',
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
      name: 'both at once',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | [[90分]] | [[满分]] | 按期完成' },
      findings: [
        { message: 'has-unit', data: { items: ['G13 90分'] }, fix: { G13: 90 } },
        { message: 'no-number', data: { items: ['H13 满分'] } },
      ],
    },
  ],
});
