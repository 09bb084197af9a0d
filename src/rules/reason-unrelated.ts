import { says } from '../lexicon';
import { compactText } from '../scoring';
import type { EvaluationForm } from '../form';
import { defineRule } from './define-rule';
import { isEmptyTalk } from './support/empty-talk';
import { needOf, reasonedOf, speaksOf, type Reasoned } from './support/reasons';
import { pairsOf, sharedPairs } from './support/words';

/** Fewer characters say too little to be foreign. */
const SHORTEST = 8;
const NUMBER = /\d+(?:\.\d+)?/gu;

/**
 * Whether a reason speaks of what another row is about that wants one and has none of its own. Where it speaks of no row
 * it cannot be told; what a row without a deviation is about may be the cause: 消毒设备故障 of 水质达标率.
 */
const isOfAnother = (row: Reasoned, rows: readonly Reasoned[], wantsReason: (row: Reasoned) => boolean): boolean =>
  rows.some(
    (other) =>
      other.indicator !== row.indicator &&
      wantsReason(other) &&
      speaksOf(row.reason, other) &&
      !(other.says === 'text' && speaksOf(other.reason, other)),
  );

/** A reason that shares no word and no number with its indicator, but some with another that wants one, was most likely meant for that one. */
export const reasonUnrelated = defineRule({
  id: 'reason-unrelated',
  code: 'PE509',
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: { unrelated: ['items'] },
  check: (form, context) => {
    const all = reasonedOf(context);
    const wantsReason = (row: Reasoned): boolean => needOf(row, form, context.profile.thresholds) !== null;
    const rows = all.filter(
      (row) =>
        row.says === 'text' &&
        row.shared === null &&
        wantsReason(row) &&
        isForeign(row, form) &&
        isOfAnother(row, all, wantsReason),
    );
    if (rows.length === 0) return [];
    return [
      {
        message: 'unrelated',
        data: { items: rows.map(({ indicator, reason }) => `${indicator.name.text}：${reason.text}`) },
        cells: rows.flatMap(({ indicator, reason }) => [reason.address, indicator.name.address]),
      },
    ];
  },
});

function isForeign({ reason, indicator: { name, level2, target, actual } }: Reasoned, form: EvaluationForm): boolean {
  const text = compactText(reason.text);
  // The weather, the market and the plan can hinder anything.
  if (text.length < SHORTEST || isEmptyTalk(text) || says('common-cause', text)) return false;
  const own = [name, level2?.field, target.field, actual.field, form.header.projectName?.value].flatMap((field) =>
    field ? compactText(field.text) : [],
  );
  if (sharedPairs(pairsOf(text), ...own.map((one) => pairsOf(one))) > 0) return false;
  const numbers = new Set(own.join(' ').match(NUMBER) ?? []);
  return !(text.match(NUMBER) ?? []).some((number) => numbers.has(number));
}
