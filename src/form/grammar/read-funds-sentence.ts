import { phrase } from '../../lexicon';
import { decimal, HUNDRED, quotient } from '../../scoring';
import { worded, type Field } from '../cells/content';
import type { FundsBlock } from '../model/form';
import type { FundColumnField } from '../evidence/labels';
import { likelyFundColumn } from '../evidence/likeness';
import { cellAt, type Line } from '../cells/lines';
import { moneyUnit, pointsInLabel } from './fund-headings';
import { asksForAmounts, type FundsConstruct, type FundsPlace } from './funds-construct';
import { COVER_WEIGHTS } from '../search/weights';
import { lineByLine } from './construct';
import { isGoalsHeading, isGoalText } from './read-goals';
import { unitInCells, withAmount, withPoints } from './read-number';

/** Funds told in a sentence: `年初预算120万元，全年执行117.60万元，执行率98%，得分9.8分`. */

const BUDGET = phrase`${'budget-word'}.*\d`;
const CLAUSE = phrase`^(?:${'split-into'}[:：]?)?([^\d:：]{2,12}?)(?:[:：]|${'is-letter'})?(\d[\d,]*(?:\.\d+)?(?:万元|元|%|分)?)$`;

/** What stands in brackets is told as well, 得分9.8分（满分10分）; the A of 全年预算数（A） is no clause. */
const clausesOf = ({ evidence: { folded } }: Field): string[] =>
  /\d/u.test(folded)
    ? folded
        .replace(ITEM, ';')
        .replace(/\s/gu, '')
        .replace(/\(([^()\d]{2,}\d[^()]*)\)/gu, ',$1,')
        .split(/[,，;；。](?!\d{3})/u)
        // 满分10分，得9.5分
        .map((clause) => clause.replace(SCORES, '得分'))
    : [];

const SCORES = phrase`^${'gets'}(?=\d[\d.]*分$)`;

/** 1.年初预算数：80 and 2.全年预算数：80 on lines of one cell. */
const ITEM = /(?:^|\n)\s*(?:\d{1,2}[.、](?!\d)|\(\d{1,2}\))?/gu;

/** The parts of a text that name a funds column and give its number. */
export function partsOf(field: Field, isAlone = false): Partial<Record<FundColumnField, Field>> {
  const parts: Partial<Record<FundColumnField, Field>> = {};
  for (const clause of clausesOf(field)) {
    const [, label = '', text = ''] = CLAUSE.exec(clause) ?? [];
    const column = likelyFundColumn(label);
    if (column === null || column === 'other') continue;
    const part = readPart(field, column, text, isAlone || clause.includes(`:${text}`));
    if (part) parts[column] ??= part;
  }
  return parts;
}

function readPart(field: Field, column: FundColumnField, text: string, isAlone: boolean): Field | null {
  const part: Field = { ...field, ...worded(text), number: null, cell: field.cell };
  if (column === 'rate') {
    const digits = /^([\d.]+)%$/u.exec(text)?.[1];
    if (digits === undefined) return null;
    const places = /\.(\d+)/u.exec(digits)?.[1]?.length ?? 0;
    return { ...part, kind: 'number', isPercent: true, number: quotient(decimal(digits), HUNDRED), places };
  }
  const isScored = column === 'points' || column === 'score';
  // 得分9.8 and 得分9.8分 are the same.
  const read = isScored ? withPoints({ ...part, ...worded(text.replace(/分?$/u, '分')) }) : withAmount(part, '万元');
  if (!isScored && isAlone && BARE.test(text)) return { ...part, ...bareAmount(text) };
  return read.number === null ? null : { ...read, ...worded(text), kind: 'number' };
}

/** An amount alone beside its label, or behind a colon, is in the unit of the block: 执行数（万元）：27. */
const BARE = /^\d[\d,]*(?:\.\d+)?$/u;

const bareAmount = (text: string): Pick<Field, 'kind' | 'number' | 'places'> => ({
  kind: 'number',
  number: decimal(text.replaceAll(',', '')),
  places: /\.(\d+)/u.exec(text)?.[1]?.length ?? 0,
});

/** Whether a line tells the funds in a sentence, or in several cells that each tell a label and its number. */
export function isFundsSentence(line: Line): boolean {
  return line.cells.some((cell) => cell.kind === 'text' && cell.text.length > 12 && hasFunds(cell)) || isInCells(line);
}

type Parts = ReturnType<typeof partsOf>;

/** 执行率：90%, and 执行率 90% parted by white space. */
const tellsNumber = ({ evidence }: Field): boolean =>
  evidence.inline !== null || /^[^\d\s]{2,12}\s+\d[\d.,%万元分]*$/u.test(evidence.folded);

/** 预算数：30 | 执行数：27 | 执行率：90% | 得分：9 */
function partsInCells(line: Line): Parts {
  const told = line.plain.cells.filter((cell) => cell.kind === 'text' && tellsNumber(cell));
  if (told.length === 0) return {};
  return Object.assign({}, ...told.map((cell) => partsOf(cell, true))) as Parts;
}

const FEWEST_TOLD = 3;

function isInCells(line: Line): boolean {
  if (line.cells.length < FEWEST_TOLD) return false;
  const columns = new Set(Object.keys(partsInCells(line)) as FundColumnField[]);
  return columns.size >= FEWEST_TOLD && asksForAmounts(columns);
}

const hasFunds = (cell: Field): boolean =>
  BUDGET.test(cell.evidence.folded) && asksForAmounts(new Set(Object.keys(partsOf(cell)) as FundColumnField[]));

/** A goal or an outcome may tell the funds as well, beside its label or below it. */
const tellsFunds = (line: Line, above: Line | undefined): boolean =>
  isFundsSentence(line) && !(above && isGoalsHeading(above)) && !line.cells.some(({ text }) => isGoalText(text));

export const fundsInSentence: FundsConstruct = Object.freeze({
  id: 'funds-in-a-sentence',
  block: 'funds',
  propose: lineByLine(
    'funds',
    (line, lines, at) => (tellsFunds(line, lines[at - 1]) ? COVER_WEIGHTS.fundsTold : 0),
    () => false,
  ),
  read({ lines, at }: FundsPlace): FundsBlock | null {
    const line = lines[at];
    return line ? readFundsSentence(line) : null;
  },
});

/** Reads the sentence; its amounts are in 万元. `null` where there is none. */
export function readFundsSentence(line: Line): FundsBlock | null {
  const sentence = line.cells.find((cell) => cell.kind === 'text' && hasFunds(cell)) ?? line.cells[0];
  if (!sentence || !isFundsSentence(line)) return null;
  const inCells = isInCells(line);
  const cells = inCells ? partsInCells(line) : partsOf(sentence);
  const isBare = (['initial', 'adjusted', 'executed'] as const).some((field) => BARE.test(cells[field]?.text ?? ''));
  const heading = line.cells[0] ?? sentence;
  return {
    moneyUnit: inCells || isBare ? (moneyUnit(line) ?? unitInCells([line]) ?? '万元') : '万元',
    heading,
    headingPoints: pointsInLabel(heading),
    columns: Object.fromEntries(
      Object.entries(cells).map(([column, { address }]) => [column, cellAt(line, address.column)]),
    ),
    total: { row: line.row, label: heading, isTotal: true, cells },
    sources: [],
  };
}
