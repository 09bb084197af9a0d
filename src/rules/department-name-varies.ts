import type { CellAddress } from '../form';
import { defineCrossFormRule } from './define-rule';
import { bodiesOf, spellingsOf } from './support/bodies';
import type { CrossFormReport, Fact, FactInRun } from './types';

const MESSAGES = {
  department: ['name', 'usual', 'count', 'total'],
  unit: ['name', 'usual', 'count', 'total'],
} as const;

interface Name extends Fact {
  readonly part: 'department' | 'unit';
  readonly name: string;
  readonly address: CellAddress;
  /** The department above the body. */
  readonly above: string;
}
type Use = FactInRun<Name>;

function deviations(uses: readonly Use[], message: keyof typeof MESSAGES): CrossFormReport<typeof MESSAGES>[] {
  return bodiesOf(uses, ({ name }) => name).flatMap(({ reference, others }) =>
    others.map(({ first, uses: deviating }) => ({
      message,
      data: {
        name: first.name,
        usual: reference.first.name,
        count: deviating.length,
        total: reference.uses.length,
      },
      cells: [...deviating, reference.first].map(({ form, address }) => ({ form, address })),
    })),
  );
}

/** Units are compared within one department; its own spellings count as one. */
function unitsByDepartment(units: readonly Use[]): Use[][] {
  return bodiesOf(units, ({ above }) => above).map((body) => spellingsOf(body).flatMap(({ uses }) => uses));
}

/** One body is written one way in all forms of a run. Excel: =COUNTIF(names,B4)=ROWS(names) */
export const departmentNameVaries = defineCrossFormRule({
  id: 'department-name-varies',
  code: 'PE801',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: true,
  messages: MESSAGES,
  factsOf: ({ form: { header } }) =>
    (['department', 'unit'] as const).flatMap((part): Name[] => {
      const field = header[part]?.value;
      if (field?.kind !== 'text') return [];
      const above = header.department?.value.text ?? '';
      return [{ key: null, part, name: field.text, address: field.address, above }];
    }),
  compare: (facts) => [
    ...deviations(
      facts.filter(({ part }) => part === 'department'),
      'department',
    ),
    ...unitsByDepartment(facts.filter(({ part }) => part === 'unit')).flatMap((uses) => deviations(uses, 'unit')),
  ],
});
