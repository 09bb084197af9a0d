import { counts } from './context';
import { defineRule } from './define-rule';
import { cellsOfLevels, isOfKind } from './support/kinds-of-indicators';
import { isWhole } from './support/points';

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
    const rows = form.indicators.filter(counts);
    const cells = cellsOfLevels(form, rows);
    if (judged.length === 0 || cells.length === 0 || !isWhole(form, context)) return [];
    return profile.required
      .filter((kind) => !rows.some((row) => isOfKind(row, kind)))
      .map((kind) => ({ message: kind, data: {}, cells }));
  },
});
