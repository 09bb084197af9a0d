import { phrase } from '../lexicon';
import { chineseNumeral } from './chinese-numerals';
import { decimal, formatDecimal, HUNDRED } from './decimal';
import { MEASURE_WORDS } from './measure-words';

const WHOLE = String.raw`(?<![\d.第几数零〇一二两三四五六七八九十百千万亿])(\d{1,6}|[零〇一二两三四五六七八九十百千]{1,8})`;
/** 一个半月, 两个半小时. */
const AND_A_HALF_BEFORE = new RegExp(`${WHOLE}个半(?=[^\\s\\d,;()])`, 'g');
/** 2天半, 两年半, at the end of what is counted. */
const AND_A_HALF_AFTER = new RegExp(
  `${WHOLE}([天年周倍个日]|小时|个?月|公里|[吨米])半(?=$|[^\\p{Script=Han}]|[以之内左上前后])`,
  'gu',
);
/** 100(万元): the unit in brackets. */
const UNIT_IN_BRACKETS = /(?<=\d)\(([^\d()]{1,8})\)/g;
const MAGNITUDE = /^[十百千]?[万亿]{1,2}|^[百千](?=[^米克瓦伏卡帕赫焦字分])/;

/** 叁拾贰: numerals as cheques have them. 伍, 陆 and 拾 alone are words as well. */
const CAPITALS = /[壹贰叁肆伍陆柒捌玖拾佰仟][壹贰叁肆伍陆柒捌玖拾佰仟零万亿]+|[壹贰叁肆柒捌玖]/g;
const CAPITAL_DIGITS = '壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN_DIGITS = '一二三四五六七八九十百千';
/** 九成, 八成五, 9成: tenths. */
const TENTHS =
  /(?<![\d.第几数零〇一二两三四五六七八九十百千万亿])(\d|[一二两三四五六七八九])成([一二三四五六七八九])?(?=$|[^\p{Script=Han}]|[以之左上])/gu;

/** 5.2角, 5角/页: parts of a yuan told alone. */
const JIAO = /(?<![\d.元])(\d{1,4}(?:\.\d{1,4})?)角(?=$|[^\d\p{Script=Han}]|[以之内左上])/gu;
/** 8万元以内/场. */
const BOUND_BEFORE_PER = phrase`(\d[^\d/,;()]{1,6}?)(${'at-least-after'}|${'at-most-after'})(\/[^\d/,;()]{1,6})$`;

/** 2元3角6分, 2元3角, 3角6分. */
const YUAN_AND_JIAO = /(?<![\d.])(?:(\d{1,6})元)?(?=\d角\d分|(?<=元)\d角)(\d)角(?:(\d)分)?/g;

const FEW = String.raw`(\d{1,3}|[一二两三四五六七八九十]{1,3})`;
const FIRST = String.raw`(?<![-~至到\d.第几数零〇一二两三四五六七八九十百千万亿])${FEW}`;
/** 1年2个月, 1天8小时, 2小时15分, 3分20秒: one amount in two units, with how many of the latter the former is, and a letter of the latter. */
const IN_TWO_UNITS = [
  [new RegExp(`${FIRST}年零?${FEW}个月`, 'g'), 12, '个月', '月'],
  [new RegExp(`${FIRST}[天日]零?${FEW}个?小时`, 'g'), 24, '小时', '时'],
  [new RegExp(`${FIRST}个?小时零?${FEW}(?:分钟|分(?!之))`, 'g'), 60, '分钟', '分'],
  [new RegExp(`${FIRST}分钟?零?${FEW}秒`, 'g'), 60, '秒', '秒'],
] as const;

const plainDigits = (capitals: string): string =>
  [...capitals].map((char) => PLAIN_DIGITS[CAPITAL_DIGITS.indexOf(char)] ?? char).join('');

const digitOf = (text: string | undefined): string =>
  text === undefined ? '0' : /^\d/.test(text) ? text : (chineseNumeral(text)?.toFixed() ?? '0');

const halfMore = (numeral: string): string | null => {
  const value = /^\d/.test(numeral) ? decimal(numeral) : chineseNumeral(numeral);
  return value && formatDecimal(value.plus('0.5'));
};

const inOneUnit = (text: string): string =>
  IN_TWO_UNITS.reduce(
    (plain, [pattern, times, unit, letter]) =>
      plain.includes(letter)
        ? plain.replace(
            pattern,
            (_, many: string, few: string) =>
              formatDecimal(decimal(digitOf(many)).times(times).plus(digitOf(few))) + unit,
          )
        : plain,
    text,
  );

/** 2.36元 of 2元3角6分, 0.52元 of 5.2角. */
const inYuan = (text: string): string =>
  text
    .replace(JIAO, (_, jiao: string) => `${formatDecimal(decimal(jiao).div(10))}元`)
    .replace(
      YUAN_AND_JIAO,
      (_, yuan: string | undefined, jiao: string, fen: string | undefined) =>
        `${formatDecimal(
          decimal(yuan ?? 0)
            .plus(decimal(jiao).div(10))
            .plus(decimal(fen ?? 0).div(HUNDRED)),
        )}元`,
    );

const isUnit = (text: string): boolean => {
  const bare = text.replace(MAGNITUDE, '');
  return /^[%‰]$/.test(bare) || bare === MEASURE_WORDS.prefixOf(bare) || (bare === '' && text !== '');
};

/**
 * A folded text with what it says in a roundabout way said plainly: `2天半` as `2.5天`, `一个半月` as `1.5个月`,
 * `1年2个月` as `14个月`, `100(万元)` as `100万元`, `九成` as `90%`, `叁拾贰` as `三十二`.
 */
export const writtenPlainly = (text: string): string => {
  let plain = text.replace(CAPITALS, plainDigits);
  if (plain.includes('成'))
    plain = plain.replace(TENTHS, (_, tens: string, ones?: string) => `${digitOf(tens)}${digitOf(ones)}%`);
  if (plain.includes('半')) {
    plain = plain
      .replace(AND_A_HALF_BEFORE, (whole: string, numeral: string, offset: number) => {
        const value = MEASURE_WORDS.isHalved(plain, offset + whole.length) ? halfMore(numeral) : null;
        return value === null ? whole : `${value}个`;
      })
      .replace(AND_A_HALF_AFTER, (whole: string, numeral: string, unit: string) => {
        const value = halfMore(numeral);
        return value === null ? whole : value + unit;
      });
  }
  if (plain.includes('角')) plain = inYuan(plain);
  if (plain.includes('/')) plain = plain.replace(BOUND_BEFORE_PER, '$1$3$2');
  if (/[年天日时分]/.test(plain)) plain = inOneUnit(plain);
  return plain.includes('(')
    ? plain.replace(UNIT_IN_BRACKETS, (whole: string, unit: string) => (isUnit(unit) ? unit : whole))
    : plain;
};
