import { closing, says } from '../../lexicon';
import { flatMap, HUNDRED, signOf, ZERO, type Decimal } from '../../scoring';
import type { Field } from '../cells/content';
import type { Line } from '../cells/lines';
import { foldWidth } from '../cells/text';
import {
  headerField,
  isAdditionLabel,
  isFundTotalLabel,
  isGoalLabel,
  isGradeLabel,
  isHeadTotalLabel,
  isInterim,
  isKnownLabel,
  isOutcomeLabel,
  isTotalLabel,
  labelIn,
  type IndicatorColumnField,
  level1Kind,
  level2Kind,
} from '../evidence/labels';
import { likelyFundColumn, likelyHeaderField } from '../evidence/likeness';
import type { IndicatorColumn } from '../grammar/columns';
import { isAmount, withPoints } from '../grammar/read-number';
import { doubtful, type Doubtful } from '../model/doubts';
import type { EvaluationForm, FundsBlock, Indicator } from '../model/form';
import { fundRows } from '../model/fund-rows';
import { ownedCells, placeOf } from '../model/owned-cells';

/**
 * What the best reading leaves over and another would explain: a cell that no field owns, of the shape that a field
 * without a cell asks for, in its place. Such a reading would be nearly as good, so that the cell is a doubt.
 */

/** A reading, and where its parts stand. */
export interface Read {
  readonly form: Omit<EvaluationForm, 'kind' | 'doubts'>;
  /** The lines above the funds, what stands right above the form included. */
  readonly header: readonly Line[];
  /** The lines above the indicators, and those of the funds wherever they stand. */
  readonly front: readonly Line[];
  /** All lines above the indicators. */
  readonly asking: readonly Line[];
  /** The headings of the indicators and the rows below them. */
  readonly columns: readonly IndicatorColumn[];
  readonly body: readonly Line[];
}

/** The cells that a field without one could be, and which. */
export function leftOver(reading: Read): Doubtful[] {
  // Where nothing is vacant nobody asks.
  let owned: ReadonlySet<number> | undefined;
  const isOwned = ({ address }: Field): boolean => (owned ??= ownedCells(reading.form)).has(placeOf(address));
  const isSaidBy = (cell: Field, other: Field): boolean =>
    other.address.row === cell.address.row && other.text === cell.text && other.kind === 'text' && isOwned(other);
  const isSaid = (cell: Field): boolean =>
    cell.kind === 'text' && reading.form.cells.some((other) => isSaidBy(cell, other));
  const left: Left = { isOwned, isLeft: (cell) => !isOwned(cell) && !isSaid(cell) };
  return flatMap(VACANCIES, (cellsFor) => cellsFor(reading, left));
}

/** A place that could be filled: what of the cells left over fits it. */
type Vacancy = (reading: Read, left: Left) => Doubtful[];

interface Left {
  readonly isOwned: (cell: Field) => boolean;
  /** No field owns the cell, nor one in its row that says the same: what a merged cell left behind. */
  readonly isLeft: (cell: Field) => boolean;
}

const LONGEST_ASIDE = 24;
const A_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|[〇○零一二三四五六七八九]{4}年/u;

/** 2023-2024采暖季 lies in two years and is of neither. */
const OVER_A_NEW_YEAR = /(?:19|20)\d{2}年?[-—–~至到](?:19|20)?\d{2}(?!\d|[-—–.月])/u;

const year: Vacancy = ({ form, header, front }, { isLeft }) => {
  const isYear = ({ text, evidence }: Field): boolean =>
    text.length <= LONGEST_ASIDE &&
    A_YEAR.test(evidence.folded) &&
    !OVER_A_NEW_YEAR.test(evidence.squeezed) &&
    !says('identifier', evidence.folded);
  if (form.header.year) return [];
  return doubtful(
    ['year'],
    cellsOf([...header, ...front]).filter((cell) => isYear(cell) && isLeft(cell)),
  );
};

/** A label in no table with an answer beside it, where the form names no project or body, or the answer names one. */
const bodies: Vacancy = ({ form, header }, { isLeft, isOwned }) => {
  const { projectName, department, unit } = form.header;
  const fits = projectName && department && unit ? namesBody : isName;
  const answers = new Set(flatMap([projectName, department, unit], (one) => one?.value ?? []));
  const couldBe = (cell: Field, before: Field | undefined, next: Field | undefined): boolean => {
    // Two answers to one label: the first may be a label itself.
    if (before && answers.has(before) && next === undefined)
      return likelyHeaderField(cell) === null && isName(cell.text);
    const told = cell.evidence.inline;
    if (told) return isUnknown(told.label) && fits(told.answer);
    if (!next || !isUnknown(cell.text) || !fits(next.text) || isOwned(next)) return false;
    return !before || (headerField(before) ?? likelyHeaderField(before)) === null;
  };
  return flatMap(header, ({ cells }) =>
    doubtful(
      ['bodies'],
      cells.filter(
        (cell, index) => cell.kind === 'text' && couldBe(cell, cells[index - 1], cells[index + 1]) && isLeft(cell),
      ),
    ),
  );
};

const LONGEST_LABEL = 16;
const isUnknown = (text: string): boolean =>
  text.length <= LONGEST_LABEL &&
  /^[\p{Script=Han}()（）/、\s]{3,}$/u.test(text) &&
  !isKnownLabel(text) &&
  likelyHeaderField(text) === null &&
  likelyFundColumn(text) === null;
const isName = (text: string): boolean => !isKnownLabel(text) && /^[^□√☑:：]*\p{Script=Han}{4}[^□√☑:：]*$/u.test(text);
const namesBody = (text: string): boolean => isName(text) && closing('body-name', foldWidth(text)) !== null;

const FUNDS = ['initial', 'adjusted', 'executed', 'rate', 'points', 'score'] as const;

/**
 * An amount, rate or score above the indicators that the funds have no cell for. One that is stated twice says nothing
 * new, but below a heading of its own.
 */
const money: Vacancy = ({ form: { funds }, front }, { isLeft }) => {
  const total = funds?.total?.cells;
  if (total && FUNDS.every((field) => total[field] !== undefined)) return [];
  const sentence = funds && sentenceOf(funds);
  const about = restsOnVacant(funds) ? (['funds'] as const) : [];
  if (sentence) return doubtful(about, [sentence]);
  const rows = new Set(fundRows({ funds }).map(({ row }) => row));
  const known = new Set(
    flatMap(fundRows({ funds }), ({ cells }) => Object.values(cells).map(({ number }) => number?.toFixed())),
  );
  // What was added to the first budget matters where no column states the sum.
  const isAddition = (label: Field): boolean => isAdditionLabel(label) && funds !== null && !funds.columns.adjusted;
  const isIdle = (label: Field): boolean => (saysOther(label) || isAdditionLabel(label)) && !isAddition(label);
  const headings = new Map<number, Field>();
  return flatMap(front, ({ row, cells }) =>
    doubtful(
      about,
      cells.filter((cell, index) => {
        const above = headings.get(cell.address.column);
        if (!isAmount(cell)) headings.set(cell.address.column, cell);
        if (!isAmount(cell) || !isLeft(cell)) return false;
        const before = cells[index - 1];
        if ([before, above].some((label) => label && isIdle(label))) {
          known.add(cell.number?.toFixed());
          return false;
        }
        if (rows.has(row) && above && isLeft(above) && likelyFundColumn(above) === null) return true;
        return !cell.number?.eq(ZERO) && !known.has(cell.number?.toFixed());
      }),
    ),
  );
};

/** Whether the rate would be taken on another amount, were a missing one found: the budget as adjusted, or what was spent. */
const restsOnVacant = (funds: FundsBlock | null): boolean =>
  !funds?.total?.cells.adjusted || !funds.total.cells.executed;

/** A sentence that tells more numbers than were taken from it. */
function sentenceOf({ columns }: FundsBlock): Field | null {
  const [first, ...others] = Object.values(columns);
  if (!first || others.length === 0 || others.some((one) => one !== first)) return null;
  const numbers = first.evidence.folded.match(/\d[\d,.]*(?!\d|[\d,.]*年)/gu) ?? [];
  return numbers.length > others.length + 1 ? first : null;
}

const saysOther = (label: Field): boolean =>
  isInterim(label) ||
  likelyFundColumn(label) === 'other' ||
  (!isFundTotalLabel(label) && (headerField(label) ?? likelyHeaderField(label)) === 'other');

/** What could be the total where none is read: a cell called so, the sum of the scores, or an indicator that asks for nothing. */
const total: Vacancy = ({ form: { total: row, indicators, cells }, front, body }, { isLeft }) => {
  if (row?.score && row.score.kind !== 'blank') return [];
  const named = [
    ...cellsOf(front).filter((cell) => isHeadTotalLabel(labelIn(cell))),
    ...cellsOf(body).filter((cell) => isTotalLabel(labelIn(cell))),
  ];
  const sum = sumOf(indicators.map(({ score }) => score));
  const sums = indicators.length > 1 ? cells.filter((cell) => sum.gt(ZERO) && withPoints(cell).number?.eq(sum)) : [];
  const last = indicators.at(-1);
  return [
    ...doubtful(['total'], [...named, ...sums].filter(isLeft)),
    ...doubtful(['total', 'row'], last && isTotal(last, indicators.slice(0, -1)) ? [last.name] : []),
  ];
};

/** A total that was put into the columns leaves the target blank, and is worth what all the others are. */
function isTotal({ target, actual, points, score }: Indicator, others: readonly Indicator[]): boolean {
  if (target.field.kind !== 'blank' || actual.field.kind === 'text') return false;
  const sums = [sumOf(others.map((one) => one.points)), sumOf(others.map((one) => one.score))];
  return [points, score].some((own) => sums.some((sum) => sum.gt(ZERO) && own?.number?.gte(sum) === true));
}

const sumOf = (fields: readonly (Field | null)[]): Decimal =>
  fields.reduce<Decimal>((all, field) => all.plus(field?.number ?? ZERO), ZERO);

const SHORTEST_NARRATIVE = 12;
/** Beside the goal a shorter text tells something too. */
const SHORTEST_BESIDE_GOAL = 5;
const ANSWER_BOX = /[□☐√☑■✓]/u;

/** A text between the funds and the indicators that tells something, where the form has no goal or no outcome. */
const narratives: Vacancy = ({ form: { goal, outcome, funds, rubric, columns: own }, front }, { isLeft }) => {
  // Where no results are asked for, no outcome is.
  if (goal && (outcome || !own.actual)) return [];
  const rows = fundRows({ funds });
  const filled = rows.filter(({ cells }) => Object.values(cells).some(({ number }) => number !== null));
  const last = Math.max(-1, ...filled.map(({ row }) => row));
  // A row below the amounts that holds none may be no source of money.
  const labels = new Set(flatMap(rows, (row) => (filled.includes(row) ? [] : (row.label ?? []))));
  const criteria = new Set(rubric.map(({ score }) => score.address.row));
  const tells = (cell: Field): boolean =>
    cell.kind === 'text' &&
    cell.text.length >= (cell.address.row === goal?.value.address.row ? SHORTEST_BESIDE_GOAL : SHORTEST_NARRATIVE) &&
    cell.evidence.inline === null &&
    cell.evidence.key.notes.length === 0 &&
    !ANSWER_BOX.test(cell.text) &&
    !isKnownLabel(cell.text);
  const lines = front.filter(({ row }) => row > last && !criteria.has(row));
  return doubtful(
    ['goals'],
    cellsOf(lines).filter((cell) => tells(cell) && (isLeft(cell) || labels.has(cell))),
  );
};

/** A label that asks by its words for what the form has no cell for. */
const unanswered: Vacancy = ({ form, header, asking }, { isLeft }) => {
  const { goal, outcome, columns: own, total: sum } = form;
  const asked = new Set(flatMap(HEADED, (field) => (form.header[field] ? [] : [field])) as string[]);
  const asks = (cell: Field): boolean =>
    (!goal && isGoalLabel(labelIn(cell))) || (!outcome && own.actual !== undefined && isOutcomeLabel(labelIn(cell)));
  // … beside a label is an answer that says nothing.
  const isOpen = (_cell: Field, index: number, { [index + 1]: next }: readonly Field[]): boolean =>
    next === undefined || /[\p{L}\p{N}]/u.test(next.text);
  return [
    ...doubtful(
      ['bodies'],
      cellsOf(header).filter((cell) => asked.has(headerField(labelIn(cell)) ?? '')),
    ),
    ...doubtful(
      ['goals'],
      flatMap(asking, ({ cells }) => cells.filter(isOpen).filter(asks)),
    ),
    ...doubtful(['grade'], sum && !sum.grade ? form.cells.filter((cell) => isGradeLabel(labelIn(cell))) : []),
  ].filter(({ field }) => isLeft(field));
};

/** What names a level by its words between the rows, where the rows have none. */
const levels: Vacancy = ({ form: { indicators }, body }, { isLeft }) =>
  indicators.some(({ level1 }) => level1 !== null)
    ? []
    : doubtful(
        ['levels'],
        cellsOf(body).filter((cell) => level1Kind(cell) !== null && level2Kind(cell) === null && isLeft(cell)),
      );

const HEADED = ['projectName', 'department', 'unit'] as const;

const LONGEST_UNIT = 4;
const RESULTS: readonly IndicatorColumn['field'][] = ['actual', 'points', 'score'];
const MOSTLY = 0.6;

/** A column under a heading that tells nothing, where the indicators lack one of its shape. */
const columns: Vacancy = ({ form, columns: own, body }) => {
  const name = own.find(({ field }) => field === 'name')?.column ?? Infinity;
  const results = Math.max(...own.filter(({ field }) => RESULTS.includes(field)).map(({ column }) => column));
  return flatMap(own, ({ field, by, heading, column }) => {
    if (field !== 'other' || by !== 'nothing') return [];
    const cells = cellsOf(body).filter(({ address }) => address.column === column);
    if (cells.length === 0) return [];
    const could = column < name ? LEVELS : couldBe(cells, column > results, form.indicators);
    const isVacant = (one: IndicatorColumnField): boolean =>
      !form.columns[one] || (one === 'score' && exceedTheirPoints(form.indicators));
    const vacant = could.filter(isVacant);
    return vacant.length > 0 ? doubtful(vacant, [heading]) : [];
  });
};

/** Whether most scores exceed their points: they stand on a scale of their own, and what they are worth elsewhere. */
const exceedTheirPoints = (indicators: readonly Indicator[]): boolean =>
  2 * indicators.filter(({ points, score }) => points?.number && score?.number?.gt(points.number)).length >
  indicators.length;

const LEVELS = ['level1', 'level2'] as const;

/** What a column to the right of the names could hold by the shape of its cells. */
function couldBe(
  cells: readonly Field[],
  isBehindResults: boolean,
  indicators: readonly Indicator[],
): readonly IndicatorColumnField[] {
  const isMostly = (is: (cell: Field) => boolean): boolean => cells.filter(is).length > MOSTLY * cells.length;
  if (isMostly(({ number }) => number !== null)) return ['points', 'score'];
  if (isBehindResults) return ['reason', 'actual'];
  if (isMostly(({ text }) => signOf(text) !== null)) return ['nature'];
  if (!isMostly(({ text }) => text.length <= LONGEST_UNIT)) return ['reason', 'target', 'actual'];
  // Bare numbers may have their units in a column of their own.
  const bare = indicators.filter(({ target: { field } }) => field.number !== null && !field.isPercent);
  return 2 * bare.length > indicators.length ? ['unit'] : [];
}

/**
 * A row of the funds called by an amount, or worth more points than a form has: its cells are another column's. Where
 * 年初预算数：320万元 names a column itself, nothing is misplaced.
 */
const misplacedMoney: Vacancy = ({ form }) =>
  flatMap(fundRows(form), ({ label, cells: { points } }) =>
    doubtful(
      ['funds'],
      [
        ...(label && isAmount(label) && !Object.values(form.funds?.columns ?? {}).includes(label) ? [label] : []),
        ...(points?.number?.gt(HUNDRED) ? [points] : []),
      ],
    ),
  );

/** The heading of targets most of which are a bare sign: the values stand elsewhere. */
const bareSigns: Vacancy = ({ form: { indicators, columns: own } }) => {
  const bare = indicators.filter(({ target: { text } }) => text !== '' && isBareSign(text));
  return doubtful(['target'], own.target && 2 * bare.length > indicators.length ? [own.target] : []);
};

const LONGEST_SIGN = 4;
const isBareSign = (text: string): boolean =>
  text.length <= LONGEST_SIGN && !/[\d%％]/u.test(text) && signOf(text) !== null;

const VACANCIES: readonly Vacancy[] = [
  year,
  bodies,
  money,
  misplacedMoney,
  narratives,
  unanswered,
  levels,
  total,
  columns,
  bareSigns,
];

const cellsOf = (lines: readonly Line[]): Field[] => flatMap(lines, ({ cells }) => cells);
