import { MEASURE_WORDS } from './measure-words';

/** The unit in a cell, with what stood around it. */
export interface UnitReading {
  readonly unit: string | null;
}

const UNIT_LETTERS = /^[A-Za-z°%‰Ωμ￥$\u4e00-\u9fff]+[23]?(?:[/·*每][A-Za-z°%‰\u4e00-\u9fff]+[23]?){0,3}$/;
const NEGATION = /[未不没无非仍尚]/;
/** 12月, 15号, 10点, 2级: a place on a calendar, a clock or a scale, no amount; so are 30日前 and 12月底. */
const NO_AMOUNT = /^(?:[月号点级等]|[^/]{1,3}[前后底末初]$)/;
/** What may stand after a per cent: 100%覆盖, 95%达标. */
const AFTER_PERCENT = /^(?:全?覆盖率?|达标|合格|完成|满意[度率]?|到位率?|及时|准确|通过|执行|全部|率)$/;
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
  if (!UNIT_LETTERS.test(bare) || NEGATION.test(bare) || NO_AMOUNT.test(bare)) return null;
  if (/^[%‰]/.test(bare)) {
    const rest = bare.slice(1);
    return rest === '' || AFTER_PERCENT.test(rest)
      ? { unit: bare.charAt(0) }
      : rest.startsWith('/')
        ? { unit: bare }
        : null;
  }
  if (/[/·*每]/.test(bare)) return { unit: withPowers(bare) };
  const known = MEASURE_WORDS.prefixOf(bare);
  if (known === bare) return { unit: known };
  if (known !== null && bare.length - known.length <= NOUN_LENGTH) return { unit: known };
  return bare.length <= UNKNOWN_UNIT_LENGTH || /^[A-Za-z°]{1,6}[23]?$/.test(bare) ? { unit: withPowers(bare) } : null;
};
