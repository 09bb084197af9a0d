/**
 * What evidence weighs when a reading is chosen, whole numbers alone. `npm run fit` tries others in their place, so that
 * the tables are no constants to it, and says which would be better; nothing else writes here.
 * Arithmetic that comes out raises a reading by at most `mostArithmetic`, less than two words of a heading.
 */
export const FUNDS_WEIGHTS = {
  number: 4,
  blank: 0,
  text: -6,
  source: 2,
  noRows: -20,
  agrees: 3,
  mostArithmetic: 6,
  /** A second reading this near to the best one leaves it open which is meant. */
  margin: 2,
};

/** What speaks for a column of the indicator block: its heading, and the cells below it. */
export const COLUMN_WEIGHTS = {
  user: 100,
  word: 12,
  standard: 2,
  neighbour: 1,
  likeness: 7,
  content: 8,
  nothing: 2,
  /** Cells below a heading before they count, and how many tenths of them have to agree. */
  fewestCells: 2,
  majority: 6,
};

/** What a block's beginning is worth where a sheet is parted into forms. */
export const COVER_WEIGHTS = {
  title: 40,
  header: 40,
  fundsKnown: 50,
  fundsLikely: 35,
  fundsPossible: 25,
  fundsTold: 20,
  goals: 40,
  indicators: 100,
  total: 50,
  totalBelowFunds: 4,
  /** Between title and funds it belongs to the form below, never to one above that has none. */
  totalInHead: 20,
  scoreAlone: 20,
  /** A person's word on the headings outweighs all. */
  hinted: 10_000,
  /** What a further form has to show, more than a title alone. */
  anotherForm: 55,
  /** The same of one beside another: less than its indicators alone. */
  formBeside: 95,
  /** Funds between the indicators and their total have to be more than possible. */
  fundsAmongIndicators: 30,
  /** Project and bodies may stand below the total; more often they begin the next form. */
  headerAtFoot: 20,
  /** A beginning below the total that no form takes. */
  leftOut: 5,
  /** A page that says it goes on, or repeats the project's name. */
  furtherPage: 300,
};
