import { foldWidth } from '../../form';
import { isMoneyUnit, type Quantity } from '../../scoring';
import { claimsIn } from './claims';

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
const PATTERN = /(共[^。；;，,]{1,24}?)[，,(（]?其中[:：]?([^。；;)）]{3,80})/gu;
const PAIRS = ['线上 线下', '男 女', '境内 境外', '国内 国外', '国内 国际', '城镇 农村', '上半年 下半年'].map((pair) =>
  pair.split(' '),
);
/** Units of what can stand under one head only. */
const EXCLUSIVE = new Set(['场', '场次', '次', '期', '份', '篇', '册', '件', '批次', '批']);

/** Every breakdown of a text whose total and parts are plain numbers of one unit. */
export function breakdownsIn(text: string): Breakdown[] {
  return [...text.matchAll(PATTERN)].flatMap(([quote, head = '', tail = '']) => {
    const [total, ...others] = claimsIn(head);
    const parts = claimsIn(tail);
    if (!total || others.length > 0 || parts.length === 0) return [];
    const isPlain = [total, ...parts].every(
      ({ unit, quantity }) => unit === total.unit && !quantity.isApproximate && quantity.sign === null,
    );
    if (!isPlain || total.unit === '%') return [];
    const names = parts.map(({ before, after }) => before + after);
    return [
      {
        total: total.quantity,
        unit: total.unit,
        parts: parts.map(({ quantity }) => quantity),
        isComplete: PAIRS.some((pair) => isSplit(pair, names)),
        isExclusive: parts.length > 1 && (EXCLUSIVE.has(total.unit) || isMoneyUnit(total.unit)),
        quote: foldWidth(quote),
      },
    ];
  });
}

/** Two parts, each of which begins with another word of the pair. */
function isSplit(pair: readonly string[], names: readonly string[]): boolean {
  return names.length === 2 && pair.every((word) => names.filter((name) => name.startsWith(word)).length === 1);
}
