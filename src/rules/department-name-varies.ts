import type { LabelledField } from '../form/form';
import { defineCrossFormRule } from './define-rule';
import { spellingsOf } from './support/bodies';
import type { CrossFormReport, FormInRun } from './types';

const MESSAGES = {
  department: ['name', 'usual', 'count', 'total'],
  unit: ['name', 'usual', 'count', 'total'],
} as const;

interface Use {
  readonly form: number;
  readonly field: LabelledField['value'];
  readonly department: string;
}

function usesOf(forms: readonly FormInRun[], part: 'department' | 'unit'): Use[] {
  return forms.flatMap(({ form: { header } }, form) => {
    const field = header[part]?.value;
    const department = header.department?.value.text ?? '';
    return field?.kind === 'text' ? [{ form, field, department }] : [];
  });
}

function deviations(uses: readonly Use[], message: keyof typeof MESSAGES): CrossFormReport<typeof MESSAGES>[] {
  return spellingsOf(uses, ({ field }) => field.text).flatMap(([usual, ...others]) => {
    const [reference] = usual?.uses ?? [];
    if (!usual || !reference) return [];
    return others.map(({ uses: deviating }) => ({
      message,
      data: {
        name: deviating[0]?.field.text ?? '',
        usual: reference.field.text,
        count: deviating.length,
        total: usual.uses.length,
      },
      cells: [...deviating, reference].map(({ form, field }) => ({ form, address: field.address })),
    }));
  });
}

/** Units are compared within one department; its own spellings count as one. */
function unitsByDepartment(forms: readonly FormInRun[]): Use[][] {
  const units = usesOf(forms, 'unit');
  return spellingsOf(units, ({ department }) => department).map((group) => group.flatMap(({ uses }) => uses));
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
