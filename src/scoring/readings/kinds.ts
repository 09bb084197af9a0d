import { isWord, opening, phrase, replaceWords, says } from '../../lexicon';
import type { Asked, Told } from './told';

const JOINED = phrase`^(?:${'and'}|${'and-short'}|${'and-also'})`;

/** What makes a number something else than so many of a kind. */
const NO_KIND = [
  'no-addend',
  'early-stage',
  'undone-yet',
  'share-of-these',
  'not-of-these',
  'every-one',
  'months-of-year',
] as const;
const ENDS_IN_DEED = phrase`(?:${'turned-out-well'}|${'before-number'})$`;
const YEAR = /(?:19|20)\d\d/u;

/** The words before each of several numbers, without a deed that is told of all of them: 彩超, 呼吸机 of 购置彩超4台、呼吸机6台. */
const labelsOf = (parts: readonly Told[]): readonly string[] => {
  const labels = parts.map(({ label }) => label.replace(JOINED, ''));
  const deeds = labels.map((label) => opening('before-number', label) ?? '');
  const isOfAll = deeds.every((deed, at) => deed === deeds[0] || (at > 0 && deed === ''));
  return isOfAll ? labels.map((label, at) => label.slice((deeds[at] ?? '').length)) : labels;
};

/** 停水 of 计划停水 and 突发停水: what all end with. */
const commonEnd = (labels: readonly string[]): string => {
  const [first = ''] = labels;
  let length = 0;
  while (length < first.length && labels.every((label) => label.endsWith(first.slice(-length - 1)))) length += 1;
  return length === 0 ? '' : first.slice(-length);
};

/**
 * Whether numbers are told as a list: parted by 、 or 和; after a comma the next may be what came of those before, 参训640人，
 * 结业580人, but for nouns that end alike.
 */
const areListed = (parts: readonly Told[], labels: readonly string[], { name }: Asked): boolean => {
  const end = commonEnd(labels);
  const isOneOfRow = end.length === 1 && name.includes(end);
  return (
    (end !== '' && !isOneOfRow) ||
    parts.every(({ isListed, before, label }, at) => at === 0 || isListed || before !== label)
  );
};

/** Planned ones beside those that were not: 计划停水2次,突发停水2次 are two kinds. */
export const arePlannedOrNot = (parts: readonly Told[], { name }: Asked): boolean => {
  const labels = parts.map(({ label }) => label);
  const end = commonEnd(labels);
  const kinds = labels.map((label) => label.slice(0, label.length - end.length));
  const areBoth =
    kinds.length === 2 &&
    kinds.some((one) => isWord('by-plan', one)) &&
    kinds.some((one) => isWord('not-by-plan', one));
  return end.length > 1 && areBoth && !says('not-by-plan', name);
};

/** 博士12人、硕士206人: numbers of things of a kind each, that are told by their nouns and nothing else. */
export const areKinds = (parts: readonly Told[], asked: Asked): boolean => {
  // What stands between two numbers is told of the latter.
  const areBare = parts.every(
    ({ tail, isInBrackets }, at) => !isInBrackets && (tail === '' || tail === parts[at + 1]?.label),
  );
  if (!areBare) return false;
  const labels = labelsOf(parts);
  if (labels.includes('') || new Set(labels).size < labels.length) return false;
  if (arePlannedOrNot(parts, asked)) return true;
  return (
    areListed(parts, labels, asked) &&
    labels.every((label) => !NO_KIND.some((one) => says(one, label)) && !YEAR.test(label) && !ENDS_IN_DEED.test(label))
  );
};

const DIGITS = /\d+/gu;
const SPAN = /(\d{1,2})(?:月)?[-~至到]\d{1,2}(?=月)/gu;

/** 上半年, 下半年; 一季度, 三季度; 第一批, 第二批; 1至6月, 7至12月: parts of the year of one length, or batches, one after another. */
export const areInTurn = (parts: readonly Told[]): boolean => {
  const labels = parts.map(({ before }) => before);
  if (new Set(labels).size < labels.length || labels.some((label) => YEAR.test(label))) return false;
  // 1-3月 is in 1-6月.
  const begins = labels.map((label) => [...label.matchAll(SPAN)].map(([, first]) => first).join());
  const areApart = begins.every((one) => one === '') || new Set(begins).size === begins.length;
  const kinds = labels.map((label) =>
    replaceWords('which-of-several', label.replace(SPAN, '').replace(DIGITS, ''), ''),
  );
  const [kind = ''] = kinds;
  return areApart && opening('turn-of-several', kind) !== null && kinds.every((one) => one === kind);
};

/** Whether a limit is one of each time, month or person, so that several results do not add up against it. */
export const isLimitOfEach = ({ name }: Asked): boolean => {
  const period = opening('period', name);
  const isOfMonth = period !== null && !isWord('period-of-form', period);
  return isOfMonth || says('each', name) || says('limit-of-one', name);
};
