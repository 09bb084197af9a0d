import { says } from '../lexicon';
import { canonicalUnit, compactText } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { quantitiesOf, valueCells, valuesLine } from './support/values';

/** 三日内 → 三日内 is an answer, ≥360天 → ≥360天 is none. */
const WRITTEN_SIGN = /[≥≤<>]/u;

/**
 * The actual value is what was measured: a bound such as ≥266米 is not.
 * Excel: =IF(AND(LEFT(F12)="≥",F12=E12),"抄写指标值","")
 */
export const actualCopiesTarget = defineRule({
  id: 'actual-copies-target',
  code: 'PE606',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { copied: ['items'] },
  check: (_form, { judged }) => {
    const rows = judged.filter(isCopied);
    if (rows.length === 0) return [];
    return [
      {
        message: 'copied',
        data: { items: rows.map(valuesLine) },
        cells: valueCells(rows),
      },
    ];
  },
});

const isWrittenAsBound = (text: string): boolean => WRITTEN_SIGN.test(text) || says('bound-in-words', text);

function isCopied(row: JudgedIndicator): boolean {
  const pair = quantitiesOf(row);
  if (!pair || !isWrittenAsBound(compactText(row.indicator.actual.field.text))) return false;
  const [target, actual] = pair;
  return (
    target.sign === actual.sign &&
    target.value.eq(actual.value) &&
    canonicalUnit(target.unit ?? '') === canonicalUnit(actual.unit ?? '')
  );
}
