import { closing, everyPhrase, opening, phrase } from '../../lexicon';
import { foldWidth } from '../../form';
import { decimal, flatMap, memoizeBounded, quantitiesIn, scanNumerals, signOf } from '../../scoring';
import type { NumeralMatch, Quantity, Sign } from '../../scoring';
import { withoutItemNumbers } from './item-numbers';

/** A number that a narrative states, with the words around it that say of what. */
export interface Claim {
  readonly quantity: Quantity;
  /** The quantity's unit: a number without one is no claim. */
  readonly unit: string;
  /** The words before the number in its part of the sentence, without sign and 达, 共 and the like. */
  readonly before: string;
  /** The thing counted, behind the unit: `加盟展展会` of `100个加盟展展会`. */
  readonly after: string;
  /** The claim as it can be quoted: `不少于100个加盟展展会`. */
  readonly text: string;
  /** The same with all that is listed before it: `证明书、单证册及商事文件88万份`. */
  readonly whole: string;
  /** The whole clause, for words that forbid a comparison. */
  readonly clause: string;
  /** What the sentence says before the clause, clauses parted by `;`. */
  readonly lead: string;
  /** Whether the number is a change (增长5%) and not a level. */
  readonly isChange: boolean;
  /** Whether the text says that the number is a total (共, 累计, 增至). */
  readonly isTotal: boolean;
  /** What is listed before the number: `证明书`, `单证册`, `商事文件` of `证明书、单证册及商事文件88万份`. */
  readonly parts: readonly string[];
  /** Whether the number is written in digits. */
  readonly isInDigits: boolean;
  /** Whether it continues a list whose item before it is a claim: `2场展会、1场会议`. */
  readonly continues: boolean;
  /** Whether it tells what came of a plan that is a row's target: then no other thing is meant, however general the words. */
  readonly answersPlan?: true;
}

/** Quotations and titles may hold digits that count nothing. */
const QUOTED = /“[^”]*”|《[^》]*》|"[^"]*"|「[^」]*」/gu;
/** Dates, ordinals, numbers of documents and codes: digits that are no amount. */
const NO_AMOUNT = everyPhrase`\d{4}(?:[-~至]\d{2,4})?年度?|\d{1,2}月${'month-tail'}?(?:\d{1,2}[日号])?|第[\d一二三四五六七八九十百]+\S?|[〔[]\d+[〕\]]\d*号?|\d+号|\d+${'anniversary'}`;
const SENTENCE_END = /[。；;!?！？①-⑳\n]/u;
const CLAUSE_END = /[;:()【】]|,(?!\d{3}(?!\d))/u;
const RANGE = /^[-~至到]+$/u;

const SIGN_BEFORE = phrase`(?:${'at-least'}|${'at-most'}|${'more-than'}|${'less-than'}|[≥≤≧≦<>=]{1,2})$`;
const ABOUT_BEFORE = phrase`${'about'}$`;
const LINK_BEFORE = phrase`(?:${'link-to-number'}|${'kept-at'})$`;
const CHANGE_BEFORE = phrase`${'change'}${'change-link'}*$`;
const TOTAL = phrase`(?<!${'no-total-before'})${'in-all'}(?!${'no-total-after'})|${'in-total'}`;
const AFTER_UNIT = phrase`^(?:(?<least>${'at-least-after'})|(?<most>${'or-less'})|(?<about>${'about-after'}))`;
const FROM = phrase`${'from'}(?:[^\d,;]{0,6}${'of'})?$`;
const CHANGED_TO = phrase`^${'changed'}${'up-to-now'}`;
const NOUN_END = phrase`${'and'}|${'and-short'}(?!时)|${'noun-over'}|${'and-so-on'}(?!${'sum-letter'})`;
const LEADING_JOINT = phrase`^(?:${'and'}|${'and-short'}(?!时)|${'and-also'}|${'and-so-on'})`;
const JOINT = phrase`、|${'and'}|${'and-short'}(?!时)`;
/** What may belong to a number behind its digits: a longer unit is none. */
export const LONGEST_UNIT = 6;
/** Several rules read the same goal and outcome: the texts of a few forms are kept in memory. */
const TEXTS = 32;

/**
 * Every claim of a narrative, from left to right. Digits in dates, ordinals, quotations and ranges are none. `units` are
 * measure words besides those that everyone knows: the form's own.
 */
export const claimsIn = (text: string, units: readonly string[] = []): readonly Claim[] =>
  claimsByKey(`${units.join(' ')}${KEY_END}${text}`);

/** Units hold none. */
const KEY_END = '\n';

const claimsByKey: (key: string) => readonly Claim[] = memoizeBounded((key) => {
  const end = key.indexOf(KEY_END);
  const units = key.slice(0, end).split(' ').filter(Boolean);
  const text = withoutItemNumbers(key.slice(end + KEY_END.length));
  return flatMap(text.split(SENTENCE_END), (sentence) => claimsOfSentence(sentence, units));
}, TEXTS);

function claimsOfSentence(sentence: string, units: readonly string[]): Claim[] {
  // ，parts clauses; a comma of half width may part thousands.
  const folded = foldWidth(sentence.replace(/，/gu, ';')).replace(/\s+/gu, '');
  let lead = '';
  return flatMap(folded.split(CLAUSE_END), (clause) => {
    const claims = claimsOfClause(clause, lead, units);
    lead += `${clause};`;
    return claims;
  });
}

const hide = (text: string): string => text.replace(/[\d一二两三四五六七八九十百、]/gu, '#');

const MAY_COUNT = /[\d一二两三四五六七八九十百千万]/u;

function claimsOfClause(clause: string, lead: string, units: readonly string[]): Claim[] {
  // Most clauses of a narrative count nothing.
  if (!MAY_COUNT.test(clause)) return [];
  const masked = clause.replace(QUOTED, hide).replace(NO_AMOUNT, (found) => '#'.repeat(found.length));
  const numerals = withoutRanges(masked, scanNumerals(masked));
  const claims: Claim[] = [];
  let last = 0;
  numerals.forEach((numeral, index) => {
    const next = numerals[index + 1]?.start ?? masked.length;
    const reading = readClaim({ clause, lead, masked, numeral, from: last, to: next, units });
    if (!reading) return;
    // 由90分钟降至40分钟: the former number is what was, and stays among the words before the latter.
    if (FROM.test(masked.slice(0, numeral.start)) && CHANGED_TO.test(masked.slice(reading.end))) return;
    const previous = claims.at(-1);
    const continues = previous !== undefined && masked.slice(last, reading.start).includes('、');
    claims.push({ ...reading.claim, continues }, ...listedWith(masked.slice(last, reading.start), reading.claim));
    last = reading.end;
  });
  return claims;
}

/** Numerals that are no end of a range. */
function withoutRanges(text: string, numerals: readonly NumeralMatch[]): NumeralMatch[] {
  const joined = numerals.map(({ end }, index) => RANGE.test(text.slice(end, numerals[index + 1]?.start ?? end)));
  return numerals.filter((_, index) => !joined[index] && !joined[index - 1]);
}

interface Place {
  readonly clause: string;
  readonly lead: string;
  readonly masked: string;
  readonly numeral: NumeralMatch;
  /** Bounds of what may belong to this number. */
  readonly from: number;
  readonly to: number;
  readonly units: readonly string[];
}

/** The unit behind a number: as it was read, or a longer or unknown one that the form counts in. */
export function unitIn(read: string | null, rest: string, units: readonly string[]): string | null {
  const known = read ?? opening('unit-of-texts', rest);
  const own = units.filter((unit) => rest.startsWith(unit) && unit.length > (known?.length ?? 0));
  return own.sort((one, other) => other.length - one.length)[0] ?? known;
}

/** What a number is but for its digits, told behind its unit: 以上, 以内, 左右. */
export function boundBehind(text: string): {
  readonly sign: Sign | null;
  readonly isAbout: boolean;
  readonly length: number;
} {
  const found = AFTER_UNIT.exec(text);
  const { least, most, about } = found?.groups ?? {};
  const sign = least === undefined ? (most === undefined ? null : 'at-most') : 'at-least';
  return { sign, isAbout: about !== undefined, length: found?.[0].length ?? 0 };
}

function readClaim({
  clause,
  lead,
  masked,
  numeral,
  from,
  to,
  units,
}: Place): { claim: Claim; start: number; end: number } | null {
  const rest = masked.slice(numeral.end);
  const read = quantitiesIn(masked.slice(numeral.start, numeral.end + LONGEST_UNIT))[0];
  const unit = unitIn(read?.unit ?? null, rest, units);
  const isInDigits = /\d/u.test(numeral.numeral);
  // 每年一次, 一个平台: hardly ever an amount to be held to.
  if (!read || unit === null || (!isInDigits && read.value.lte(1))) return null;
  const bound = boundBehind(rest.slice(unit.length));
  const end = numeral.end + unit.length + bound.length;
  const listFrom = Math.max(from, masked.slice(0, numeral.start).lastIndexOf('、') + 1);
  const whole = clause.slice(listFrom, numeral.start).replace(LEADING_JOINT, '');
  const prefix = readBefore(whole);
  const tail = clause.slice(end, Math.min(to, indexOr(masked.indexOf('、', end), masked.length)));
  const after = tail.slice(0, indexOr(tail.search(NOUN_END), tail.length));
  const quantity: Quantity = {
    ...read,
    unit,
    sign: prefix.sign ?? bound.sign,
    isApproximate: read.isApproximate || prefix.isAbout || bound.isAbout,
  };
  const listed = clause.slice(from, numeral.start);
  const claim: Claim = {
    quantity,
    unit,
    before: prefix.words,
    after,
    // A noun behind the number says enough; else the words before it are needed.
    text:
      clause.slice(after.length >= 2 ? numeral.start - prefix.signLength : numeral.start - whole.length, end) + after,
    whole: listed + clause.slice(numeral.start, end),
    clause,
    lead,
    isChange: CHANGE_BEFORE.test(whole),
    isTotal: TOTAL.test(listed),
    parts: listed.split(JOINT).filter((part) => part !== ''),
    isInDigits,
    continues: false,
  };
  return { claim, start: numeral.start, end };
}

const indexOr = (index: number, otherwise: number): number => (index < 0 ? otherwise : index);

interface Before {
  readonly words: string;
  readonly sign: Sign | null;
  readonly signLength: number;
  readonly isAbout: boolean;
}

/** Takes sign, 约 and linking words off the end of what stands before a number. */
export function readBefore(whole: string): Before {
  let words = whole;
  let sign: Sign | null = null;
  let isAbout = false;
  for (let turn = 0; turn < 4; turn += 1) {
    const before = words;
    const found = SIGN_BEFORE.exec(words);
    if (found) {
      sign ??= signOf(found[0]);
      words = words.slice(0, found.index);
    }
    isAbout ||= ABOUT_BEFORE.test(words);
    words = words.replace(ABOUT_BEFORE, '').replace(LINK_BEFORE, '');
    if (words === before) break;
  }
  return { words, sign, signLength: sign ? whole.length - words.length : 0, isAbout };
}

/** `甲满意度、乙满意度达80%`: what is listed before and ends alike has the same number. */
function listedWith(text: string, claim: Claim): Claim[] {
  const items = text.split('、').slice(0, -1);
  const head = claim.before.slice(-2);
  if (claim.after.length >= 2 || head.length < 2 || closing('rate-or-degree', head) === null) return [];
  return items
    .filter((item) => item.endsWith(head))
    .map((before) => ({ ...claim, before, text: before + claim.text.slice(claim.before.length), continues: false }));
}

/** The step between two values of the precision a number is written with: 10000 for 88万, 0.001 for 12.3%. */
export function precisionOf({ numeral, unit }: Quantity): ReturnType<typeof decimal> {
  const [match] = scanNumerals(numeral);
  const digits = /\.(\d+)/u.exec(numeral)?.[1]?.length ?? 0;
  const scale = unit?.startsWith('%') ? '0.01' : unit?.startsWith('‰') ? '0.001' : '1';
  return decimal(scale)
    .times(match?.magnitude ?? 1)
    .times(decimal(`1e-${digits}`));
}
