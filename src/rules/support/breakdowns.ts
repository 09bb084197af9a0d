import { everyPhrase, phrase } from '../../lexicon';
import { foldWidth } from '../../form';
import { isMoneyUnit, sum, type Quantity } from '../../scoring';
import { claimsIn, type Claim } from './claims';
import { WAN } from './money-slips';

/** A total with the parts that a sentence splits it into. */
export interface Breakdown {
  readonly total: Quantity;
  readonly unit: string;
  readonly parts: readonly Quantity[];
  /** Whether the parts leave nothing out: 线上 and 线下, 男 and 女. */
  readonly isComplete: boolean;
  /** Whether one thing cannot be in two parts: meetings, not persons. */
  readonly isExclusive: boolean;
  readonly quote: string;
}

/** `共举办培训10场，其中线上4场、线下5场` up to the end of the sentence or the next remark. */
const PATTERN = everyPhrase`(${'in-all'}[^。；;，,]{1,24}?)[，,(（]?${'split-into'}[:：]?([^。；;)）]{3,80})`;
const PAIRS = ['线上 线下', '男 女', '境内 境外', '国内 国外', '国内 国际', '城镇 农村', '上半年 下半年'].map((pair) =>
  pair.split(' '),
);
/** Units of what can stand under one head only. */
const EXCLUSIVE = new Set(['场', '场次', '次', '期', '份', '篇', '册', '件', '批次', '批']);

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

/** Whether anything is split into parts at all: to look for what stands before it takes far longer. */
const SPLITS = phrase`${'split-into'}`;
const TELLS_PARTS = phrase`${'parts-told'}`;
const IS_MADE_UP = phrase`${'made-up'}`;

/** Every such slip of a text. */
export function moneySlipsIn(text: string): MoneySlipInText[] {
  if (!SPLITS.test(text)) return [];
  return [...text.matchAll(OF_WHICH)].flatMap(([, head = '', tail = '']) => {
    const total = claimsIn(head).at(-1);
    const parts = claimsIn(tail);
    if (!total || parts.length < 2 || ![total, ...parts].every(isSumOfMoney)) return [];
    const added = sum(parts.map(({ quantity }) => quantity.value));
    const [small, large] = [added, total.quantity.value].sort((a, b) => a.cmp(b));
    const isApart = small !== undefined && large?.eq(small.times(WAN)) === true;
    const textOf = ({ numeral }: Quantity): string => `${numeral}元`;
    return isApart ? [{ total: textOf(total.quantity), parts: parts.map(({ quantity }) => textOf(quantity)) }] : [];
  });
}

/** `分别为500人、460人、520人，共1560人`: what is told one by one leaves nothing out. */
const ONE_BY_ONE = everyPhrase`${'one-by-one'}([^。；;]{3,80}?)[，,]${'sum-told'}([^。；;，,、]{1,16})`;

function oneByOneIn(text: string): Breakdown[] {
  return [...text.matchAll(ONE_BY_ONE)].flatMap(([quote, list = '', end = '']) => {
    const [parts, totals] = [claimsIn(list), claimsIn(end)];
    const [total] = totals;
    if (!total || totals.length > 1 || parts.length < 2 || !arePlain([total, ...parts], total.unit)) return [];
    const { quantity, unit } = total;
    // Prices are told one by one and the money of all in the end.
    if (isMoneyUnit(unit)) return [];
    const quantities = parts.map((part) => part.quantity);
    return [{ total: quantity, unit, parts: quantities, isComplete: true, isExclusive: true, quote: foldWidth(quote) }];
  });
}

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
    return [{ total: quantity, unit, parts: quantities, isComplete: true, isExclusive: true, quote: foldWidth(quote) }];
  });
}

/** Plain numbers of one unit, shares apart. */
const arePlain = (claims: readonly Claim[], unit: string): boolean =>
  unit !== '%' && claims.every((one) => one.unit === unit && !one.quantity.isApproximate && one.quantity.sign === null);

/** Every breakdown of a text whose total and parts are plain numbers of one unit. */
export function breakdownsIn(text: string): Breakdown[] {
  const split = [...text.matchAll(PATTERN)].flatMap(([quote, head = '', tail = '']) => {
    const [total, ...others] = claimsIn(head);
    const parts = claimsIn(tail);
    if (!total || others.length > 0 || parts.length === 0) return [];
    if (!arePlain([total, ...parts], total.unit)) return [];
    const names = parts.map(({ before, after }) => before + after);
    return [
      {
        total: total.quantity,
        unit: total.unit,
        parts: parts.map(({ quantity }) => quantity),
        isComplete: PAIRS.some((pair) => isSplit(pair, names)) || (names.length > 1 && isAllMoney(total.unit, names)),
        isExclusive: parts.length > 1 && (EXCLUSIVE.has(total.unit) || isMoneyUnit(total.unit)),
        quote: foldWidth(quote),
      },
    ];
  });
  return [...split, ...oneByOneIn(text), ...totalFirstIn(text)];
}

/** 共支出100万元，其中60万元、35万元: parts of money without a name are all there are. */
const isAllMoney = (unit: string, names: readonly string[]): boolean =>
  isMoneyUnit(unit) && names.every((name) => name === '');

/** Two parts, each of which begins with another word of the pair. */
function isSplit(pair: readonly string[], names: readonly string[]): boolean {
  return names.length === 2 && pair.every((word) => names.filter((name) => name.startsWith(word)).length === 1);
}
