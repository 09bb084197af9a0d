import { closing, isWord, opening, phrase, says } from '../lexicon';
import { chineseNumeral } from './chinese-numerals';
import { leadingSign, trailingSign } from './signs';
import { compactText } from './text';

/** How a result stands on the scale that its target names: 良 to 优. `open`: which end of the scale is good is not told. */
export type LevelAnswer = 'below' | 'reached' | 'open';

interface Level {
  /** Levels of one scale alone are compared. */
  readonly scale: 'grade' | 'class' | 'stars' | 'letters' | 'order' | 'place';
  /** From the least up, where the scale has a good end. */
  readonly rank: number;
  /** Whether it may be a better one as well: 良以上. */
  readonly isLeast: boolean;
}

const CLASS = phrase`^(${'worse-than-class'})?(I{1,3}|IV|V|[1-5一二三四五])${'class-word'}$`;
const ROMAN: ReadonlyMap<string, number> = new Map(
  ['I', 'II', 'III', 'IV', 'V'].map((numeral, at) => [numeral, at + 1]),
);
const STARS = phrase`^([1-5一二三四五])${'stars-word'}$`;
const LETTERS = phrase`^(?:([1-5])A|(A{1,5}))${'level-word'}?$`;
const RANK = phrase`^([1-9一二三四五六七八九]|${'rank-stem'})${'rank-word'}$`;

const PLACE = phrase`^${'before-place'}*(${'among-first'}|${'ordinal-sign'})([1-9]\d?|[一二三四五六七八九十]{1,3})(?:${'place-word'})?$`;

/** The grades from the least up, as results are graded. */
const GRADES = ['graded-poor', 'graded-fair', 'graded-good', 'graded-best'] as const;

/** 甲 and 乙 are told apart and not ranked. */
const ordinal = (text: string): number =>
  /^\d/.test(text) ? Number(text) : (chineseNumeral(text)?.toNumber() ?? text.charCodeAt(0));

type Ranked = Omit<Level, 'isLeast'>;

const gradeOf = (text: string): Ranked | null => {
  const grade = GRADES.find((concept) => isWord(concept, text));
  return grade === undefined ? null : { scale: 'grade', rank: GRADES.indexOf(grade) };
};

/** Classes of water run from I, the best, down. */
const classOf = (text: string): Ranked | null => {
  const [, worst, numeral] = CLASS.exec(text) ?? [];
  if (numeral === undefined) return null;
  return { scale: 'class', rank: worst ? -Infinity : -(ROMAN.get(numeral) ?? ordinal(numeral)) };
};

const starsOf = (text: string): Ranked | null => {
  const [, stars] = STARS.exec(text) ?? [];
  if (stars !== undefined) return { scale: 'stars', rank: ordinal(stars) };
  const [, count, letters = ''] = LETTERS.exec(text) ?? [];
  if (count === undefined && letters === '') return null;
  return { scale: 'letters', rank: count === undefined ? letters.length : Number(count) };
};

const orderOf = (text: string): Ranked | null => {
  const [, order] = RANK.exec(text) ?? [];
  return order === undefined ? null : { scale: 'order', rank: ordinal(order) };
};

/** 第8位 of 不低于第8位, 第8名以内 and 第8名以上: the worst that is asked for, whichever way it is said. */
const worstPlace = (text: string): string | null => {
  const lead = leadingSign(text);
  if (lead) return lead.sign === 'at-least' ? lead.rest : null;
  return trailingSign(text)?.rest ?? null;
};

/** A place among others: 第5名, which is one, and 前三名, which is the third at worst. */
const placeOf = (text: string): Level | null => {
  const worst = worstPlace(text);
  const [, sign, numeral] = PLACE.exec(worst ?? text) ?? [];
  const place =
    numeral === undefined ? null : /^\d/.test(numeral) ? Number(numeral) : chineseNumeral(numeral)?.toNumber();
  return place ? { scale: 'place', rank: -place, isLeast: worst !== null || isWord('among-first', sign ?? '') } : null;
};

/** The level that a text states and nothing else: `达到良好以上`, `III类水质标准`, `4A级景区`. */
const readLevel = (text: string): Level | null => {
  let rest = compactText(text).replace(/[;.,]$/, '');
  const place = placeOf(rest);
  if (place) return place;
  rest = rest.slice(opening('before-level', rest)?.length ?? 0);
  const sign = trailingSign(rest);
  if (sign?.sign === 'at-most') return null;
  rest = sign?.rest ?? rest;
  for (let tail = closing('after-level', rest); tail !== null && tail !== rest; tail = closing('after-level', rest))
    rest = rest.slice(0, -tail.length);
  // 优良 is either.
  if (isWord('graded-good-or-best', rest))
    return { scale: 'grade', rank: GRADES.indexOf('graded-good'), isLeast: true };
  const ranked = gradeOf(rest) ?? classOf(rest) ?? starsOf(rest) ?? orderOf(rest);
  return ranked && { ...ranked, isLeast: sign !== null };
};

/**
 * How a result answers a target that is a level of a scale; `null` where either is none, or of another scale.
 * @param name the row's name, which tells what is classed
 */
export const answerToLevel = (target: string, actual: string, name: string): LevelAnswer | null => {
  const aim = readLevel(target);
  const result = aim && readLevel(actual);
  if (!aim || !result || aim.scale !== result.scale) return null;
  // 一级 is the best of libraries and the least of hospitals.
  const isKnown =
    aim.scale === 'class' ? says('classed-water', compactText(`${name};${target}`)) : aim.scale !== 'order';
  if (!isKnown) return result.rank === aim.rank ? 'reached' : 'open';
  if (result.rank >= aim.rank) return 'reached';
  return result.isLeast ? 'open' : 'below';
};
