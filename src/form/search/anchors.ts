import {
  fundColumn,
  headerField,
  indicatorColumn,
  isFundTotalLabel,
  isGoalBlockLabel,
  isGoalLabel,
  isHeadTotalLabel,
  isOutcomeLabel,
  isTaskLabel,
  isTitle,
  isTotalLabel,
  labelWithAnswer,
  type IndicatorColumnField,
} from '../evidence/labels';
import { likelyFundColumn, likelyIndicatorColumn } from '../evidence/likeness';
import { distinctTexts, withoutCopies, type Line } from '../cells/lines';
import { asksForAmounts, isRowOfPairs } from '../grammar/read-funds-pairs';
import { isFundsList } from '../grammar/read-funds-list';
import { isFundsSentence } from '../grammar/read-funds-sentence';
import { isTransposedFunds } from '../grammar/read-funds-transposed';
import { withPoints } from '../grammar/read-number';
import { foldWidth } from '../cells/text';

/** The rows by which a form is recognised. */
export type AnchorKind = 'title' | 'header' | 'funds' | 'goals' | 'indicators' | 'total';

/** The distinct fields that a line's cells name by one way of recognising them. */
function fieldsOf<F extends string>(line: Line, recognise: (text: string) => F | null): Set<F> {
  const fields = new Set<F>();
  for (const cell of line.cells) {
    const field = cell.kind === 'text' ? recognise(cell.text) : null;
    if (field !== null && field !== 'other') fields.add(field);
  }
  return fields;
}

/** Distinct columns that a line's cells name as headings of the indicator block. */
export const indicatorHeadings = (line: Line): Set<IndicatorColumnField> => fieldsOf(line, indicatorColumn);

/** Headings are words: a line with a number is none, however much its words look like it. */
const isWordsAlone = (line: Line): boolean => line.cells.every((cell) => cell.kind === 'text');

export const isIndicatorHeader = (line: Line): boolean => {
  const exact = indicatorHeadings(line);
  if (exact.has('name') && exact.size >= 3) return true;
  if (line.cells.length < 4 || !isWordsAlone(line)) return false;
  const likely = fieldsOf(line, likelyIndicatorColumn);
  const isNamed = likely.has('name') || likely.has('level1') || likely.has('level2');
  const asks = Number(likely.has('target')) + Number(likely.has('actual'));
  return isNamed && likely.size >= 4 && asks >= (exact.size >= 2 ? 1 : 2);
};

/** Headings of a funds block that are merely like known ones: more of them are asked for below indicators than above. */
function isLikeFundHeader(line: Line, fewest: number): boolean {
  if (line.cells.length < 3 || !isWordsAlone(line)) return false;
  const likely = fieldsOf(line, likelyFundColumn);
  return likely.size >= fewest && asksForAmounts(likely);
}

export const isKnownFundHeader = (line: Line): boolean => asksForAmounts(fieldsOf(line, fundColumn));

const isFundHeader = (line: Line, isInBlock: boolean): boolean => {
  // The year's tasks have budgets of their own.
  if (line.cells.some(({ text }) => isTaskLabel(text))) return false;
  if (isKnownFundHeader(line)) return true;
  return isInBlock ? isLikeFundHeader(line, 4) : isRowOfPairs(line) || isLikeFundHeader(line, 3);
};

/** Funds told in a sentence. A goal or an outcome may tell them as well, beside its label or below it. */
export const tellsFunds = (line: Line, above: Line | undefined): boolean =>
  isFundsSentence(line) && !(above && isGoalsHeader(above)) && !line.cells.some(({ text }) => isGoalText(text));

/** Funds whose columns stand below each other. */
const isStandingFunds = (line: Line, below: readonly Line[]): boolean =>
  isTransposedFunds(line, below) || isFundsList([line, ...below]);

const isGoalsHeader = (line: Line): boolean => {
  const goal = line.cells.findIndex((cell) => isGoalLabel(cell.text));
  return goal >= 0 && line.cells.slice(goal + 1).some((cell) => isOutcomeLabel(cell.text));
};

const isHeaderLine = (line: Line): boolean =>
  withoutCopies(line)
    .cells.slice(0, 3)
    .some((cell) => headerField(labelWithAnswer(cell.text)?.label ?? cell.text) === 'projectName');

/** A title stands almost alone. An indicator may be about 绩效自评表, and has its numbers beside it. */
const isTitleLine = (line: Line): boolean =>
  distinctTexts(line).length <= 3 &&
  line.cells.filter(({ kind }) => kind === 'number').length <= 1 &&
  line.cells.some((cell) => isTitle(cell.text)) &&
  !line.cells.some((cell) => headerField(cell.text) !== null);

/** Which anchor a line is, or `null`. Inside an indicator block no funds begin that look only like them. */
export function anchorOf(line: Line, isInBlock = false, below: readonly Line[] = []): AnchorKind | null {
  if (isIndicatorHeader(line)) return 'indicators';
  if (isFundHeader(line, isInBlock)) return 'funds';
  if (!isInBlock && below.length > 0 && isStandingFunds(line, below)) return 'funds';
  if (isGoalsHeader(line)) return 'goals';
  if (isHeaderLine(line)) return 'header';
  if (isTotalLine(line) || (isInBlock && isScoreLine(line))) return 'total';
  if (isTitleLine(line)) return 'title';
  return null;
}

/** A total row begins with its label and holds nothing but numbers, 98.5分, dashes and a grade. */
function isTotalLine(line: Line): boolean {
  const label = line.cells.findIndex((cell) => isTotalLabel(labelWithAnswer(cell.text)?.label ?? cell.text));
  if (label < 0 || label > 2) return false;
  return line.cells.every((cell, index) => {
    if (index < label) return cell.kind === 'number' || isWordy(cell.text);
    if (cell.kind !== 'text' || cell.text.length <= 4 || withPoints(cell).number !== null) return true;
    return isTotalLabel(labelWithAnswer(cell.text)?.label ?? cell.text);
  });
}

/** 自评得分 and a number, below the indicators: their total, whatever it is called. */
function isScoreLine({ cells: [label, ...others] }: Line): boolean {
  if (!label || !isHeadTotalLabel(label.text) || others.length === 0) return false;
  return others.every((cell) => cell.kind === 'dash' || cell.number !== null || withPoints(cell).number !== null);
}

/** The block's own label, to the left of the total's. */
const isWordy = (text: string): boolean => /绩效|指标$/u.test(text) && text.length <= 12;

/** （2022年度） alone in its line. */
export const isYearLine = (line: Line | undefined): boolean =>
  line !== undefined &&
  distinctTexts(line).length === 1 &&
  /^\(?(?:19|20)\d{2}年度?\)?$/u.test(foldWidth(line.cells[0]?.text ?? '').replace(/\s/gu, ''));

export const isFundTotalLine = ({ cells }: Line): boolean => cells.some(({ text }) => isFundTotalLabel(text));

/** 年度目标 and 完成情况, each in a row of its own. */
export const isGoalText = (label: string): boolean =>
  isGoalLabel(label) || isGoalBlockLabel(label) || isOutcomeLabel(label);

/** Whether a line stands at the top of a page of a form: a title or the project's name. */
export const isPageTop = (line: Line): boolean => isTitleLine(line) || isHeaderLine(line);
