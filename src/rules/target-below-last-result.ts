import { compactText, matchUnits } from '../scoring';
import type { CellAddress } from '../form';
import type { JudgedIndicator } from './context';
import { defineCrossFormRule } from './define-rule';
import { groupsOf, lastingProjectOf } from './support/alike-forms';
import { nameOf, quantityOn, type Side } from './support/claim-match';
import { bodyKey } from './support/bodies';
import { fingerprint, keepQuantity, quantityOf, type KeptQuantity } from './support/facts';
import type { Fact, FactInRun, FormInRun } from './types';

/** A value of a row: what its cell says and what that amounts to. */
interface Value {
  readonly text: string;
  readonly address: CellAddress;
  readonly quantity: KeptQuantity;
}

interface Row extends Fact {
  readonly key: string;
  readonly year: number;
  readonly name: string;
  /** Where more is better. */
  readonly target: Value | null;
  readonly actual: Value | null;
}
type Use = FactInRun<Row>;

const keyOf = ({ form }: FormInRun, project: string, row: JudgedIndicator): string =>
  fingerprint([bodyKey(form.header.department?.value.text ?? ''), project, compactText(nameOf(row))].join('|'));

function valueOf(row: JudgedIndicator, side: Side): Value | null {
  const quantity = quantityOn(row, side);
  const { text, field } = row.indicator[side];
  return quantity && { text, address: field.address, quantity: keepQuantity(quantity) };
}

function rowsOf(one: FormInRun): Row[] {
  const year = one.form.header.year?.year;
  const project = lastingProjectOf(one);
  if (year === undefined || project === '') return [];
  return one.context.judged.flatMap((row): Row[] => {
    const target = row.direction.direction === 'positive' ? valueOf(row, 'target') : null;
    const actual = valueOf(row, 'actual');
    if (!target && !actual) return [];
    return [{ key: keyOf(one, project, row), year, name: row.indicator.name.text, target, actual }];
  });
}

/** Whether the units are the same and the later target asks for less than was reached. */
function isBelow(target: Value, reached: Value): boolean {
  const units = matchUnits(quantityOf(target.quantity), quantityOf(reached.quantity));
  return units?.match === 'same' && units.target.lt(units.actual);
}

/** What a project reached last year is not beyond it this year. Excel: =E13>=(last year)F13 */
export const targetBelowLastResult = defineCrossFormRule({
  id: 'target-below-last-result',
  code: 'PE805',
  severity: 'info',
  basis: ['observed'],
  isJudgement: true,
  messages: { below: ['name', 'year', 'target', 'lastYear', 'reached'] },
  factsOf: rowsOf,
  compare: (facts) =>
    groupsOf(facts, ({ key }) => key).flatMap((group) =>
      group.flatMap((later: Use) => {
        const earlier = group.find(({ year }) => year === later.year - 1);
        const [target, reached] = [later.target, earlier?.actual ?? null];
        if (!earlier || !target || !reached || !isBelow(target, reached)) return [];
        return [
          {
            message: 'below' as const,
            data: {
              name: later.name,
              year: String(later.year),
              target: target.text,
              lastYear: String(earlier.year),
              reached: reached.text,
            },
            cells: [
              { form: later.form, address: target.address },
              { form: earlier.form, address: reached.address },
            ],
          },
        ];
      }),
    ),
});
