import { asksForAmounts } from '../../../src/form/grammar/funds-construct';
import { hasFundPairs, isRowOfPairs, readFundPairs } from '../../../src/form/grammar/read-funds-pairs';
import { lineOf, linesOf } from '../support/sheets';

const read = (text: string) => {
  const [heading, first, ...body] = linesOf(text);
  return readFundPairs(heading!, first!, body, null);
};

const HEAD = '二、预算执行情况（10分） | 预算安排情况（万元） | | 资金到位情况 | | 资金执行情况 | | 预算执行进度（%）';
const TOTAL = '| 预算数 | 62.73 | 到位数 | 62.73 | 执行数 | 61.00 | 97.24';

describe('amounts in pairs on several lines', () => {
  it.each(['', '项目资金（万元）'])('are those of the total, with %j before each', (label) => {
    const text = `项目资金（万元） | 年初预算数 | 150 | 全年预算数 | 160
      ${label} | 全年执行数 | 152 | 预算执行率 | 95%
      ${label} | 执行率分值 | 10 | 执行率得分 | 9.5`;
    const [first, ...further] = linesOf(text);
    const { total, sources } = readFundPairs(first!, first!, further, null);
    const told = Object.entries(total?.cells ?? {}).map(([field, cell]) => `${field} ${cell.number?.toFixed()}`);
    expect(told).toEqual(['initial 150', 'adjusted 160', 'executed 152', 'rate 0.95', 'points 10', 'score 9.5']);
    expect(sources).toEqual([]);
  });
});

describe('amounts beside their labels', () => {
  it.each([
    [TOTAL, true],
    ['年初预算数 | 100', true],
    ['项目资金 | | 年初预算数 | 全年预算数 | 全年执行数', false],
    ['年度资金总额 | 100 | 100', false],
    ['100 | 预算数', false],
  ])('%j: %s', (text, expected) => expect(hasFundPairs(lineOf(text))).toBe(expected));

  it('are read with the rate below its own heading', () => {
    const funds = read(`${HEAD}\n${TOTAL}
       | 其中：财政资金 | 62.73 | 其中：财政资金 | 62.73 | 其中：财政资金 | 61.00 |
       | 其他 | | 其他 | | 其他 | |`);
    const { total, sources } = funds;
    expect(funds).toMatchObject({ moneyUnit: '万元', heading: { text: '二、预算执行情况（10分）' } });
    expect(funds.headingPoints?.toFixed()).toBe('10');
    expect(Object.entries(funds.columns).map(([field, cell]) => `${field} ${cell.text}`)).toEqual([
      'adjusted 预算数',
      'executed 执行数',
      'rate 预算执行进度（%）',
    ]);
    expect(total).toMatchObject({
      isTotal: true,
      label: { text: '预算数' },
      cells: { adjusted: { text: '62.73' }, executed: { text: '61.00' } },
    });
    expect(total?.cells.rate).toMatchObject({ text: '97.24', isPercent: true, places: 2 });
    expect(total?.cells.rate?.number?.toFixed()).toBe('0.9724');
    expect(
      sources.map(({ label, isTotal, cells }) => [
        label.text,
        isTotal,
        cells.adjusted?.text,
        cells.executed?.text,
        cells.rate?.kind,
      ]),
    ).toEqual([
      ['其中：财政资金', false, '62.73', '61.00', 'blank'],
      ['其他', false, '', '', 'blank'],
    ]);
    expect(sources[1]?.cells.executed?.address).toEqual({ row: 3, column: 6 });
  });

  it('blank amounts stand right of their labels', () => {
    const funds = read('预算执行情况\n预算数 | 5 | 执行数 |');
    expect(funds.total?.cells.adjusted?.text).toBe('5');
    expect(funds.total?.cells.executed).toMatchObject({ kind: 'blank', address: { row: 1, column: 3 } });
    expect(funds.total?.cells.rate).toBeUndefined();
    expect(read('预算执行情况\n年初预算数 | 全年执行数 | 5').total?.cells.initial?.address.column).toBe(1);
  });

  it('the first of two labels of one kind counts', () => {
    expect(read('预算执行情况\n预算数 | 5 | 全年预算数 | 6 | 执行数 | 4').total?.cells.adjusted?.text).toBe('5');
  });

  it('rows without a label, and those of the goals, are no sources', () => {
    const funds = read(`${HEAD}\n${TOTAL}\n| | 5 | 其他 | 5\n年度总体目标 | 开展培训\n| 其他 | 9`);
    expect(funds.sources).toEqual([]);
    expect(read('预算执行情况\n到位数 | 5').total?.label.text).toBe('到位数');
  });

  it('without any label there is no total', () => expect(read('预算执行情况\n无 | 5').total).toBeNull());
});

describe('a row that is a funds block by itself', () => {
  it.each([
    [TOTAL, true],
    ['本年预算总额 | 100 | 本年支出额 | 90', true],
    ['本年预算总额 | 100 | 资金支出率 | 90% | 单位自评 | 9', true],
    ['本年预算总额 | 100 | 资金支出率 | 90%', false],
    ['本年预算总额 | 100', false],
    ['培训场次 | 10 | 合格率 | 95%', false],
    ['预算数 | 全年执行数 | 执行率', false],
    // Copies of a merged label stand between it and its amount.
    ['预算数 | 预算数 | 100 | 执行数 | 执行数 | 90', true],
  ])('%j: %s', (text, expected) => expect(isRowOfPairs(lineOf(text))).toBe(expected));

  it('several labels that are like known ones do as well as a known one', () => {
    expect(hasFundPairs(lineOf('本年预算总额 | 100 | 本年支出额 | 90'))).toBe(true);
    expect(hasFundPairs(lineOf('本年预算总额 | 100'))).toBe(false);
  });

  it('is read without the copies of merged cells', () => {
    const { total } = read('预算执行情况\n预算数 | 预算数 | 100 | 执行数 | 执行数 | 90');
    expect([total?.cells.adjusted?.text, total?.cells.executed?.text]).toEqual(['100', '90']);
  });
});

describe('a total in two rows', () => {
  const cells = (text: string): string[] =>
    Object.entries(read(text).total?.cells ?? {}).map(([field, cell]) => `${field} ${cell.text}`);

  it('has the amounts of both', () => {
    const text =
      '预算执行情况\n年初预算数 | 100 | 全年预算数 | 120\n全年执行数 | 90 | 执行率 | 75%\n其他资金 | 0 | 其他资金 | 0';
    expect(cells(text).sort()).toEqual(['adjusted 120', 'executed 90', 'initial 100', 'rate 75%']);
    expect(Object.values(read(text).columns).map((cell) => cell.text)).toEqual([
      '年初预算数',
      '全年预算数',
      '全年执行数',
      '执行率',
    ]);
    expect(read(text).sources.map(({ label }) => label.text)).toEqual(['其他资金']);
  });

  it.each([
    ['names a column again', '全年预算数 | 20 | 全年执行数 | 10'],
    ['names a source', '其中：财政资金 | 20 | 全年执行数 | 10'],
    ['names none', '20 | 10'],
  ])('not where the second %s', (_name, second) => {
    expect(cells(`预算执行情况\n年初预算数 | 100 | 全年预算数 | 120\n${second}`)).toEqual([
      'initial 100',
      'adjusted 120',
    ]);
  });
});

describe('columns of a funds block', () => {
  it.each([
    [['initial', 'executed'], true],
    [['adjusted', 'rate'], true],
    [['executed', 'score'], false],
    [['points', 'rate', 'score'], false],
  ] as const)('%j: %s', (fields, expected) => expect(asksForAmounts(new Set(fields))).toBe(expected));
});

describe('amounts with their unit', () => {
  it('stand beside their labels too', () => {
    const line = '资金使用情况 | 安排资金 | 800万元 | 实际支出 | 760万元';
    expect(isRowOfPairs(lineOf(line))).toBe(true);
    const { total } = readFundPairs(lineOf('2022年度'), lineOf(line), [], null);
    expect([total?.cells.adjusted?.number?.toFixed(), total?.cells.executed?.number?.toFixed()]).toEqual([
      '800',
      '760',
    ]);
  });
});

describe('beside the amounts', () => {
  const PAIRS = '预算安排（万元） | 320 | 实际支出（万元） | 298.5 | 执行率 | 93.28%';
  it('a label may have its number in its own cell', () => {
    const line = lineOf(`${PAIRS} | 得分：9.33`);
    const { total, columns } = readFundPairs(line, line, [], null);
    expect([total?.cells.rate?.text, total?.cells.score?.text]).toEqual(['93.28%', '9.33']);
    expect(columns.score?.text).toBe('得分：9.33');
  });
  it('words below them are no source of money', () => {
    const line = lineOf(PAIRS);
    expect(readFundPairs(line, line, linesOf('资金来源 | 本级财政 | 资金性质 | 一般公共预算'), null).sources).toEqual(
      [],
    );
  });
});

describe('an amount that is left blank', () => {
  it('keeps its label in the row of the others', () => {
    expect(isRowOfPairs(lineOf('资金使用情况 | 安排资金 | 800万元 | 实际支出'))).toBe(true);
    expect(isRowOfPairs(lineOf('资金使用情况 | 安排资金 | | 实际支出'))).toBe(false);
  });
});
