import { isFundsList, readFundsList } from '../../../src/form/grammar/read-funds-list';
import { linesOf, onlyForm, sheet } from '../support/sheets';

const LIST =
  '年初预算数（万元） | 850\n全年预算数 | 900\n全年执行数 | 824.5万元\n执行率（%） | 91.61\n分值 | 10分\n得分 | 9.16\n资金来源 | 省级\n偏差原因 | 尾款未付';

const read = (text: string): string[] =>
  Object.entries(readFundsList(linesOf(text), null)?.total?.cells ?? {}).map(
    ([field, cell]) => `${field} ${cell.number?.toFixed() ?? cell.text}`,
  );

describe('a list with further pairs in its rows', () => {
  it('takes those that name a column', () => {
    const block = readFundsList(
      linesOf(
        '预算数（万元） | 60 | | 其中：财政拨款 | 60\n执行数（万元） | 57 | | 其中：财政拨款 | 57\n执行率 | 95% | | 得分 | 9.5',
      ),
      null,
    );
    expect(Object.entries(block?.total?.cells ?? {}).map(([field, { text }]) => `${field} ${text}`)).toEqual([
      'adjusted 60',
      'executed 57',
      'rate 95%',
      'score 9.5',
    ]);
  });
});

describe('funds as a list', () => {
  it.each([
    ['of amounts and rate', LIST, true],
    [
      'with labels and numbers copied',
      '年初预算数 | 年初预算数 | 850\n全年执行数 | 全年执行数 | 824\n执行率 | 执行率 | 97%',
      true,
    ],
    ['of two rows', '年初预算数 | 850\n全年执行数 | 824', false],
    ['without amounts', '分值 | 10\n得分 | 9\n执行率 | 97%', false],
    ['that begins with words', '年初预算数 | 见附表\n全年执行数 | 824\n执行率 | 97%', false],
    ['with more in its rows', '年初预算数 | 850 | 甲\n全年执行数 | 824 | 乙\n执行率 | 97% | 丙', false],
    ['of anything else', '培训场次 | 850\n培训人数 | 824\n合格率 | 97%', false],
  ])('%s: is one', (_name, text, expected) => expect(isFundsList(linesOf(text))).toBe(expected));

  it('takes the budget in force where by how much it was adjusted stands before it', () => {
    const told = ['initial 100', 'adjusted 120', 'executed 114'];
    expect(read('年初预算数 | 100\n调整预算数 | 20\n全年预算数 | 120\n全年执行数 | 114')).toEqual(told);
    expect(read('年初预算数 | 100 | 预算调整数 | 20\n全年预算数 | 120\n全年执行数 | 114')).toEqual(told);
    expect(read('年初预算数 | 100\n全年预算数 | 120\n调整预算数 | 20\n全年执行数 | 114')).toEqual(told);
  });

  it('has one total, each number as its row means it', () => {
    expect(read(LIST)).toEqual([
      'initial 850',
      'adjusted 900',
      'executed 824.5',
      'rate 0.9161',
      'points 10',
      'score 9.16',
      'reason 尾款未付',
    ]);
    expect(readFundsList(linesOf(LIST), null)).toMatchObject({
      moneyUnit: '万元',
      heading: { text: '年初预算数（万元）' },
      total: { isTotal: true, label: { text: '年初预算数（万元）' } },
      sources: [],
    });
  });

  it('the first of two rows for one column counts, and another row ends the list', () => {
    expect(read('全年预算数 | 900\n调整后预算数 | 800\n培训场次 | 5\n全年执行数 | 1')).toEqual(['adjusted 900']);
  });

  it('without a unit of its own has the form’s', () => {
    expect(readFundsList(linesOf('年初预算数 | 850'), '元')?.moneyUnit).toBe('元');
  });

  it('where there is none there are no funds', () => expect(readFundsList(linesOf('培训场次 | 850'), null)).toBeNull());

  it('in a form is its funds block', () => {
    const { funds } = onlyForm(
      sheet(`项目支出绩效自评表\n项目名称 | 培训\n${LIST}
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 场次 | 10 | 10 | 90 | 90`),
    );
    expect(funds?.total?.cells.executed?.number?.toFixed()).toBe('824.5');
  });
});

describe('amounts with their unit', () => {
  it('are amounts of a list', () => {
    const rows = '项目总金额 | 88万元 | 当年预算 | 88万元\n实际支出 | 83.6万元 | 执行率 | 95%';
    expect(isFundsList(linesOf(rows))).toBe(true);
    expect(read(rows)).toEqual(['adjusted 88', 'executed 83.6', 'rate 0.95']);
  });
});

it('the rows of a list may be numbered', () => {
  const rows = '4 | 全年预算（万元） | 150\n5 | 全年支出（万元） | 135\n6 | 预算执行率 | 90%';
  expect(isFundsList(linesOf(rows))).toBe(true);
  expect(read(rows)).toEqual(['adjusted 150', 'executed 135', 'rate 0.9']);
});

describe("a list beside its block's label", () => {
  const rows =
    '项目资金 | 年初预算数 | 1250000\n| 全年预算数（A） | 1320000\n| 全年执行数（B） | 1306800\n| 执行率 | 99%\n| 分值 | 10 | 得分 | 9.9';

  it('begins with the label of its first figure', () => {
    expect(isFundsList(linesOf(rows))).toBe(true);
    expect(read(rows)).toEqual([
      'initial 1250000',
      'adjusted 1320000',
      'executed 1306800',
      'rate 0.99',
      'points 10',
      'score 9.9',
    ]);
  });
});
