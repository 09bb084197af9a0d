import type { FormParts } from '../../../support/form-grid';
import { told } from './told';

const OUTPUT = '产出指标 | 数量指标';
const SATISFACTION = '满意度指标 | 服务对象满意度指标';
const row = (cells: string, level = OUTPUT): FormParts => ({ indicators: `${level} | ${cells} |` });
const more = (...rows: string[]): FormParts => ({ indicators: `${OUTPUT} | ${rows.join(' |\n | | ')} |` });

describe('the verdict on the score of an indicator', () => {
  it.each<[string, FormParts, string]>([
    ['full points of a missed target', row('场次 | 10场 | 8场 | 10 | 10'), 'wrong full-though-missed → 8'],
    ['full points by rounding alone', row('场次 | 1000场 | 960场 | 10 | 10'), 'wrong full-by-rounding → 9.6'],
    ['a sentence that falls short', row('管网 | 18公里 | 铺设16公里 | 10 | 10'), 'wrong full-though-told-short → 8.89'],
    [
      'about as many, with full points by rounding',
      row('场次 | 100场 | 约96场 | 10 | 10'),
      'unchecked value-unsure → 9.6',
    ],
    [
      'a sentence beside a way of scoring that the row states',
      row('管网 | 18公里 | 铺设16公里 | 10 | 7 | 低于及格线90%不得分'),
      'unchecked value-unsure → 8.89',
    ],
    [
      'a growth told behind the numbers that make it',
      row('参观人次增长率 | ≥5% | 上年4.2万人次，今年4.47万人次，增长6.4% | 10 | 10'),
      'right → 10',
    ],
    [
      'the same below the target',
      row('参观人次增长率 | ≥5% | 上年4.2万人次，今年4.3万人次，增长2.4% | 10 | 10'),
      'wrong full-though-missed → 4.8',
    ],
    [
      'a growth that the numbers before it do not make',
      row('参观人次增长率 | ≥5% | 上年4.2万人次，今年4.3万人次，增长6.4% | 10 | 10'),
      'wrong full-though-told-short → 4.76',
    ],
    [
      'a number among the words of both',
      row('增收 | 户均增收≥500元 | 户均增收420元 | 10 | 10'),
      'wrong full-though-told-short → 8.4',
    ],
    ['the same, reached', row('增收 | 户均增收不低于500元 | 户均增收520元 | 10 | 10'), 'right → 10'],
    [
      'the same, with its bound behind',
      row('投诉 | 投诉下降10%以上 | 投诉下降8% | 10 | 10'),
      'wrong full-though-told-short → 8',
    ],
    ['the same beside an earlier year', row('投诉 | 投诉下降10%以上 | 投诉较上年下降12% | 10 | 10'), 'right → 10'],
    [
      'a number in other words than the target has',
      row('增收 | 户均增收≥500元 | 农户增收达到420元 | 10 | 10'),
      'unchecked answer-in-words',
    ],
    ['about as many, with its share', row('场次 | 100场 | 约96场 | 10 | 9.6'), 'right → 9.6'],
    ['a share', row('场次 | 10场 | 8场 | 10 | 8'), 'right → 8'],
    [
      'what is known by its name to be better high',
      row('带动就业 | 100人 | 80人 | 10 | 9', '效益指标 | 经济效益指标'),
      'wrong not-its-share → 8',
    ],
    [
      'a limit exceeded',
      row('人均成本 | ≤400元 | 500元 | 10 | 9', '产出指标 | 成本指标'),
      'wrong not-by-a-reverse-formula → 7.5',
    ],
    ['points lost though met, by a sign', row('场次 | ≥10场 | 12场 | 10 | 7'), 'wrong lost-though-met → 10'],
    [
      'points taken off far above the target, with the reason',
      row('场次 | ≥10场 | 15场 | 10 | 9 | 合作社自发组织，场次超出预期'),
      'unchecked reduced-for-excess → 10',
    ],
    [
      'points taken off far above the target, with talk that fits anything',
      row('场次 | ≥10场 | 15场 | 10 | 9 | 管理不到位，加强管理'),
      'wrong lost-though-met → 10',
    ],
    [
      'points taken off far above the target, as if it had been missed',
      row('场次 | ≥10场 | 15场 | 10 | 9 | 受疫情影响，未完成年度目标'),
      'wrong lost-though-met → 10',
    ],
    ['points lost that the other way would earn', row('场次 | 10场 | 12场 | 10 | 8'), 'unchecked direction-open → 10'],
    ['points left blank', row('场次 | 10场 | 8场 | | 8'), 'unchecked points-missing'],
    ['a score above its points', row('场次 | 10场 | 8场 | 10 | 12'), 'wrong over-points → 8'],
    ['the same of a result that is about', row('场次 | 10场 | 约8场 | 10 | 12'), 'wrong over-points'],
    [
      'the same of what is known by its name alone',
      row('带动就业 | 100人 | 80人 | 10 | 12', '效益指标 | 经济效益指标'),
      'wrong over-points',
    ],
    ['a score below 0', row('场次 | 10场 | 8场 | 10 | -1'), 'wrong negative'],
    ['nothing planned, all claimed', row('培训场次 | 0场 | 0场 | 10 | 10'), 'wrong nothing-planned'],
    ['what does not apply and claims points', row('场次 | 不适用 | 不适用 | 10 | 10'), 'wrong void-though-scored'],
    ['what does not apply and claims none', row('场次 | 不适用 | 不适用 | 10 | 0'), 'right'],
    ['a result within its range', row('人数 | 90-110人 | 100人 | 10 | 10'), 'right'],
    ['one off its range', row('人数 | 90-110人 | 80人 | 10 | 10'), 'wrong off-range-with-full-points'],
    ['one off its range with some points', row('人数 | 90-110人 | 80人 | 10 | 8'), 'unchecked range'],
    [
      'a deadline missed',
      row('完工时间 | 12月31日前 | 次年1月15日 | 10 | 10', '产出指标 | 时效指标'),
      'wrong late-with-full-points',
    ],
  ])('%s', (_what, parts, verdict) => expect(told('score', parts)).toEqual([`H13 ${verdict}`]));

  const OF_TIME = '产出指标 | 时效指标';
  it.each<[string, string, string]>([
    ['a deadline kept', '完工 | 12月31日前 | 11月30日 | 10 | 10', 'right'],
    ['a day of each month, answered by a day', '发放 | 每月10日前 | 8日 | 10 | 10', 'right'],
    ['the same, later', '发放 | 每月10日前发放 | 12日发放 | 10 | 10', 'wrong late-with-full-points'],
    ['month and day with a stroke', '完工 | ≤12月 | 9/10 | 10 | 10', 'right'],
    ['month and day with a dot', '完工 | 9月20日前 | 9.25 | 10 | 10', 'wrong late-with-full-points'],
    ['a festival of either year', '发放 | 春节前 | 2024年2月14日 | 10 | 10', 'unchecked date-open'],
    ['a festival in words', '发放 | 春节前 | 春节前发放到位 | 10 | 10', 'right'],
    [
      'one of two days missed',
      '改造 | 6月30日前完成改造，9月30日前完成验收 | 6月20日完成改造，10月9日完成验收 | 10 | 10',
      'wrong late-with-full-points',
    ],
    ['two days kept', '改造 | 6月30日前、9月30日前 | 6月20日、9月9日 | 10 | 10', 'right'],
    [
      'two days, with points off',
      '改造 | 6月30日前、9月30日前 | 6月20日、9月9日 | 10 | 8',
      'unchecked date-without-formula',
    ],
    ['days before an event', '宣传 | 开幕前10天 | 开幕前12天 | 10 | 10', 'right'],
    ['too few days before it', '宣传 | 开幕前10天 | 开幕前8天 | 10 | 10', 'wrong late-with-full-points'],
    ['a month before it by days', '宣传 | 开幕前1个月 | 开幕前30天 | 10 | 10', 'unchecked time-units'],
    ['all the year by its months', '开放 | 全年 | 1月—12月 | 10 | 10', 'qualitative'],
    ['a ratio', '配套资金比例 | 1:1 | 1:1.05 | 10 | 10', 'right'],
    ['a ratio missed', '配套资金比例 | 1:1 | 1:0.9 | 10 | 10', 'wrong off-range-with-full-points'],
    ['a ratio with points off', '配套资金比例 | 1:1 | 1:0.9 | 10 | 9', 'unchecked several-values'],
    ['a ratio of which nobody knows what is good', '师生比 | 1:15 | 1:16 | 10 | 10', 'unchecked direction-open'],
    ['none of something bad', '违规情况 | 无 | 无 | 10 | 10', 'right → 10'],
    ['none of anything', '其他情况 | 无 | 无 | 10 | 10', 'unchecked not-applicable'],
    [
      'less of something bad behind the answer',
      '效果 | 显著提高 | 显著提高，投诉由21次减至9次 | 10 | 10',
      'qualitative',
    ],
    ['one missed, with points off', '完工 | 12月31日前 | 次年1月15日 | 10 | 8', 'unchecked date-without-formula'],
    ['one said to be missed', '完工 | 12月31日前 | 延期完成 | 10 | 10', 'wrong late-with-full-points'],
    ['the same with points off', '完工 | 12月31日前 | 延期完成 | 10 | 8', 'unchecked date-without-formula'],
    ['one said to be kept', '完工 | 12月31日前 | 按期完成 | 10 | 10', 'unchecked date-in-words'],
    ['so much sooner', '完工 | 12月31日前 | 提前10天完成 | 10 | 10', 'right'],
    ['more days than the months have', '工期 | ≤10个月 | 400天 | 10 | 10', 'wrong limit-missed-with-full-points'],
    ['the same with points off', '工期 | ≤10个月 | 400天 | 10 | 8', 'unchecked time-units'],
    ['fewer days than the months have', '工期 | ≤10个月 | 300天 | 10 | 10', 'right'],
    ['as many as some such months have', '工期 | ≤10个月 | 305天 | 10 | 10', 'unchecked time-units'],
    ['too few days', '服务期 | ≥10个月 | 300天 | 10 | 10', 'wrong limit-missed-with-full-points'],
    ['days enough', '服务期 | ≥10个月 | 400天 | 10 | 10', 'right'],
    [
      'a time of which nothing says whether more is good',
      '服务期 | 10个月 | 300天 | 10 | 10',
      'unchecked direction-open',
    ],
    ['what was to be in time', '支付 | 及时 | 未及时支付 | 10 | 10', 'wrong late-with-full-points'],
  ])('of time: %s', (_what, cells, verdict) => expect(told('score', row(cells, OF_TIME))).toEqual([`H13 ${verdict}`]));

  it.each<[string, string, string]>([
    ['one that falls short', '培训 | 3期、150人 | 3期、140人 | 10 | 10', 'wrong part-short-with-full-points'],
    ['the same with points off', '培训 | 3期、150人 | 3期、140人 | 10 | 9', 'unchecked several-values'],
    ['all of them', '培训 | 3期、150人 | 4期、160人 | 10 | 10', 'right'],
    ['one that is not told', '培训 | 3期、150人 | 2期 | 10 | 10', 'unchecked several-values'],
    ['the words of the target', '值守 | 7×24小时 | 7×24小时 | 10 | 10', 'right'],
    [
      'a part that falls short beside its whole',
      '培训 | ≥60人（其中护士≥20人） | 64人（其中护士12人） | 10 | 10',
      'wrong part-short-with-full-points',
    ],
    ['a part and its whole', '培训 | ≥60人（其中护士≥20人） | 64人（其中护士22人） | 10 | 10', 'right → 10'],
  ])('of several things: %s', (_what, cells, verdict) => expect(told('score', row(cells))).toEqual([`H13 ${verdict}`]));

  it.each<[string, string, string]>([
    ['a lower one', '考核等次 | 优秀 | 良好 | 10 | 10', 'wrong below-its-level-with-full-points'],
    ['a lower one with points off', '考核等次 | 优秀 | 良好 | 10 | 8', 'qualitative'],
    ['a higher one', '考核等次 | 良好 | 优秀 | 10 | 10', 'qualitative'],
    ['which is higher nobody says', '定级 | 二级 | 一级 | 10 | 10', 'unchecked level-order-open'],
  ])('of levels: %s', (_what, cells, verdict) => expect(told('score', row(cells))).toEqual([`H13 ${verdict}`]));

  it.each<[string, string, string]>([
    ['0 of 0 of what should be much, with points off', '场次 | 0场 | 0场 | 10 | 7', 'unchecked zero-of-zero → 10'],
    ['0 of 0 of what should not be, with points off', '投诉起数 | 0起 | 0起 | 10 | 7', 'wrong lost-though-met → 10'],
    ['about as many as asked for, with points off', '场次 | 100场 | 约100场 | 10 | 7', 'unchecked value-unsure → 10'],
    ['a strict target just reached', '场次 | >10场 | 10场 | 10 | 10', 'right → 10'],
    ['a lower bound below the target', '场次 | ≥10场 | ≥8场 | 10 | 10', 'unchecked value-unsure → 8'],
    ['an upper bound below the target', '场次 | ≥10场 | <10场 | 10 | 10', 'wrong full-though-bounded-short'],
    ['an upper bound above the target', '场次 | ≥10场 | ≤12场 | 10 | 10', 'unchecked value-unsure → 10'],
    ['a limit exceeded, with full points', '人均成本 | ≤400元 | 500元 | 10 | 10', 'wrong full-though-exceeded → 7.5'],
    ['what should be hit and was exceeded', '人均成本 | =400元 | 410元 | 10 | 10', 'unchecked equal-exceeded'],
    ['nothing told', '场次 | 10场 | | 10 | 10', 'unchecked value-missing'],
    ['words for a number', '场次 | 10场 | 已完成 | 10 | 10', 'unchecked not-a-number'],
    ['another unit', '场次 | 10场 | 8人 | 10 | 10', 'unchecked units-differ'],
  ])('of numbers: %s', (_what, cells, verdict) => expect(told('score', row(cells))).toEqual([`H13 ${verdict}`]));

  it.each<[string, string, string]>([
    ['all points of 部分达成', '部分达成 | 10 | 10', 'wrong outside-its-grade'],
    ['points that fit the grade', '部分达成 | 10 | 7', 'qualitative'],
    ['points that do not fit 未达成', '未达成 | 10 | 8', 'wrong outside-its-grade'],
    ['some points less for 基本达成, which is between two grades', '基本达成 | 10 | 9', 'qualitative'],
    ['no points to earn', '未达成 | 0 | 0', 'qualitative'],
    ['no score yet', '未达成 | 10 |', 'absent score-missing'],
    ['words that name no grade', '运行良好 | 10 | 3', 'qualitative'],
    ['words that nobody understands', '还可以 | 10 | 10', 'unchecked answer-in-words'],
    ['less than what was asked for, with all points', '基本健全 | 10 | 10', 'unchecked answer-in-words'],
    ['less than what was asked for, with a point less', '基本健全 | 10 | 9', 'qualitative'],
    ['a number beside the words', '已健全，印发制度3项 | 10 | 10', 'qualitative'],
    ['not there, with points taken off', '尚未建立细则 | 10 | 5', 'unchecked answer-in-words'],
    ['all points of what was not set up', '未建立 | 10 | 10', 'wrong outside-its-grade'],
    ['all points of what is denied', '不健全 | 10 | 10', 'wrong outside-its-grade'],
    ['points off the words of the target', '健全 | 10 | 8', 'qualitative'],
    ['more than its points', '部分达成 | 10 | 11', 'wrong over-points'],
  ])('of words: %s', (_what, values, verdict) =>
    expect(told('score', row(`机制建设 | 健全 | ${values}`))).toEqual([`H13 ${verdict}`]),
  );

  it('is open where most scores stand on a scale of their own', () => {
    const own = ['甲 | 10场 | 8场 | 10 | 80', '乙 | 10场 | 9场 | 10 | 90', '丙 | 10场 | 10场 | 10 | 100'];
    expect(told('score', more(...own))).toEqual([
      'H13 unchecked own-scale → 8',
      'H14 unchecked own-scale → 9',
      'H15 unchecked own-scale → 10',
    ]);
    expect(told('score', more(...own.slice(0, 2), '丙 | 10场 | 10场 | 10 | 10'))).toEqual([
      'H13 wrong over-points → 8',
      'H14 wrong over-points → 9',
      'H15 right → 10',
    ]);
  });

  describe('points that may be for several rows, as all are given away without any for these', () => {
    const shared = (...rows: string[]) => told('score', more(...rows, '宣传场次 | 5场 | 5场 | 50 | 50')).slice(0, -1);
    it.each<[string, string[], string[]]>([
      ['all were met', ['甲 | 30场 | 30场 | 40 | 40', '乙 | 20场 | 25场 | | '], ['H13 right', 'H14 absent']],
      [
        'points lost though the first was met: they may be another row’s',
        ['甲 | 30场 | 30场 | 40 | 38', '乙 | 20场 | 19场 | | '],
        ['H13 unchecked points-of-several-rows', 'H14 absent'],
      ],
      [
        'full points though one of them was missed',
        ['甲 | 30场 | 30场 | 40 | 40', '乙 | 20场 | 16场 | | '],
        ['H13 unchecked points-of-several-rows', 'H14 absent'],
      ],
      ['its own share', ['甲 | 30场 | 27场 | 40 | 36', '乙 | 20场 | 20场 | | '], ['H13 right', 'H14 absent']],
      [
        'a score each that make all points, all met',
        ['甲 | 30场 | 30场 | 40 | 20', '乙 | 20场 | 20场 | | 20'],
        ['H13 right', 'H14 right'],
      ],
      [
        'a score each that make fewer',
        ['甲 | 30场 | 30场 | 40 | 20', '乙 | 20场 | 16场 | | 16'],
        ['H13 unchecked points-of-several-rows', 'H14 unchecked points-of-several-rows'],
      ],
      [
        'more than all points',
        ['甲 | 30场 | 30场 | 40 | 44', '乙 | 20场 | 20场 | | '],
        ['H13 wrong over-points', 'H14 absent'],
      ],
    ])('%s', (_what, rows, verdicts) => expect(shared(...rows)).toEqual(verdicts));

    it('are a row’s own where the form has points left for the others', () => {
      const verdicts = told('score', more('甲 | 30场 | 30场 | 40 | 38', '乙 | 20场 | 19场 | | '));
      expect(verdicts).toEqual(['H13 wrong lost-though-met → 40', 'H14 absent']);
    });
  });

  it('takes a whole number for a rounded one only where the form rounds', () => {
    const rows = ['甲 | 30场 | 29场 | 10 | 9.67', '乙 | 30场 | 28场 | 10 | 9.33', '丙 | 30场 | 20场 | 10 | 7'];
    expect(told('score', more(...rows)).at(-1)).toBe('H15 wrong whole-among-decimals → 6.67');
    expect(told('score', more(...rows.slice(1))).at(-1)).toBe('H14 right → 6.67');
  });

  it('says that a form has no points, where it has no column for them', () => {
    const headings = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分';
    expect(told('score', { ...row('场次 | 10场 | 8场 | 8'), headings, total: null })).toEqual([
      'G13 unchecked no-points-column',
    ]);
  });

  it('takes the points of a label that one row alone stands under, where the form has no column for them', () => {
    const headings = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分';
    const scores = (indicators: string) => told('score', { headings, indicators, total: null });
    const first = '产出指标（50分） | 数量指标（20分） | 养护里程 | ≥320公里 | 298公里';
    const second = '| 质量指标（10分） | 合格率 | ≥95% | 90% | 10';
    expect(scores(`${first} | 18.63\n${second}`)).toEqual(['G13 right → 18.63', 'G14 wrong full-though-missed → 9.47']);
    expect(scores(`${first} | 22`)).toEqual(['G13 unchecked score-of-several-rows → 18.63']);
    expect(scores(`${first} | 18.63\n| | 养护桥梁 | ≥9座 | 9座 | 9`)).toEqual([
      'G13 unchecked no-points-column',
      'G14 unchecked no-points-column',
    ]);
  });

  it('names a way of scoring that its document allows and the form does not state', () => {
    const allowed = { basis: { passMark: 'caiyu-2021-101-annex-1', intervals: 'caiyu-2021-101-annex-1' } };
    const score = (cells: string, level?: string, change: object = allowed) =>
      told('score', row(cells, level), change)[0]?.replace('H13 ', '');
    expect(score('场次 | ≥10场 | 5场 | 10 | 0')).toBe('wrong way-unstated → 5');
    expect(score('场次 | ≥10场 | 5场 | 10 | 0', OUTPUT, {})).toBe('wrong not-its-share → 5');
    expect(score('群众满意度 | ≥95% | 85% | 10 | 8', SATISFACTION)).toBe('wrong way-unstated → 8.95');
    expect(score('群众满意度 | ≥95% | 62% | 10 | 5', SATISFACTION)).toBe('wrong way-unstated → 6.53');
    expect(score('群众满意度 | ≥95% | 62% | 10 | 8', SATISFACTION)).toBe('wrong not-its-share → 6.53');
    expect(score('群众满意度 | ≥95分 | 85分 | 10 | 8', SATISFACTION)).toBe('wrong not-its-share → 8.95');
    expect(score('合格率 | ≥95% | 85% | 10 | 8', '产出指标 | 质量指标')).toBe('wrong not-its-share → 8.95');
  });
});
