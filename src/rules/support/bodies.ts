import { closing, isWord } from '../../lexicon';
import { compactText } from '../../scoring';

/** How a body's name is compared: width and white space folded away. */
export const bodyKey = (name: string): string => compactText(name).replace(/[()]/gu, '');

/** With one of these at its end a name is whole: what is longer is another body (财政局, 财政局罗湖分局). */
const isWhole = (name: string): boolean => closing('body-end', name) !== null;
const SHORTEST = 6;
const LONGEST_REST = 4;
/** Characters that tell one body from the next: 第一中学, 市南区, 8号. */
const tells = (character: string): boolean => isWord('telling-character', character) || /[\dA-Za-z]/u.test(character);

/** `…深圳市委` cut from `…深圳市委员会`: the shorter is no whole name and lacks only the end. */
const isCut = (short: string, long: string): boolean =>
  long.startsWith(short) && long.length - short.length <= LONGEST_REST && !isWhole(short) && isWhole(long);

/** One character more: written twice (市委委员会) or a mere 和. */
function hasOneMore(short: string, long: string): boolean {
  const at = [...long].findIndex((char, index) => char !== short[index]);
  if (short.slice(at) !== long.slice(at + 1)) return false;
  const char = long.charAt(at);
  // Of a character written twice the second is the first that differs.
  const isTwice = long.charAt(at - 1) === char;
  return (isTwice && !tells(char)) || isWord('silent-character', char);
}

/** Whether two different spellings surely mean one body: one cut short or with a slip of one character. */
export function isSpellingOf(left: string, right: string): boolean {
  const [short = '', long = ''] = [left, right].sort((one, other) => one.length - other.length);
  return short.length >= SHORTEST && short !== long && (isCut(short, long) || hasOneMore(short, long));
}

/** One spelling of a body with its uses, the first of them apart. */
export interface Spelling<T> {
  readonly key: string;
  readonly first: T;
  readonly uses: readonly T[];
}

/** The spellings of one body. The reference is the most used, among equals the whole one. */
export interface Body<T> {
  readonly reference: Spelling<T>;
  readonly others: readonly Spelling<T>[];
}

/** Groups uses by spelling, and spellings by body. */
export function bodiesOf<T>(uses: readonly T[], nameOf: (use: T) => string): Body<T>[] {
  const keys = uses.map((use) => bodyKey(nameOf(use)));
  const bodies: Body<T>[] = [];
  uses.forEach((first, at) => {
    const key = keys[at] as string;
    if (keys.indexOf(key) < at) return;
    const spelling = { key, first, uses: uses.filter((_, index) => keys[index] === key) };
    const related = bodies.filter((body) => spellingsOf(body).some((one) => isSpellingOf(one.key, key)));
    const merged = related.flatMap(spellingsOf).reduce<Body<T>>(addTo, { reference: spelling, others: [] });
    bodies.splice(0, bodies.length, ...bodies.filter((body) => !related.includes(body)), merged);
  });
  return bodies;
}

/** All spellings of a body, the reference first. */
export const spellingsOf = <T>({ reference, others }: Body<T>): Spelling<T>[] => [reference, ...others];

function addTo<T>({ reference, others }: Body<T>, spelling: Spelling<T>): Body<T> {
  return rank(spelling) > rank(reference)
    ? { reference: spelling, others: [...others, reference] }
    : { reference, others: [...others, spelling] };
}

/** More uses first; among equals a whole name before one that breaks off or repeats a character. */
const rank = ({ key, uses }: Spelling<unknown>): number =>
  uses.length * 4 + (isWhole(key) ? 2 : 0) + (/(.)\1/u.test(key) ? 0 : 1);
