import { indicatorHeadings, isAnswerBelow, locateForms } from '../../src/form/locate';
import { readLines } from '../../src/form/lines';
import { formGrid } from '../support/form-grid';
import { beside, lineOf, linesOf, moved, stacked } from './support/sheets';

const form = formGrid().grid;
/** First and last sheet row of each form, from 1, and the columns it takes. */
const extents = (lines: ReturnType<typeof readLines>): string[] =>
  locateForms(lines).map(({ lines: own }) => {
    const columns = own.flatMap((line) => line.cells.map((cell) => cell.address.column));
    return `${own[0]!.row + 1}-${own.at(-1)!.row + 1} from ${Math.min(...columns)}`;
  });

describe('forms on a sheet', () => {
  it('one, from its title to its total row', () => expect(extents(readLines(form))).toEqual(['1-19 from 0']));

  it('one, anywhere', () => expect(extents(readLines(moved(form, 7, 4)))).toEqual(['8-26 from 4']));

  it('two, one below the other, with and without blank rows between', () => {
    expect(extents(readLines(stacked(2, form, form)))).toEqual(['1-19 from 0', '22-40 from 0']);
    expect(extents(readLines(stacked(0, form, form)))).toEqual(['1-19 from 0', '20-38 from 0']);
  });

  it('two without titles, each beginning with its year', () => {
    const untitled = formGrid({ title: null }).grid;
    expect(extents(readLines(stacked(0, untitled, untitled)))).toEqual(['1-18 from 0', '19-36 from 0']);
  });

  it('two without titles, years and total rows, each beginning with the project name', () => {
    const bare = formGrid({ title: null, year: null, total: null }).grid;
    expect(extents(readLines(stacked(0, bare, bare)))).toEqual(['1-16 from 0', '17-32 from 0']);
  });

  it('two of which the first has lost its total row, the second beginning with a year', () => {
    const first = formGrid({ total: null }).grid;
    const second = formGrid({ title: null }).grid;
    expect(extents(readLines(stacked(0, first, second)))).toEqual(['1-18 from 0', '19-36 from 0']);
  });

  it('three side by side, each with its own columns', () => {
    expect(extents(readLines(beside(11, form, form, form)))).toEqual(['1-19 from 0', '1-19 from 11', '1-19 from 22']);
  });

  it('two side by side without block labels', () => {
    const plain = linesOf(`
      项目支出绩效自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
      产出指标 | 数量指标 | 甲 | 1 | 1 | 产出指标 | 数量指标 | 乙 | 1 | 1`);
    expect(extents(plain)).toEqual(['1-3 from 0', '2-3 from 5']);
  });

  it('none without anchors', () => expect(locateForms(linesOf('会议纪要\n时间 | 地点'))).toEqual([]));

  it('none where there is a title alone, or a header alone', () => {
    expect(locateForms(linesOf('项目支出绩效自评表\n见附件'))).toEqual([]);
    expect(locateForms(linesOf('项目名称 | 培训\n主管部门 | 财政局'))).toEqual([]);
  });

  it('one of header and funds alone, cut off below', () => {
    expect(extents(linesOf('项目名称 | 培训\n项目资金 | | 年初预算数 | 全年预算数\n | 年度资金总额 | 1 | 1'))).toEqual([
      '1-3 from 0',
    ]);
  });
});

describe('where a form ends', () => {
  it('after the remarks and signatures below its total row', () => {
    const below = '评价结论 | 较好\n存在问题\n无明显问题。\n项目负责人： | | 财务负责人：';
    expect(extents(readLines(formGrid({ below }).grid))).toEqual(['1-23 from 0']);
  });

  it('before other text, and before the next form', () => {
    const { grid } = formGrid({ below: '评价结论 | 较好\n附件2\n改进措施 | 无' });
    expect(extents(readLines(stacked(0, grid, form)))).toEqual(['1-20 from 0', '23-41 from 0']);
  });

  it('with a second total row right below the first', () => {
    expect(extents(readLines(formGrid({ below: '总分 | | | | | | 100 | 98' }).grid))).toEqual(['1-20 from 0']);
  });

  it('not at 合计 in the funds block', () => {
    const { grid } = formGrid({ funds: '合计 | 100 | 100 | 100 | 10 | 100% | 10' });
    expect(extents(readLines(grid))).toEqual(['1-16 from 0']);
  });

  it('a total row far below begins nothing', () => {
    const { grid } = formGrid({ below: '注 | 一\n注 | 二\n注 | 三\n注 | 四\n总分 | | | | | | 100 | 98' });
    expect(extents(readLines(grid))).toEqual(['1-23 from 0']);
  });

  it('not at an indicator named like a total row', () => {
    const indicators = '产出指标 | 数量指标 | 场次 | 10 | 10 | 10 | 10\n| 质量指标 | 合格率 | 90% | 90% | 10 | 10';
    const { grid } = formGrid({ indicators, below: '合计 | 本表各项得分之和' });
    expect(extents(readLines(grid))).toEqual(['1-15 from 0']);
  });

  it('not at headings repeated after a page break', () => {
    const head = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
    const indicators = `产出指标 | 数量指标 | 场次 | 10 | 10 | 10 | 10\n${head}\n| 质量指标 | 合格率 | 90% | 90% | 10 | 10`;
    expect(extents(readLines(formGrid({ indicators }).grid))).toEqual(['1-16 from 0']);
  });
});

describe('helpers', () => {
  it('know the distinct headings of a line', () => {
    expect([...indicatorHeadings(lineOf('绩效指标 | 一级指标 | 三级指标 | 分值 | 分值 | 得分计算方法 | 5'))]).toEqual([
      'level1',
      'name',
      'points',
    ]);
  });

  it.each([
    ['评价结论', '总体较好。', true],
    ['评价结论', '| 总体较好。', true],
    ['| 评价结论', '总体较好。', false],
    ['评价结论', '存在问题', false],
    ['评价结论', '总体 | 较好', false],
    ['评价结论 | 好', '总体较好。', false],
    ['填报人', '总体较好。', false],
    ['评价结论', '5', false],
  ])('%j above %j', (above, line, expected) => expect(isAnswerBelow(lineOf(above), lineOf(line))).toBe(expected));

  it('an answer needs a label above', () => expect(isAnswerBelow(undefined, lineOf('总体较好。'))).toBe(false));
});
