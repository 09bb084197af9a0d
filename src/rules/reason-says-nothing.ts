import { defineRule } from './define-rule';
import { isEmptyTalk } from './support/empty-talk';
import { needOf, reasonedOf } from './support/reasons';

/** A reason says what happened to its own indicator: 管理不到位，加强管理 could stand beside any. */
export const reasonSaysNothing = defineRule({
  id: 'reason-says-nothing',
  code: 'PE508',
  severity: 'info',
  basis: ['caiyu-2020-10-art-11', 'observed'],
  isJudgement: true,
  messages: { empty: ['items'] },
  check: (form, context) => {
    const rows = reasonedOf(context).filter(
      (row) =>
        row.says === 'text' && isEmptyTalk(row.reason.text) && needOf(row, form, context.profile.thresholds) !== null,
    );
    if (rows.length === 0) return [];
    return [
      {
        message: 'empty',
        data: { items: rows.map(({ indicator, reason }) => `${indicator.name.text}：${reason.text}`) },
        cells: rows.map(({ reason }) => reason.address),
      },
    ];
  },
});
