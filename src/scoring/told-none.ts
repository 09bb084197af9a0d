import { closing, isWord, mentions, opening, phrase, says } from '../lexicon';
import { ZERO } from './decimal';
import { placesIn } from './quantity-text';
import type { WordsToldOf } from './told-state';

const BAD = ['bad-name', 'unwanted-event', 'went-bad', 'unwelcome'] as const;

/** What a target wants none of: 停水事故 of 无停水事故, 中断 of 不中断; empty where it names nothing, 不发生. `null`: it wants something. */
const unwantedOf = (aim: string): string | null => {
  const isOfNumber = /\d/u.test(aim);
  const none = isOfNumber || opening('no-negation', aim) !== null ? null : opening('none-asked', aim);
  if (none === null) return null;
  const rest = aim.slice(none.length);
  const event = rest.slice(0, rest.length - (closing('thing-that-happens', rest)?.length ?? 0));
  // 无 of a good thing denies no event.
  return isWord('is-none-of', none) && !BAD.some((concept) => says(concept, rest)) ? null : event;
};

const CAME = phrase`^(?:${'in-this-year'}|${'this-year'}|${'actually'}|${'sum-told'})*(?:${'ever-came'}|${'is-there'})?${'done-particle'}?`;
const NOT_DENIED = phrase`(?:${'not-so'})$`;
const PAIR = 2;
const ENDS_WITH_COUNT = /\d+\p{Script=Han}{0,2}$|^\D*[一二两三四五六七八九十]+\p{Script=Han}{1,2}$/u;

/** Whether two characters of the words stand in a clause, undenied. */
const names = (words: string, clause: string): boolean =>
  [...words].slice(1).some((_, at) => {
    const place = clause.indexOf(words.slice(at, at + PAIR));
    return place >= 0 && !NOT_DENIED.test(clause.slice(0, place));
  });

/** How many of something a clause tells that came about: 2起 of 发生停水事故2起, and nothing of 开展应急演练2次. */
const isCounted = (clause: string): boolean => {
  const [one, ...more] = placesIn(clause);
  if (!one || more.length > 0 || !one.quantity.value.gt(ZERO) || one.quantity.unit === '%') return false;
  return !(['delivers', 'fall', 'turned-round', 'remedy', 'denying'] as const).some((concept) => says(concept, clause));
};

/** Whether a clause tells one of the kind that is meant: any complaint is none of the 重大投诉. */
const isOfKind = (event: string, clause: string): boolean =>
  mentions('kind-of-event', event).every(({ word }) => clause.includes(word));

/**
 * Whether a result tells of something that its target wants none of, `发生停水事故2起` of `无停水事故`, `中断供水2次` of `不中断`,
 * or repeats the target without its negation: `低于全国平均水平` of `不低于全国平均水平`.
 * @param name the row's name, which tells what is counted where the target does not
 */
export const tellsSomeOfNone = ({ aim, clauses }: WordsToldOf, name: string): boolean => {
  const event = unwantedOf(aim);
  if (event === null) return false;
  const subject = event === '' ? name : event;
  const isRepeated = (clause: string): boolean => {
    // 处理投诉 of 无投诉 is another matter, 投诉 alone is not.
    if (event.length <= PAIR) return clause === event;
    const place = clause.indexOf(event);
    const end = clause.slice(place + event.length);
    return place >= 0 && !says('denying', clause.slice(0, place)) && (end === '' || opening('standing', end) === end);
  };
  const isTold = (clause: string): boolean => {
    const came = CAME.exec(clause)?.[0] ?? '';
    if (!isCounted(clause)) return false;
    // 发生1起, and nothing else, is of what the row asks about.
    const isBare =
      placesIn(clause.slice(came.length)).some(({ start }) => start === 0) && !says('kind-of-event', clause);
    return (isBare && ENDS_WITH_COUNT.test(clause)) || (names(subject, clause) && isOfKind(subject, clause));
  };
  return clauses.some((clause) => isTold(clause) || isRepeated(clause));
};
