import type { Field } from '../../../src/form';
import { decimal } from '../../../src/scoring';
import { fault, type FaultOperator, type Subject } from './fault';

/** Whether a row with points has no score, as where a publication breaks off: any total may be right then. */
const lacksAddend = ({ form, context }: Subject): boolean =>
  context.judged.some(
    ({ indicator, points }) => indicator.score?.kind === 'blank' && (points?.gt(0) || !form.columns.points),
  );

/** The printed total, where no finding calls it wrong. */
function total({ form, findings }: Subject): Field[] {
  const cell = form.total?.score;
  return cell?.number?.gt(0) && !findings.some(({ rule }) => rule === 'total-wrong') ? [cell] : [];
}

/** The printed total, where its addends give it. */
const rightTotal = (subject: Subject): Field[] => (lacksAddend(subject) ? [] : total(subject));

export const hasRightTotal = (subject: Subject): boolean => rightTotal(subject).length > 0;

/** A total printed anew; 自评得分：97.85 keeps its label in the same cell. */
const printed = (cell: Field, text: string): string => String(cell.cell?.value ?? '').replace(cell.text, text);

/** Totals in a cell of their own. */
const ownCell = (subject: Subject): Field[] =>
  total(subject).filter((cell) => String(cell.cell?.value ?? '').trim() === cell.text);

/** With one decimal at least: a total in whole points is right within half a point. */
const lessATenth = (cell: Field): string => cell.number?.minus(decimal('0.1')).toFixed(Math.max(1, cell.places)) ?? '';

const GRADE_AFTER = { 'grade-wrong': 'the grade was given for the old total' } as const;

/** Two neighbouring digits changed places, the first pair that differs: 98.62 → 89.62. */
export function swapDigits(text: string): string | null {
  const swapped = text.replace(/(\d)(?!\1)(\d)/u, '$2$1');
  return swapped === text ? null : swapped;
}

export const TOTAL_FAULTS: readonly FaultOperator[] = [
  {
    id: 'total-off-by-a-tenth',
    title: 'Total off by 0.1',
    places: (subject) => rightTotal(subject).map((cell) => fault(subject, [[cell, printed(cell, lessATenth(cell))]])),
    accepts: ['total-wrong'],
    consequences: GRADE_AFTER,
  },
  {
    id: 'total-digits-swapped',
    title: 'Two digits of the total swapped',
    places: (subject) =>
      rightTotal(subject).flatMap((cell) => {
        const text = swapDigits(cell.text);
        return text === null ? [] : [fault(subject, [[cell, printed(cell, text)]])];
      }),
    accepts: ['total-wrong'],
    consequences: GRADE_AFTER,
  },
  {
    id: 'total-blanked',
    title: 'Total left blank',
    places: (subject) => ownCell(subject).map((cell) => fault(subject, [[cell, null]])),
    accepts: ['total-missing'],
    consequences: { 'nothing-carried-out': 'it points at the total, which a displaced row now leaves blank' },
  },
  {
    id: 'total-error',
    title: 'Total shows #REF!',
    places: (subject) => ownCell(subject).map((cell) => fault(subject, [[cell, { error: '#REF!' }]])),
    accepts: ['cell-error'],
    consequences: {},
  },
  {
    id: 'grade-changed',
    title: 'Grade that does not fit the total',
    places: (subject) => {
      const { grade, score } = subject.form.total ?? {};
      const isGrade = /^[优良中差]$/u.test(grade?.text ?? '');
      return grade && isGrade && score?.number?.gte(90) ? [fault(subject, [[grade, '中']])] : [];
    },
    accepts: ['grade-wrong'],
    consequences: {},
  },
];
