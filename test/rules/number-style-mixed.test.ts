import { numberStyleMixed } from '../../src/rules/number-style-mixed';
import { testRule } from './support/rule-tester';

const total = (row: string): { funds: string } => ({ funds: `年度资金总额 | ${row} | 10 | 100% | 10` });

testRule(numberStyleMixed, {
  valid: [
    { name: 'separators throughout', form: total('3,400,000.00 | 3,400,000.00 | 3,358,616.54') },
    { name: 'none throughout', form: total('3400000.00 | 3400000.00 | 3358616.54') },
    { name: 'amounts below 1000 have none anyway', form: total('999.50 | 3,400.00 | 0.00') },
    { name: 'one large amount', form: total('12 | 3,400 | —') },
    { name: 'text and blanks', form: total('1200元 | 3,400 |') },
    {
      name: 'stored numbers shown with separators',
      form: {
        ...total('1,000 | 1 | 1'),
        cells: { D6: { value: 1000, format: '#,##0.00' }, E6: { value: 1000, format: '#,##0' } },
      },
    },
    {
      name: 'each row in a style of its own',
      form: {
        funds: '年度资金总额 | 3,400 | 3,400 | 3,400 | 10 | 100% | 10\n其他资金 | 3400 | 3400 | 3400 | — | — | —',
      },
    },
    { name: 'no funds', form: { funds: null } },
  ],
  invalid: [
    {
      name: 'one amount with separators',
      form: total('[[250000.00]] | 250000.00 | 215,457.6'),
      findings: [
        { message: 'mixed', data: { amounts: ['250000.00', '250000.00', '215,457.6'] }, cells: ['C6', 'D6', 'E6'] },
      ],
    },
    {
      name: 'two rows in one finding, the first one’s amounts shown',
      form: {
        funds: `
          年度资金总额 | [[5,000]] | 5000 | 500 | 10 | 10% | 1
          其中：当年财政拨款 | 4000 | 4,000 | 4000 | — | — | —`,
      },
      findings: [{ message: 'mixed', data: { amounts: ['5,000', '5000'] }, cells: ['C6', 'D6', 'C7', 'D7', 'E7'] }],
    },
    {
      name: 'a stored number beside text',
      form: { ...total('[[1,000]] | 1 | 1'), cells: { D6: { value: 1000 } } },
      findings: [{ message: 'mixed', data: { amounts: ['1,000', '1000'] } }],
    },
  ],
});
