import { rateDiffersFromItsCounts } from '../../src/rules/rate-differs-from-its-counts';
import { testRule } from './support/rule-tester';

const row = (actual: string): { indicators: string } => ({
  indicators: `产出指标 | 质量指标 | 结业考核合格率 | ≥85% | ${actual} | 90 | 90`,
});

testRule(rateDiffersFromItsCounts, {
  valid: [
    { name: 'the quotient', form: row('90%（180/200）') },
    { name: 'the quotient of counts with their unit', form: row('95%（190人/200人）') },
    { name: 'the quotient beside its name', form: row('合格率95%(19/20)') },
    { name: 'rounded at the decimals it is written with', form: row('93.3%（14/15）') },
    { name: 'rounded to whole per cent', form: row('93%（14/15）') },
    { name: 'cut where it should have been rounded', form: row('66%（200/300）') },
    { name: 'more than all', form: row('120%（600/500）') },
    { name: 'the counts before the rate', form: row('180/200=90%') },
    { name: 'a day or a month', form: row('95%（11/30）') },
    { name: 'a month of a year', form: row('95%（2023/12）') },
    { name: 'a year of school', form: row('95%（2022/2023）') },
    { name: 'persons at each of several', form: row('95%（190人/4场）') },
    { name: 'counts of nothing', form: row('95%（0/0）') },
    { name: 'counts of a part, told as such', form: row('95%（其中180/200为线上）') },
    { name: 'counts in words that make it', form: row('90%（抽检200人，合格180人）') },
    { name: 'counts in words of which nobody knows which is which', form: row('95%（春季200人，秋季180人）') },
    { name: 'two counts of what the rate is of', form: row('1.28%（结业12人，考核合格23人）') },
    { name: 'counts of how many answered', form: row('95%（发放200份，回收180份）') },
    { name: 'a value without a rate', form: row('180/200') },
  ],
  invalid: [
    {
      name: 'counts that make another rate',
      form: row('[[95%（180/200）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '结业考核合格率',
            text: '95%（180/200）',
            printed: '95%',
            arithmetic: '180 ÷ 200 = 90%',
          },
          steps: ['180 ÷ 200 = 90%'],
        },
      ],
    },
    {
      name: 'counts with their unit',
      form: row('[[合格率95.2%（180人/200人）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '结业考核合格率',
            text: '合格率95.2%（180人/200人）',
            printed: '95.2%',
            arithmetic: '180 ÷ 200 = 90%',
          },
          steps: ['180 ÷ 200 = 90%'],
        },
      ],
    },
    {
      name: 'the counts before the rate, and a quotient that does not end',
      form: row('[[14÷15=95%]]'),
      findings: [
        {
          message: 'differs',
          data: { name: '结业考核合格率', text: '14÷15=95%', printed: '95%', arithmetic: '14 ÷ 15 ≈ 93.3333%' },
          steps: ['14 ÷ 15 ≈ 93.3333%'],
        },
      ],
    },
    {
      name: 'counts in words',
      form: row('[[抽查200人，165人合格，合格率94.8%]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '结业考核合格率',
            text: '抽查200人，165人合格，合格率94.8%',
            printed: '94.8%',
            arithmetic: '165 ÷ 200 = 82.5%',
          },
          steps: ['165 ÷ 200 = 82.5%'],
        },
      ],
    },
    {
      name: 'counts in words, of those that are not among it',
      form: row('[[95%（抽检200人，不合格20人）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '结业考核合格率',
            text: '95%（抽检200人，不合格20人）',
            printed: '95%',
            arithmetic: '180 ÷ 200 = 90%',
          },
          steps: ['180 ÷ 200 = 90%'],
        },
      ],
    },
    {
      name: 'one of two rates',
      form: row('[[线上95%（19/20），线下95%（180/200）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '结业考核合格率',
            text: '线上95%（19/20），线下95%（180/200）',
            printed: '95%',
            arithmetic: '180 ÷ 200 = 90%',
          },
          steps: ['180 ÷ 200 = 90%'],
        },
      ],
    },
  ],
});
