/**
 * What evidence weighs when a reading is chosen and what speaks against one costs, whole numbers alone. `npm run fit` tries others in their place, so that
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
  /** Headings that ask for points or a score too: another table with budgets may stand above them. */
  fundsScored: 5,
  fundsLikely: 35,
  fundsPossible: 25,
  fundsTold: 20,
  goals: 40,
  indicators: 100,
  /** Under headings of other words, by what the rows below hold. */
  indicatorsByContent: 60,
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

/** What it costs to put a cell into a column, in tenths: a slide where it begins and ends and for each place, a cell left over. */
export const ALIGN_WEIGHTS = {
  slideBegins: 20,
  slideEnds: 10,
  place: 1,
  leftOver: 80,
};

/** How much a cell's content speaks against a column of the indicators, in tenths. */
export const INDICATOR_WEIGHTS = {
  /** Borne in sum where every cell stands under a heading. */
  bearable: 25,
  notLevel1: 60,
  costAsLevel1: 10,
  level2Number: 70,
  level2Short: 20,
  level2Long: 60,
  level2People: 10,
  nameNumber: 50,
  nameExecution: 10,
  nameHeading: 90,
  /** 无偏差 where a name or a value should be. */
  noDeviation: 60,
  valueShort: 10,
  valueLong: 20,
  pointsPercent: 50,
  pointsWorded: 10,
  pointsText: 80,
  pointsNone: 10,
  notNature: 40,
  unitNumber: 40,
  unitLong: 10,
  notReason: 40,
  zeroReason: 20,
  /** A column of no use, or one of numbers with anything else in it. */
  anything: 5,
  /** Columns left empty. */
  missingName: 60,
  missingValue: 15,
  missingPoints: 10,
};

/** The same of the funds. */
export const FUND_ROW_WEIGHTS = {
  bearable: 10,
  labelNumber: 80,
  noteNumber: 10,
  notRate: 40,
  amountText: 60,
  missingLabel: 40,
};

/** What speaks for a form, a list or another table. */
export const KIND_WEIGHTS = {
  table: 2,
  aboutPerson: 3,
  ofOthers: 3,
  acceptance: 9,
  noProject: 1,
  noPurpose: 2,
  list: 8,
  hinted: 9,
  titled: 2,
  evaluates: 2,
  rubric: 2,
  project: 1,
  bodies: 1,
  funds: 1,
  goals: 1,
  levels: 2,
  results: 1,
  levelsAndResults: 1,
};

/** What speaks for the act that a form tells of: by its title, or by what it asks for. */
export const ACT_WEIGHTS = {
  selfInTitle: 3,
  actual: 2,
  scoredOrReached: 1,
  projectAsked: 1,
  targetsInTitle: 4,
  targetsAlone: 3,
  monitoringInTitle: 5,
  stillToCome: 3,
  interim: 3,
  evaluationInTitle: 3,
  recheck: 5,
  byOthers: 2,
  rubricInTitle: 2,
  criteriaAlone: 2,
};
