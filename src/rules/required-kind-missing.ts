import type { RequiredKind } from '../scoring';
import type { Indicator } from '../form';
import { counts } from './context';
import { defineRule } from './define-rule';
import { isWhole } from './support/points';

const BENEFITS: readonly unknown[] = ['economic', 'social', 'ecological', 'sustainable'];

/** A form has an indicator of each kind that its profile asks for. Excel: =COUNTIF(C13:C24,"时效指标")>0 */
export const requiredKindMissing = defineRule({
  id: 'required-kind-missing',
  code: 'PE209',
  severity: 'warning',
  basis: ['profile'],
  key: 'required',
  isJudgement: false,
  messages: { quantity: [], quality: [], timeliness: [], cost: [], benefit: [], satisfaction: [] },
  check: (form, context) => {
    const { judged, profile } = context;
    const heading = form.columns.level2 ?? form.columns.level1 ?? form.columns.name;
    if (judged.length === 0 || !heading || !isWhole(form, context)) return [];
    const rows = form.indicators.filter(counts);
    return profile.required
      .filter((kind) => !rows.some((row) => isOfKind(row, kind)))
      .map((kind) => ({ message: kind, data: {}, cells: [heading.address, ...outputCells(rows)] }));
  },
});

function isOfKind({ level1, level2 }: Indicator, kind: RequiredKind): boolean {
  if (level1?.kind === kind || level2?.kind === kind) return true;
  return kind === 'benefit' && BENEFITS.includes(level2?.kind);
}

/** The headings between which the missing one belongs. */
const outputCells = (rows: readonly Indicator[]) => [
  ...new Set(rows.flatMap(({ level1, level2 }) => [level1, level2].flatMap((label) => label?.field.address ?? []))),
];
