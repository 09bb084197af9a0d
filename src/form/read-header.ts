import type { Field } from './content';
import type { FormHeader, LabelledField } from './form';
import { fundColumn, headerField, indicatorColumn, isGoalLabel, isOutcomeLabel, isTitle } from './labels';
import { blankField, type Line } from './lines';
import { foldWidth } from './text';

/** A date of filling in or signing is not the form's year. */
const FILLED_IN = /日期|时间|月/u;
const YEAR = /(?:^|[^\d])((?:19|20)\d{2})\s*年/u;
/** 部门：… and 项目单位（盖章）：… carry label and answer in one cell. */
const LABEL_WITH_ANSWER = /^([^:：]{2,16})[:：]\s*(\S.*)$/su;

const isLabel = (text: string): boolean =>
  headerField(text) !== null ||
  fundColumn(text) !== null ||
  isGoalLabel(text) ||
  isOutcomeLabel(text) ||
  indicatorColumn(text) !== null;

/** Reads title, project, bodies and year from the lines above the funds block. */
export function readHeader(lines: readonly Line[]): FormHeader {
  const fields: Partial<Record<'projectName' | 'department' | 'unit' | 'year', LabelledField>> = {};
  for (const line of lines) {
    line.cells.forEach((cell, index) => {
      const field = headerField(cell.text);
      if (field !== null && field !== 'other') fields[field] ??= { label: cell, value: answerBeside(line, index) };
      else if (field === null) readInlineAnswer(cell, fields);
    });
  }
  const title = lines.flatMap((line) => line.cells).find((cell) => isTitle(cell.text)) ?? null;
  return {
    title,
    projectName: fields.projectName ?? null,
    department: fields.department ?? null,
    unit: fields.unit ?? null,
    year: readYear(lines, title, fields.year ?? null),
  };
}

function readInlineAnswer(cell: Field, fields: Partial<Record<string, LabelledField>>): void {
  const match = LABEL_WITH_ANSWER.exec(cell.text);
  const field = match ? headerField(match[1] ?? '') : null;
  if (!match || field === null || field === 'other') return;
  fields[field] ??= { label: cell, value: { ...cell, text: (match[2] ?? '').trim() } };
}

/** The next cell to the right that is no label itself; blank where the next one is a label or the row ends. */
function answerBeside(line: Line, labelIndex: number): Field {
  const next = line.cells[labelIndex + 1];
  if (next && !isLabel(next.text) && !LABEL_WITH_ANSWER.test(labelPart(next.text))) return next;
  const label = line.cells[labelIndex];
  return blankField(line.row, (label?.address.column ?? 0) + 1);
}

/** Only a text that begins with a known label and a colon counts as a label with an answer; `5:30` does not. */
function labelPart(text: string): string {
  const match = LABEL_WITH_ANSWER.exec(text);
  return match && headerField(match[1] ?? '') !== null ? text : '';
}

function readYear(
  lines: readonly Line[],
  title: Field | null,
  labelled: LabelledField | null,
): { year: number; field: Field } | null {
  const alone = lines.filter((line) => line.cells.length <= 2).flatMap((line) => line.cells.slice(0, 1));
  const candidates = [
    title,
    ...alone.filter((cell) => cell.text.length <= 16 && !FILLED_IN.test(cell.text)),
    labelled?.value,
  ];
  for (const field of candidates) {
    if (!field) continue;
    const match =
      YEAR.exec(foldWidth(field.text)) ?? (field === labelled?.value ? /^((?:19|20)\d{2})$/u.exec(field.text) : null);
    if (match) return { year: Number(match[1]), field };
  }
  return null;
}
