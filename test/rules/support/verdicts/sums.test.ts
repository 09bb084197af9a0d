import type { FormParts } from '../../../support/form-grid';
import { told } from './told';

const rows = (output: string, benefit: string, satisfaction: string): string =>
  [
    `产出指标 | 数量指标 | 场次 | 10场 | 10场 | ${output} | ${output} |`,
    `效益指标 | 社会效益指标 | 就业人数 | 10人 | 10人 | ${benefit} | ${benefit} |`,
    `满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | ${satisfaction} | ${satisfaction} |`,
  ].join('\n');
const SOUND = rows('50', '30', '10');
const WITHOUT_POINTS: FormParts = {
  fundHeadings: '年初预算数 | 全年预算数 | 全年执行数',
  funds: '年度资金总额 | 100 | 100 | 100',
};

describe('the verdict on the sum of points', () => {
  it.each<[string, FormParts, string[]]>([
    ['a sound form', {}, ['G19 right → 100']],
    ['no total row, all levels there', { indicators: SOUND, total: null }, ['G12 right → 100']],
    [
      'no total row, the rest cut off',
      { indicators: '产出指标 | 数量指标 | 场次 | 10场 | 10场 | 50 | 50 |', total: null },
      [],
    ],
    [
      'room left for the execution rate',
      { ...WITHOUT_POINTS, indicators: SOUND, total: '100 | 100' },
      ['G13 right → 100'],
    ],
    ['the indicators alone', { ...WITHOUT_POINTS, indicators: SOUND, total: '90 | 90' }, ['G13 right → 90']],
    [
      'the execution rate in a row of its own, and among the funds as well',
      { indicators: `${SOUND}\n预算执行率 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10 |`, total: '100 | 100' },
      ['G17 right → 100'],
    ],
    ['the execution rate left out', { indicators: SOUND, total: '90 | 90' }, ['G16 right → 90']],
    ['too many', { indicators: rows('50', '30', '15'), total: '100 | 105' }, ['G16 wrong points-off → 105']],
    [
      'too many, added rightly',
      { indicators: rows('50', '30', '15'), total: '105 | 105' },
      ['G16 wrong points-off → 100'],
    ],
    ['a total of 0', { indicators: SOUND, total: '0 | 100' }, []],
    [
      'a row without points',
      { indicators: rows('50', '', '10'), total: '100 | 100' },
      ['G16 unchecked addend-missing'],
    ],
    ['the same beside a dash', { indicators: rows('50', '', '10'), total: '— | 100' }, ['G16 absent addend-missing']],
    [
      'words in the total row',
      { indicators: SOUND, total: '（100） | 100' },
      ['G12 right → 100', 'G16 unchecked figure-not-a-number'],
    ],
    [
      'a form in the making',
      {
        indicators: `${rows('50', '20', '5')}\n产出指标 | 数量指标 | | | | | |\n | 质量指标 | | | | | |`,
        total: '100 | ',
      },
      ['G18 unchecked rows-not-filled'],
    ],
  ])('%s', (_what, parts, verdicts) => expect(told('points', parts)).toEqual(verdicts));
  it('adds points that stand for several rows once', () => {
    const rows =
      '产出指标 | 数量指标 | 甲 | 10场 | 10场 | 40 | 40 |\n | | 乙 | 5场 | 5场 | | |\n | | 丙 | 5场 | 5场 | 50 | 50 |';
    expect(told('points', { indicators: rows, total: '100 | 100' })).toEqual(['G16 right → 100']);
    expect(told('group', { indicators: rows.replace('产出指标', '产出指标（90分）') })).toEqual(['B13 right → 90']);
  });
});

describe('the verdict on the points of groups, where rows have none', () => {
  const headings = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分';
  const output = (points: string): string => `产出指标${points} | 数量指标 | 场次 | 10场 | 10场 | 50 |`;
  const others = (benefit: string, satisfaction: string): string =>
    `效益指标${benefit} | 社会效益指标 | 就业人数 | 10人 | 10人 | 30 |
     满意度指标${satisfaction} | 服务对象满意度指标 | 满意度 | 90% | 95% | 10 |`;
  it.each([
    ['with those of the rate they make 100', [output('（50分）'), others('（30分）', '（10分）')], ['B13 right → 100']],
    ['too many', [output('（50分）'), others('（30分）', '（20分）')], ['B13 wrong points-of-groups-off → 100']],
    [
      'a group of two rows is one',
      [output('（50分）'), output('（50分）'), others('（30分）', '（10分）')],
      ['B13 right → 100'],
    ],
    ['a group that names none', [output('（50分）'), others('（30分）', '')], []],
    ['no group names any', [output(''), others('', '')], []],
    ['a form that breaks off', [output('（50分）')], []],
    [
      'the rate has a row of its own',
      [
        output('（50分）'),
        others('（30分）', '（20分）'),
        '预算执行率（10分） | 预算执行率 | 预算执行率 | 100% | 100% | 10 |',
      ],
      [],
    ],
  ])('%s', (_what, indicators, verdicts) =>
    expect(told('points', { headings, indicators: indicators.join('\n'), total: null })).toEqual(verdicts),
  );
});

describe('the verdict on the weights by which scores are converted', () => {
  const weighted = (...weights: readonly string[]): FormParts => ({
    headings:
      '一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 单项指标得分 | 权重占比（%） | 单项指标折算得分',
    indicators: [
      `产出指标 | 数量指标 | 培训场次 | 50 | ≥10场 | 11场 | 100 | ${weights[0] ?? ''} | 50`,
      `效益指标 | 社会效益指标 | 培训内容应用率 | 30 | ≥80% | 85% | 100 | ${weights[1] ?? ''} | 30`,
      `满意度指标 | 服务对象满意度指标 | 参训人员满意度 | 10 | ≥90% | 95% | 100 | ${weights[2] ?? ''} | 10`,
      ...(weights[3] ? [`预算执行率 | 预算执行率 | 预算执行进度 | 10 | 100% | 100% | 100 | ${weights[3]} | 10`] : []),
    ].join('\n'),
    total: '100 | 100',
  });
  it.each<[string, FormParts, string[]]>([
    ['100 in all', weighted('50', '30', '10', '10'), ['I12 right → 100']],
    ['too much', weighted('50', '30', '10', '20'), ['I12 wrong weights-off → 100']],
    ['room for the execution rate', weighted('50', '30', '10'), ['I12 right → 100']],
    ['no room, for it has a row', weighted('50', '20', '10', '10'), ['I12 wrong weights-off → 100']],
    ['one that is blank', weighted('50', '30', '', '10'), []],
  ])('%s', (_what, parts, verdicts) =>
    expect(told('points', parts).filter((line) => line.startsWith('I12'))).toEqual(verdicts),
  );
});

describe('the verdict on the total', () => {
  const blank = SOUND.replace('| 30 | 30 |', '| 30 | |');
  it.each<[string, FormParts, string]>([
    ['a sound form', {}, 'H19 right → 100'],
    ['another sum', { indicators: SOUND, total: '100 | 97' }, 'H16 wrong total-off → 100'],
    ['the indicators alone', { indicators: SOUND, total: '90 | 90' }, 'H16 right → 90'],
    ['a score that is blank and not added', { indicators: blank, total: '100 | 70' }, 'H16 right → 70'],
    [
      'a score that is blank, and more than the rest',
      { indicators: blank, total: '100 | 100' },
      'H16 unchecked addend-missing',
    ],
    [
      'no execution score beside its points',
      { funds: '年度资金总额 | 100 | 100 | 100 | 10 | 100.00% |', total: '100 | 100' },
      'H16 unchecked addend-missing',
    ],
    [
      'no scores at all',
      { indicators: SOUND.replaceAll(/(\| \d+ \|) \d+ \|/gu, '$1 — |'), total: '100 | 90' },
      'H16 unchecked addend-missing',
    ],
    [
      'a difference that stands elsewhere',
      { ...WITHOUT_POINTS, goal: null, indicators: SOUND, total: '100 | 97', cells: { D3: { value: 7 } } },
      'H11 unchecked figure-elsewhere → 90',
    ],
    [
      'a difference within the points that were given to no score',
      { ...WITHOUT_POINTS, goal: null, indicators: SOUND, total: '100 | 97' },
      'H11 unchecked addend-missing',
    ],
    [
      'the same where the total row prints the points that were read',
      { ...WITHOUT_POINTS, goal: null, indicators: SOUND, total: '90 | 97' },
      'H11 wrong total-off → 90',
    ],
    [
      'less than the sum, beside a cell of 0',
      { ...WITHOUT_POINTS, goal: null, indicators: SOUND, total: '100 | 89', cells: { D3: { value: 0 } } },
      'H11 wrong total-off → 90',
    ],
    [
      'a form in the making',
      {
        indicators: `${rows('50', '20', '5')}\n产出指标 | 数量指标 | | | | | |\n | 质量指标 | | | | | |`,
        total: '100 | 80',
      },
      'H18 unchecked rows-not-filled',
    ],
    ['a blank that is owed', { indicators: SOUND, total: '100 | ' }, 'H16 absent total-missing → 100'],
    ['words', { total: '100 | 约100' }, 'H19 unchecked figure-not-a-number'],
  ])('%s', (_what, parts, verdict) => expect(told('total', parts)).toEqual([verdict]));
});

describe('the verdict on the grade', () => {
  it.each([
    ['100 | 95 | 优', 'right'],
    ['100 | 89.99 | 优', 'wrong grade-off'],
    ['100 | 100 | 良', 'wrong grade-off'],
    ['100 | 60 | 中等', 'right'],
    ['100 | 0 | 差', 'right'],
    ['100 | 100 | 优秀', 'right'],
    ['100 | 100 | 甲', 'unchecked grade-unknown'],
    ['110 | 100 | 优', 'unchecked total-unknown'],
    ['100 | 101 | 优', 'unchecked total-unknown'],
    ['100 | -3 | 差', 'unchecked total-unknown'],
    ['100 | 100 |', 'absent'],
  ])('%s', (total, verdict) => expect(told('grade', { total })).toEqual([`I19 ${verdict}`]));
});

describe('the verdict on a group that names its points', () => {
  const labelled = SOUND.replace('产出指标 |', '产出指标（50分） |').replace('效益指标 |', '效益指标（40分） |');
  it.each<[string, FormParts, string[]]>([
    ['one right, one off', { indicators: labelled }, ['B13 right → 50', 'B14 wrong group-points-off → 30']],
    [
      'the last group of a form that breaks off',
      {
        indicators:
          '产出指标（50分） | 数量指标 | 场次 | 10场 | 10场 | 40 | 40 |\n效益指标（40分） | 社会效益指标 | 就业人数 | 10人 | 10人 | 20 | 20 |',
        total: null,
      },
      ['B13 wrong group-points-off → 40', 'B14 unchecked form-cut-off'],
    ],
    [
      'a label on every row',
      {
        indicators:
          '产出指标（50分） | 数量指标 | 场次 | 10场 | 10场 | 20 | 20 |\n产出指标（50分） | 质量指标 | 合格率 | 90% | 90% | 30 | 30 |',
      },
      ['B13 right → 50'],
    ],
  ])('%s', (_what, parts, verdicts) => expect(told('group', parts)).toEqual(verdicts));
});

describe('the verdict on a sum between the indicators', () => {
  const head = '产出指标 | 数量指标 | 场次 | 10场 | 10场 | 20 | 20 |\n | 质量指标 | 合格率 | 90% | 90% | 30 |';
  it.each<[string, string, string[]]>([
    ['right', `${head} 30 |\n小计 | | | | | 50 | 50 |`, ['G15 right → 50', 'H15 right → 50']],
    [
      'off',
      `${head} 30 |\n小计 | | | | | 40 | 49 |`,
      ['G15 wrong subtotal-points-off → 50', 'H15 wrong subtotal-score-off → 50'],
    ],
    [
      'of a score that is blank',
      `${head} |\n小计 | | | | | 50 | 20 |`,
      ['G15 right → 50', 'H15 unchecked addend-missing'],
    ],
    ['a share', `${head} 30 |\n小计 | | | | | 50 | 100% |`, ['G15 right → 50', 'H15 unchecked addend-missing']],
  ])('%s', (_what, indicators, verdicts) => expect(told('group', { indicators, total: null })).toEqual(verdicts));
});

describe('the verdict on the sums of the funds', () => {
  const funds = (total: string, ...sources: string[]): FormParts => ({
    funds: [`年度资金总额 | ${total} | 10 | 100% | 10`, ...sources].join('\n'),
  });
  const GRANT = '其中：财政拨款 | 80 | 80 | 80 | | |';
  it.each<[string, FormParts, string[]]>([
    [
      'all added',
      funds('100 | 100 | 100', GRANT, '其他资金 | 20 | 20 | 20 | | |'),
      ['C6 right', 'D6 right', 'E6 right'],
    ],
    [
      'one off',
      funds('100 | 100 | 100', GRANT, '其他资金 | 10 | 20 | 20 | | |'),
      ['C6 wrong fund-sum-off', 'D6 right', 'E6 right'],
    ],
    [
      'one off by one, as whole numbers are when rounded',
      funds('101 | 100 | 100', GRANT, '其他资金 | 20 | 20 | 20 | | |'),
      ['C6 wrong fund-sum-rounded', 'D6 right', 'E6 right'],
    ],
    [
      'decimals off by what rounding leaves open, and by more',
      funds('100.1 | 100.2 | 100', '其中：财政拨款 | 60.04 | 60.04 | 60 | | |', '其他资金 | 40.05 | 40.05 | 40 | | |'),
      ['C6 right', 'D6 wrong fund-sum-off', 'E6 right'],
    ],
    [
      'sources under one that they are part of',
      funds(
        '100 | 100 | 100',
        GRANT,
        '其中：中央 | 50 | 50 | 50 | | |',
        '地方 | 30 | 30 | 30 | | |',
        '其他资金 | 20 | 20 | 20 | | |',
      ),
      ['C6 right', 'D6 right', 'E6 right'],
    ],
    [
      'more under one than it has',
      funds(
        '100 | 100 | 100',
        GRANT,
        '其中：中央 | 50 | 50 | 50 | | |',
        '地方 | 40 | 30 | 30 | | |',
        '其他资金 | 20 | 20 | 15 | | |',
      ),
      ['C6 wrong fund-sum-off', 'D6 right', 'E6 wrong fund-sum-off'],
    ],
    [
      'two ways of splitting, each by itself',
      funds(
        '100 | 100 | 100',
        '按收入性质分： | | | | | |',
        '财政拨款 | 80 | 80 | 80 | | |',
        '其他资金 | 20 | 20 | 20 | | |',
        '按支出性质分： | | | | | |',
        '人员 | 30 | 30 | 30 | | |',
        '公用 | 70 | 70 | 60 | | |',
      ),
      ['C6 right', 'D6 right', 'E6 wrong fund-sum-off'],
    ],
    ['one source alone, which may be a part', funds('100 | 100 | 100', GRANT), ['C6 right', 'D6 right', 'E6 right']],
    [
      'one source alone that is more',
      funds('70 | 100 | 100', GRANT),
      ['C6 wrong fund-sum-off', 'D6 right', 'E6 right'],
    ],
    [
      'words in a source',
      funds('100 | 100 | 100', '其中：财政拨款 | 80 | 约80 | 80 | | |', '其他资金 | 20 | 20 | 20 | | |'),
      ['C6 right', 'D6 unchecked addend-missing', 'E6 right'],
    ],
    [
      'sources without amounts in one column',
      funds('100 | 100 | 100', '其中：财政拨款 | | 80 | 80 | | |', '其他资金 | | 20 | 20 | | |'),
      ['D6 right', 'E6 right'],
    ],
  ])('%s', (_what, parts, verdicts) => expect(told('funds', parts)).toEqual(verdicts));
});
