import { gridOf, readLabels } from './labels';
import { GOALS, goalsMet, measureVariations, replay, variationReport } from './vary/run';
import { randomOf } from './vary/random';
import { NO_ROW } from './compare';
import { originalSheet, placesOf, sheetGrid, type Sheet } from './vary/sheet';
import { vary, VARY_OPERATORS } from './vary/vary';

const labels = readLabels();
const everyPlaces = labels.map(placesOf);
const SEEDS = process.env['PE_DEEP'] ? [1, 2, 3, 4, 5] : [1, 2];

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
  it('merges-applied takes out what repeats the row above, and nothing else', () => {
    const form = labels.find(({ id }) => id === 'sh_putuo_sports_2022_a');
    if (!form) throw new Error('the form of Putuo is gone');
    // Rows 14 and 15 (from 0) stand under the 产出指标 of row 12.
    const grid = form.grid.map((cells, row) =>
      row === 13 || row === 14 ? ['', '产出指标', ...cells.slice(2)] : cells,
    );
    const places = placesOf({ ...form, grid });
    const after = operatorOf('merges-applied').apply(originalSheet(places), places, randomOf('', 1));
    expect(after).toEqual(originalSheet(placesOf(form)));
  });
  it('row-displaced moves one row, by one or two columns', () => {
    for (const { before, after } of sheetsOf('row-displaced')) {
      const moved = after.rows.filter(({ cells }, row) => cells !== before.rows[row]?.cells);
      expect(moved).toHaveLength(1);
    }
  });
});

describe('the report', () => {
  const [label] = labels;
  if (!label) throw new Error('there are no labelled forms');
  const [form] = measureVariations([label], { seed: 1, perForm: 3 }).forms;
  const failure = { ...vary(placesOf(label), 9), wrong: ['score 14: expected 10, read null'] };

  it('says how to see a failure again', () => {
    const figures = {
      forms: [{ id: label.id, share: { right: 2, total: 3 }, failures: [failure] }],
      operators: [],
      published: { right: 2, total: 3 },
      made: { right: 0, total: 0 },
      overall: { right: 2, total: 3 },
    };
    const lines = variationReport(figures, 1);
    expect(lines).toContain(`    --replay ${label.id}:9  ${failure.operators.join(' + ')}`);
    expect(lines).toContain('        score 14: expected 10, read null');
    expect(lines.at(-1)).toMatch(/^overall +2\/3 +66\.6 %$/u);
    expect(variationReport(figures, 0).join('')).not.toContain('--replay');
  });
  it('says which goals are missed, and by which form', () => {
    const [good, bad] = [
      { right: 1000, total: 1000 },
      { right: 989, total: 1000 },
    ];
    const figures = { forms: [{ id: 'one', share: good, failures: [] }], operators: [], overall: good };
    expect(goalsMet({ ...figures, published: good, made: good }).map(({ isMet }) => isMet)).toEqual([true, true, true]);
    const poor = [{ id: 'two', share: { right: 94, total: 100 }, failures: [] }];
    const goals = goalsMet({ ...figures, forms: poor, published: bad, made: bad });
    expect(goals.map(({ isMet }) => isMet)).toEqual([false, false, false]);
    expect(goals.at(-1)?.text).toContain('not of two');
  });
  it('counts every variation of a form', () => expect(form?.share.total).toBe(3));
  it('replays the variation with its cells and the verdict', () => {
    const lines = replay(label, 9);
    expect(lines[0]).toContain(failure.operators.join(' + '));
    expect(lines).toHaveLength(failure.sheet.rows.length + 2);
    expect(lines.at(-1)).toBe('read right');
  });
});

it('variations read as the form they were made of', () => {
  // Two hundred of each are for `npm run corpus -- --vary`.
  const { published, made, forms } = measureVariations(labels, { seed: 1, perForm: process.env['PE_DEEP'] ? 15 : 4 });
  expect(published.right / published.total).toBeGreaterThanOrEqual(GOALS.published);
  expect(made.right / made.total).toBeGreaterThanOrEqual(GOALS.made);
  // Of so few one may go wrong.
  expect(
    forms.filter(({ failures, share: { total } }) => failures.length > Math.max(1, (1 - GOALS.each) * total)),
  ).toEqual([]);
});
