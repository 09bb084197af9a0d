import { isMarkFormula } from '../report/traces';

/**
 * Marks that are known to be in the workbook: the ids of their conditional formats by sheet. A read refreshes it, so
 * that marking after it needs no look of its own. A sheet that is not in it has to be looked at first.
 */
export type MarksFound = Map<string, readonly string[]>;

export const formatProperties = 'id,customOrNullObject/rule/formula';

/** Asks for the conditional formats of a sheet: to be read after the next sync. */
export function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load(`items/${formatProperties.replace(',', ',items/')}`);
}

/** Ids of this product's marks among formats that were loaded and synced. */
export function markIds(formats: readonly Excel.ConditionalFormat[]): readonly string[] {
  return formats
    .filter(({ customOrNullObject: custom }) => !custom.isNullObject && isMarkFormula(custom.rule.formula))
    .map(({ id }) => id);
}
