import { defineRule } from './define-rule';
import { counts } from './context';

/** Every indicator of a table of targets has its target. Excel: =IF(AND(D12<>"",E12=""),"缺少指标值","") */
export const declaredTargetMissing = defineRule({
  id: 'declared-target-missing',
  code: 'PE651',
  kinds: ['targets'],
  severity: 'warning',
  basis: ['form'],
  isJudgement: false,
  messages: { missing: ['names'] },
  check: ({ indicators, columns }) => {
    const rows = indicators.filter(
      (one) => counts(one) && one.name.kind === 'text' && ['blank', 'dash'].includes(one.target.measure.kind),
    );
    // A column that is not there, or that was not found, is no blank cell.
    if (columns.target === undefined || rows.length === 0) return [];
    return [
      {
        message: 'missing',
        data: { names: rows.map(({ name }) => name.text) },
        cells: rows.map(({ target }) => target.field.address),
      },
    ];
  },
});
