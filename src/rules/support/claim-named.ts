import { phrase } from '../../lexicon';
import { canonicalUnit, compactText, flatMap, matchUnits, quantitiesIn, scanNumerals } from '../../scoring';
import type { Quantity } from '../../scoring';
import type { JudgedIndicator, RuleContext } from '../context';
import {
  agree,
  isOtherMeasure,
  isScaleGuessed,
  nameOf,
  quantityOn,
  SETTLED,
  unitsOf,
  type ClaimMatch,
  type Side,
} from './claim-match';
import { hasOtherBase, tellsPlan } from './claim-scope';
import { boundBehind, LONGEST_UNIT, readBefore, unitIn, type Claim } from './claims';
import { contentOf } from './words';

/** Farther behind a name a number is of something else. */
const FARTHEST = 12;
const SHORTEST_NAME = 3;
const CLAUSE_END = /[;。:!?()【】,]/u;
const NUMBERED = /^[\d.]+$/u;
/** 覆盖率50%的学校, 90%至95%: the number is no value of what stands before it. */
const NO_VALUE_AFTER = phrase`^(?:${'of'}|[-~至到])`;

interface Told {
  readonly quantity: Quantity;
  readonly unit: string;
  readonly length: number;
}

/** The number that a text begins with, but for 达, 为, 约 and signs. */
function toldFirst(text: string, own: string | null): Told | null {
  const [numeral] = scanNumerals(text.slice(0, FARTHEST + LONGEST_UNIT));
  if (!numeral) return null;
  const { words, sign, isAbout } = readBefore(text.slice(0, numeral.start));
  const read = quantitiesIn(text.slice(numeral.start, numeral.end + LONGEST_UNIT))[0];
  const rest = text.slice(numeral.end);
  const unit = read && unitIn(read.unit, rest, own === null ? [] : [own]);
  if (words !== '' || !unit) return null;
  const bound = boundBehind(rest.slice(unit.length));
  const length = numeral.end + unit.length + bound.length;
  if (NO_VALUE_AFTER.test(text.slice(length))) return null;
  const isApproximate = read.isApproximate || isAbout || bound.isAbout;
  const quantity = { ...read, unit, sign: sign ?? bound.sign, isApproximate };
  return { quantity, unit, length };
}

/** Whether nothing but a number or words that say nothing stands before a name in its clause. */
const opensClause = (before: string): boolean => before === '' || NUMBERED.test(before) || contentOf(before) === '';

function claimOf(name: string, told: string, clause: string, { quantity, unit }: Told): Claim {
  const text = name + told;
  return {
    parts: [name],
    isTotal: false,
    continues: false,
    quantity,
    unit,
    before: name,
    after: '',
    text,
    whole: text,
    clause,
    lead: '',
    isChange: false,
    isInDigits: true,
  };
}

/** A text with one mark where its clauses end. */
const foldClauses = (text: string): string => compactText(text.replace(/[\n，]/gu, ';').replace(/[①-⑳]/gu, ';'));

/** Where a text says a name: from where to where. */
function placesOf(text: string, name: string): (readonly [number, number])[] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push([at, at + name.length]);
  return places;
}

/** Where a text says an indicator's name as its cell does, numbered and with its brackets, or without these; once each. */
function sayings(text: string, judged: JudgedIndicator): readonly (readonly [number, number])[] {
  const [bare, full] = [nameOf(judged), foldClauses(judged.indicator.name.text)];
  if (full.length < SHORTEST_NAME) return [];
  const inFull = placesOf(text, full);
  const others = (bare.length < SHORTEST_NAME ? [] : placesOf(text, bare)).filter(
    ([at, end]) => !inFull.some(([from, to]) => from <= at && end <= to),
  );
  return [...inFull, ...others];
}

function matchesOf(text: string, judged: JudgedIndicator, side: Side): ClaimMatch[] {
  const quantity = quantityOn(judged, side);
  if (!quantity) return [];
  const name = nameOf(judged);
  const found: ClaimMatch[] = [];
  for (const [at, end] of sayings(text, judged)) {
    const before = text.slice(0, at).split(CLAUSE_END).at(-1) ?? '';
    const behind = text.slice(end);
    const told = opensClause(before) ? toldFirst(behind, quantity.unit) : null;
    if (!told || hasOtherBase(before) || (side === 'actual' && tellsPlan(before))) continue;
    if (isOtherMeasure(before + name, name)) continue;
    const scaled = matchUnits(quantity, told.quantity);
    const isOwn = quantity.unit === null || canonicalUnit(quantity.unit) === canonicalUnit(told.unit);
    if (!scaled || !(isOwn || unitsOf(told.unit, quantity.unit, name) === 'like')) continue;
    const claim = claimOf(name, behind.slice(0, told.length), before + name, told);
    const isEqual = agree(claim.quantity, quantity, scaled.target);
    if (!isEqual && isScaleGuessed(quantity, claim.quantity)) continue;
    found.push({ ...SETTLED, isSameName: true, rank: 3, claim, judged, value: scaled.target, quantity, isEqual });
  }
  return found;
}

/**
 * The claims that open with an indicator's whole name, its number right behind: 户均增收3000元. What else its words
 * could mean, parts, changes and shares of each, the name has settled.
 */
export const namedIn = (text: string, { judged }: RuleContext, side: Side): readonly ClaimMatch[] => {
  const folded = foldClauses(text);
  return flatMap(judged, (one) => matchesOf(folded, one, side));
};
