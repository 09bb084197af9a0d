import { closing, phrase, says } from '../lexicon';
import { compactText, quantitiesIn } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { brokenOffAt } from './support/cut-off';
import { carriesPoints, endsWithSlot, namesOf } from './support/values';

const PREFIX = phrase`^${'indicator-word'}[\d一二三四五六七八九十]*[:.;]`;
/** Years and ordinals are no targets. */
const NO_TARGET = /(?:19|20)\d\d年?度?|第\d+/gu;
const NUMBER_AT_END = /\d(?:\.\d+)?(?:[%‰]|[万亿]?[\u4e00-\u9fff]{0,3})$/u;
const asksForValue = (name: string): boolean => closing('asks-for-value', name) !== null;

/** The target stands in its own cell, not in the indicator's name beside empty cells. */
export const targetInName = defineRule({
  id: 'target-in-name',
  code: 'PE607',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { stated: ['names'], repeated: ['names'] },
  check: (form, { judged }) => {
    const broken = brokenOffAt(form);
    const rows = judged.filter((row) => carriesPoints(row) && row.indicator !== broken);
    // Where the form has no column for targets, their place is the name.
    const candidates = form.columns.target ? rows : [];
    const stated = candidates.filter((row) => isValueless(row) && statesTarget(row.indicator.name.text));
    const repeated = rows.filter(repeatsTarget);
    return [
      ...(stated.length > 0 ? [{ message: 'stated' as const, ...report(stated) }] : []),
      ...(repeated.length > 0
        ? [{ message: 'repeated' as const, ...report(repeated), severity: 'info' as const }]
        : []),
    ];
  },
});

const report = (rows: readonly JudgedIndicator[]) => ({
  data: { names: namesOf(rows) },
  cells: rows.map(({ indicator }) => indicator.name.address),
});

/** Whether the name holds the very number and unit that stand in the cell of the target: 建设节点（8个） · 8个. */
function repeatsTarget({ indicator: { name, target } }: JudgedIndicator): boolean {
  if (target.measure.kind !== 'quantity' || target.measure.quantity.unit === null) return false;
  const { value, unit } = target.measure.quantity;
  return quantitiesIn(compactText(name.text)).some((one) => one.unit === unit && one.value.eq(value));
}

const isValueless = ({ indicator: { target, actual } }: JudgedIndicator): boolean =>
  target.measure.kind === 'blank' && actual.measure.kind === 'blank';

function statesTarget(name: string): boolean {
  if (endsWithSlot(name)) return false;
  const bare = compactText(name).replace(PREFIX, '');
  return NUMBER_AT_END.test(bare.replace(NO_TARGET, '')) || (says('states-result', bare) && !asksForValue(bare));
}
