import { compactText, roundHalfUp } from '../../scoring';
import type { JudgedIndicator, RuleContext } from '../context';
import { nameOf, quantityOn } from './claim-match';
import { endsInExecution } from './execution-name';
import { isParticular, isRestOf, savingRows, sayingOf } from './savings';

/** Decimals of a rate at which it counts as the printed one: 98.78%. */
const PLACES = 4;

type Rows = readonly JudgedIndicator[];

/** Rows with one key together, in the order of their first ones; rows without a key are left out. */
function grouped(rows: Rows, keyOf: (row: JudgedIndicator) => string | null): Rows[] {
  const groups = new Map<string, JudgedIndicator[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = key === null ? null : groups.get(key);
    if (group) group.push(row);
    else if (key !== null) groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Rows of which each says the same as the first. */
function sameRows(rows: Rows): Rows {
  // Most names stand once: what one row says is not asked.
  const saying = rows[0] && rows.length > 1 ? sayingOf(rows[0]) : null;
  const same = saying === null ? [] : rows.filter((row) => sayingOf(row) === saying);
  return same.length > 1 ? same : [];
}

/** Two savings rates with one value, or one name under two headings: one quantity with two lots of points. */
export function repeatedQuantities({ judged }: RuleContext): Rows[] {
  const savings = sameRows(savingRows(judged).map((row) => row.judged));
  const known = new Set(savings);
  const others = judged.filter((row) => !known.has(row));
  const isSpread = ([first, ...rest]: Rows): boolean =>
    rest.some(({ indicator }) => indicator.level2?.kind !== first?.indicator.level2?.kind);
  const named = grouped(others, nameOf).map(sameRows).filter(isSpread);
  return [savings, ...named].filter((rows) => rows.length > 1);
}

/** Savings rates that are the execution rate over again. */
export function restsOfBudget({ judged, execution }: RuleContext, twiceRows: Rows): JudgedIndicator[] {
  const rate = execution.assessment?.rate;
  if (!rate) return [];
  return savingRows(judged).flatMap(({ judged: row, actual }) =>
    !twiceRows.includes(row) && isRestOf(rate, actual) ? [row] : [],
  );
}

/** Budget execution under a heading other than its own, with the value of the funds block or none at all. */
export function executionRows({ judged, execution }: RuleContext): JudgedIndicator[] {
  const rate = execution.assessment?.rate;
  return judged.filter((row) => {
    const { level1, level2, actual } = row.indicator;
    if (level1?.kind === 'execution' || level2?.kind === 'execution' || !endsInExecution(nameOf(row))) return false;
    const value = quantityOn(row, 'actual');
    if (!value) return actual.measure.kind === 'blank';
    return rate !== undefined && value.unit === '%' && value.value.eq(roundHalfUp(rate, PLACES));
  });
}

/** Of each row the next one below it, of rows that say the same, that stands under another heading. */
function nextElsewhere(rows: Rows): ReadonlyMap<JudgedIndicator, JudgedIndicator> {
  const next = new Map<JudgedIndicator, JudgedIndicator>();
  [...rows].reverse().forEach((row, index, reversed) => {
    const below = reversed[index - 1];
    const isElsewhere = below?.indicator.level2?.kind !== row.indicator.level2?.kind;
    const found = below && (isElsewhere ? below : next.get(below));
    if (found) next.set(row, found);
  });
  return next;
}

/** Rows under different headings that state one and the same particular number. */
export function repeatedValues({ judged }: RuleContext, known: Rows): Rows[] {
  const taken = new Set(known);
  const rows = judged.filter((row) => {
    const target = quantityOn(row, 'target');
    return target !== null && isParticular(target) && !taken.has(row);
  });
  const others = new Map(grouped(rows, sayingOf).flatMap((group) => [...nextElsewhere(group)]));
  return rows.flatMap((row) => {
    const other = others.get(row);
    return other && compactText(row.indicator.name.text) !== compactText(other.indicator.name.text)
      ? [[row, other]]
      : [];
  });
}
