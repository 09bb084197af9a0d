import { gridOf, readLabels } from './labels';
import { measureVariations } from './vary/run';
import { randomOf } from './vary/random';
import { NO_ROW } from './compare';
import { originalSheet, placesOf, sheetGrid, type Sheet } from './vary/sheet';
import { vary, VARY_OPERATORS } from './vary/vary';

const labels = readLabels();
const everyPlaces = labels.map(placesOf);
const SEEDS = [1, 2, 3, 4, 5];

/** The sheet's non-blank texts with the label's row they came from, in no order; width folded on request. */
function cellsOf(sheet: Sheet, { folded = false } = {}): string[] {
  return sheet.rows
    .filter(({ origin }) => origin !== NO_ROW)
    .flatMap(({ origin, cells }) =>
      cells.filter((text) => text !== '').map((text) => `${origin} ${folded ? text.normalize('NFKC') : text}`),
    )
    .sort();
}

const operatorOf = (id: string): (typeof VARY_OPERATORS)[number] => {
  const found = VARY_OPERATORS.find((operator) => operator.id === id);
  if (!found) throw new Error(`no operator ${id}`);
  return found;
};

/** Every sheet that an operator alone makes of the labelled forms, beside the form itself. */
function sheetsOf(id: string): { before: Sheet; after: Sheet }[] {
  return everyPlaces.flatMap((places) =>
    SEEDS.flatMap((seed) => {
      const before = originalSheet(places);
      const after = operatorOf(id).apply(before, places, randomOf(places.label.id, seed));
      return after ? [{ before, after }] : [];
    }),
  );
}

describe('a variation', () => {
  it('is the same for the same seed, and another for another', () => {
    for (const places of everyPlaces) {
      expect(vary(places, 7)).toEqual(vary(places, 7));
      expect(vary(places, 7)).not.toEqual({ ...vary(places, 8), seed: 7 });
    }
  });
  it('begins with the labelled grid itself', () => {
    for (const places of everyPlaces) {
      const texts = (rows: ReturnType<typeof gridOf>['rows']): unknown =>
        rows.map((row) => row.map((cell) => cell?.value ?? '').filter((text) => text !== ''));
      expect(texts(sheetGrid(originalSheet(places)).rows)).toEqual(texts(gridOf(places.label).rows));
    }
  });
});

describe('an operator', () => {
  it.each(['reordered', 'row-displaced', 'blank-rows', 'blank-columns', 'moved', 'heading-repeated'])(
    '%s keeps every cell in its row',
    (id) => {
      const sheets = sheetsOf(id);
      expect(sheets.length).toBeGreaterThan(20);
      for (const { before, after } of sheets) expect(cellsOf(after)).toEqual(cellsOf(before));
    },
  );
  it('full-width keeps every cell but for its width', () => {
    for (const { before, after } of sheetsOf('full-width')) {
      expect(cellsOf(after, { folded: true })).toEqual(cellsOf(before, { folded: true }));
    }
  });
  it('merges-flattened only fills blank cells, with a text of the form', () => {
    for (const { before, after } of sheetsOf('merges-flattened')) {
      const texts = new Set(before.rows.flatMap(({ cells }) => cells));
      after.rows.forEach(({ cells }, row) => {
        cells.forEach((text, column) => {
          const was = before.rows[row]?.cells[column];
          expect(was === '' ? texts.has(text) : text === was).toBe(true);
        });
      });
    }
  });
  it('synonyms changes labels alone', () => {
    for (const { before, after } of sheetsOf('synonyms')) {
      const changed = after.rows.flatMap(({ cells }, row) =>
        cells.filter((text, column) => text !== before.rows[row]?.cells[column]),
      );
      expect(changed.length).toBeGreaterThan(0);
      for (const text of changed) expect(text).not.toMatch(/\d/u);
    }
  });
  it('row-displaced moves one row, by one or two columns', () => {
    for (const { before, after } of sheetsOf('row-displaced')) {
      const moved = after.rows.filter(({ cells }, row) => cells !== before.rows[row]?.cells);
      expect(moved).toHaveLength(1);
    }
  });
});

it('variations read as the form they were made of', () => {
  const { overall } = measureVariations(labels, { seed: 1, perForm: 15 });
  expect(overall.right / overall.total).toBeGreaterThanOrEqual(0.8);
});
