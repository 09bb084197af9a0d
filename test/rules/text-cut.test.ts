import { textCut } from '../../src/rules/text-cut';
import { testRule } from './support/rule-tester';

const row = (reason: string): string => `产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 10 | 10 | ${reason}`;

testRule(textCut, {
  valid: [
    { name: 'a full stop', form: { outcome: '全年严格按照规定进行公务接待。' } },
    { name: 'no mark at the end', form: { outcome: '全年严格按照规定进行公务接待' } },
    { name: 'a semicolon ends an item of a list', form: { goal: '1.做好公务接待；2.做好业务培训；' } },
    { name: 'an omission', form: { goal: '严格执行相关政策，保障工…' } },
    { name: 'a closed bracket', form: { goal: '做好公务接待（国内）' } },
    { name: 'a closed quotation', form: { goal: '举办主题活动“行稳致远”' } },
    { name: 'a mark alone', form: { goal: '：', outcome: '，' } },
    { name: 'a few characters', form: { goal: '目标：' } },
    { name: 'blank texts', form: { goal: '', outcome: '' } },
    { name: 'a number', form: { goal: '123456' } },
    { name: 'a form without goals', form: { goal: null } },
    {
      name: 'a name that ends in a comma',
      form: { indicators: '产出指标 | 数量指标 | 业务骨干培训场次， | 10场 | 11场 | 10 | 10 |' },
    },
  ],
  invalid: [
    {
      name: 'an outcome that ends in a comma',
      form: { outcome: '[[我委全年严格按照接待经费管理办法的相关规定进行公务接待，]]' },
      findings: [{ message: 'cut', data: { tails: ['…的相关规定进行公务接待，'] }, cells: ['F11'] }],
    },
    {
      name: 'a goal that ends in an open bracket',
      form: { goal: '[[做好国际、国内经贸机构接待（]]' },
      findings: [{ message: 'cut', data: { tails: ['…国际、国内经贸机构接待（'] }, cells: ['B11'] }],
    },
    {
      name: 'several texts are one finding',
      form: { goal: '[[本年度开展以下工作：]]', indicators: row('受疫情影响，培训次数减少、') },
      findings: [
        {
          message: 'cut',
          data: { tails: ['…本年度开展以下工作：', '…疫情影响，培训次数减少、'] },
          cells: ['B11', 'I13'],
        },
      ],
    },
    {
      name: 'a comma in half width, below markup',
      form: { outcome: '[[<p>全年严格按照规定进行公务接待,</p>]]' },
      findings: [{ message: 'cut', data: { tails: ['…格按照规定进行公务接待,'] } }],
    },
  ],
});
