import { says } from '../../lexicon';
import { worded, type Field } from '../cells/content';
import type { LabelledField } from '../model/form';
import {
  indicatorColumn,
  isBriefOutcomeLabel,
  isGoalBlockLabel,
  isGoalLabel,
  isIndicatorBlockLabel,
  isListNumber,
  isOutcomeLabel,
  ROLE,
  type Said,
} from '../evidence/labels';
import { isLikeOutcomeLabel } from '../evidence/likeness';
import { blankField, cellAt, Line, saysTheSame } from '../cells/lines';
import { COVER_WEIGHTS } from '../search/weights';
import { lineByLine, type Construct } from './construct';
import { isGoalOrOutcome, isTold, NO_GOALS, type Goals } from './goals';

/** 预期目标 with 实际完成情况 beside it, and the texts below or between them. */
export const goalsBeside: Construct = Object.freeze({
  id: 'goals-beside',
  block: 'goals',
  propose: lineByLine('goals', (line, lines, at) =>
    isGoalsHeading(withoutRepeated(line, lines[at - 1])) ? COVER_WEIGHTS.goals : 0,
  ),
});

/** A line without the label of its block, 年度总体目标, where it is copied down from the line above. */
function withoutRepeated(line: Line, above: Line | undefined): Line {
  if (!above || !isGoalsHeading(line)) return line;
  const cells = line.cells.filter((cell) => !saysTheSame(cellAt(above, cell.address.column), cell));
  return cells.length === line.cells.length ? line : new Line(line.row, cells);
}

/** Whether a line labels a goal and, right of it, an outcome; or the other way round, and nothing else. */
export function isGoalsHeading(line: Line): boolean {
  if (!line.names(ROLE.goal)) return false;
  if (isOutcomeFirst(line)) return true;
  const goal = line.cells.findIndex(isGoalLabel);
  return goal >= 0 && outcomeIn(line) > goal;
}

/** 实际完成情况 | 预期目标: in a row of such labels alone the last is the goal's. */
function isOutcomeFirst({ plain: { cells } }: Line): boolean {
  const goal = cells.findLastIndex(isGoalLabel);
  const outcome = cells.findLastIndex(isOutcomeLabel);
  return outcome >= 0 && goal > outcome && cells.every(isGoalText);
}

/** Which cell of a line labels the outcome; -1 where none does. The last: 目标完成情况 may label the block as well, left of the goal. */
function outcomeIn(line: Line): number {
  const last = (isLabel: (cell: Field) => boolean): number => line.cells.findLastIndex((cell) => isLabel(cell));
  const known = last(isOutcomeLabel);
  if (known >= 0 || !hasNothingElse(line)) return known;
  const brief = last(isBriefOutcomeLabel);
  return brief >= 0 ? brief : last(isLikeOutcomeLabel);
}

/** 年度目标 | 年初目标 | 实际完成: words that head columns of the indicators as well, among no others of those. */
const MOST_TEXTS = 4;
const hasNothingElse = (line: Line): boolean =>
  line.texts.length <= MOST_TEXTS &&
  line.cells.every((cell) => [null, 'target', 'actual'].includes(indicatorColumn(cell)));

/** Whether a text is a label of the block of goals, of the goal or of the outcome. */
export const isGoalText = (label: Said): boolean => isGoalOrOutcome(label) || isGoalBlockLabel(label);

/** Reads the texts below 预期目标 and 实际完成情况: each stands under its label or to the right of it, before the next. */
export function readGoals(labels: Line, body: readonly Line[]): Goals {
  return isOutcomeFirst(labels) ? readOutcomeFirst(labels, body) : readGoalFirst(labels, body);
}

/** The texts below 实际完成情况 and, right of it, 预期目标. */
function readOutcomeFirst({ plain: { cells } }: Line, [below]: readonly Line[]): Goals {
  const [goal, outcome] = [cells.findLast(isGoalLabel), cells.findLast(isOutcomeLabel)];
  if (!below || !goal || !outcome) return NO_GOALS;
  const textFor = (label: Field, end: number): LabelledField => ({
    label,
    value:
      below.plain.cells.find(
        (cell) => cell.address.column >= label.address.column && cell.address.column < end && !isGoalText(cell),
      ) ?? blankField(below.row, label.address.column),
  });
  return { goal: textFor(goal, Infinity), outcome: textFor(outcome, goal.address.column) };
}

function readGoalFirst(labels: Line, body: readonly Line[]): Goals {
  const outcomeAt = outcomeIn(labels);
  const outcomeLabel = firstOfRun(labels, outcomeAt);
  const first = body.find(
    ({ cells: [label, ...others] }) => !(label && others.length === 0 && isIndicatorBlockLabel(label)),
  );
  const goalLabel = goalLabelIn(labels, outcomeAt, first);
  if (!goalLabel || !outcomeLabel) return NO_GOALS;
  const border = outcomeLabel.address.column;
  if (!first || areTextsBeside(labels, goalLabel, outcomeLabel))
    return { goal: inOneRow(labels, goalLabel), outcome: inOneRow(labels, outcomeLabel) };
  const isAnswer = (cell: Field): boolean => !isGoalText(cell);
  const find = (label: Field, belongs: (column: number) => boolean): LabelledField => ({
    label,
    value:
      first.cells.find((cell) => belongs(cell.address.column) && isAnswer(cell)) ??
      blankField(first.row, label.address.column),
  });
  const goal = find(goalLabel, (column) => column >= goalLabel.address.column && column < border);
  const firstLabel = supersededIn(labels, goalLabel);
  const supersededGoal =
    firstLabel &&
    find(firstLabel, (column) => column >= firstLabel.address.column && column < goalLabel.address.column);
  // A merged text that was copied apart may reach below the next label.
  const others = first.cells.filter(
    (cell) => cell.address.column >= border && isTold(cell) && !saysTheSame(cell, goal.value),
  );
  // What stands under a heading of its own, 总体完成率（%）, is no outcome.
  const next = labels.cells.find(({ address, text }) => address.column > border && text !== outcomeLabel.text);
  const end = next?.address.column ?? Infinity;
  const start = Math.min(others[0]?.address.column ?? border, end);
  const outcome = find(outcomeLabel, (column) => column >= start && column < end);
  const goals = asList({ goal, outcome }, body.slice(body.indexOf(first)));
  return supersededGoal ? { ...goals, supersededGoal } : goals;
}

/**
 * The label of the goal among those left of the outcome's: 总体目标 may label the block, with 预期目标 beside it, and the
 * goal as it was adjusted stands beside the first one, which counts where nothing was adjusted.
 */
function goalLabelIn(labels: Line, outcomeAt: number, first: Line | undefined): Field | undefined {
  const places = labels.cells.flatMap((cell, index) => (index < outcomeAt && isGoalLabel(cell) ? [index] : []));
  const [beside, before] = [places.at(-1), places.at(-2)].map((at = -1) => firstOfRun(labels, at));
  if (!first || !beside || !before || !says('adjusted', beside.text)) return beside;
  const border = labels.cells[outcomeAt]?.address.column ?? Infinity;
  const isFilled = first.cells.some(
    (cell) => cell.address.column >= beside.address.column && cell.address.column < border && isTold(cell),
  );
  return isFilled ? beside : before;
}

/** 年初绩效目标 left of the goal that was adjusted; `null` where the goal is the one set first. */
function supersededIn({ cells }: Line, goal: Field): Field | null {
  if (!says('adjusted', goal.text)) return null;
  const isFirst = (cell: Field): boolean =>
    cell.address.column < goal.address.column && isGoalLabel(cell) && !isGoalBlockLabel(cell);
  return cells.findLast(isFirst) ?? null;
}

/** 1 | 改造茶园 | 改造茶园 over 2 | 培训茶农 | 培训茶农: goals in numbered rows, whose texts are one text of several lines. */
function asList(goals: { goal: LabelledField; outcome: LabelledField }, body: readonly Line[]): Goals {
  const start = goals.goal.value.address.column;
  const before = (line: Line): Field[] => line.cells.filter(({ address }) => address.column < start);
  // 目标1：… has its number in its own cell.
  const numbersItself = ({ address, evidence }: Field): boolean =>
    address.column === start && evidence.inline !== null && isListNumber(evidence.inline.label);
  const isNumbered = (line: Line): boolean =>
    before(line).some(({ text }) => isListNumber(text)) || line.cells.some(numbersItself);
  const end = body.findIndex((line) => !isNumbered(line));
  const rows = end < 0 ? body : body.slice(0, end);
  if (rows.length < 2) return goals;
  const joined = ({ label, value }: LabelledField): LabelledField => {
    const cells = rows.flatMap((line) => line.cells.filter((cell) => cell.address.column === value.address.column));
    const numbers = rows.flatMap((line) => before(line).filter(({ text }) => isListNumber(text)));
    return {
      label,
      value: { ...value, ...worded(cells.map(({ text }) => text).join('\n')) },
      also: [...cells.slice(1), ...numbers].map(({ address }) => address),
    };
  };
  return { goal: joined(goals.goal), outcome: joined(goals.outcome) };
}

/** Whether goal and outcome are told beside their labels, 年度目标 | … | 完成情况 | …. */
function areTextsBeside({ cells }: Line, goal: Field, outcome: Field): boolean {
  const texts = cells.filter((cell) => {
    const isLabel = isGoalText(cell) || cell.text === outcome.text;
    return cell.address.column > goal.address.column && !isLabel;
  });
  const border = outcome.address.column;
  return texts.some(({ address }) => address.column < border) && texts.some(({ address }) => address.column > border);
}

/** A label with the text right of it in its own line, before the next label; blank where there is none: beside it where the line holds texts. */
function inOneRow({ row, cells }: Line, label: Field): LabelledField {
  const next = cells.find((cell) => cell.address.column > label.address.column && cell.text !== label.text);
  const isAnswer = next && !isGoalOrOutcome(next);
  if (isAnswer) return { label, value: next };
  const isBeside = cells.some((cell) => !isGoalText(cell));
  return {
    label,
    value: isBeside ? blankField(row, label.address.column + 1) : blankField(row + 1, label.address.column),
  };
}

/** The first of the cells up to `index` that say the same: a merged label that was copied apart. */
function firstOfRun(line: Line, index: number): Field | undefined {
  const last = line.cells[index];
  let first = last;
  for (let at = index - 1; at >= 0 && line.cells[at]?.text === last?.text; at -= 1) first = line.cells[at];
  return first;
}
