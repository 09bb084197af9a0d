import type { Indicator } from '../form';
import { defineRule } from './define-rule';
import { cellsOfLevels, isOfKind } from './support/kinds-of-indicators';
import { isWhole } from './support/points';

/**
 * A form usually has indicators of quantity, quality, timeliness and cost: worth knowing where it has none.
 * Excel: =COUNTIF(C13:C24,"时效指标")>0
 */
export const usualKindMissing = defineRule({
  id: 'usual-kind-missing',
  code: 'PE211',
  severity: 'info',
  basis: ['caiyu-2020-10-art-13'],
  key: 'usual',
  isJudgement: true,
  messages: { quantity: [], quality: [], timeliness: [], cost: [], benefit: [], satisfaction: [] },
  check: (form, context) => {
    const { judged, profile } = context;
    // A row marked 无 says that the kind was thought of.
    const rows = form.indicators;
    // Where none is filled in yet, none is missing yet.
    if (judged.length === 0 || !rows.every(isPlaced) || !isWhole(form, context)) return [];
    return profile.usual
      .filter((kind) => !profile.required.includes(kind) && !rows.some((row) => isOfKind(row, kind)))
      .map((kind) => ({ message: kind, data: {}, cells: cellsOfLevels(form, rows) }));
  },
});

/** Whether it is plain what kind an indicator is: among outputs that takes a level 2 that is known. */
const isPlaced = ({ level1, level2, isSubRow }: Indicator): boolean =>
  isSubRow || (level1?.kind != null && (level1.kind !== 'output' || level2?.kind != null));
