import type { Field } from '../form';
import { defineCrossFormRule } from './define-rule';
import { bodiesOf, spellingsOf } from './support/bodies';
import type { CrossFormReport, FormInRun } from './types';

const MESSAGES = {
  department: ['name', 'usual', 'count', 'total'],
  unit: ['name', 'usual', 'count', 'total'],
} as const;

interface Use {
  readonly form: number;
  readonly field: Field;
  /** The department above the body. */
  readonly above: string;
}

function usesOf(forms: readonly FormInRun[], part: 'department' | 'unit'): Use[] {
  return forms.flatMap(({ form: { header } }, form) => {
    const field = header[part]?.value;
    return field?.kind === 'text' ? [{ form, field, above: header.department?.value.text ?? '' }] : [];
  });
}

function deviations(uses: readonly Use[], message: keyof typeof MESSAGES): CrossFormReport<typeof MESSAGES>[] {
  return bodiesOf(uses, ({ field }) => field.text).flatMap(({ reference, others }) =>
    others.map(({ first, uses: deviating }) => ({
      message,
      data: {
        name: first.field.text,
        usual: reference.first.field.text,
        count: deviating.length,
        total: reference.uses.length,
      },
      cells: [...deviating, reference.first].map(({ form, field }) => ({ form, address: field.address })),
    })),
  );
}

/** Units are compared within one department; its own spellings count as one. */
function unitsByDepartment(forms: readonly FormInRun[]): Use[][] {
  return bodiesOf(usesOf(forms, 'unit'), ({ above }) => above).map((body) =>
    spellingsOf(body).flatMap(({ uses }) => uses),
  );
}

/** One body is written one way in all forms of a run. Excel: =COUNTIF(names,B4)=ROWS(names) */
export const departmentNameVaries = defineCrossFormRule({
  id: 'department-name-varies',
  code: 'PE801',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: MESSAGES,
  checkAll: (forms) => [
    ...deviations(usesOf(forms, 'department'), 'department'),
    ...unitsByDepartment(forms).flatMap((uses) => deviations(uses, 'unit')),
  ],
});
