import { closing, mentions, phrase, says } from '../../lexicon';
import { compactText } from '../../scoring';

const CAUSE = phrase`^.*${'cause-told'}`;
const LEADING = phrase`^(?:${'clause-opening'}|(?:19|20)\d\d年度?)+`;

const FALL = phrase`${'how-much-it-fell'}*${'fallen'}${'fallen-tail'}?$`;
const UNDONE = phrase`^${'not-yet'}${'wholly'}?(?:${'reached'}|${'attained'}(?=${'which-target'}|${'target-word'}))${'done-particle'}?${'which-target'}*${'target-word'}?${'value-word'}?$`;
const EXCEEDED = phrase`^${'very-well'}*${'exceeded'}${'reached'}?${'done-particle'}?${'which-target'}*${'target-word'}?${'value-word'}?$`;
/** What is set against what was planned, 实际安装数; what was planned; and by how much it is off. */
const RESULT = phrase`^(?:${'actually'}(?:\p{Script=Han}{0,6}?${'number-tail'}|${'value-word'})?|${'result-named'})?$`;
const AIM = phrase`^${'which-target'}*${'target-word'}${'counted-whom'}?${'value-word'}?`;
const BY = /^(?:\d[\d.]*\p{Script=Han}{0,3})?$/u;
/** 比计划多安装12块 */
const MORE_DONE = phrase`^(?:${'than'}${'which-target'}*${'target-word'})?${'more-done'}${'delivers'}\d[\d.]*\p{Script=Han}{0,3}$`;
const LESS_DONE = phrase`^(?:${'than'}${'which-target'}*${'target-word'})?${'less-done'}${'delivers'}\d[\d.]*\p{Script=Han}{0,3}$`;
/** 差3场未开展 */
const SHORT_BY = phrase`^${'short-by'}\d[\d.]*\p{Script=Han}{0,3}?(?:${'not-yet'}\p{Script=Han}{0,4})?$`;
const NUMBER_OF = phrase`^(.*?)${'of'}?${'counted-whom'}?${'number-tail'}$`;
const NUMBERING = phrase`^${'indicator-word'}\d*:`;

const nameOf = (indicator: string): string => compactText(indicator).replace(NUMBERING, '');

const isRatio = (name: string): boolean => closing('ratio-ending', name) !== null;

const clausesOf = (reason: string): string[] =>
  compactText(reason)
    .split(/[,;:.!?]/u)
    .filter((clause) => clause !== '' && !says('other-yardstick', clause));

const withoutCause = (clause: string): string => clause.replace(CAUSE, '').replace(LEADING, '');

/** Whether a subject is what the indicator counts: the same words, or `…量`, `…数` of something in its name. */
function isSameQuantity(subject: string, name: string): boolean {
  if (subject.length < 2 || name === '') return false;
  if (isRatio(name) || isRatio(subject)) return name.endsWith(subject) || subject.endsWith(name);
  if (name.includes(subject) || subject.includes(name)) return true;
  const counted = NUMBER_OF.exec(subject)?.[1] ?? '';
  const stem = [...counted].slice(-2);
  return stem.length === 2 && stem.every((character) => name.includes(character));
}

/** The clause of a reason that says the indicator's own quantity fell; `null` where none does. */
export function clauseOfFall(reason: string, indicator: string): string | null {
  const name = nameOf(indicator);
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

/** Whether a clause sets the result, or what the indicator counts, against what was planned: 实际安装数超过年初计划. */
const compares = (clause: string, than: 'is-more-than' | 'is-less-than', indicator: string): boolean =>
  mentions(than, clause).some(({ start, end }) => {
    const [subject, rest] = [clause.slice(0, start), clause.slice(end)];
    const aim = AIM.exec(rest)?.[0];
    if (aim === undefined || !BY.test(rest.slice(aim.length))) return false;
    return RESULT.test(subject) || isSameQuantity(subject, nameOf(indicator));
  });

/** The clause of a reason that says, of the indicator itself or without any subject, that the target was exceeded. */
export function clauseOfExcess(reason: string, indicator: string): string | null {
  const saysMore = (clause: string): boolean => {
    const bare = clause.replace(CAUSE, '');
    return EXCEEDED.test(withoutCause(clause)) || compares(bare, 'is-more-than', indicator) || MORE_DONE.test(bare);
  };
  return clausesOf(reason).find(saysMore) ?? null;
}

/** The clause of a reason that says so of less than was planned: 实际数小于计划数, 少安装12块, 差3场未开展. */
export function clauseOfLess(reason: string, indicator: string): string | null {
  const saysLess = (clause: string): boolean => {
    const bare = clause.replace(CAUSE, '');
    return compares(bare, 'is-less-than', indicator) || LESS_DONE.test(bare) || SHORT_BY.test(bare);
  };
  return clausesOf(reason).find(saysLess) ?? null;
}
