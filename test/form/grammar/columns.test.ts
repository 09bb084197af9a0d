import { groupsHeadings, layoutOf, readIndicatorHeading, repeatsHeading } from '../../../src/form/grammar/columns';
import { lineOf, linesOf } from '../support/sheets';

const read = (text: string, anchor = 0) => readIndicatorHeading(linesOf(text), anchor);
const fields = (text: string, anchor = 0) =>
  read(text, anchor).columns.map(({ field, column }) => `${column} ${field}`);
const layout = (text: string) => layoutOf(read(text).columns);

describe('a heading of the row above', () => {
  const ABOVE = '绩效指标 | | | 目标及完成 | | 评分 | | 偏差说明';
  const OWN = '一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分';
  it('heads a column that has cells and no other heading', () => {
    const row = '产出指标 | 数量指标 | 改造公厕 | 24座 | 20座 | 12 | 10 | 用地未落实';
    expect(fields(`${ABOVE}\n${OWN}\n${row}`, 1).at(-1)).toBe('7 reason');
  });
  it('heads none without cells', () => {
    expect(fields(`${ABOVE}\n${OWN}\n产出指标 | 数量指标 | 改造公厕 | 24座 | 20座 | 12 | 10`, 1).at(-1)).toBe(
      '6 score',
    );
  });
});

describe('headings that say something under their group alone', () => {
  const OWN = '维度 | 类别 | 内容 | 计划 | 完成 | 权重 | 自评';
  it('计划 under 值, 内容 under 指标', () => {
    expect(fields(`指标 | | | 值 | | 评分 |\n${OWN}`, 1).slice(2)).toEqual([
      '2 name',
      '3 target',
      '4 actual',
      '5 points',
      '6 score',
    ]);
  });
  it('are not told by a row of the header above them', () => {
    expect(groupsHeadings(lineOf('实施单位 | 检验所 | 资金性质 | 财政'))).toBe(false);
    expect(groupsHeadings(lineOf('预期目标 | | 实际完成情况'))).toBe(false);
    expect(groupsHeadings(lineOf('自评得分 | 96.5分'))).toBe(false);
    expect(groupsHeadings(lineOf('指标 | | | 值 | | 评分'))).toBe(true);
  });
});

describe('number and unit under 计划 and 完成', () => {
  it('are those of target and result', () => {
    expect(
      fields(`一级指标 | 二级指标 | 三级指标 | 计划 | | 完成 | | 分值 | 得分
        | | | 数值 | 单位 | 数值 | 单位
        产出指标 | 数量指标 | 改造锅炉 | 18 | 台 | 18 | 台 | 20 | 20`).slice(3, 7),
    ).toEqual(['3 target', '4 unit', '5 actual', '6 other']);
  });
});

describe('parts of the year below one heading', () => {
  const OWN = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | | | 分值 | 得分';
  it.each([
    '上半年 | 下半年 | 全年',
    '1-6月 | 7-12月 | 合计',
    '1-6月 | 7-12月 | 全年完成值',
    '6月底 | 9月底 | 12月底',
    '一季度 | 前三季度 | 全年累计',
  ])('the whole is the result: %s', (parts) => {
    expect(fields(`${OWN}\n | | | | ${parts} | | `).slice(3)).toEqual([
      '3 target',
      '4 other',
      '5 other',
      '6 actual',
      '7 points',
      '8 score',
    ]);
  });

  it('the whole may stand first, below a heading that was copied apart', () => {
    const copied = OWN.replace('实际完成值 | | |', '实际完成值 | 实际完成值 | 实际完成值 |');
    expect(fields(`${copied}\n | | | | 全年 | 上半年 | 下半年 | | `).slice(4, 7)).toEqual([
      '4 actual',
      '5 other',
      '6 other',
    ]);
  });
});

describe('a column of projects left of the levels', () => {
  it.each(['子项目', '任务名称', '项目内容', '指标编码'])('is known and of no use: %s', (heading) => {
    expect(fields(`${heading} | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分`)[0]).toBe(
      '0 other',
    );
  });
});

describe('words below the headings that say how to fill them in', () => {
  const OWN = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分';
  const COLUMNS = ['0 level1', '1 level2', '2 name', '3 target', '4 actual', '5 points', '6 score'];
  const row = '产出指标 | 数量指标 | 场次 | 10场 | 11场 | 20 | 20';
  it.each(['填数值及单位 | 填12月31日数 | 90分 | 不超分值', '6月底 | 9月底 | 12月底 |', '按批复填 | | |'])(
    'are none of the rows, and name no column: %s',
    (hints) => {
      const heading = read(`${OWN}\n | | | ${hints}\n${row}`);
      expect(heading.columns.map(({ field, column }) => `${column} ${field}`)).toEqual(COLUMNS);
      expect(heading.extraLines).toBe(1);
    },
  );

  it.each(['填写与批复一致的指标', '（填写与批复一致的指标）', '请按批复填写'])(
    'may stand under the names too: %s',
    (hint) => {
      expect(read(`${OWN}\n | | ${hint} | 填批复值 | 填年末值 | |\n${row}`).extraLines).toBe(1);
    },
  );
  it('are none of the rows beside a copy of the block’s label either', () => {
    const labelled = `绩效指标 | ${OWN}\n绩效指标 | | | | 填数值及单位 | 填12月31日数 | 90分 | 不超分值\n绩效指标 | ${row}`;
    expect(read(labelled).extraLines).toBe(1);
  });

  it.each(['| | | ≥10场 | 11场 | 20 | 20', '| | 培训场次 | 达标 | 达标 | |', '| | | 总分 | | 100 | 98'])(
    'are no rows of values, names or totals: %s',
    (line) => expect(read(`${OWN}\n${line}\n${row}`).extraLines).toBe(0),
  );

  it('are not told by columns without a heading', () =>
    expect(read(`${OWN}\n | | | 甲 | 乙 | 丙 | 丁 | 戊\n${row}`).extraLines).toBe(0));
});

describe('headings in one row', () => {
  it('in their order, with the columns they stand in', () => {
    expect(
      fields('绩效指标 | 一级指标 | 二级指标 | 三级指标 | | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因'),
    ).toEqual(['1 level1', '2 level2', '3 name', '5 target', '6 actual', '7 points', '8 score', '9 reason']);
  });

  it('a heading that comes twice counts once', () => {
    expect(fields('一级指标 | 三级指标 | 年度指标值 | 得分 | 得分 | 评分标准 | 评分标准')).toEqual([
      '0 level1',
      '1 name',
      '2 target',
      '3 score',
      '4 other',
      '5 other',
      '6 other',
    ]);
  });

  it('two that are like the first level are the first and the second', () => {
    expect(fields('指标类型 | 指标分类 | 三级指标 | 目标值 | 完成值')).toEqual([
      '0 level1',
      '1 level2',
      '2 name',
      '3 target',
      '4 actual',
    ]);
    expect(fields('一级指标 | 一级指标 | 三级指标 | 目标值')).toEqual(['0 level1', '1 other', '2 name', '3 target']);
  });

  it('nothing beyond the last line', () => expect(read('三级指标', 5)).toMatchObject({ columns: [], extraLines: 0 }));
});

describe('headings in two rows', () => {
  it('Yunnan: level headings and parts of the target below', () => {
    const text = `
      绩效指标 | | | 年度指标值 | | | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
      产出指标 | 数量指标 | 受助人数 | ≧ | 735 | 人次 | 735 | 10 | 10`;
    expect(fields(text, 1)).toEqual([
      '0 level1',
      '1 level2',
      '2 name',
      '3 nature',
      '4 target',
      '5 unit',
      '6 actual',
      '7 points',
      '8 score',
      '9 reason',
    ]);
    expect(read(text, 1).extraLines).toBe(0);
  });

  it('Hebei: parts of target and score below', () => {
    const text = `
      四、年度绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 指标分值 | 预期指标值 | | | 单项指标实际完成值 | 单项指标完成情况 | 自评得分
       | | | | | 符号 | 值 | 单位（文字描述） | | | 单项指标得分 | 权重占比（%） | 单项指标折算得分
       | 产出指标 | 数量指标 | 办理案件数量 | 10 | >= | 5000 | | 6418件 | 完成 | 100 | 10 | 10`;
    expect(fields(text)).toEqual([
      '1 level1',
      '2 level2',
      '3 name',
      '4 points',
      '5 nature',
      '6 target',
      '7 unit',
      '8 actual',
      '9 other',
      '10 rawScore',
      '11 weight',
      '12 score',
    ]);
    expect(read(text).extraLines).toBe(1);
  });

  it('levels below one heading, with parts of the values beside them', () => {
    const text = `
      绩效指标 | 指标 | | | 年度指标值 | | 实际完成值 | | 分值 | 得分
       | 一级指标 | 二级指标 | 三级指标 | 年初指标值 | 调整后指标值 | 完成值 | 完成率
       | 产出指标 | 数量指标 | 管护机井 | 60眼 | 60眼 | 60眼 | 100% | 20 | 20`;
    expect(fields(text)).toEqual([
      '1 level1',
      '2 level2',
      '3 name',
      '4 target',
      '5 revised',
      '6 actual',
      '7 completion',
      '8 points',
      '9 score',
    ]);
    expect(read(text).extraLines).toBe(1);
  });

  it('rows of funds or indicators do not join in', () => {
    expect(read('年初预算数 | 分值 | 得分\n一级指标 | 三级指标 | 年度指标值\n产出指标 | 场次 | 10', 1)).toMatchObject({
      extraLines: 0,
    });
    expect(fields('分值 | 得分 | 甲\n一级指标 | 三级指标 | 年度指标值', 1)).toEqual(['0 level1', '1 name', '2 target']);
  });
});

describe('layouts', () => {
  it.each([
    ['一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', 'standard'],
    ['一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分', 'points-first'],
    ['一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分', 'split-target'],
    ['一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分', 'no-points'],
    ['一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因', 'no-scores'],
  ])('%s: %s', (text, expected) => expect(layout(text)).toBe(expected));

  it('no headings, no layout', () => expect(layoutOf([])).toBe('no-indicators'));
});

describe('headings in three rows, and parts that only say value', () => {
  it('数值 and 值 name the value of the heading above them', () => {
    expect(
      fields(`
        一级指标 | 三级指标 | 年初目标 | | 年终完成 | | 得分
        | | 数值 | 计量单位 | 数值 | 偏差原因 |
        产出指标 | 场次 | 10 | 场 | 11 | 多一场 | 10`),
    ).toEqual(['0 level1', '1 name', '2 target', '3 unit', '4 actual', '5 reason', '6 score']);
  });

  it('值 under no heading is the target’s', () => {
    expect(fields('绩效指标 | | 值 | 单位\n三级指标 | 年度指标值 | 实际完成值', 1)).toEqual([
      '0 name',
      '1 target',
      '2 actual',
      '3 unit',
    ]);
  });

  it('three rows join, a fourth does not', () => {
    const text = `
      一级指标 | 三级指标 | 年度指标值 | | | 实际完成值
      | | 指标性质 | 指标值 | 计量单位 | 完成值
      | | 符号 | 目标值 | 单位 | 实际值
      | | 计算符号 | 年度目标值 | 度量单位 | 全年完成值`;
    expect(fields(text)).toEqual(['0 level1', '1 name', '2 nature', '3 target', '4 unit', '5 actual']);
    expect(read(text).extraLines).toBe(2);
  });

  it('headings copied over both rows say nothing new', () => {
    const text = `
      一级指标 | 三级指标 | 年度指标值 | 年度指标值 | 实际完成值
      一级指标 | 三级指标 | 指标值 | 计量单位 | 实际完成值`;
    expect(fields(text)).toEqual(['0 level1', '1 name', '2 target', '3 unit', '4 actual']);
    expect(read(text).extraLines).toBe(1);
  });

  it.each([
    ['one word alone', '| | | 计量单位'],
    ['one heading copied over its width, beside a text', '实际完成情况 | 实际完成情况 | | 全部完成'],
    ['a row with a number', '| | 指标值 | 计量单位 | 5'],
    ['a row that names an indicator', '| 指标名称 | 指标值 | 计量单位'],
    ['a row of which only one is a heading', '| | 指标值 | 甲乙丙'],
    ['two headings that are neither target, actual nor nature', '| | 得分 | 分值 | 甲乙丙'],
  ])('%s does not join', (_name, below) => {
    expect(read(`一级指标 | 三级指标 | 年度指标值 | | 实际完成值\n${below}`).extraLines).toBe(0);
  });

  it('two known headings take an unknown one along', () => {
    expect(read('一级指标 | 三级指标 | 年度指标值 | | 实际完成值\n| | 指标值 | 计量单位 | 甲乙丙').extraLines).toBe(1);
  });
});

describe('headings that are in no table', () => {
  const by = (text: string): string[] =>
    read(text).columns.map(({ column, field, by: how }) => `${column} ${field} ${how}`);

  it('are read by what they are like, or keep their column', () => {
    expect(by('一级指标 | 三级指标 | 年度指标直 | 实际完成植 | 甲乙丙')).toEqual([
      '0 level1 word',
      '1 name word',
      '2 target likeness',
      '3 actual likeness',
      '4 other nothing',
    ]);
  });

  it.each([
    ['年度绩效指标完成情况', '一级指标'],
    ['绩效目标', '一级指标'],
    ['甲乙丙', '指标类别'],
  ])('the block’s label %s is no column', (label, first) => {
    expect(fields(`${label} | ${first} | 三级指标 | 年度指标值`)).toEqual(['1 level1', '2 name', '3 target']);
  });

  it('a row without any heading loses none', () => {
    expect(by('甲乙丙 | 丁戊己')).toEqual(['0 other nothing', '1 other nothing']);
  });

  it('a number is no heading', () => expect(by('三级指标 | 5')).toEqual(['0 name word', '1 other nothing']));
});

describe('two headings for one field', () => {
  it.each([
    ['the template’s own word counts before another of the table', '三级指标 | 目标值 | 年度指标值', 2],
    ['the first of two words of the table', '三级指标 | 目标值 | 指标值', 1],
    ['a word of the table counts before one that is like it', '三级指标 | 年度目标直 | 目标值', 2],
    ['the first of two that are like it', '三级指标 | 年度目标直 | 年度指标直', 1],
  ])('%s', (_name, text, column) => {
    expect(fields(text)).toContain(`${column} target`);
    expect(fields(text)).toContain(`${3 - column} other`);
  });

  it('a person’s word counts before all', () => {
    const { columns } = readIndicatorHeading(linesOf('三级指标 | 年度指标值 | 甲乙丙'), 0, [
      { column: 2, field: 'target' },
      { column: 4, field: 'score' },
    ]);
    expect(columns.map(({ column, field, by, heading }) => `${column} ${field} ${by} ${heading.text}`)).toEqual([
      '0 name word 三级指标',
      '1 other word 年度指标值',
      '2 target user 甲乙丙',
      '4 score user ',
    ]);
  });
});

describe('headings repeated after a page break', () => {
  const heading = read('一级指标 | 二级指标 | 甲乙丙 | 年度指标值 | 实际完成值');

  it.each([
    ['一级指标 | 二级指标 | 甲乙丙 | 年度指标值 | 实际完成值', true],
    ['甲乙丙 | 年度指标值', true],
    ['一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值', true],
    ['甲乙丙', false],
    ['一级指标 | 二级指标 | 培训场次', false],
  ])('%s: %s', (text, expected) => expect(repeatsHeading(lineOf(text), heading)).toBe(expected));

  it('and the row that groups them', () => {
    const groups = '指标体系 | | | 指标值 | | 评分';
    const grouped = read(`${groups}\n一级 | 二级 | 三级 | 年度目标 | 年终完成 | 满分 | 自评`, 1);
    expect(repeatsHeading(lineOf(groups), grouped)).toBe(true);
  });
});

describe('the block’s columns by a layout', () => {
  it('are the same whether a heading is known or like one', () => {
    expect(layout('一级指标 | 三级指标 | 年度指标直 | 实际完成植 | 分值 | 得分')).toBe('standard');
  });
});

describe('headings below a heading', () => {
  it('name the levels that one word is merged over', () => {
    expect(
      fields('指标 | | | 指标值 | 完成值 | 标准分 | 自评分\n一级 | 二级 | 三级\n产出 | 数量 | 场次 | 10 | 10 | 9 | 9'),
    ).toEqual(['0 level1', '1 level2', '2 name', '3 target', '4 actual', '5 points', '6 score']);
  });

  it('tell the target as it was set from the one in force, and the own score from a recheck', () => {
    const text = '一级指标 | 三级指标 | 指标值 | | 完成值 | 分值 | 得分 |\n| | 年初 | 调整后 | | | 自评 | 复核';
    expect(fields(text)).toEqual([
      '0 level1',
      '1 name',
      '2 target',
      '3 revised',
      '4 actual',
      '5 points',
      '6 score',
      '7 other',
    ]);
    expect(read(text).extraLines).toBe(1);
  });
});

describe('results of the middle of the year', () => {
  const of = (headings: string) => fields(`一级指标 | 三级指标 | 年度指标值 | ${headings}`).slice(3);

  it('are none where the form has those of the whole year', () => {
    expect(of('1-6月完成值 | 全年完成值')).toEqual(['3 other', '4 actual']);
    expect(of('上半年完成值 | 全年完成值')).toEqual(['3 other', '4 actual']);
  });

  it('are those of the form where it has no others', () => {
    expect(of('1-7月完成情况 | 全年预计完成情况')).toEqual(['3 actual', '4 other']);
  });
});

describe('targets of the whole term beside those of the year', () => {
  it('are told apart by their names: the form is about the year', () => {
    expect(fields('一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值')).toEqual([
      '0 level1',
      '1 other',
      '2 other',
      '3 other',
      '4 level2',
      '5 name',
      '6 target',
    ]);
  });
});
