import type { IMutationInfo, IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { SheetMark } from '../../files';
import { isMarkFormula, markFormula } from '../../report/traces';
import {
  fail,
  succeed,
  type Mark,
  type MarkSeverity,
  type MarkStyle,
  type Outcome,
  type SheetCell,
} from '../../workbook';
import { univerLook } from './mark-looks';
import { canEdit, execute, workbookOf, worksheetOf, type OpenBook } from './open-book';

const SEVERITIES: readonly MarkSeverity[] = ['info', 'warning', 'error'];

/**
 * Marks are conditional formats over the user's own. They stay off the undo stack: an undo takes back what the
 * user did, not that the product looked at it. A protected sheet keeps no other from being marked.
 */
export function mark(
  book: OpenBook,
  sheetIds: readonly string[],
  marks: readonly Mark[],
  style: MarkStyle,
): Outcome<void> {
  const locked: string[] = [];
  for (const id of sheetIds) {
    const sheet = worksheetOf(book, id);
    if (!sheet.ok) return sheet;
    if (!canEdit(book, id)) locked.push(id);
  }
  const open = sheetIds.filter((id) => !locked.includes(id));
  const rules = open.flatMap((sheetId) =>
    SEVERITIES.flatMap((severity) => {
      const cells = marks
        .filter((one) => one.sheetId === sheetId && one.severity === severity)
        .flatMap((one) => one.cells);
      return cells.length > 0 ? [add(book, sheetId, ruleOf(severity, visible(book, sheetId, cells), style))] : [];
    }),
  );
  execute(book, [...open.flatMap((sheetId) => removals(book, sheetId)), ...rules]);
  const [first] = locked;
  if (first === undefined) return succeed(undefined);
  const sheet = worksheetOf(book, first);
  return fail({ code: 'protected', sheet: sheet.ok ? sheet.value.getName() : first });
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

/** The marks that lie on the workbook, by the names of its sheets. */
export function marksIn(book: OpenBook): SheetMark[] {
  const workbook = workbookOf(book);
  const rules = book.injector.get(ConditionalFormattingRuleModel).getAll().get(book.id);
  if (!workbook.ok || !rules) return [];
  return [...rules].flatMap(([sheetId, list]) => {
    const sheet = workbook.value.getSheetBySheetId(sheetId)?.getName();
    return list.filter(isOurs).flatMap(({ rule, ranges }): SheetMark[] => {
      const severity = SEVERITIES.find((one) => 'value' in rule && rule.value === markFormula(one));
      return severity && sheet !== undefined ? [{ sheet, severity, cells: ranges.flatMap(cellsIn) }] : [];
    });
  });
}

/** Cells where they are seen: of a merged block the first. */
function visible(book: OpenBook, sheetId: string, cells: Mark['cells']): Mark['cells'] {
  const sheet = worksheetOf(book, sheetId);
  if (!sheet.ok) return cells;
  return cells.map((cell) => {
    const block = sheet.value.getMergedCell(cell.row, cell.column);
    return block ? { row: block.startRow, column: block.startColumn } : cell;
  });
}

/** Whether a mark of ours lies over a cell. */
export const isMarked = (book: OpenBook, { sheetId, address: { row, column } }: SheetCell): boolean =>
  (book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.id, sheetId) ?? []).some(
    (rule) =>
      isOurs(rule) &&
      rule.ranges.some(
        ({ startRow, endRow, startColumn, endColumn }) =>
          row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
      ),
  );

const cellsIn = ({ startRow, endRow, startColumn, endColumn }: IRange): Mark['cells'] =>
  Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_c, c) => ({ row: startRow + r, column: startColumn + c })),
  ).flat();

function ruleOf(severity: MarkSeverity, cells: Mark['cells'], style: MarkStyle): IConditionFormattingRule {
  return {
    cfId: `pe-mark-${severity}`,
    stopIfTrue: false,
    ranges: cells.map(({ row, column }) => ({ startRow: row, endRow: row, startColumn: column, endColumn: column })),
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: markFormula(severity),
      style: univerLook(style, severity),
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

/** Ours are known by their formula, not by their id: a copied sheet gives its rules new ones. */
const isOurs = ({ rule }: IConditionFormattingRule): boolean =>
  'value' in rule && typeof rule.value === 'string' && isMarkFormula(rule.value);
