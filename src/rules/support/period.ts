import type { EvaluationForm, Field } from '../../form';
import { foldWidth, labelKey } from '../../form';
import { says } from '../../lexicon';
import type { CalendarDate } from '../../scoring';
import { headerCells } from './header';

/** The time a project takes, by its header. */
export interface ProjectPeriod {
  /** The cell that states it. */
  readonly field: Field;
  readonly holds: (date: CalendarDate) => boolean;
}

const DATE = /((?:19|20)\d\d)(?:[年./-](1[0-2]|0?[1-9])(?!\d))?/gu;

/** The period beside 起止时间 or 项目周期, or behind it in its own cell; `null` where none is stated with its first and last year. */
export function periodOf(form: EvaluationForm): ProjectPeriod | null {
  const cells = headerCells(form);
  for (const [index, cell] of cells.entries()) {
    const [label = '', answer] = foldWidth(cell.text).split(/[:：](.*)/su);
    if (!says('project-period', labelKey(label).base)) continue;
    const field = answer?.trim() ? cell : cells[index + 1];
    if (!field || field.address.row !== cell.address.row) continue;
    const period = parsePeriod(field);
    if (period) return period;
  }
  return null;
}

function parsePeriod(field: Field): ProjectPeriod | null {
  const text = foldWidth(field.text).replace(/\s+/gu, '');
  const ends = [...text.matchAll(DATE)].map(([, year, month]) => ({ year: Number(year), month: Number(month ?? 0) }));
  const [first, last] = ends;
  if (!first || !last || ends.length !== 2) return null;
  const months = (year: number, month: number): number => 12 * year + month;
  const [start, end] = [months(first.year, first.month || 1), months(last.year, last.month || 12)];
  return {
    field,
    // What a date leaves out may be any of its year.
    holds: ({ year, month }) => months(year, month ?? 12) >= start && months(year, month ?? 1) <= end,
  };
}
