import type { IMutationInfo, IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { succeed, type Mark, type MarkSeverity, type MarkStyle, type Outcome } from '../../workbook';
import { execute, worksheetOf, type OpenBook } from './open-book';

/** How a rule of ours is told from the user's: by its id, and by a formula that is always true and names it. */
const TAG = 'pe-mark';
const SEVERITIES: readonly MarkSeverity[] = ['info', 'warning', 'error'];

/** Each severity has its colour and its own font, so that it can be told without the colour. */
const FONTS: Readonly<Record<MarkSeverity, IStyleBase>> = {
  error: { cl: { rgb: '#8e0b12' }, bl: 1, ul: { s: 1 } },
  warning: { cl: { rgb: '#6b3f00' }, bl: 1, it: 1 },
  info: { cl: { rgb: '#0b4a8f' }, it: 1 },
};
const FILLS: Readonly<Record<MarkSeverity, string>> = { error: '#fbd5d5', warning: '#ffe8b8', info: '#dcebfb' };

/**
 * Marks are conditional formats over the user's own. They stay off the undo stack: an undo takes back what the
 * user did, not that the product looked at it.
 */
export function mark(book: OpenBook, sheetIds: readonly string[], marks: readonly Mark[], style: MarkStyle): Outcome<void> {
  for (const id of sheetIds) {
    const sheet = worksheetOf(book, id);
    if (!sheet.ok) return sheet;
  }
  const rules = sheetIds.flatMap((sheetId) =>
    SEVERITIES.flatMap((severity) => {
      const cells = marks.filter((one) => one.sheetId === sheetId && one.severity === severity).flatMap((one) => one.cells);
      return cells.length > 0 ? [add(book, sheetId, ruleOf(severity, cells, style))] : [];
    }),
  );
  execute(book, [...sheetIds.flatMap((sheetId) => removals(book, sheetId)), ...rules]);
  return succeed(undefined);
}

/** Removes every mark of the workbook. */
export function unmark(book: OpenBook): Outcome<void> {
  const all = book.injector.get(ConditionalFormattingRuleModel).getAll();
  const rules = all.get(book.id);
  if (!rules) return succeed(undefined);
  execute(
    book,
    [...rules.keys()].flatMap((sheetId) => removals(book, sheetId)),
  );
  // Univer keeps an empty list for a sheet that once had a rule, and saves it: that would be a trace.
  for (const [sheetId, list] of rules) if (list.length === 0) rules.delete(sheetId);
  if (rules.size === 0) all.delete(book.id);
  return succeed(undefined);
}

function ruleOf(severity: MarkSeverity, cells: Mark['cells'], style: MarkStyle): IConditionFormattingRule {
  return {
    cfId: `${TAG}-${severity}`,
    stopIfTrue: false,
    ranges: cells.map(({ row, column }) => ({ startRow: row, endRow: row, startColumn: column, endColumn: column })),
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: `=LEN("${TAG}:${severity}")>0`,
      style: { ...FONTS[severity], ...(style === 'fill' ? { bg: { rgb: FILLS[severity] } } : {}) },
    },
  };
}

const add = (book: OpenBook, subUnitId: string, rule: IConditionFormattingRule): IMutationInfo => ({
  id: AddConditionalRuleMutation.id,
  params: { unitId: book.id, subUnitId, rule },
});

function removals(book: OpenBook, subUnitId: string): IMutationInfo[] {
  const rules = book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.id, subUnitId) ?? [];
  return rules.filter(isOurs).map(({ cfId }) => ({
    id: DeleteConditionalRuleMutation.id,
    params: { unitId: book.id, subUnitId, cfId },
  }));
}

/** A copied sheet gives its rules new ids; the formula goes along. */
const isOurs = ({ cfId, rule }: IConditionFormattingRule): boolean =>
  cfId.startsWith(`${TAG}-`) || ('value' in rule && typeof rule.value === 'string' && rule.value.includes(`"${TAG}:`));
