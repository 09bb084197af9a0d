import type { Profile } from '../scoring';
import { defineRule } from './define-rule';
import {
  clauseOfExcess,
  clauseOfFailure,
  clauseOfFall,
  clauseOfLess,
  clauseOfOtherGap,
  clauseOfOtherNumber,
} from './support/reason-clauses';
import { clauseOfDelay } from './support/reason-delay';
import { reasonedOf } from './support/reasons';
import type { Reasoned } from './support/reasons';

/**
 * A reason that explains a shortfall stands beside a shortfall, one that reports an excess beside an excess; and what it
 * tells of the row's own number or day is what the row says.
 */
export const reasonContradictsDirection = defineRule({
  id: 'reason-contradicts-direction',
  code: 'PE503',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-11', 'observed'],
  isJudgement: true,
  messages: {
    'says-less': ['name', 'target', 'actual', 'words'],
    'says-more': ['name', 'target', 'actual', 'words'],
    'other-number': ['name', 'target', 'actual', 'words'],
    'other-gap': ['name', 'target', 'actual', 'words'],
    'says-late': ['name', 'target', 'actual', 'words'],
  },
  check: ({ header }, context) =>
    reasonedOf(context).flatMap((row) => {
      const found = row.says === 'text' ? contradictionOf(row, context.profile, header.year?.year ?? null) : null;
      if (!found) return [];
      const { name, target, actual } = row.indicator;
      return [
        {
          message: found.message,
          data: { name: name.text, target: target.text, actual: actual.text, words: found.words },
          cells: [row.reason.address, target.field.address, actual.field.address],
        },
      ];
    }),
});

interface Contradiction {
  readonly message: 'says-less' | 'says-more' | 'other-number' | 'other-gap' | 'says-late';
  readonly words: string;
}

function contradictionOf(row: Reasoned, profile: Profile, year: number | null): Contradiction | null {
  const against = againstDirection(row, profile);
  if (against) return against;
  const number = clauseOfOtherNumber(row.reason.text, row);
  if (number !== null) return { message: 'other-number', words: number };
  const gap = clauseOfOtherGap(row.reason.text, row);
  if (gap !== null) return { message: 'other-gap', words: gap };
  const delay = clauseOfDelay(row.reason.text, row, year);
  return delay === null ? null : { message: 'says-late', words: delay };
}

function againstDirection(row: Reasoned, profile: Profile): Contradiction | null {
  const { deviation } = row;
  const reason = row.reason.text;
  if (deviation?.kind === 'missed') {
    // 超额完成线上培训，线下差3场: a part alone was exceeded.
    const isOfPart = (clauseOfFailure(reason) ?? clauseOfLess(reason, row)) !== null;
    const words = isOfPart || row.direction.direction === 'reverse' ? null : clauseOfExcess(reason, row);
    return words === null ? null : { message: 'says-more', words };
  }
  if (deviation?.kind !== 'over' && deviation?.kind !== 'far-over') return null;
  // A quantity may well have fallen against last year and still be a little over its target.
  const isClear = deviation.ratio?.gte(profile.thresholds.farOverInfo) === true;
  const words = clauseOfFailure(reason) ?? clauseOfLess(reason, row) ?? (isClear ? clauseOfFall(reason, row) : null);
  return words === null ? null : { message: 'says-less', words };
}
