import { certaintyOf } from '../../../src/form';
import { read } from '../../../src/form/search/read';
import * as tables from '../../../src/form/search/weights';
import { compareForms } from '../compare';
import { gridOf, type LabelledForm } from '../labels';
import { originOf, placesOf, sheetGrid } from '../vary/sheet';
import { vary } from '../vary/vary';

/** One weight and how to set it. The tables are read anew by every reading, so that a trial takes effect at once. */
interface Weight {
  readonly name: string;
  value: number;
}

const TABLES: Readonly<Record<string, Readonly<Record<string, number>>>> = tables;

/** A person's word outweighs all, and what was limited by law stays: no search moves them. */
const FIXED = new Set([
  'COLUMN_WEIGHTS.user',
  'COVER_WEIGHTS.hinted',
  'FUNDS_WEIGHTS.mostArithmetic',
  'KIND_WEIGHTS.hinted',
]);

/** All weights that may be moved. */
export function weights(): Weight[] {
  return Object.entries(TABLES).flatMap(([name, table]) =>
    Object.keys(table).flatMap((key): Weight[] => {
      const own = table as Record<string, number>;
      if (FIXED.has(`${name}.${key}`)) return [];
      return [
        {
          name: `${name}.${key}`,
          get value() {
            return own[key] ?? 0;
          },
          set value(value) {
            own[key] = value;
          },
        },
      ];
    }),
  );
}

/** What a form is worth as it is read: its fields, less a price for what is wrong and called sure. */
const WRONG_THOUGH_SURE = 20;

const worthOf = (label: LabelledForm, grid: Parameters<typeof read>[0], rowOf: (row: number) => number): number => {
  const { forms } = read(grid);
  const { right, wrong } = compareForms(label, forms, rowOf);
  const isSure = forms.length > 0 && forms.every((form) => certaintyOf(form) === 'sure');
  return right - (isSure && wrong.length > 0 ? WRONG_THOUGH_SURE : 0);
};

export type Worth = ReadonlyMap<string, number>;

/** Measures each form, and one seeded variation of it, with the weights as they are; what was measured is kept. */
export function measurer(labels: readonly LabelledForm[], seeds: readonly number[]): () => Worth {
  const sheets = labels.map((label) => {
    const places = placesOf(label);
    return {
      label,
      grids: seeds.map((seed) => vary(places, seed).sheet).map((sheet) => [sheetGrid(sheet), originOf(sheet)] as const),
    };
  });
  const kept = new Map<string, Worth>();
  return () => {
    const key = weights()
      .map(({ value }) => value)
      .join(' ');
    const known = kept.get(key);
    if (known) return known;
    const worth = new Map(
      sheets.map(({ label, grids }) => [
        label.id,
        worthOf(label, gridOf(label), (row) => row) +
          grids.reduce((sum, [grid, rowOf]) => sum + worthOf(label, grid, rowOf), 0),
      ]),
    );
    kept.set(key, worth);
    return worth;
  };
}

export const sumOf = (worth: Worth, isOf: (id: string) => boolean = () => true): number =>
  [...worth].reduce((sum, [id, value]) => sum + (isOf(id) ? value : 0), 0);

/** A tenth of a weight, one at least, up and down. */
export const steps = (value: number): readonly number[] => {
  const size = Math.max(1, Math.round(Math.abs(value) / 10));
  return [value + size, value - size];
};

/**
 * Moves one weight after another while that makes the forms worth more, from where they are; of equals the first stays.
 *
 * @returns the weights that were moved
 */
export function climb(measure: () => Worth, isOf: (id: string) => boolean, most: number): string[] {
  const moved: string[] = [];
  let best = sumOf(measure(), isOf);
  for (let round = 0; round < most; round += 1) {
    const before = best;
    for (const weight of weights()) {
      const old = weight.value;
      for (const value of steps(old)) {
        weight.value = value;
        const worth = sumOf(measure(), isOf);
        if (worth > best) {
          best = worth;
          moved.push(`${weight.name} ${old} → ${value}`);
          break;
        }
        weight.value = old;
      }
    }
    if (best === before) break;
  }
  return moved;
}
