import { says } from '../../lexicon';
import { flatMap, formatDecimal, sum, ZERO, type Decimal } from '../../scoring';
import type { Field, FundRow } from '../../form';
import { foldWidth } from '../../form';
import { AMOUNT_COLUMNS, fundName, halfUnit, type AmountColumn } from './funds';

interface Addend {
  readonly field: Field;
  /** Blank and dash count as nothing. */
  readonly value: Decimal;
  /** Whether the row opens a list of parts of the row above it: 其中, not in the first source. */
  readonly opensParts: boolean;
  readonly isPeer: boolean;
}

/** A column's total against the sum of its sources. */
export interface FundSum {
  readonly total: Field;
  readonly sources: readonly Field[];
  readonly sum: Decimal;
  /** `80 + 10 = 90 ≠ 100` */
  readonly step: string;
  /** Whether whole numbers that were rounded would explain it: 101 = 60 + 40 in 万元. */
  readonly isRounding: boolean;
  /** Whether one source alone is less than the total, and makes it in the other columns: only likely to be wrong. */
  readonly isOneSource: boolean;
}

/**
 * The sources, each way of splitting the total by itself: 按收入性质分 and 按支出性质分 are never added to each other. A
 * way has a row of its own, or stands beside its first part or, copied down, beside all.
 */
export function splitsOf(sources: readonly FundRow[]): (readonly FundRow[])[] {
  const opens = ({ split }: FundRow, index: number): boolean =>
    split !== undefined && split.text !== sources[index - 1]?.split?.text;
  const heads = flatMap(sources, (row, index) => (opens(row, index) ? [index] : []));
  if (heads.length < 2 || heads[0] !== 0) return [sources];
  const parts = heads.map((head, index) => sources.slice(head, heads[index + 1]));
  return parts
    .map((rows) => rows.filter(({ label, split }) => label !== split || isWithPart(label)))
    .filter(({ length }) => length > 0);
}

/** 按收入性质分：一般公共预算 is its first part as well. */
const isWithPart = (label: Field): boolean =>
  label.evidence.inline !== null && !/^[\d.,]/u.test(label.evidence.inline.answer);

/** The sum of a column where it differs from the total and neither rounded decimals nor a nesting of the sources explain it. */
export function differingSum(total: FundRow, sources: readonly FundRow[], column: AmountColumn): FundSum | null {
  const field = total.cells[column];
  const addends = sources.map((row, index) => addendOf(row, column, index));
  if (!field?.number || addends.some((addend) => addend === null)) return null;
  const known = flatMap(addends, (addend) => addend ?? []);
  const filled = known.filter((addend) => addend.field.number !== null);
  if (filled.length === 0) return null;
  const tolerance = sum([field, ...filled.map((addend) => addend.field)].map(halfUnit));
  const sumOfAll = sum(known.map((addend) => addend.value));
  // One source alone is 其中, "of which": the rest need not be listed.
  const isOneSource = known.length === 1 && sumOfAll.lte(field.number);
  if (isOneSource && !isTotalElsewhere(total, sources, column)) return null;
  if (isExplained(known, field.number, ZERO)) return null;
  const isRounding = isExplained(known, field.number, tolerance);
  // Decimals are rounded everywhere; of whole numbers one that is missing is worth a word.
  if (isRounding && ![field, ...filled.map((addend) => addend.field)].every(({ places }) => places === 0)) return null;
  const addition = filled.map((addend) => formatDecimal(addend.value)).join(' + ');
  const result = filled.length > 1 ? `${addition} = ${formatDecimal(sumOfAll)}` : addition;
  return {
    total: field,
    sources: filled.map((addend) => addend.field),
    sum: sumOfAll,
    step: `${result} ≠ ${formatDecimal(field.number)}`,
    isRounding,
    isOneSource,
  };
}

/** Whether the one source makes the total in both of the other columns. */
const isTotalElsewhere = (total: FundRow, [source]: readonly FundRow[], column: AmountColumn): boolean =>
  AMOUNT_COLUMNS.every((other) => {
    const [whole, part] = [total.cells[other]?.number, source?.cells[other]?.number];
    return other === column || (whole && part && whole.gt(ZERO) && whole.eq(part));
  });

/** Whether the sources make the total once some amounts are read as others; decimals of the others may be rounded. */
export function addsUp(
  total: FundRow,
  sources: readonly FundRow[],
  column: AmountColumn,
  readAs: ReadonlyMap<Field, Decimal>,
): boolean {
  const field = total.cells[column];
  const known = flatMap(sources, (row, index) => addendOf(row, column, index) ?? []);
  if (!field?.number || known.length === 0) return false;
  const addends = known.map((addend) => ({ ...addend, value: readAs.get(addend.field) ?? addend.value }));
  const asTyped = [field, ...known.map((addend) => addend.field)].filter((one) => one.number && !readAs.has(one));
  const tolerance = sum(flatMap(asTyped, (one) => (one.places > 0 ? [halfUnit(one)] : [])));
  return isExplained(addends, readAs.get(field) ?? field.number, tolerance);
}

/** Whether every source of a column is a number or nothing: words among them cannot be added. */
export const areAddends = (sources: readonly FundRow[], column: AmountColumn): boolean =>
  sources.every((row, index) => addendOf(row, column, index) !== null);

function addendOf(row: FundRow, column: AmountColumn, index: number): Addend | null {
  const field = row.cells[column];
  if (!field || !(field.number || field.kind === 'blank' || field.kind === 'dash' || field.kind === 'none'))
    return null;
  const opensParts = index > 0 && foldWidth(row.label.text).trim().startsWith('其中');
  return { field, value: field.number ?? ZERO, opensParts, isPeer: says('other-source', fundName(row)) };
}

/** Whether the sources, or some of them with the others as their parts, make the total. */
function isExplained(addends: readonly Addend[], total: Decimal, tolerance: Decimal): boolean {
  const [first, ...rest] = addends;
  if (first && isNear(first.value, total, tolerance) && arePartsOf(rest, first.value, tolerance)) return true;
  return canReach(addends, total, tolerance);
}

const isNear = (a: Decimal, b: Decimal, tolerance: Decimal): boolean => a.minus(b).abs().lte(tolerance);

const arePartsOf = (parts: readonly Addend[], whole: Decimal, tolerance: Decimal): boolean =>
  parts.every((part) => !part.isPeer) && sum(parts.map(({ value }) => value)).lte(whole.plus(tolerance));

/** Takes each row as a source of its own, with none or some of the rows below it as its parts. */
function canReach(addends: readonly Addend[], rest: Decimal, tolerance: Decimal): boolean {
  const [first, ...below] = addends;
  if (!first) return rest.abs().lte(tolerance);
  const left = rest.minus(first.value);
  if (canReach(below, left, tolerance)) return true;
  return below.some((_last, index) => {
    const parts = below.slice(0, index + 1);
    return isNested(parts, first.value, tolerance) && canReach(below.slice(index + 1), left, tolerance);
  });
}

function isNested(parts: readonly Addend[], whole: Decimal, tolerance: Decimal): boolean {
  const sumOfParts = sum(parts.map(({ value }) => value));
  if (parts[0]?.opensParts) return sumOfParts.lte(whole.plus(tolerance));
  return parts.every((part) => !part.isPeer) && sumOfParts.gt(ZERO) && isNear(sumOfParts, whole, tolerance);
}
