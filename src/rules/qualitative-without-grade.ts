import { closing, isWord, opening, says } from '../lexicon';
import { compactText, HUNDRED } from '../scoring';
import type { JudgedIndicator } from './context';
import { defineRule } from './define-rule';
import { isBenefit } from './support/benefits';
import { nameOf, quantityOn } from './support/claim-match';

/** Points from which the words deserve a measure. */
const WORTHWHILE = 10;
/** An effect in words: a verb and its object, no rate and no count. */
const isEffect = (name: string): boolean =>
  opening('effect-verb', name) !== null && closing('effect-measure', name) === null;
const namesGrade = (words: string): boolean => says('grade-word', words) || isWord('grade-letter', words);

const isWorthwhile = ({ points, score }: JudgedIndicator): boolean => (points ?? score)?.gte(WORTHWHILE) ?? false;

/** 健全, 完善, 建立: a state that is there or is not; to say that it is answers in full. */
const namesState = (words: string): boolean =>
  (['stands', 'finished', 'in-use'] as const).some((state) => isWord(state, words));

/** The result repeats the words of the target: 有效 → 有效. */
function repeatsWords({ indicator: { target, actual } }: JudgedIndicator): boolean {
  if (target.measure.kind !== 'qualitative' || actual.measure.kind !== 'qualitative') return false;
  const words = compactText(target.text);
  return words === compactText(actual.text) && !namesGrade(words) && !says('within-time', words) && !namesState(words);
}

/** An effect in words typed as 100% → 100%. */
const isTypedAsRate = (row: JudgedIndicator): boolean =>
  isEffect(nameOf(row)) &&
  (['target', 'actual'] as const).every((side) => {
    const quantity = quantityOn(row, side);
    return quantity !== null && (quantity.value.eq(1) || (quantity.unit === null && quantity.value.eq(HUNDRED)));
  });

/** An effect in words has a grade or something that shows it. */
export const qualitativeWithoutGrade = defineRule({
  id: 'qualitative-without-grade',
  code: 'PE714',
  severity: 'info',
  basis: ['caiyu-2020-10-art-16', 'observed'],
  isJudgement: true,
  messages: { words: ['names'], rate: ['names'] },
  check: (_form, { judged }) =>
    (
      [
        ['words', repeatsWords],
        ['rate', isTypedAsRate],
      ] as const
    ).flatMap(([message, isVague]) => {
      const rows = judged.filter((row) => isBenefit(row) && isWorthwhile(row) && isVague(row));
      if (rows.length === 0) return [];
      const data = { names: rows.map(({ indicator }) => indicator.name.text) };
      return [{ message, data, cells: rows.map(({ indicator }) => indicator.actual.field.address) }];
    }),
});
