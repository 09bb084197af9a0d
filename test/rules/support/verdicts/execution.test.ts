import { profileById, type Profile } from '../../../../src/scoring';
import { told } from './told';

const of = (amounts: string, money = '万元') => {
  const parts = { funds: `年度资金总额 | ${amounts}`, money };
  return [...told('rate', parts), ...told('execution-score', parts)];
};

describe('the verdicts on execution rate and execution score', () => {
  it.each<[string, string, string, string]>([
    ['both right', '100 | 100 | 98.37 | 10 | 98.37% | 9.84', 'right → 0.9837', 'right → 9.84'],
    [
      'a rounded rate',
      '100 | 100 | 98.37 | 10 | 98% | 9.8',
      'right → 0.98',
      'right execution-score-of-rounded-rate → 9.84',
    ],
    [
      'a wrong rate and its score',
      '100 | 100 | 98.37 | 10 | 90% | 9',
      'wrong rate-off → 0.98',
      'wrong execution-score-of-wrong-rate → 9.84',
    ],
    [
      'a rate that was cut, and its score',
      '100 | 100 | 98.37 | 10 | 98.3% | 9.83',
      'wrong rate-off → 0.984',
      'right execution-score-of-wrong-rate → 9.84',
    ],
    [
      'a rate of the other budget, and its score',
      '100 | 120 | 95 | 10 | 95% | 9.5',
      'wrong rate-off → 0.79',
      'right execution-score-of-wrong-rate → 7.92',
    ],
    ['the budget as adjusted', '100 | 120 | 95 | 10 | 79.17% | 7.92', 'right → 0.7917', 'right → 7.92'],
    ['the initial budget left blank', ' | 100 | 95 | 10 | 95% | 9.5', 'right → 0.95', 'right → 9.5'],
    ['100 % for more than the budget', '100 | 100 | 120 | 10 | 100% | 10', 'right → 1.2', 'right → 10'],
    ['a wrong rate alone', '100 | 100 | 98.37 | 10 | 90% | 9.84', 'wrong rate-off → 0.98', 'right → 9.84'],
    ['a wrong score alone', '100 | 100 | 95 | 10 | 95% | 8', 'right → 0.95', 'wrong execution-score-off → 9.5'],
    [
      'all points by rounding alone',
      '100 | 100 | 95 | 10 | 95% | 10',
      'right → 0.95',
      'wrong execution-score-full-by-rounding → 9.5',
    ],
    [
      'all points by rounding, of a rate below 100 %',
      '100 | 100 | 99.6 | 10 | 99.6% | 10',
      'right → 0.996',
      'wrong execution-score-full-by-rounding → 9.96',
    ],
    [
      'all points of a rate printed as 100 %',
      '100 | 100 | 99.7 | 10 | 100% | 10',
      'right → 1',
      'right execution-score-of-rounded-rate → 9.97',
    ],
    ['a whole number below all points', '100 | 100 | 84.6 | 10 | 84.6% | 8', 'right → 0.846', 'right → 8.46'],
    ['both blank', '100 | 100 | 95 | 10 | |', 'absent rate-missing → 0.95', 'absent execution-score-missing → 9.5'],
    ['both dashes', '100 | 100 | 95 | 10 | — | —', 'absent → 0.95', 'absent → 9.5'],
    ['blank beside points of 0', '100 | 100 | 95 | 0 | 95% |', 'right → 0.95', 'absent → 0'],
    ['a budget of 0', '0 | 0 | 0 | 10 | 100% | 10', 'wrong rate-of-nothing', 'wrong rate-of-nothing'],
    ['a budget of 0, and no score claimed', '0 | 0 | 0 | 10 | — | 0', 'absent value-missing', 'unchecked budget-zero'],
    ['a budget below 0', '20 | -20 | 5 | 10 | 25% | 2', 'unchecked amount-negative', 'unchecked amount-negative'],
    ['no budget', ' | | 5 | 10 | 100% | 10', 'unchecked budget-missing', 'unchecked budget-missing'],
    ['no points', '100 | 100 | 95 | | 95% | 9.5', 'right → 0.95', 'unchecked points-missing'],
    ['more than the budget', '100 | 100 | 120 | 10 | 120% | 10', 'right → 1.2', 'right → 10'],
    ['a per cent without its sign', '100 | 100 | 95.5 | 10 | 95.5 | 9.55', 'right → 95.5', 'right → 9.55'],
    ['a fraction', '100 | 100 | 95.5 | 10 | 0.96 | 9.55', 'right → 0.96', 'right → 9.55'],
    [
      'decimals of 万元, which are rounded',
      '12.3 | 12.3 | 12.1 | 10 | 98.37% | 9.85',
      'right → 0.9837',
      'wrong execution-score-against-rate → 9.84',
    ],
    ['the same without a rate', '12.3 | 12.3 | 12.1 | 10 | | 9.85', 'absent rate-missing → 0.9837', 'right → 9.84'],
    [
      'a rate that rounded amounts leave open',
      '12.3 | 12.3 | 12.1 | 10 | 98.9% | 9.84',
      'right → 0.984',
      'right → 9.84',
    ],
    ['one that they do not', '12.3 | 12.3 | 12.1 | 10 | 99.9% | 9.84', 'wrong rate-off → 0.984', 'right → 9.84'],
    ['a whole budget beside a rounded amount', '12 | 12 | 11.8 | 10 | 98.7% | 9.83', 'right → 0.983', 'right → 9.83'],
    ['one that is too low', '12.3 | 12.3 | 12.1 | 10 | 97.0% | 9.84', 'wrong rate-off → 0.984', 'right → 9.84'],
    ['words', '100 | 100 | 95 | 10 | 较高 | 约10', 'unchecked figure-not-a-number', 'unchecked figure-not-a-number'],
  ])('%s', (_what, amounts, rate, score) => expect(of(amounts)).toEqual([`G6 ${rate}`, `H6 ${score}`]));

  it('takes amounts in 元 as exact', () =>
    expect(of('12.3 | 12.3 | 12.1 | 10 | 98.9% | 9.85', '元')).toEqual([
      'G6 wrong rate-off → 0.984',
      'H6 wrong execution-score-off → 9.84',
    ]));

  it('takes the budget that the profile asks for, or the one that the form has', () => {
    const initial: Partial<Profile> = { execution: { ...profileById('national-2020').execution, budget: 'initial' } };
    expect(told('rate', { funds: '年度资金总额 | 200 | 100 | 95 | 10 | 47.5% | 4.75' }, initial)).toEqual([
      'G6 right → 0.475',
    ]);
    const fundHeadings = '全年预算数 | 全年执行数 | 分值 | 执行率 | 得分';
    expect(told('rate', { fundHeadings, funds: '年度资金总额 | 100 | 95 | 10 | 95% | 9.5' }, initial)).toEqual([
      'F6 right → 0.95',
    ]);
  });

  it('has nothing to say without funds', () => {
    expect(told('rate', { funds: null })).toEqual([]);
    expect(told('execution-score', { funds: null })).toEqual([]);
  });
});
