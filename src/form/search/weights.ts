/**
 * What evidence weighs when a reading is chosen, whole numbers alone. `npm run fit` changes them; a person may as well.
 * Arithmetic that comes out raises a reading by at most `mostArithmetic`, less than two words of a heading.
 */
export const FUNDS_WEIGHTS = Object.freeze({
  number: 4,
  blank: 0,
  text: -6,
  source: 2,
  noRows: -20,
  agrees: 3,
  mostArithmetic: 6,
  /** A second reading this near to the best one leaves it open which is meant. */
  margin: 2,
});

/** What speaks for a column of the indicator block: its heading, and the cells below it. */
export const COLUMN_WEIGHTS = Object.freeze({
  user: 100,
  word: 12,
  standard: 2,
  neighbour: 1,
  likeness: 7,
  content: 5,
  nothing: 2,
  /** Cells below a heading before they count, and how many tenths of them have to agree. */
  fewestCells: 2,
  majority: 6,
});
