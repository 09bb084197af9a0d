import { isWord, opening, says } from '../lexicon';
import { MEASURE_WORDS } from './measure-words';

/** The unit in a cell, with what stood around it. */
export interface UnitReading {
  readonly unit: string | null;
}

const UNIT_LETTERS = /^[A-Za-z°%‰Ωμ￥$\u4e00-\u9fff]+[23]?(?:[/·*][A-Za-z°%‰\u4e00-\u9fff]+[23]?){0,3}$/;
const JOINED = /[/·*]/;
/** 3.2/10万: so many of each hundred thousand. */
const PER_MANY = /^\/(?:10|十)?[万千]$/;
const PER = '每';
/** 12月, 15号, 10点, 2级, 4A级: a place on a calendar, a clock or a scale, no amount; so are 30日前 and 12月底. */
const isPlace = (text: string): boolean =>
  opening('place-not-amount', text.startsWith('A') ? text.slice(1) : text) !== null ||
  /^[^/]{1,3}[前后底末初]$/.test(text);
const UNKNOWN_UNIT_LENGTH = 4;
const NOUN_LENGTH = 6;
const POWERS: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

/** Powers as they are printed: m² for the m2 that folding leaves. */
const withPowers = (unit: string): string =>
  unit.replace(
    /([A-Za-z])([23])(?![A-Za-z\d])/g,
    (_, letter: string, power: string) => letter + (POWERS[power] as string),
  );

/**
 * The unit that what follows a number consists of: `份`, `元/个·天`, `个` of `个展位`. `null` where it is
 * no unit with at most a short noun, but part of a sentence.
 */
export const readUnit = (text: string): UnitReading | null => {
  if (text === '') return { unit: null };
  const bare = text.replace(/^[(]|[)]$/g, '');
  if (PER_MANY.test(bare)) return { unit: bare };
  if (!UNIT_LETTERS.test(bare) || says('no-unit-with', bare) || isPlace(bare)) return null;
  if (/^[%‰]/.test(bare)) {
    const rest = bare.slice(1);
    return rest === '' || isWord('after-per-cent', rest)
      ? { unit: bare.charAt(0) }
      : rest.startsWith('/')
        ? { unit: bare }
        : null;
  }
  if (JOINED.test(bare) || bare.includes(PER)) return { unit: withPowers(bare) };
  const known = MEASURE_WORDS.prefixOf(bare);
  if (known === bare) return { unit: known };
  if (known !== null && bare.length - known.length <= NOUN_LENGTH) return { unit: known };
  return bare.length <= UNKNOWN_UNIT_LENGTH || /^[A-Za-z°]{1,6}[23]?$/.test(bare) ? { unit: withPowers(bare) } : null;
};
