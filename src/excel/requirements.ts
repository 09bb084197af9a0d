/** Minor versions of ExcelApi at which something becomes possible, and what the product needs at least. */
export const excelApi = {
  floor: 7,
  /** Rules for what may be entered into cells. */
  dataValidation: 8,
  /** Ranges of many areas, and events for all sheets at once. */
  rangeAreas: 9,
  workbookEvents: 9,
  /** Filters of a sheet, and how it is printed. */
  filterAndPrint: 9,
  /** Conditional formats asked for by an id that may be gone. */
  formatOrNull: 14,
  /** Events say whether this add-in caused them. */
  changeTrigger: 14,
  /** Several syncs as one undo step. */
  undoGroup: 20,
} as const;

/** Whether the Excel that runs us has ExcelApi 1.`minor`. */
export function hasExcelApi(minor: number): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`);
}

/** Whether cells can use functions of an add-in. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
}
