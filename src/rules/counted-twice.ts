import { formatDecimal, HUNDRED, roundHalfUp } from '../scoring';
import { compactText } from '../scoring';
import type { Decimal } from '../scoring';
import type { CellAddress } from '../form/grid';
import type { JudgedIndicator, RuleContext } from './context';
import { defineRule } from './define-rule';
import { nameOf, quantityOn } from './support/claim-match';
import { isParticular, isRestOf, isSameRow, savingRows } from './support/savings';

const EXECUTION = /(?:预算|资金|经费)(?:指标|支出|资金)*(?:执行|完成|支付|支付完成|使用|支出)(?:率|进度)(?:100%)?$/u;
const PLACES = 4;

const namesOf = (rows: readonly JudgedIndicator[]): string[] => rows.map(({ indicator }) => indicator.name.text);
const cellsOf = (rows: readonly JudgedIndicator[]): CellAddress[] =>
  rows.map(({ indicator }) => indicator.actual.field.address);
const perCent = (rate: Decimal): string => `${formatDecimal(roundHalfUp(rate.times(HUNDRED), PLACES - 2))}%`;

/** Rows of which each says the same as the first. */
function sameRows(rows: readonly JudgedIndicator[]): readonly JudgedIndicator[] {
  const [first] = rows;
  const same = first ? rows.filter((row) => isSameRow(first, row)) : [];
  return same.length > 1 ? same : [];
}

/** Two savings rates with one value, or one name under two headings: one quantity with two lots of points. */
function twice({ judged }: RuleContext): (readonly JudgedIndicator[])[] {
  const savings = sameRows(savingRows(judged).map((row) => row.judged));
  const others = judged.filter((row) => !savings.includes(row));
  const named = others.map((row, at) =>
    others.slice(0, at).some((before) => nameOf(before) === nameOf(row))
      ? []
      : sameRows(others.slice(at).filter((next) => nameOf(next) === nameOf(row))),
  );
  const isSpread = ([first, ...rest]: readonly JudgedIndicator[]): boolean =>
    rest.some(({ indicator }) => indicator.level2?.kind !== first?.indicator.level2?.kind);
  return [savings, ...named.filter(isSpread)].filter((rows) => rows.length > 1);
}

/** Savings rates that are the execution rate over again. */
function rests({ judged, execution }: RuleContext, twiceRows: readonly JudgedIndicator[]): JudgedIndicator[] {
  const rate = execution.assessment?.rate;
  if (!rate) return [];
  return savingRows(judged).flatMap(({ judged: row, actual }) =>
    !twiceRows.includes(row) && isRestOf(rate, actual) ? [row] : [],
  );
}

/** Budget execution under a heading other than its own, with the value of the funds block or none at all. */
function executions({ judged, execution }: RuleContext): JudgedIndicator[] {
  const rate = execution.assessment?.rate;
  return judged.filter((row) => {
    const { level1, level2, actual } = row.indicator;
    if (level1?.kind === 'execution' || level2?.kind === 'execution' || !EXECUTION.test(nameOf(row))) return false;
    const value = quantityOn(row, 'actual');
    if (!value) return actual.measure.kind === 'blank';
    return rate !== undefined && value.unit === '%' && value.value.eq(roundHalfUp(rate, PLACES));
  });
}

/** Rows under different headings that state one and the same particular number. */
function sameValues({ judged }: RuleContext, known: readonly JudgedIndicator[]): (readonly JudgedIndicator[])[] {
  const rows = judged.filter((row) => {
    const target = quantityOn(row, 'target');
    return target !== null && isParticular(target) && !known.includes(row);
  });
  return rows.flatMap((row, at) => {
    const same = rows.slice(at + 1).filter((next) => isSameRow(row, next));
    const other = same.find(({ indicator }) => indicator.level2?.kind !== row.indicator.level2?.kind);
    return other && compactText(row.indicator.name.text) !== compactText(other.indicator.name.text) ? [[row, other]] : [];
  });
}

/** Nothing earns points twice: 成本节约率 is not 1 − execution rate. Excel: =ROUND(1-E6/D6,4)<>F17 */
export const countedTwice = defineRule({
  id: 'counted-twice',
  code: 'PE711',
  severity: 'warning',
  basis: ['observed', 'arithmetic'],
  isJudgement: false,
  messages: {
    twice: ['names', 'actual'],
    rest: ['names', 'rate', 'rest'],
    execution: ['names'],
    value: ['names', 'actual'],
  },
  check: (_form, context) => {
    const { execution } = context;
    const groups = twice(context);
    const rows = rests(context, groups.flat());
    const repeated = executions(context);
    const rate = execution.assessment?.rate;
    const fundCells = [execution.executed, execution.budget].flatMap((field) => (field ? [field.address] : []));
    const valueOf = (group: readonly JudgedIndicator[]): string => group[0]?.indicator.actual.text ?? '';
    return [
      ...groups.map((group) => ({
        message: 'twice' as const,
        data: { names: namesOf(group), actual: valueOf(group) },
        cells: cellsOf(group),
      })),
      ...(rows.length > 0 && rate
        ? [
            {
              message: 'rest' as const,
              severity: 'info' as const,
              data: { names: namesOf(rows), rate: perCent(rate), rest: valueOf(rows) },
              cells: [...cellsOf(rows), ...fundCells],
              steps: [`100% − ${perCent(rate)} ≈ ${valueOf(rows)}`],
            },
          ]
        : []),
      ...(repeated.length > 0
        ? [
            {
              message: 'execution' as const,
              severity: 'info' as const,
              data: { names: namesOf(repeated) },
              cells: [...cellsOf(repeated), ...fundCells],
            },
          ]
        : []),
      ...sameValues(context, groups.flat()).map((group) => ({
        message: 'value' as const,
        severity: 'info' as const,
        data: { names: namesOf(group), actual: valueOf(group) },
        cells: cellsOf(group),
      })),
    ];
  },
});
