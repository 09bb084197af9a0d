import { isWord, phrase } from '../../lexicon';
import { worded, type Field } from '../cells/content';
import type { Line } from '../cells/lines';
import { isGradeLabel, labelIn, ROLE } from '../evidence/labels';
import { passage } from './construct';

/** 优□ 良☑ 中□ 差□, and □优（90分及以上） ☑良（80—90分）: all boxes stand before their grades or behind them. */
const TICKED = phrase`(${'grade-letter'})\s*(?:\([^()]*\)\s*)?[☑√✓✔■●]`;
const TICKED_BEFORE = phrase`[☑√✓✔■●]\s*(${'grade-letter'})`;
const BEGINS_WITH_BOX = /^\s*[□☐○☑√✓✔■●]/u;

function tickedIn({ evidence: { folded } }: Field): string | undefined {
  return (BEGINS_WITH_BOX.test(folded) ? TICKED_BEFORE : TICKED).exec(folded)?.[1];
}

export const isGrade = (text: string): boolean => isWord('grade-said', text);

/** `自评等级：优` says it all in one cell; `null` for any other. */
export function gradeTold(cell: Field): Field | null {
  const inline = cell.evidence.inline;
  return inline && isGradeLabel(inline.label) ? { ...cell, ...worded(inline.answer) } : null;
}

const GRADE_TOLD = phrase`${'grade-label'}(?:${'is-letter'}|[:：])?[“"]?(${'grade-letter'})`;

/** The grade that a sentence tells, `自评总分：94.5分，评价等级：优`; `null` where it tells none. */
export function gradeToldIn(label: Field): Field | null {
  const grade = GRADE_TOLD.exec(label.evidence.folded)?.[1];
  return grade === undefined ? null : { ...label, ...worded(grade) };
}

/** The grade that some forms give a row or a cell of its own, 自评等级 | 优; `null` where none is. */
export function readGradeApart(lines: readonly Line[]): Field | null {
  for (const line of lines.filter((one) => one.asks(ROLE.grade))) {
    const { cells } = line.plain;
    for (const [index, cell] of cells.entries()) {
      const inline = cell.evidence.inline;
      if (!isGradeLabel(labelIn(cell))) continue;
      if (inline) return { ...cell, ...worded(inline.answer) };
      const beside = cells[index + 1];
      const ticked = beside && tickedIn(beside);
      if (beside && ticked !== undefined) return { ...beside, ...worded(ticked) };
      return beside && isGrade(beside.text) ? beside : null;
    }
  }
  return null;
}

export const gradeApart = passage('grade-apart', 'grade', readGradeApart, () => null);
