import { readIndicatorHeading } from '../../../src/form/grammar/columns';
import { splitMergedHeadings } from '../../../src/form/grammar/split-headings';
import { linesOf, onlyForm, sheet, summary } from '../support/sheets';

/** The columns of a block after merged headings were told apart: `3 nature`. */
const split = (text: string): string[] => {
  const [heading, ...body] = linesOf(text);
  const { columns } = readIndicatorHeading([heading!], 0);
  return splitMergedHeadings(columns, body).map(({ column, field }) => `${column} ${field}`);
};

describe('a heading copied into two columns', () => {
  const HEAD = '三级指标 | 指标值 | 完成值 | 分值 | 分值 | 得分';
  it('heads the one where its values stand, a slid row or not', () => {
    const rows = ['甲 | 10 | 10', '乙 | 5 | 5', '丙 | 8 | 8', '丁 | 9 | 9'].map((row) => `${row} | | 20 | 20`);
    const expected = ['0 name', '1 target', '2 actual', '4 points', '5 score'];
    expect(split(`${HEAD}\n${rows.join('\n')}`)).toEqual(expected);
    expect(split(`${HEAD}\n${rows.join('\n')}\n戊 | 3 | 3 | 20 | 20`)).toEqual(expected);
  });
  it('heads the first where values stand in both', () => {
    expect(split(`${HEAD}\n甲 | 10 | 10 | 20 | 20 | 20\n乙 | 5 | 5 | 20 | 20 | 20`)).toContain('3 points');
  });
});

describe('a target merged over several columns', () => {
  it('is told apart as sign, value and unit', () => {
    expect(
      split(`
        三级指标 | 全年目标值 | | | 实际完成值 | 得分
        场次 | ≥ | 10 | 场 | 11 | 10
        人数 | ≥ | 500 | 人次 | 520 | 10
        合格率 | = | 95 | % | 96 | 10`),
    ).toEqual(['0 name', '1 nature', '2 target', '3 unit', '4 actual', '5 score']);
  });

  it.each([
    ['value and unit', '10 | 场', '500 | 人', '95 | %', ['0 name', '1 target', '2 unit', '3 actual']],
    ['sign and value', '≥ | 10', '≤ | 500', '＝ | 95', ['0 name', '1 nature', '2 target', '3 actual']],
    ['a sign spelt out', '大于 | 10', '小于 | 500', '等于 | 95', ['0 name', '1 nature', '2 target', '3 actual']],
  ])('is told apart as %s', (_name, one, two, three, expected) => {
    expect(split(`三级指标 | 指标值 | | 完成值\n甲 | ${one} | 1\n乙 | ${two} | 1\n丙 | ${three} | 1`)).toEqual(
      expected,
    );
  });

  it('one odd cell among many changes nothing', () => {
    expect(
      split('三级指标 | 指标值 | | 完成值\n甲 | 10 | 场 | 1\n乙 | 500 | 人 | 1\n丙 | 95 | % | 1\n丁 | 较好 | | 1'),
    ).toEqual(['0 name', '1 target', '2 unit', '3 actual']);
  });

  it('what a further column holds is nobody else’s', () => {
    expect(
      split(
        '三级指标 | 指标值 | | | 完成值\n甲 | 10 | 场 | 较上年有明显提高 | 1\n乙 | 9 | 人 | 较上年有明显提高 | 1\n丙 | 8 | 次 | 与上年大致相同 | 1',
      ),
    ).toEqual(['0 name', '1 target', '2 unit', '3 other', '4 actual']);
  });

  it.each([
    ['cells disagree', '甲 | 10 | 场 | 1\n乙 | 人 | 500 | 1\n丙 | 较好 | 95 | 1\n丁 | ≥ | 无 | 1'],
    ['rows are few', '甲 | 10 | 场 | 1\n乙 | 500 | 人 | 1'],
    ['there is no number', '甲 | ≥ | 场 | 1\n乙 | ≥ | 人 | 1\n丙 | ≥ | 次 | 1'],
    ['there are numbers alone', '甲 | 10 | 20 | 1\n乙 | 5 | 6 | 1\n丙 | 8 | 9 | 1'],
    ['no cells stand beside', '甲 | 10 | | 1\n乙 | 500 | | 1\n丙 | 95 | | 1'],
  ])('stays whole where %s', (_name, rows) => {
    expect(split(`三级指标 | 指标值 | | 完成值\n${rows}`)).toEqual(['0 name', '1 target', '3 actual']);
  });

  it('is told apart where the heading was copied into each column', () => {
    expect(
      split(`
        三级指标 | 指标值 | 指标值 | 指标值 | 完成值
        场次 | ≥ | 10 | 场 | 11
        人数 | ≥ | 500 | 人次 | 520
        合格率 | ＝ | ９５ | ％ | 96`),
    ).toEqual(['0 name', '1 nature', '2 target', '3 unit', '4 actual']);
  });

  it('copies of its values are no parts', () => {
    expect(split('三级指标 | 指标值 | 指标值\n甲 | 10场 | 10场\n乙 | 5人 | 5人\n丙 | 95% | 95%')).toEqual([
      '0 name',
      '1 target',
      '2 other',
    ]);
  });

  it('is told apart where its heading is the last, and not for one slid row', () => {
    expect(split('三级指标 | 指标值\n甲 | 10 | 场\n乙 | 500 | 人\n丙 | 95 | %')).toEqual([
      '0 name',
      '1 target',
      '2 unit',
    ]);
    expect(split('三级指标 | 指标值\n甲 | 10场\n乙 | | 500人\n丙 | 95%')).toEqual(['0 name', '1 target']);
  });

  it('gives the very same columns where there is nothing to tell apart', () => {
    const { columns } = readIndicatorHeading(linesOf('三级指标 | 指标值 | 完成值'), 0);
    expect(splitMergedHeadings(columns, linesOf('甲 | 10 | 9'))).toBe(columns);
  });
});

describe('a name merged over several columns', () => {
  it('is told apart as running number and name', () => {
    expect(
      split(
        `
        二级指标 | 三级指标 | | 年度指标值 | 实际完成值
        数量指标 | 指标1： | 培训场次 | 10 | 11
        | 指标2 | 培训人数合计（人次） | 500 | 520
        质量指标 | 指标3. | 结业考核合格率 | 95% | 96%`,
      ),
    ).toEqual(['0 level2', '1 other', '2 name', '3 target', '4 actual']);
  });

  it('is told apart where the heading was copied into both columns', () => {
    expect(
      split(
        '三级指标 | 三级指标 | 指标值\n指标1 | 培训场次 | 10\n指标２ | 培训人数 | 500\n指标1 | 结业考核合格率 | 95%',
      ),
    ).toEqual(['0 other', '1 name', '2 target']);
  });

  it.each([
    ['the words stand first', '培训场次 | 指标1\n培训人数 | 指标2\n结业考核合格率 | 指标3'],
    ['both columns hold numbering', '指标1 | 指标1\n指标2 | 指标2\n指标3 | 指标3'],
  ])('stays whole where %s', (_name, rows) => {
    expect(split(`三级指标 | | 指标值 | 完成值\n${rows}`)).toEqual(['0 name', '2 target', '3 actual']);
  });
});

describe('a form with a merged target', () => {
  const form = onlyForm(
    sheet(`
      项目支出绩效自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | | | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 培训场次 | ≥ | 10 | 场 | 11场 | 30 | 30
      | | 培训人数 | ≥ | 500 | 人次 | 520人次 | 30 | 30
      | 质量指标 | 合格率 | ≥ | 95 | % | 96% | 20 | 20
      效益指标 | 社会效益指标 | 应用情况 | | 良好 | | 良好 | 20 | 20
      总分 | | | | | | | 100 | 100`),
  );

  it('has the whole target in one', () =>
    expect(form.indicators.map(({ target }) => target.text)).toEqual(['≥10场', '≥500人次', '≥95%', '良好']));

  it('has no displaced value and no doubt', () =>
    expect([form.layout, form.displacements, form.doubts]).toEqual(['split-target', [], []]));
});

describe('a value under a merged heading that is not told apart', () => {
  it('is not displaced in whichever column it stands', () => {
    const form = onlyForm(
      sheet(`
        项目支出绩效自评表
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | | | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 培训场次 | ≥ | 10 | 场 | 11场 | 30 | 30
        | | 培训人数 | ≥ | 500 | 人次 | 520人次 | 30 | 30
        | 质量指标 | 合格率 | ≥ | 95 | % | 96% | 20 | 20
        效益指标 | 社会效益指标 | 应用情况 | 良好 | | | 良好 | 20 | 20
        总分 | | | | | | | 100 | 100`),
    );
    expect(form.displacements).toEqual([]);
    expect(summary(form.indicators[3]!)).toBe('效益指标 · 社会效益指标 · 应用情况 · 良好 · 良好 · 20 · 20 · ');
  });
});
