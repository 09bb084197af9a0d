import { explain, judge, profileById, type Explanation } from '../../src/audit';
import { read } from '../../src/form';
import { catalogueOf } from '../../src/messages';
import { explanationText } from '../../src/report';
import { formGrid, type FormParts } from '../support/form-grid';
import { a1 } from '../rules/support/rule-tester';

function explained(
  reference: string,
  parts: FormParts = {},
  profile: 'national-2020' | 'shenzhen-as-published' = 'national-2020',
): Explanation | null {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  return explain(judge(form, { profile: profileById(profile) }), a1(reference));
}

const gist = (explanation: Explanation | null): unknown =>
  explanation && [
    explanation.subject,
    explanation.formula,
    explanation.expected,
    explanation.isRight,
    explanation.steps,
  ];

/** Sources that make up the adjusted budget, and not the initial one. */
const SPLIT = `
    年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
    其中：当年财政拨款 | 60 | 60 | 60 | — | 100% | —
    其他资金 | 30 | 40 | 40 | — | 100% | —`;

const row = (cells: string): FormParts => ({ indicators: `产出指标 | ${cells}` });

describe('explain', () => {
  it.each<[string, string, FormParts, unknown]>([
    [
      'a completion that is right',
      'G13',
      {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 分值 | 得分 | 偏差原因分析及改进措施',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 80% | 10 | 8 | 场地停用；下一步改进',
      },
      ['completion', 'completion', '80%', true, ['8场 ÷ 10场 = 80%']],
    ],
    [
      'a completion that is wrong',
      'G13',
      {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 分值 | 得分 | 偏差原因分析及改进措施',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 90% | 10 | 8 | 场地停用；下一步改进',
      },
      ['completion', 'completion', '80%', false, ['8场 ÷ 10场 = 80%']],
    ],
    [
      'a completion of at most all',
      'G13',
      {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 分值 | 得分 | 偏差原因分析及改进措施',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 12场 | 100% | 10 | 10 |',
      },
      ['completion', 'completion', '100%', true, []],
    ],
    [
      'a total re-scaled for a row that does not apply',
      'H15',
      {
        indicators:
          '产出指标 | 数量指标 | 场次 | 10场 | 10场 | 75 | 75 |\n | 数量指标 | 新设点位 | ≥5处 | 不适用 | 15 | |',
      },
      ['total-score', 'sum', '100', true, ['10 + 75 = 85 → 100']],
    ],
    [
      'a total of which a score is wrong: the sum as printed and once that is mended',
      'H14',
      {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 90 | 80 | 场地停用',
        total: '100 | 90 |',
      },
      ['total-score', 'sum-with-wrong-score', '90', true, ['10 + 80 = 90', '10 + 72 = 82']],
    ],
    ['a met target', 'H13', {}, ['indicator-score', 'met', '20', true, ['11 ≥ 10 → 20']]],
    [
      'a missed target',
      'H13',
      row('数量指标 | 展览面积 | 3万平方米 | 2.2万平方米 | 10 | 7.33'),
      ['indicator-score', 'proportional', '7.33', true, ['2.2万 ÷ 3万 × 10 = 7.333… → 7.33']],
    ],
    [
      'a wrong score',
      'H13',
      row('成本指标 | 成本节约率 | 5% | 0.3% | 8 | 2.67'),
      ['indicator-score', 'proportional', '0.48', false, ['0.3% ÷ 5% × 8 = 0.48']],
    ],
    [
      'words',
      'H13',
      row('质量指标 | 效果 | 有效 | 有效 | 10 | 10'),
      ['indicator-score', 'qualitative', null, null, []],
    ],
    [
      'a sentence',
      'H13',
      row('数量指标 | 人数 | ≥400人 | 线下400人，线上50万余人次 | 10 | 10'),
      ['indicator-score', 'not-computable', null, null, []],
    ],
    ['the execution score', 'H6', {}, ['execution-score', 'execution', '10', true, ['100 ÷ 100 × 10 = 10']]],
    ['the execution rate', 'G6', {}, ['execution-rate', 'rate', '100%', true, ['100 ÷ 100 = 100%']]],
    [
      'a rate of nothing',
      'G8',
      {
        funds:
          '年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10\n其中：当年财政拨款 | 100 | 100 | 100 | — | 100% | —\n上年结转资金 | 0 | 0 | 0 | — | 0.00 | —',
      },
      ['execution-rate', 'not-computable', null, false, []],
    ],
    ['the total', 'H19', {}, ['total-score', 'sum', '100', true, ['10 + 20 + 10 + 10 + 10 + 30 + 10 = 100']]],
    ['the points', 'G19', {}, ['total-points', 'sum', '100', true, ['10 + 20 + 10 + 10 + 10 + 30 + 10 = 100']]],
    ['the grade', 'I19', { total: '100 | 100 | 良' }, ['grade', 'grade', '优', false, ['100 → 优']]],
    ['a dash for the grade', 'I19', { total: '100 | 100 | —' }, ['grade', 'grade', '优', null, ['100 → 优']]],
    [
      'an execution score without a budget',
      'H6',
      { funds: '年度资金总额 | 0 | 0 | 0 | 10 | | 10' },
      ['execution-score', 'not-computable', null, false, []],
    ],
    [
      'a blank total',
      'H19',
      { total: '100 | ' },
      ['total-score', 'sum', '100', null, ['10 + 20 + 10 + 10 + 10 + 30 + 10 = 100']],
    ],
    [
      'a score that should not have been printed for a missed target',
      'H6',
      { funds: '年度资金总额 | 100 | 100 | 50 | 10 | 50% | ' },
      ['execution-score', 'execution', '5', null, ['50 ÷ 100 × 10 = 5']],
    ],
    [
      'the rate of a form without 全年预算数',
      'E6',
      {
        fundHeadings: '年初预算数 | 全年执行数 | 执行率 | 分值 | 得分',
        funds: '年度资金总额 | 100 | 50 | 50% | 10 | 5',
      },
      ['execution-rate', 'rate', '50%', true, ['50 ÷ 100 = 50%']],
    ],
    [
      'a rate that is no number',
      'G6',
      { funds: '年度资金总额 | 100 | 100 | 50 | 10 | — | 5' },
      ['execution-rate', 'rate', '50%', null, ['50 ÷ 100 = 50%']],
    ],
    [
      'an execution score that follows the printed rate',
      'H6',
      { funds: '年度资金总额 | 3400000 | 3400000 | 3358616.54 | 10 | 0.99 | 9.90' },
      ['execution-score', 'execution', '9.88', true, ['3358616.54 ÷ 3400000 × 10 = 9.878… → 9.88']],
    ],
    [
      'a sum of funds that does not come out',
      'C6',
      { funds: SPLIT },
      ['fund-sum', 'sum', null, false, ['60 + 30 = 90 ≠ 100']],
    ],
    ['a sum of funds that does', 'D6', { funds: SPLIT }, ['fund-sum', 'sum', null, true, []]],
    [
      'the points of a group that do not come out',
      'B13',
      { indicators: '产出指标（50分） | 数量指标 | 人数 | 10人 | 9人 | 10 | 9' },
      ['group', 'sum', '10', false, ['10 = 10']],
    ],
    [
      'points of the total row that do not come out',
      'G19',
      { total: '99 | 100 | ' },
      ['total-points', 'sum', '100', false, ['10 + 20 + 10 + 10 + 10 + 30 + 10 = 100']],
    ],
    [
      'points of the total row that are blank',
      'G19',
      { total: ' | 100 | ' },
      ['total-points', 'sum', '100', null, ['10 + 20 + 10 + 10 + 10 + 30 + 10 = 100']],
    ],
    [
      'points for a target of nothing',
      'H13',
      row('数量指标 | 培训人数 | 0人 | 0人 | 10 | 10'),
      ['indicator-score', 'nothing-planned', null, false, []],
    ],
    [
      'a rate that is blank, of a budget that is blank',
      'G6',
      { funds: '年度资金总额 | | | 99 | 10 | | 9.9' },
      ['execution-rate', 'not-computable', null, null, []],
    ],
    [
      'words for the execution score',
      'H6',
      { funds: '年度资金总额 | 100 | 100 | 99 | 10 | 99% | 好' },
      ['execution-score', 'not-computable', null, null, []],
    ],
    ['a grade without a total', 'I19', { total: '100 | | 优' }, ['grade', 'not-checked', null, null, []]],
    [
      'a wrong execution score',
      'H6',
      { funds: '年度资金总额 | 100 | 100 | 50 | 10 | 50% | 9' },
      ['execution-score', 'execution', '5', false, ['50 ÷ 100 × 10 = 5']],
    ],
  ])('%s', (_name, reference, parts, expected) => {
    expect(gist(explained(reference, parts))).toEqual(expected);
  });

  it.each<[string, string, FormParts, unknown]>([
    [
      'a score',
      'H13',
      row('数量指标 | 展览面积 | 3万平方米 | 2.2万平方米 | 10 |'),
      ['indicator-score', 'proportional', '7.33', null, ['2.2万 ÷ 3万 × 10 = 7.333… → 7.33']],
    ],
    [
      'the score of a sentence',
      'H13',
      row('数量指标 | 人数 | ≥400人 | 线下400人，线上50万余人次 | 10 |'),
      ['indicator-score', 'not-computable', null, null, []],
    ],
    [
      'the execution score',
      'H6',
      { funds: '年度资金总额 | 100 | 100 | 90 | 10 | 90% |' },
      ['execution-score', 'execution', '9', null, ['90 ÷ 100 × 10 = 9']],
    ],
    [
      'the execution score without a budget',
      'H6',
      { funds: '年度资金总额 | 0 | 0 | 0 | 10 | |' },
      ['execution-score', 'not-computable', null, null, []],
    ],
    [
      'the execution rate',
      'G6',
      { funds: '年度资金总额 | 100 | 100 | 90 | 10 | | 9' },
      ['execution-rate', 'rate', '90%', null, ['90 ÷ 100 = 90%']],
    ],
    [
      'the execution rate without what was executed',
      'G6',
      { funds: '年度资金总额 | 100 | 100 | | 10 | | 9' },
      ['execution-rate', 'not-computable', null, null, []],
    ],
    ['the grade', 'I19', { total: '100 | 100 |' }, ['grade', 'grade', '优', null, ['100 → 优']]],
    [
      'the total',
      'H19',
      { total: '100 | | 优' },
      ['total-score', 'sum', '100', null, ['10 + 20 + 10 + 10 + 10 + 30 + 10 = 100']],
    ],
    ['the grade of no total', 'I19', { total: '100 | | 优' }, ['grade', 'not-checked', null, null, []]],
  ])('says what should stand in a blank cell: %s', (_name, reference, parts, expected) => {
    expect(gist(explained(reference, parts))).toEqual(expected);
  });

  it('has nothing to say about other cells', () => {
    expect(explained('A1')).toBeNull();
    expect(explained('D13')).toBeNull();
  });
  it('shows the rounding of a profile that rounds the rate first', () => {
    const funds = '年度资金总额 | 3,400,000.00 | 3,400,000.00 | 3,358,616.54 | 10 | 0.99 | 9.90';
    expect(explained('H6', { funds }, 'shenzhen-as-published')?.steps).toEqual([
      '3358616.54 ÷ 3400000 = 0.987… → 0.99',
      '0.99 × 10 = 9.9',
    ]);
  });
  it.each([
    [
      'another formula and rounding',
      'H13',
      row('时效指标 | 办理天数 | ≤3天 | 4天 | 10 | 8'),
      '应为: 6.67  (表中数可以接受：按另一种算法得 7.5（按表中小数位数取舍）)',
    ],
    [
      'rounding',
      'H13',
      row('数量指标 | 培训场次 | ≥12场 | 11场 | 10 | 9.2'),
      '应为: 9.17  (表中数是按其小数位数取舍的，可以接受)',
    ],
    ['nothing else', 'H13', row('数量指标 | 培训场次 | ≥10场 | 11场 | 10 | 10'), '应为: 10  (与表中一致)'],
    [
      'a sum with a score that is open',
      'H14',
      { ...row('数量指标 | 人数 | ≥400人 | 线下400人，线上50万余人次 | 90 | 90'), total: '100 | 100' },
      '应为: 100  (与表中各项得分之和一致，不代表各项得分都对)',
    ],
  ])('says by what a printed figure is right: %s', (_name, reference, parts, line) => {
    expect(explanationText(explained(reference, parts) as Explanation, 'zh-CN').split('\n')).toContain(line);
  });
  it('is worded for every formula and reason', () => {
    for (const language of ['zh-CN', 'en-US'] as const) {
      const text = explanationText(
        explained('H13', row('数量指标 | 人数 | ≥400人 | 线下400人，线上50万余人次 | 10 | 10')) as Explanation,
        language,
      );
      expect(text).not.toContain('{{');
      expect(text.split('\n').length).toBeGreaterThan(4);
      expect(Object.keys(catalogueOf(language).explain)).toEqual(Object.keys(catalogueOf('zh-CN').explain));
    }
  });
});

it('shows what both formulas give where the profile fixes none for what is better lower', () => {
  const parts = row('成本指标 | 单株栽植成本 | ≤320元/株 | 400元/株 | 5 | 4.2 | 苗木市场价格上涨；下一步提前询价锁价');
  const [form] = read(formGrid(parts).grid).forms;
  const judged = judge(form!, { profile: { ...profileById('national-2020'), reverse: 'unknown' } });
  expect(gist(explain(judged, a1('H13')))).toEqual([
    'indicator-score',
    'reverse-either',
    null,
    false,
    ['(1 − (400 − 320) ÷ 320) × 5 = 3.75', '320 ÷ 400 × 5 = 4'],
  ]);
});
