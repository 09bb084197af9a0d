import { closing, mentions, opening, says } from '../../lexicon';
import { isUpperBound } from '../signs';
import { isNoAddend, isOfAsked } from './told';
import type { Told, WayOfReading } from './told';

const wordsOf = ({ label, tail }: Told): string => label + tail;

/** A verb has two characters. */
const VERB = 2;

/** Whether a text and a name have a character in common. */
/** Whether a name has any character of a text. */
export const sharesAny = (name: string, text: string): boolean => [...text].some((char) => name.includes(char));

/** Whether a number is told of those with whom it began: 受理120件. */
export const isOfEarlyStage = (one: Told): boolean => says('early-stage', wordsOf(one));

/** Whether a row is of those with whom it began: 受理案件数. */
export const isNamedEarly = (one: Told, name: string): boolean =>
  mentions('early-stage', wordsOf(one)).some(({ word }) => sharesAny(name, word));

/** Whether a number is told of what was taken off: 核减2户. */
export const isTakenOff = ({ label }: Pick<Told, 'label'>): boolean => closing('cut-from-plan', label) !== null;

/** 申报1600户,改造1430户: those of whom it came to something, beside those with whom it began. */
export const doneOfStages: WayOfReading = (_text, told, asked) => {
  const { sign } = asked.quantity;
  const alike = told.filter(({ quantity }) => isOfAsked(quantity, asked));
  if (alike.length < told.length || isUpperBound(sign)) return null;
  const early = alike.filter(isOfEarlyStage);
  const [done, ...more] = alike.filter((one) => !early.includes(one) && !isTakenOff(one));
  if (!done || more.length > 0 || early.length === 0 || done.isInBrackets) return null;
  const words = wordsOf(done);
  const verb = words.slice(opening('late-stage', words)?.length ?? 0).slice(0, VERB);
  // Of 受理案件数 those that were received are the result, and of 案件数 nobody knows.
  const isOfName = sharesAny(asked.name, verb) || (verb === '' && words !== '');
  const areOfName = early.some((one) => isNamedEarly(one, asked.name));
  const isLess = early.every(({ quantity }) => quantity.value.gte(done.quantity.value));
  return isOfName && !areOfName && isLess && !isNoAddend(done, asked) ? done.quantity : null;
};
