import { isWord, says } from '../../lexicon';
import { momentOf, parseMeasure, parseNumberCell, signOf, withSign, withUnit } from '../../scoring';
import type { Measure } from '../../scoring';
import type { Field } from '../cells/content';
import type { ValueField } from '../model/form';

/** 指标性质 that says no sign: the target is words or nothing special, or it is told which way is good, 反向指标. */
const saysNoSign = (text: string): boolean =>
  text === '' ||
  isWord('no-sign', text) ||
  isWord('nature-between', text) ||
  says('nature-reverse', text) ||
  says('nature-positive', text);

/** ≥9 beside its unit in a column of its own. */
const SIGNED_NUMBER = /^(?:[<>=≤≥≦≧═]|<=|>=)\s*\d[\d,]*(?:\.\d+)?$/u;

/** 80-90 beside its unit in a column of its own. */
const BARE_RANGE = /^\d+(?:\.\d+)?[-~]\d+(?:\.\d+)?$/u;

/** Reads a target or actual value, composing 指标性质 · 指标值 · 度量单位 where the form splits them. */
export function readValue(field: Field, nature: Field | null, unit: Field | null): ValueField {
  // By far the most forms have one cell for it all.
  if (!nature && !unit) {
    return { field, cells: [field.address], nature: null, text: field.text, measure: measureOf(field) };
  }
  // A value that was merged over the sign's column too and then copied apart has none.
  const stated = nature?.text === field.text ? null : nature;
  const cells = [nature, field, unit].flatMap((cell) => (cell && cell.kind !== 'blank' ? [cell.address] : []));
  return {
    field,
    cells: cells.length > 0 ? cells : [field.address],
    nature: stated?.text || null,
    ...composed(field, signIn(stated), unit?.kind === 'text' ? unit.text : ''),
  };
}

const signIn = (stated: Field | null): string =>
  stated !== null && !saysNoSign(stated.evidence.folded) ? stated.text : '';

function composed(field: Field, sign: string, unit: string): Pick<ValueField, 'text' | 'measure'> {
  if (sign === '' && (unit === '' || field.text.endsWith(unit))) return { text: field.text, measure: measureOf(field) };
  if (field.kind === 'blank') {
    // 达标 may stand in the column of the units.
    return sign === '' ? { text: unit, measure: parseMeasure(unit) } : { text: sign, measure: measureOf(field) };
  }
  const { folded } = field.evidence;
  const isBare =
    field.kind === 'number'
      ? !field.isPercent && !saysMore(field)
      : SIGNED_NUMBER.test(folded) || BARE_RANGE.test(folded);
  const text = `${sign}${field.text}${isBare ? unit : ''}`;
  const measure = parseMeasure(text);
  // A number beside a unit is a quantity, whatever the two make written together: 24月 is no month.
  const isCounted = isBare && measure.kind === 'qualitative' && !momentOf(measure);
  return { text, measure: isCounted ? withSign(withUnit(measureOf(field), unit), signOf(sign)) : measure };
}

/** What a number's format adds: ≥100件 is shown for 100 in the format "≥"0"件". */
const ADDED = /\d.*\p{Script=Han}|[<>≤≥≦≧=].*\d/su;

/** Whether a number is shown with a sign or a unit, which its value alone does not tell. */
const saysMore = ({ kind, text }: Field): boolean => kind === 'number' && ADDED.test(text);

function measureOf(field: Field): Measure {
  if (field.kind === 'error' || field.kind === 'not-computed') return { kind: 'error', text: field.text };
  const value = field.cell?.value;
  // A stored number keeps its exact value; its text may be rounded by the number format.
  if (typeof value === 'number' && !field.isDate && !saysMore(field))
    return parseNumberCell(value, field.isPercent, field.text);
  return parseMeasure(field.text);
}
