import { everyPhrase, mentions, opening, phrase } from '../../lexicon';
import { isMoneyUnit, sum, type Decimal, type Quantity } from '../../scoring';
import { claimsIn, type Claim } from './claims';
import { WAN } from './money-slips';

/** A total with the parts that a sentence splits it into. */
export interface Breakdown {
  readonly total: Quantity;
  readonly unit: string;
  readonly parts: readonly Quantity[];
  /**
   * What the parts come to: the total where they leave nothing out (线上 and 线下, 男 and 女), no more where one thing
   * cannot be in two of them (meetings, not persons), else each no more. `about-total`: they very likely leave nothing
   * out, as money of the province and of the county.
   */
  readonly comeTo: 'total' | 'about-total' | 'no-more' | 'each-no-more';
  readonly quote: string;
}

/** `共举办培训10场，其中线上4场、线下5场` up to the end of the sentence or the next remark. */
const PATTERN = everyPhrase`(${'in-all'}[^。；;，,]{1,24}?)[，,(（]?${'split-into'}[:：]?([^。；;)）]{3,80})`;
const NESTED = phrase`${'split-into'}|[（(]`;
const SENTENCE_END = /[。；;]/u;
const PAIRS = [
  '线上 线下',
  '男 女',
  '境内 境外',
  '国内 国外',
  '国内 国际',
  '城镇 农村',
  '城区 农村',
  '城镇 乡村',
  '上半年 下半年',
].map((pair) => pair.split(' '));
/** Units of what can stand under one head only. */
const EXCLUSIVE = new Set([
  '场',
  '场次',
  '次',
  '期',
  '份',
  '篇',
  '册',
  '件',
  '批次',
  '批',
  '台',
  '套',
  '台套',
  '辆',
  '座',
]);

/** `补助471.23元，其中中央补助189.63万元、地方补助281.6万元` */
const OF_WHICH = everyPhrase`([^。；;，,]{2,60}?)[，,(（]?${'split-into'}[:：]?([^。；;)）]{3,80})`;

/** A sum of money and its parts of which one is told in 元, the other in 万元: the same digits, ten thousand times apart. */
export interface MoneySlipInText {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A sum, not a price: 每人每月6元. */
export const isSumOfMoney = ({ unit, whole }: Claim): boolean =>
  unit === '元' && !whole.includes('每') && !whole.includes('均');

/** Whether anything is split into parts, or added up, at all: to look for what stands before it takes far longer. */
const SPLITS = phrase`${'split-into'}`;
const TELLS_PARTS = phrase`${'parts-told'}`;
const IS_MADE_UP = phrase`${'made-up'}`;
const SUMS_A_LIST = phrase`[，,]${'sum-of-list'}\d`;

const isWanApart = (left: Decimal, right: Decimal): boolean => left.eq(right.times(WAN)) || right.eq(left.times(WAN));

/** Every such slip of a text. */
export function moneySlipsIn(text: string): MoneySlipInText[] {
  if (!SPLITS.test(text)) return [];
  return [...text.matchAll(OF_WHICH)].flatMap(([, head = '', tail = '']) => {
    const total = claimsIn(head).at(-1);
    const parts = claimsIn(tail);
    if (!total || parts.length < 2 || ![total, ...parts].every(isSumOfMoney)) return [];
    const added = sum(parts.map(({ quantity }) => quantity.value));
    const textOf = ({ numeral }: Quantity): string => `${numeral}元`;
    return isWanApart(added, total.quantity.value)
      ? [{ total: textOf(total.quantity), parts: parts.map(({ quantity }) => textOf(quantity)) }]
      : [];
  });
}

/** `分别为500人、460人、520人，共1560人`: what is told one by one leaves nothing out. */
const ONE_BY_ONE = everyPhrase`${'one-by-one'}([^。；;]{3,80}?)[，,]${'sum-told'}([^。；;，,、]{1,16})`;

/** A quotation that begins in a sentence and ends within its bracket. */
const closed = (quote: string): string => (/[（(][^）)]*$/u.test(quote) ? `${quote}）` : quote);

function oneByOneIn(text: string): Breakdown[] {
  return [...text.matchAll(ONE_BY_ONE)].flatMap(([quote, list = '', end = '']) => {
    const [parts, totals] = [claimsIn(list), claimsIn(end)];
    const [total] = totals;
    if (!total || totals.length > 1 || parts.length < 2 || !arePlain([total, ...parts], total.unit)) return [];
    const { quantity, unit } = total;
    // Prices are told one by one and the money of all in the end.
    if (isMoneyUnit(unit)) return [];
    const quantities = parts.map((part) => part.quantity);
    return [{ total: quantity, unit, parts: quantities, comeTo: 'total', quote: closed(quote) }];
  });
}

/** `新建候车亭22座、修缮候车亭36座，共60座`: a list of named parts with their sum right behind it. */
const LISTED = everyPhrase`([^。；;，,、]{3,30}(?:、[^。；;，,、]{3,30})+)[，,]${'sum-of-list'}(\d[^。；;，,、]{0,12})`;

function listedIn(text: string): Breakdown[] {
  if (!SUMS_A_LIST.test(text)) return [];
  return [...text.matchAll(LISTED)].flatMap((match) => {
    const [quote, list = '', end = ''] = match;
    const [parts, totals] = [claimsIn(list), claimsIn(end)];
    const [total] = totals;
    if (!total || totals.length > 1 || total.after !== '' || parts.length !== list.split('、').length) return [];
    if (!arePlain([total, ...parts], total.unit) || parts.some(({ isChange, isTotal }) => isChange || isTotal))
      return [];
    const names = parts.map(({ before, after }) => before + after);
    // Without names of their own, or told of each, they need not be parts; what was counted before them may be one more.
    const isNamed = names.every((name) => name.length >= SHORTEST_PART && !NO_SUM.some((word) => name.includes(word)));
    const sentence = text.slice(0, match.index).split(SENTENCE_END).at(-1) ?? '';
    const isCut = list.includes('等') || claimsIn(sentence).some(({ unit }) => unit === total.unit);
    if (!isNamed || isCut || new Set(names).size < names.length) return [];
    const { quantity, unit } = total;
    return [
      { total: quantity, unit, parts: parts.map((part) => part.quantity), comeTo: 'total', quote: closed(quote) },
    ];
  });
}

const SHORTEST_PART = 2;

/** `全年支出126万元，分别为设备78万元、安装48万元`: the total first. */
const THEN_ONE_BY_ONE = everyPhrase`([^。；;，,]{2,40}?)[，,(（]${'parts-told'}[:：]?([^。；;)）]{3,80})`;
/** `全年支出190万元，由补贴120万元、设备70万元组成`. */
const MADE_FROM = everyPhrase`([^。；;，,]{2,40}?)[，,(（]?${'made-from'}([^。；;)）]{3,80}?)${'made-up'}`;
/** What is told of each or on the whole is no sum: 平均35岁，分别为30岁、40岁. */
const NO_SUM = ['每', '均', '标准', '价', '最'];

function totalFirstIn(text: string): Breakdown[] {
  const told = [
    ...(TELLS_PARTS.test(text) ? text.matchAll(THEN_ONE_BY_ONE) : []),
    ...(IS_MADE_UP.test(text) ? text.matchAll(MADE_FROM) : []),
  ];
  return told.flatMap(([quote, head = '', list = '']) => {
    const [totals, parts] = [claimsIn(head), claimsIn(list)];
    const [total] = totals;
    if (!total || totals.length > 1 || parts.length < 2 || !arePlain([total, ...parts], total.unit)) return [];
    if (NO_SUM.some((word) => head.includes(word)) || total.isChange) return [];
    const { quantity, unit } = total;
    const quantities = parts.map((part) => part.quantity);
    return [{ total: quantity, unit, parts: quantities, comeTo: 'total', quote: closed(quote) }];
  });
}

/** Plain numbers of one unit, shares apart. */
const arePlain = (claims: readonly Claim[], unit: string): boolean =>
  unit !== '%' && claims.every((one) => one.unit === unit && !one.quantity.isApproximate && one.quantity.sign === null);

/** Words of a part by which it is told apart from the next statement: 到位100万元，其中中央60万元，支出80万元. */
const doingsIn = (text: string, isMoney: boolean): string =>
  mentions(isMoney ? 'money-moves' : 'delivers', text)
    .map(({ word }) => word)
    .join(' ');

interface Parts {
  readonly claims: readonly Claim[];
  /** Whether the text behind them goes on to count in their unit: perhaps there are more. */
  readonly isCut: boolean;
}

/**
 * The parts that 其中 opens: all up to the first comma behind a list with 、, else the clauses that say of their numbers
 * what the first does. What is told of one of the parts alone is none.
 */
function partsIn(tail: string): Parts {
  // 其中设备116万元（含水泵78万元、电机38万元）: what a bracket tells is of the part before it.
  const [list = '', ...nested] = tail.split(NESTED);
  const [first = '', ...rest] = list.split(/[，,](?!\d{3}(?!\d))/u);
  const opened = claimsIn(first);
  const doings = (clause: string): string => doingsIn(clause, isMoneyUnit(opened[0]?.unit ?? null));
  const others = opened.length > 1 ? 0 : rest.findIndex((clause) => doings(clause) !== doings(first));
  const alike = others < 0 ? rest : rest.slice(0, others);
  const claims = claimsIn([first, ...alike].join('，'));
  const behind = claimsIn([...rest.slice(alike.length), ...nested].join('，'));
  return { claims, isCut: behind.some(({ unit }) => unit === claims[0]?.unit) };
}

/** `其中` behind a total: told with 共 its parts may have to make it up, told without they may not exceed it. */
function splitIn(text: string): Breakdown[] {
  if (!SPLITS.test(text)) return [];
  const told = [...text.matchAll(PATTERN)];
  const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
  const ends = new Set(told.map(endOf));
  const untold = [...text.matchAll(OF_WHICH)].filter((match) => !ends.has(endOf(match)));
  return [
    ...told.flatMap((match) => breakdownOf(match, true)),
    ...untold.flatMap((match) => {
      if (NO_SUM.some((word) => match[1]?.includes(word))) return [];
      const sentence = text.slice(0, match.index).split(SENTENCE_END).at(-1) ?? '';
      return breakdownOf(match, false).filter((breakdown) => !isOfMore(sentence, breakdown));
    }),
  ];
}

function breakdownOf([quote, head = '', tail = '']: RegExpMatchArray, isInAll: boolean): Breakdown[] {
  const [total, ...others] = claimsIn(head);
  const { claims: parts, isCut } = partsIn(tail);
  if (!total || others.length > 0 || parts.length === 0) return [];
  if (!arePlain([total, ...parts], total.unit) || (!isInAll && total.isChange)) return [];
  const { quantity, unit } = total;
  const names = parts.map(({ before, after }) => before + after);
  const isPair = leaveNothingOut(names);
  const isAll = isPair || (names.length > 1 && isAllMoney(unit, names));
  const areSources =
    names.length > 1 && isMoneyUnit(unit) && names.every((name) => opening('source-level', name) !== null);
  const isExclusive = isPair || (parts.length > 1 && (EXCLUSIVE.has(unit) || isMoneyUnit(unit)));
  return [
    {
      total: quantity,
      unit,
      parts: parts.map((part) => part.quantity),
      comeTo:
        isInAll && isAll && !isCut
          ? 'total'
          : areSources && !isCut
            ? 'about-total'
            : isExclusive
              ? 'no-more'
              : 'each-no-more',
      quote: closed(quote),
    },
  ];
}

/** Whether a sentence has told a larger number of the same before, of which the parts may be: 培训300人，新增50人，其中党员80人. */
function isOfMore(sentence: string, { unit, parts }: Breakdown): boolean {
  const added = sum(parts.map(({ value }) => value));
  return claimsIn(sentence).some((claim) => claim.unit === unit && claim.quantity.value.gte(added));
}

/** Every breakdown of a text whose total and parts are plain numbers of one unit; one in 元, the other in 万元 is a slip. */
export function breakdownsIn(text: string): Breakdown[] {
  return [...splitIn(text), ...oneByOneIn(text), ...listedIn(text), ...totalFirstIn(text)].filter(
    ({ total, parts }) => !isWanApart(total.value, sum(parts.map(({ value }) => value))),
  );
}

/** 共支出100万元，其中60万元、35万元: parts of money without a name are all there are. */
const isAllMoney = (unit: string, names: readonly string[]): boolean =>
  isMoneyUnit(unit) && names.every((name) => name === '');

/** Whether two parts by their names leave nothing out: 城区, 农村. */
export const leaveNothingOut = (names: readonly string[]): boolean => PAIRS.some((pair) => isSplit(pair, names));

/** Two parts, each of which begins with another word of the pair. */
function isSplit(pair: readonly string[], names: readonly string[]): boolean {
  return names.length === 2 && pair.every((word) => names.filter((name) => name.startsWith(word)).length === 1);
}
