import { auditOf, profileById, type Recomputed, judge } from '../../src/audit';
import { read } from '../../src/form';
import { formGrid, type FormParts } from '../support/form-grid';

const PROFILE = profileById('national-2020');

function recomputed(parts: FormParts): { score: string | null; grade: Recomputed['grade'] } {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  const { score, grade } = auditOf(judge(form, { profile: PROFILE })).recomputed;
  return { score: score?.toFixed() ?? null, grade };
}

const FUNDS = (executed: string, rate: string, score: string): string =>
  `年度资金总额 | 100 | 100 | ${executed} | 10 | ${rate} | ${score}`;
const ROWS = (score: string, actual = '8场'): string =>
  `产出指标 | 数量指标 | 培训场次 | 10场 | ${actual} | 90 | ${score}`;

describe('a total that cannot be recomputed', () => {
  it.each<[string, FormParts, string]>([
    [
      'nothing was planned',
      { indicators: '产出指标 | 数量指标 | 培训场次 | 0场 | 0场 | 90 | 90' },
      'zero-target-full-score',
    ],
    ['a score is in words', { indicators: ROWS('满分', '基本完成') }, 'score-not-a-number'],
    ['a score is blank', { indicators: ROWS('', '基本完成') }, 'score-missing'],
  ])('is explained by a finding or by what was not checked: %s', (_why, parts, expected) => {
    const [form] = read(formGrid(parts).grid).forms;
    const { recomputed: total, findings, coverage } = auditOf(judge(form!, { profile: PROFILE }));
    expect(total.score).toBeNull();
    expect([...findings.map(({ rule }) => rule), ...coverage.unchecked.map(({ why }) => why)]).toContain(expected);
  });
});

describe('the recomputed total', () => {
  it('is the printed one where every score is right', () => {
    expect(recomputed({})).toEqual({ score: '100', grade: '优' });
  });
  it('takes the right score in place of a wrong one', () => {
    expect(recomputed({ indicators: ROWS('80') })).toEqual({ score: '82', grade: '良' });
  });
  it('takes what a score on a scale converts into', () => {
    const form = {
      headings:
        '一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 单项指标得分 | 权重占比（%） | 单项指标折算得分',
      indicators: '产出指标 | 数量指标 | 培训场次 | 90 | ≥10场 | 9场 | 90 | 90 | 90',
      total: null,
    };
    expect(recomputed(form)).toEqual({ score: '91', grade: '优' });
  });
  it('keeps a score that is right at its printed decimals', () => {
    expect(recomputed({ indicators: '产出指标 | 数量指标 | 面积 | 3万平方米 | 2.2万平方米 | 10 | 7.3' })).toEqual({
      score: '17.3',
      grade: '差',
    });
  });
  const LAST = '| | 宣传场次 | 5场 | 5场';
  it.each([
    ['points for several rows with a score each', '40 | 20', '| 16', '50 | 50', '96'],
    ['points and score for several rows', '40 | 38', '| ', '50 | 50', '98'],
    ['a score for several rows with points of their own', '20 | 36', '20 | ', '50 | 50', '96'],
  ])('counts once: %s', (_what, first, second, last, total) => {
    const indicators = `产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | ${first}\n| | 培训人次 | 20人次 | 16人次 | ${second}\n${LAST} | ${last}`;
    expect(recomputed({ indicators, total: `100 | ${total}` }).score).toBe(total);
  });
  it('keeps an execution score that follows the printed rate', () => {
    expect(recomputed({ funds: FUNDS('98.78', '0.99', '9.9'), indicators: ROWS('72') })).toEqual({
      score: '81.9',
      grade: '良',
    });
  });
  it('replaces a wrong execution score', () => {
    expect(recomputed({ funds: FUNDS('50', '50%', '10'), indicators: ROWS('72') })).toEqual({
      score: '77',
      grade: '中',
    });
  });
  it('computes a blank score where it can', () => {
    expect(recomputed({ funds: FUNDS('100', '100%', ''), indicators: ROWS('') })).toEqual({ score: '82', grade: '良' });
  });
  it('says nothing where a blank score cannot be computed', () => {
    expect(recomputed({ indicators: ROWS('', '基本完成') })).toEqual({ score: null, grade: null });
    expect(recomputed({ funds: FUNDS('', '', ''), indicators: ROWS('72') })).toEqual({ score: null, grade: null });
  });
  it('says nothing where nothing was planned and nothing done', () => {
    expect(recomputed({ indicators: '产出指标 | 数量指标 | 培训场次 | 0 | 0 | 90 | 90' })).toEqual({
      score: null,
      grade: null,
    });
  });
  it('says nothing for a form without scores', () => {
    expect(
      recomputed({
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场',
        total: null,
      }),
    ).toEqual({
      score: null,
      grade: null,
    });
  });
  it('counts an execution score without a budget as printed', () => {
    expect(recomputed({ funds: '年度资金总额 | | | 0 | 10 | | 10', indicators: ROWS('72') })).toEqual({
      score: '82',
      grade: '良',
    });
  });
  it('passes over rows without points and score', () => {
    expect(recomputed({ indicators: `${ROWS('72')}\n | 质量指标 | 合格率 | 90% | 95% | |` })).toEqual({
      score: '82',
      grade: '良',
    });
  });
  it('says nothing where a row has neither, unless the printed total is the sum of what is there', () => {
    const headings = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 偏差原因分析';
    const indicators = `产出指标（90分） | 数量指标 | 培训场次 | 10场 | 10场 | 90 |
      | 质量指标 | 合格率 | 90% | 95% | |`;
    expect(recomputed({ headings, indicators, total: '95' })).toEqual({ score: null, grade: null });
    expect(recomputed({ headings, indicators, total: '100' })).toEqual({ score: '100', grade: '优' });
  });
  it('says nothing of a form that breaks off before its points are given away', () => {
    const indicators = '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 40 | 40 |';
    expect(recomputed({ indicators, total: null })).toEqual({ score: null, grade: null });
    expect(recomputed({ indicators: ROWS('90', '10场'), total: null })).toEqual({ score: '100', grade: '优' });
  });
  it('leaves execution out where the form gives it no points', () => {
    expect(recomputed({ funds: '年度资金总额 | 100 | 100 | 100 | | 100% |', indicators: ROWS('72') })).toEqual({
      score: '72',
      grade: '中',
    });
  });
});

describe('how many of the scores in a total are open', () => {
  const openIn = (parts: FormParts): number => {
    const [form] = read(formGrid(parts).grid).forms;
    return auditOf(judge(form!, { profile: PROFILE })).recomputed.open;
  };
  it.each<[string, FormParts, number]>([
    ['none where all are right', {}, 0],
    ['none where words answer words', { indicators: '产出指标 | 质量指标 | 培训效果 | 有效 | 有效 | 90 | 90' }, 0],
    ['none where a wrong one is replaced by what it should be', { indicators: ROWS('80') }, 0],
    [
      'a date that was missed, told wrong with no score following',
      { indicators: '产出指标 | 时效指标 | 完工时间 | 6月30日前 | 7月20日 | 90 | 90' },
      1,
    ],
    [
      'a lower level, and one thing of several short',
      {
        indicators: `产出指标 | 质量指标 | 评定等次 | 优 | 良 | 40 | 40 |
          | 数量指标 | 培训规模 | ≥3期、≥150人 | 3期、140人 | 50 | 50`,
      },
      2,
    ],
    [
      'one that was not judged',
      { indicators: '产出指标 | 数量指标 | 人数 | ≥400人 | 线下400人，线上50万余人次 | 90 | 90' },
      1,
    ],
    ['an execution score in a form without funds', { funds: FUNDS('', '', '10'), indicators: ROWS('72') }, 1],
    ['none where there is no total', { indicators: ROWS('', '基本完成') }, 0],
  ])('%s', (_what, parts, count) => {
    expect(openIn(parts)).toBe(count);
  });
});
