import type { FundsBlock } from '../../../src/form/model/form';
import { fundColumns, moneyUnit, pointsInLabel, statedMoneyUnit } from '../../../src/form/grammar/fund-headings';
import { readFunds } from '../../../src/form/grammar/read-funds';
import { lineOf, linesOf, onlyForm, sheet } from '../support/sheets';

function read(text: string): FundsBlock {
  const [heading, ...body] = linesOf(text);
  const used = [...new Set([heading!, ...body].flatMap((line) => line.cells.map((cell) => cell.address.column)))].sort(
    (a, b) => a - b,
  );
  return readFunds(heading!, body, null, (column) => used.indexOf(column));
}
const row = (one: FundsBlock['total']): string =>
  one
    ? `${one.label.text}: ${Object.entries(one.cells)
        .map(([field, cell]) => `${field} ${cell.text || '–'}`)
        .join(', ')}`
    : 'none';

const HEAD = '项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分';

describe('funds below the indicators', () => {
  it('end at the total of the form and at its project', () => {
    const body = linesOf('资金总额 | 450 | 405 | 90%\n总分 | 100 | 98 |\n项目名称 | 城区绿化 | 主管部门 | 园林局');
    const funds = readFunds(lineOf('资金（万元） | 全年预算数 | 全年执行数 | 执行率'), body, null, (column) => column);
    expect(funds.sources).toEqual([]);
  });
});

describe('ways of splitting a total', () => {
  const HEADINGS = '部门整体资金（元） | | 年初预算数 | 全年预算数 | 全年执行数';
  const splits = (first: string, second: string): (string | undefined)[] =>
    read(`${HEADINGS}
      资金总额 | | 100 | 100 | 90
      按收入性质分 | 一般公共预算 | 70 | 70 | 60
      ${first} | 其他收入 | 30 | 30 | 30
      按支出性质分 | 基本支出 | 60 | 60 | 55
      ${second} | 项目支出 | 40 | 40 | 35`).sources.map(({ split }) => split?.text);

  it('stand beside their first parts', () =>
    expect(splits('', '')).toEqual(['按收入性质分', undefined, '按支出性质分', undefined]));
  it('or, copied down, beside all of them', () =>
    expect(splits('按收入性质分', '按支出性质分')).toEqual([
      '按收入性质分',
      '按收入性质分',
      '按支出性质分',
      '按支出性质分',
    ]));
  it('and the tasks of the year below them are no sources', () => {
    const { sources } = read(`${HEADINGS}
      资金总额 | | 100 | 100 | 90
      基本支出 | | 60 | 60 | 55
      年度主要任务 | 任务名称 | 主要内容 | 完成情况 |
      | 食品安全监管 | 抽检食品1200批次 | 抽检1236批次 |`);
    expect(sources.map(({ label }) => label.text)).toEqual(['基本支出']);
  });
});

describe('the unit of the amounts', () => {
  it('may stand in a caption of the block', () => {
    const text = `项目支出绩效自评表
      项目名称 | 助老服务
      主管部门 | 民政局
      二、资金情况（元）
      类别 | 全年预算数 | 全年执行数 | 执行率
      资金总额 | 200000 | 194000 | 97%
      一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
      产出指标 | 数量指标 | 助老活动 | 48场 | 48场 | 90 | 90`;
    expect(onlyForm(sheet(text)).funds?.moneyUnit).toBe('元');
    expect(onlyForm(sheet(text.replace('（元）', '（单位：元）'))).funds?.moneyUnit).toBe('元');
    expect(onlyForm(sheet(text.replace('（元）', ''))).funds?.moneyUnit).toBeNull();
  });
});

describe('the funds block', () => {
  it('has a total and sources, columns by their headings', () => {
    const funds = read(`${HEAD}
      | 年度资金总额 | 100 | 120 | 90 | 10 | 75% | 7.5
      | 其中：当年财政拨款 | 100 | 120 | 90 | — | 75% | —
      | 其他资金`);
    expect(funds).toMatchObject({ moneyUnit: '万元', headingPoints: null });
    expect(row(funds.total)).toBe(
      '年度资金总额: initial 100, adjusted 120, executed 90, points 10, rate 75%, score 7.5',
    );
    expect(funds.sources.map(row)).toEqual([
      '其中：当年财政拨款: initial 100, adjusted 120, executed 90, points —, rate 75%, score —',
      '其他资金: initial –, adjusted –, executed –, points –, rate –, score –',
    ]);
    expect(funds.total?.isTotal).toBe(true);
    expect(funds.sources[1]?.cells.score?.address).toEqual({ row: 3, column: 7 });
  });

  it('has its labels below the first heading where that is merged over the amounts as well', () => {
    const funds = read(`项目资金（万元） | 年初预算数 | | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
      | 年度资金总额 | 500 | 480 | 470.4 | 98% | 10 | 9.8
      | 其中：财政拨款 | 500 | 480 | 470.4 | 98%
      | 其他资金 | 0 | 0 | 0`);
    expect(
      [funds.total, ...funds.sources].map((one) => [one?.label, one?.cells.initial].map((field) => field?.text)),
    ).toEqual([
      ['年度资金总额', '500'],
      ['其中：财政拨款', '500'],
      ['其他资金', '0'],
    ]);
  });

  it('ends where indicators lie on their side: their rows are no sources', () => {
    const funds = read(`年初预算数（万元） | 全年预算数（万元） | 全年执行数（万元） | 执行率 | 分值 | 得分
      160 | 160 | 152 | 95% | 10 | 9.5
      三级指标 | 分馆数 | 图书册数 | 编目合格率 | 流通人次 | 读者满意度
      年度指标值 | 8 | 20000 | 98% | 100000 | 90%
      分值 | 15 | 15 | 10 | 30 | 20
      得分 | 15 | 15 | 10 | 30 | 20`);
    expect([funds.total?.cells.adjusted?.text, funds.sources]).toEqual(['160', []]);
  });

  it('lacks the columns that the form lacks', () => {
    expect(
      row(
        read(
          '预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）\n | 年度财政资金总额 | 5 | 5 | 100% | 20',
        ).total,
      ),
    ).toBe('年度财政资金总额: adjusted 5, executed 5, rate 100%, score 20');
  });

  it('takes for the budget what the rate is taken on, and gives amounts under another unknown heading to nobody', () => {
    const funds = read(`项目资金（万元） | 资金构成 | 甲数 | 乙数 | 全年支出数 | 执行率 | 分值 | 得分
      | 合计 | 460 | 480 | 460.8 | 96% | 10 | 9.6
      | 省级补助 | 300 | 320 | 320`);
    expect(row(funds.total)).toBe('合计: executed 460.8, rate 96%, points 10, score 9.6, adjusted 480');
    expect(funds.sources.map(row)).toEqual(['省级补助: executed 320, rate –, points –, score –, adjusted 320']);
    expect(funds.guessed).toEqual(['adjusted']);
  });

  it('takes the points from the heading, of the block or of the column', () => {
    expect(read('预算执行情况（10分） | | 预算数 | 执行数\n | 总额 | 5 | 5').headingPoints?.toFixed()).toBe('10');
    expect(read('项目资金 | | 预算数 | 执行数 | 分值（10分）\n | 总额 | 5 | 5 | ').headingPoints?.toFixed()).toBe('10');
    expect(pointsInLabel(lineOf('产出指标（50.5分）').cells[0]!)?.toFixed()).toBe('50.5');
    expect(pointsInLabel(lineOf('产出指标（重点）').cells[0]!)).toBeNull();
  });

  it.each([
    ['项目资金（元）', '元'],
    ['资金情况（单位：万元）', '万元'],
    ['预算执行情况（万元）（20分）', '万元'],
    ['项目资金', null],
    ['项目资金（亿元）', null],
  ])('%s: amounts in %s', (heading, unit) =>
    expect(read(`${heading} | | 预算数 | 执行数\n | 总额 | 5 | 5`).moneyUnit).toBe(unit),
  );

  it('without a labelled total takes the first row', () => {
    const funds = read(`${HEAD}\n | 财政拨款 | 1 | 1 | 1\n | 其他资金 | 2 | 2 | 2`);
    expect([row(funds.total).slice(0, 4), funds.sources.length]).toEqual(['财政拨款', 1]);
  });

  it('without rows has no total', () => expect(read(HEAD)).toMatchObject({ total: null, sources: [] }));

  it('ends where the goals begin, and skips rows without a label', () => {
    const funds = read(
      `${HEAD}\n | 年度资金总额 | 1 | 1 | 1\n | | 5 | 5 | 5\n年度总体目标 | 开展培训\n | 其他资金 | 9 | 9 | 9`,
    );
    expect(funds.total?.label.text).toBe('年度资金总额');
    expect(funds.sources).toEqual([]);
  });

  it('ends at a numbered caption alone in its row, whatever it says', () => {
    const funds = read(`${HEAD}\n | 年度资金总额 | 1 | 1 | 1\n | 其他资金\n三、年度总体目标及完成情况`);
    expect(funds.sources.map(({ label }) => label.text)).toEqual(['其他资金']);
  });

  it('puts displaced amounts back into their columns', () => {
    const funds = read(
      `${HEAD}\n | 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9\n其中：当年财政拨款 | 100 | 100 | 90 | — | 90% | —`,
    );
    expect(row(funds.sources[0]!)).toBe(
      '其中：当年财政拨款: initial 100, adjusted 100, executed 90, points —, rate 90%, score —',
    );
  });

  it('reads a reason and columns that it has no use for', () => {
    const funds = read(`项目资金 | 项目名称 | 年初预算数 | 执行数 | 得分计算方法 | 原因
      | 总额 | 10 | 9 | 按执行率计算 | 进度较慢`);
    expect(row(funds.total)).toBe('总额: initial 10, executed 9, reason 进度较慢');
  });
});

describe('rates', () => {
  const rate = (heading: string, value: string) => {
    const cell = read(`项目资金 | | 预算数 | 执行数 | ${heading}\n | 总额 | 5 | 5 | ${value}`).total?.cells.rate;
    return `${cell?.number?.toFixed() ?? cell?.text} ${cell?.isPercent ? '%' : 'bare'}`;
  };

  it.each([
    ['执行率(%)', '98.78', '0.9878 %'],
    ['执行率（％）', '100.00', '1 %'],
    ['执行率(%)', '98.78%', '0.9878 %'],
    ['执行率(%)', '0.99', '0.99 bare'],
    ['执行率(%)', '—', '— bare'],
    ['执行率', '98.78', '98.78 bare'],
    ['执行率(B/A)', '0.99', '0.99 bare'],
  ])('%s over %s is %s', (heading, value, expected) => expect(rate(heading, value)).toBe(expected));
});

describe('the unit stated for the whole form', () => {
  it.each([
    ['金额单位：万元', '万元'],
    ['单位：元', '元'],
    ['（单位：万元）', '万元'],
    ['金额单位 | 万元', '万元'],
    ['甲 | 金 额 单 位: 元', '元'],
    ['单位 | 市财政局', null],
    ['单位：千元', null],
    ['实施单位 | 元', null],
    ['金额', null],
  ])('%s: %s', (text, unit) => expect(statedMoneyUnit(linesOf(text))).toBe(unit));
});

describe('a second heading row', () => {
  it('breaks an amount down: its parts are nobody else’s', () => {
    const funds = read(`项目资金（万元） | | 全年预算数 | | 全年执行数 | | 执行率
      | | 合计 | 其中：财政 | 合计 | 其中：财政 |
      | 年度资金总额 | 100 | 80 | 90 | 70 | 90%
      | 其他资金 | 20 | 0 | 20 | 0 | 100%`);
    expect(row(funds.total)).toBe('年度资金总额: adjusted 100, executed 90, rate 90%');
    expect(funds.sources.map(row)).toEqual(['其他资金: adjusted 20, executed 20, rate 100%']);
  });

  it('a label alone in its row is a source, not a heading', () => {
    const funds = read(`${HEAD}\n | 年度资金总额 | 1 | 1 | 1\n | 其他资金`);
    expect(funds.sources.map((one) => one.label.text)).toEqual(['其他资金']);
  });

  it('amounts with their units make no heading row', () => {
    expect(row(read('项目资金 | | 预算数 | 执行数\n | 总额 | 5万元 | 4万元').total)).toBe(
      '总额: adjusted 5万元, executed 4万元',
    );
  });
});

describe('values beside merged headings', () => {
  it('stand where the fullest row has them', () => {
    const funds = read(`项目资金 | | 年初预算数 | | 全年预算数 | | 全年执行数 | | 执行率
      | 年度资金总额 | | 100 | | 120 | | 90 | 75%
      | 其中：财政拨款 | | 100 | | | | 90 |`);
    expect(row(funds.total)).toBe('年度资金总额: initial 100, adjusted 120, executed 90, rate 75%');
    expect(funds.sources.map(row)).toEqual(['其中：财政拨款: initial 100, adjusted –, executed 90, rate –']);
  });
});

describe('copies of merged cells', () => {
  it('where a heading was copied apart its values were too', () => {
    const funds = read(`项目资金 | 项目资金 | 预算数 | 预算数 | 执行数 | 执行数 | 执行率
      年度资金总额 | 年度资金总额 | 100 | 100 | 90 | 90 | 90%
      其他资金 | 其他资金 | 7 | 7 | 5 | 5 | 71.43%`);
    expect(row(funds.total)).toBe('年度资金总额: adjusted 100, executed 90, rate 90%');
    expect(funds.sources.map(row)).toEqual(['其他资金: adjusted 7, executed 5, rate 71.43%']);
  });

  it('nor is the block’s label, copied into each row, a row’s label', () => {
    const funds = read(`项目资金 | 项目资金 | 资金来源 | 资金来源 | 预算数 | 执行数 | 执行数 | 执行率
      项目资金 | 项目资金 | 年度资金总额 | 年度资金总额 | 275 | 264 | 264 | 96%
      项目资金 | 项目资金 | 省级补助 | 省级补助 | 200 | 200 | 200 |`);
    expect([funds.total, ...funds.sources].map(row)).toEqual([
      '年度资金总额: adjusted 275, executed 264, rate 96%',
      '省级补助: adjusted 200, executed 200, rate –',
    ]);
  });

  it('equal amounts under headings of their own are no copies', () => {
    expect(row(read(`${HEAD}\n | 总额 | 100 | 100 | 100 | 10 | 100% | 10`).total)).toBe(
      '总额: initial 100, adjusted 100, executed 100, points 10, rate 100%, score 10',
    );
  });
});

describe('a block of one row', () => {
  it('may do without a label', () => {
    const funds = read('项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率\n | 100 | 120 | 90 | 75%');
    expect(row(funds.total)).toBe(': initial 100, adjusted 120, executed 90, rate 75%');
    expect(funds.total).toMatchObject({ isTotal: true, label: { kind: 'blank', address: { row: 1, column: 1 } } });
  });

  it('one amount alone is none', () => {
    expect(read('项目资金 | 年初预算数 | 全年预算数 | 全年执行数\n | 100').total).toBeNull();
  });
});

describe('amounts with their units', () => {
  const amount = (heading: string, value: string): string | undefined =>
    read(`${heading} | | 预算数 | 执行数\n | 总额 | ${value} | 5`).total?.cells.adjusted?.number?.toFixed();

  it.each([
    ['项目资金（万元）', '620.82万元', '620.82'],
    ['项目资金（万元）', '6208200元', '620.82'],
    ['项目资金（元）', '620.82万元', '6208200'],
    ['项目资金', '620.82万元', '620.82'],
    ['项目资金', '6208200元', '6208200'],
  ])('%s: %s is %s', (heading, value, number) => expect(amount(heading, value)).toBe(number));

  it('the block’s unit stays unknown where no heading gives one', () => {
    expect(read('项目资金 | | 预算数 | 执行数\n | 总额 | 5万元 | 4万元').moneyUnit).toBeNull();
  });

  it('points and scores may have theirs', () => {
    const { total } = read(`${HEAD}\n | 总额 | 1 | 1 | 1 | 10分 | 100% | 9.5分`);
    expect([total?.cells.points?.number?.toFixed(), total?.cells.score?.number?.toFixed()]).toEqual(['10', '9.5']);
  });
});

describe('headings', () => {
  const columns = (text: string): string[] =>
    Object.entries(fundColumns(lineOf(text))).map(([field, cell]) => `${field} ${cell.text}`);

  it.each([
    ['known words count before those that are like one', '资金 | 本年预算 | 全年预算数', ['adjusted 全年预算数']],
    [
      'what no known word names is read by likeness',
      '资金 | 本年预算 | 执行数',
      ['executed 执行数', 'adjusted 本年预算'],
    ],
    ['the block’s own label is like no column', '预算资金（元） | 执行数', ['executed 执行数']],
    ['but may be one', '全年预算数 | 执行数', ['adjusted 全年预算数', 'executed 执行数']],
    ['a number is none', '资金 | 5 | 执行数', ['executed 执行数']],
  ])('%s', (_name, text, expected) => expect(columns(text)).toEqual(expected));

  it('give the unit in any of their cells', () => {
    expect(moneyUnit(lineOf('资金 | 预算数（单位：万元） | 执行数'))).toBe('万元');
    expect(moneyUnit(lineOf('资金 | 预算数（A） | 执行数'))).toBeNull();
  });
});

describe('the end of the funds', () => {
  it.each([['预期目标 | 开展培训'], ['| 实际完成情况']])('%s', (line) => {
    expect(read(`${HEAD}\n | 年度资金总额 | 1 | 1 | 1\n${line}\n | 其他资金 | 9 | 9 | 9`).sources).toEqual([]);
  });

  it('not at the block’s label of goals beside the amounts', () => {
    expect(
      read(`${HEAD}\n | 年度资金总额 | 1 | 1 | 1 | | | | 年度总体目标\n | 其他资金 | 9 | 9 | 9 | | | | 年度总体目标`)
        .sources,
    ).toHaveLength(1);
  });

  it('not at a goal’s label far to the right', () => {
    expect(read(`${HEAD}\n | 年度资金总额 | 1 | 1 | 1\n | 其他资金 | 9 | 9 | 9 | | | | 年度目标`).sources).toHaveLength(
      1,
    );
  });
});

test('of two headings for one column the one that is meant', () => {
  const columnsOf = (line: string): (string | undefined)[] => {
    const { initial, adjusted, score } = fundColumns(lineOf(line));
    return [initial, adjusted, score].map((cell) => cell?.text);
  };
  const funds = '项目资金（万元） | 年初预算数 | 调整预算数 | 全年预算数 | 全年执行数';
  expect(columnsOf(`${funds} | 执行率 | 得分`)).toEqual(['年初预算数', '全年预算数', '得分']);
  expect(columnsOf(`${funds} | 单项得分（百分制） | 权重 | 加权得分`)).toEqual([
    '年初预算数',
    '全年预算数',
    '加权得分',
  ]);
  expect(columnsOf('项目资金 | 年初预算数 | 调整后预算数 | 全年执行数')).toEqual([
    '年初预算数',
    '调整后预算数',
    undefined,
  ]);
  expect(columnsOf('项目资金 | 年初预算数 | 预算调整数')).toEqual(['年初预算数', '预算调整数', undefined]);
});

describe('two headings of a budget', () => {
  it('are the one first set and the one in force', () => {
    const { initial, adjusted } = fundColumns(lineOf('经费来源 | 预算数 | 调整后预算数 | 支出数'));
    expect([initial?.text, adjusted?.text]).toEqual(['预算数', '调整后预算数']);
  });

  it('a budget alone is in force', () => {
    const { initial, adjusted } = fundColumns(lineOf('经费来源 | 预算数 | 支出数'));
    expect([initial?.text, adjusted?.text]).toEqual([undefined, '预算数']);
  });
});

describe('the label of what follows', () => {
  it.each(['绩效指标完成情况', '绩效目标：开设社团32个', '完成情况：开设社团30个'])('%s is no source', (text) => {
    expect(read(`${HEAD}\n | 年度资金总额 | 1 | 1 | 1\n${text}`).sources).toEqual([]);
  });
});
