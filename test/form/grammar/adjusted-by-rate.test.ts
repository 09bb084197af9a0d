import { withAdjustedByRate } from '../../../src/form/grammar/adjusted-by-rate';
import { fundColumns } from '../../../src/form/grammar/fund-headings';
import { linesOf } from '../support/sheets';

const adjusted = (headings: string, row: string): string | null => {
  const [heading, ...body] = linesOf(`${headings}\n${row}`);
  if (!heading) throw new Error('no heading');
  return withAdjustedByRate(fundColumns(heading), heading, body).adjusted?.text ?? null;
};

const HEADINGS = '预算执行 | 项目 | 年初数 | 调整数 | 支出数 | 执行率';

describe('调整数', () => {
  it.each([
    [HEADINGS, '| 资金总额 | 75 | 75 | 75 | 100%', '调整数'],
    [HEADINGS, '| 资金总额 | 75 | 90 | 60 | 66.67%', '调整数'],
    // What was added to the first budget.
    [HEADINGS, '| 资金总额 | 75 | 15 | 90 | 100%', null],
    [HEADINGS, '| 资金总额 | 75 | 0 | 75 | 100%', null],
    [HEADINGS, '| 资金总额 | 75 | 75 | 75 |', null],
    ['预算执行 | 项目 | 年初数 | 调整数 | 支出数', '| 资金总额 | 75 | 75 | 75', null],
    [
      '预算执行 | 项目 | 年初数 | 调整数 | 全年预算数 | 支出数 | 执行率',
      '| 资金总额 | 75 | 75 | 150 | 75 | 100%',
      '全年预算数',
    ],
  ])('%s / %s → %s', (headings, row, expected) => expect(adjusted(headings, row)).toBe(expected));
});
