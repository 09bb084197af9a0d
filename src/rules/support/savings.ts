import { closing } from '../../lexicon';
import { compactText, flatMap, ONE, placesOf, roundHalfUp, ZERO } from '../../scoring';
import type { Decimal, Quantity } from '../../scoring';
import type { JudgedIndicator } from '../context';
import { nameOf, quantityOn } from './claim-match';

/** An indicator that says how much of the budget was left. */
export interface SavingRow {
  readonly judged: JudgedIndicator;
  readonly actual: Quantity;
}

/** The rows 成本节约率, 预算节约率, 结余率 with a per cent above 0 as their actual value. */
export function savingRows(judged: readonly JudgedIndicator[]): SavingRow[] {
  return flatMap(judged, (one) => {
    const actual = quantityOn(one, 'actual');
    const isSaving = closing('savings-rate', nameOf(one)) !== null && actual?.unit === '%' && actual.value.gt(ZERO);
    return isSaving ? [{ judged: one, actual }] : [];
  });
}

/** Whether a per cent is 1 − `rate` at the decimals it is printed with; a whole per cent must hold at one more. */
export function isRestOf(rate: Decimal, { numeral, value }: Quantity): boolean {
  const rest = ONE.minus(rate);
  const printed = /\.(\d+)/u.exec(numeral)?.[1]?.length ?? 0;
  return roundHalfUp(rest, Math.max(1, printed) + 2).eq(value);
}

/** What target and actual of a row say, alike for rows that say the same; `null` where one of them says nothing. */
export function sayingOf({ indicator }: JudgedIndicator): string | null {
  const texts = [indicator.target, indicator.actual].map(({ text }) => compactText(text));
  return texts.includes('') ? null : texts.join('\n');
}

/** Whether a number is so particular that two rows hardly have it by chance: 360, 12.5, not 10 or 1000. */
export function isParticular({ value, unit }: Quantity): boolean {
  const digits = value.toFixed().replace(/^[-0.]+|\.|0+$/gu, '');
  return unit !== null && !/^[%‰]/u.test(unit) && digits.length >= 2 && (value.gte(100) || placesOf(value) > 0);
}
