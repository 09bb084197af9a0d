import { read, type EvaluationForm, type Grid } from '../../../src/form';
import { compareForms } from '../compare';
import type { LabelledForm } from '../labels';
import { fullWidth } from './full-width';
import { applied, flattened } from './merges';
import type { VaryOperator } from './operator';
import { blankColumns, blankRows, moved } from './place';
import { randomOf } from './random';
import { reordered } from './reorder';
import { displacedRow, repeatedHeading } from './rows';
import { originalSheet, originOf, placesOf, sheetGrid, type Places, type Sheet } from './sheet';
import { synonyms } from './synonyms';

/** In the order in which they are applied: those that speak of the form's own rows and columns before any cell moves. */
export const VARY_OPERATORS: readonly VaryOperator[] = [
  flattened,
  applied,
  reordered,
  synonyms,
  repeatedHeading,
  fullWidth,
  displacedRow,
  blankRows,
  blankColumns,
  moved,
];

/** A form laid out differently, and by what. */
export interface Variation {
  readonly seed: number;
  readonly operators: readonly string[];
  readonly sheet: Sheet;
}

/** How a variation was read. */
export interface VariationResult extends Variation {
  /** Fields read wrong that read right in the form as labelled. */
  readonly wrong: readonly string[];
}

/** How likely each operator is to take part. */
const CHANCE = 0.3;

/** The variation of a seed; operators that find nothing to change in the form take no part. */
export function vary(places: Places, seed: number): Variation {
  const random = randomOf(places.label.id, seed);
  const wanted = new Set(VARY_OPERATORS.filter(() => random.chance(CHANCE)));
  wanted.add(random.pick(VARY_OPERATORS) ?? moved);
  let sheet = originalSheet(places);
  const operators: string[] = [];
  for (const operator of VARY_OPERATORS) {
    // What slid among reordered or filled cells is chosen after those: each operator sees the sheet as it is.
    const changed = wanted.has(operator) ? operator.apply(sheet, places, random) : null;
    if (!changed) continue;
    sheet = changed;
    operators.push(operator.id);
  }
  if (operators.length > 0) return { seed, operators, sheet };
  return { seed, operators: [moved.id], sheet: moved.apply(sheet, places, random) ?? sheet };
}

/** What is read wrong on a sheet. */
const wrongFields = (label: LabelledForm, sheet: Sheet, readForms: ReadForms): readonly string[] =>
  compareForms(label, readForms(sheetGrid(sheet)), originOf(sheet)).wrong;

type ReadForms = (grid: Grid) => readonly EvaluationForm[];

/** Reads variations of one form, and says how many fields are read wrong in the form as labelled. */
export interface VariationReader {
  (seed: number): VariationResult;
  readonly wrongAsLabelled: number;
}

/** What a complaint is about, without the values. */
const subjectOf = (complaint: string): string => complaint.replace(/: expected .*$/su, '');

/** Judges variations of one form against the form as labelled. */
export function variationReader(
  label: LabelledForm,
  readForms: ReadForms = (grid) => read(grid).forms,
): VariationReader {
  const places = placesOf(label);
  const known = new Set(wrongFields(label, originalSheet(places), readForms).map(subjectOf));
  const readVariation = (seed: number): VariationResult => {
    const variation = vary(places, seed);
    const wrong = wrongFields(label, variation.sheet, readForms).filter((text) => !known.has(subjectOf(text)));
    return { ...variation, wrong };
  };
  return Object.assign(readVariation, { wrongAsLabelled: known.size });
}
