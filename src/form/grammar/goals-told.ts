import { worded, type Field } from '../cells/content';
import type { LabelledField } from '../model/form';
import {
  isBriefOutcomeLabel,
  isGoalLabel,
  isOutcomeLabel,
  labelWithAnswer,
  type LabelWithAnswer,
} from '../evidence/labels';
import type { Line } from '../cells/lines';
import { foldWidth } from '../cells/text';
import { passage } from './construct';
import { NO_GOALS, type Goals } from './goals';

const isOutcome = (text: string): boolean => isOutcomeLabel(text) || isBriefOutcomeLabel(text);

/** 目标1 and 完成1 number what a form has several of. */
const withoutNumber = (label: string): string => foldWidth(label).replace(/\d{1,2}$/u, '');

/** Where a text may go on with another label: on a new line, or behind a sentence. */
const JOINT = /(\n+|(?<=[。；;])\s*(?=[^:：。；;\n]{2,12}[:：]))/u;

/** A label with its text, or 预期目标：… and 实际完成情况：… one after the other in one cell. */
function toldIn(cell: Field): readonly LabelWithAnswer[] {
  const parts: LabelWithAnswer[] = [];
  let joint = '';
  for (const [index, piece] of cell.text.split(JOINT).entries()) {
    if (index % 2 === 1) {
      joint = piece;
      continue;
    }
    const told = labelWithAnswer(piece.trim());
    const open = parts.at(-1);
    if (told && (isGoalLabel(told.label) || isOutcomeLabel(told.label))) parts.push(told);
    else if (open) parts[parts.length - 1] = { label: open.label, answer: open.answer + joint + piece };
  }
  const { inline } = cell.evidence;
  return parts.length > 1 ? parts : inline ? [inline] : [];
}

interface Told extends LabelWithAnswer {
  readonly cell: Field;
}

/** Reads goal and outcome where each stands with its label, in cells of their own or one after the other in one. */
export function readGoalsTold(lines: readonly Line[]): Goals {
  const told = lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => toldIn(cell).map((part): Told => ({ ...part, cell }))),
  );
  const [goal, outcome] = [isGoalLabel, isOutcome].map((isOne) => asOne(told, isOne));
  return goal && outcome ? { goal, outcome } : NO_GOALS;
}

/** What is told under a label: once, or under 目标1, 目标2, whose texts are one text of several lines. */
function asOne(told: readonly Told[], isOne: (text: string) => boolean): LabelledField | null {
  const [first] = told.filter(({ label }) => isOne(label));
  if (first) return { label: first.cell, value: { ...first.cell, ...worded(first.answer) } };
  const listed = told.filter(({ label }) => withoutNumber(label) !== foldWidth(label) && isOne(withoutNumber(label)));
  const [head] = listed;
  if (!head) return null;
  const text = listed.map(({ answer }) => answer).join('\n');
  return {
    label: head.cell,
    value: { ...head.cell, ...worded(text) },
    also: listed.slice(1).map(({ cell }) => cell.address),
  };
}

/** 预期目标：… and 完成情况：…, label and text in one cell each. */
export const goalsTold = passage('goals-told', 'goals', readGoalsTold, () => NO_GOALS);
