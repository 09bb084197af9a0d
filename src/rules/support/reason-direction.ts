import { closing, phrase, says } from '../../lexicon';
import { compactText } from '../../scoring';

const CAUSE = phrase`^.*${'cause-told'}`;
const LEADING = phrase`^(?:${'clause-opening'}|(?:19|20)\d\d年度?)+`;

const FALL = phrase`${'how-much-it-fell'}*${'fallen'}${'fallen-tail'}?$`;
const UNDONE = phrase`^${'not-yet'}${'wholly'}?(?:${'reached'}|${'attained'}(?=${'which-target'}|${'target-word'}))${'done-particle'}?${'which-target'}*${'target-word'}?${'value-word'}?$`;
const EXCEEDED = phrase`^${'very-well'}*${'exceeded'}${'reached'}?${'done-particle'}?${'which-target'}*${'target-word'}?${'value-word'}?$`;
/** 实际安装数超过年初计划 */
const MORE_THAN_AIMED = phrase`^(?:${'actually'}\p{Script=Han}{0,6}?${'number-tail'}|${'actually'}${'value-word'})?${'is-more-than'}${'which-target'}*${'target-word'}${'value-word'}?$`;
const NUMBER_OF = phrase`^(.*?)${'of'}?${'counted-whom'}?${'number-tail'}$`;
const NUMBERING = phrase`^${'indicator-word'}\d*:`;

const isRatio = (name: string): boolean => closing('ratio-ending', name) !== null;

const clausesOf = (reason: string): string[] =>
  compactText(reason)
    .split(/[,;:.!?]/u)
    .filter((clause) => clause !== '' && !says('other-yardstick', clause));

const withoutCause = (clause: string): string => clause.replace(CAUSE, '').replace(LEADING, '');

/** Whether a subject is what the indicator counts: the same words, or `…量`, `…数` of something in its name. */
function isSameQuantity(subject: string, name: string): boolean {
  if (subject.length < 2) return false;
  if (isRatio(name) || isRatio(subject)) return name.endsWith(subject) || subject.endsWith(name);
  if (name.includes(subject) || subject.includes(name)) return true;
  const counted = NUMBER_OF.exec(subject)?.[1] ?? '';
  const stem = [...counted].slice(-2);
  return stem.length === 2 && stem.every((character) => name.includes(character));
}

/** The clause of a reason that says the indicator's own quantity fell; `null` where none does. */
export function clauseOfFall(reason: string, indicator: string): string | null {
  const name = compactText(indicator).replace(NUMBERING, '');
  const found = clausesOf(reason).find((clause) => {
    const bare = withoutCause(clause);
    const fall = FALL.exec(bare);
    if (!fall) return false;
    const subject = bare.slice(0, fall.index);
    return subject === '' || isSameQuantity(subject, name);
  });
  return found ?? null;
}

/** The clause of a reason that says, without any other subject, that the target was not reached. */
export function clauseOfFailure(reason: string): string | null {
  return clausesOf(reason).find((clause) => UNDONE.test(withoutCause(clause))) ?? null;
}

/** The clause of a reason that says, without any other subject, that the target was exceeded. */
export function clauseOfExcess(reason: string): string | null {
  const saysMore = (clause: string): boolean =>
    EXCEEDED.test(withoutCause(clause)) || MORE_THAN_AIMED.test(clause.replace(CAUSE, ''));
  return clausesOf(reason).find(saysMore) ?? null;
}
