import { defineRule } from './define-rule';
import type { Doubt, EvaluationForm } from '../form';
import { standardHeading, toA1 } from '../form';

/** What the reader of the form was not sure of is said, not guessed in silence: nothing else is checked there. */
export const layoutUnsure = defineRule({
  id: 'layout-unsure',
  code: 'PE913',
  severity: 'warning',
  basis: ['form'],
  isJudgement: true,
  messages: { guessed: ['headings'], missing: ['columns'], unknown: ['columns', 'headings'], unplaced: ['cells'] },
  check: (form) => {
    const guessed = doubtsOf(form, 'heading-guessed');
    const missing = doubtsOf(form, 'column-missing');
    const unknown = doubtsOf(form, 'heading-unknown');
    const unplaced = doubtsOf(form, 'cell-unplaced');
    return [
      ...reportOn(unknown.length > 0 ? [] : missing, {
        message: 'missing' as const,
        data: { columns: missing.map(nameOf) },
        cells: missing.slice(0, 1).map(({ field }) => field.address),
      }),
      ...reportOn(unknown, {
        message: 'unknown' as const,
        data: { columns: missing.map(nameOf), headings: unknown.map(shown) },
        cells: unknown.map(({ field }) => field.address),
      }),
      ...reportOn(guessed, {
        message: 'guessed' as const,
        severity: 'info' as const,
        data: { headings: guessed.map((doubt) => `${shown(doubt)} → ${nameOf(doubt)}`) },
        cells: guessed.map(({ field }) => field.address),
      }),
      ...reportOn(unplaced, {
        message: 'unplaced' as const,
        severity: 'info' as const,
        data: { cells: unplaced.map(shown) },
        cells: unplaced.map(({ field }) => field.address),
      }),
    ];
  },
});

const doubtsOf = ({ doubts }: EvaluationForm, kind: Doubt['kind']): readonly Doubt[] =>
  doubts.filter((doubt) => doubt.kind === kind);

const reportOn = <Report>(doubts: readonly Doubt[], report: Report): Report[] => (doubts.length > 0 ? [report] : []);

const shown = ({ field }: Doubt): string => `${toA1(field.address)} ${field.text.replace(/\s+/gu, '')}`.trim();

const nameOf = ({ column }: Doubt): string => (column === null ? '' : standardHeading(column));
