import { fundsDeclared, isDeclaredFunds } from '../../../src/form/grammar/funds-declared';
import { lineOf, linesOf } from '../support/sheets';

const read = (text: string) =>
  fundsDeclared.read({ lines: linesOf(text), at: 0, stated: null, rankOf: (column) => column });

describe('funds of the whole term beside those of the year', () => {
  it.each([
    ['项目资金（万元） | 中期资金总额： | 900 | 年度资金总额： | 300', true],
    ['项目资金（万元） | 实施期资金总额： | | 年度资金总额： | 300', true],
    ['项目资金（万元） | 年度资金总额： | 300', false],
    ['项目资金（万元） | 中期资金总额： | 年度资金总额：', false],
  ])('%s: %s', (text, expected) => expect(isDeclaredFunds(lineOf(text))).toBe(expected));

  it('are those of the year, with their sources', () => {
    const funds = read(
      '项目资金（万元） | 中期资金总额： | 900 | 年度资金总额： | 300\n| 其中：财政拨款 | 900 | 其中：财政拨款 | 300万元\n| 其他资金 | 0 | 其他资金 |\n总体目标 | 中期目标 | | 年度目标',
    );
    expect(funds?.moneyUnit).toBe('万元');
    expect(funds?.total?.cells.initial?.text).toBe('300');
    expect(funds?.sources.map(({ label, cells }) => `${label.text} ${cells.initial?.number?.toFixed()}`)).toEqual([
      '其中：财政拨款 300',
      '其他资金 undefined',
    ]);
  });

  it('one label may stand for both where the whole term is left blank', () => {
    const funds = read(
      '项目资金（万元） | 实施期资金总额： | | 年度资金总额： | 85\n项目资金（万元） | 其中：财政拨款 | | | 80\n| 其他资金 | | | 5\n总体目标 | 年度目标',
    );
    expect(funds?.sources.map(({ label, cells }) => `${label.text} ${cells.initial?.text}`)).toEqual([
      '其中：财政拨款 80',
      '其他资金 5',
    ]);
  });

  it('are none where one total stands alone', () => expect(read('年度资金总额： | 300')).toBeNull());
});

describe('funds of the year alone', () => {
  const TOTAL = '项目资金（万元） | 年度资金总额： | 180';

  it('are those beside their label, with the parts below', () => {
    const funds = read(`${TOTAL}\n| 其中：财政拨款 | 150\n| 其他资金 | 30`);
    expect(funds?.total?.cells.initial?.text).toBe('180');
    expect(funds?.sources).toHaveLength(2);
  });

  it('are none without a part below, nor where more than one amount stands in the row', () => {
    expect(read(`${TOTAL}\n总体目标 | 采集600件`)).toBeNull();
    expect(read(`${TOTAL} | 170\n| 其中：财政拨款 | 150 | 140`)).toBeNull();
  });
});
