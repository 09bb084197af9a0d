import { CHOICES_TAG } from '../report/traces';
import { succeed, toA1, type ChoiceList, type Outcome } from '../workbook';
import { nameTheSheet } from './diagnose';
import { runAsOneStep, runInExcel } from './run';
import { loadSheets } from './sheets';

const properties = 'type,errorAlert';

const isOurs = ({ type, errorAlert }: Excel.DataValidation): boolean =>
  type === 'List' && errorAlert?.title === CHOICES_TAG;

/** Lays lists over the cells that have no rule of the user's: one sync to look, one to write. */
export async function offerChoices(lists: readonly ChoiceList[]): Promise<Outcome<number>> {
  const offered = await runAsOneStep(async (context) => {
    const cells = lists.flatMap(({ sheetId, cells: addresses, values }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      return addresses.map((address) => ({
        values,
        validation: sheet.getRange(toA1(address)).dataValidation.load(properties),
      }));
    });
    await context.sync();
    const free = cells.filter(({ validation }) => validation.type === 'None' || isOurs(validation));
    for (const { values, validation } of free) {
      validation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
      // Other words can be typed all the same: what is wrong is for the check to say.
      validation.errorAlert = { title: CHOICES_TAG, message: '', showAlert: false, style: 'Information' };
    }
    await context.sync();
    return free.length;
  });
  return offered.ok ? offered : nameTheSheet(offered.failure, [...new Set(lists.map(({ sheetId }) => sheetId))]);
}

/** Takes our lists away from every sheet. A sheet that has rules is halved until each part has one rule or none. */
export async function withdrawChoices(): Promise<Outcome<number>> {
  const found = await runInExcel(async (context) => {
    const sheets = loadSheets(context);
    await context.sync();
    return sheets.items.map(({ id }) => id);
  });
  if (!found.ok) return found;
  let count = 0;
  for (const id of found.value) {
    const done = await withdrawFrom(id);
    if (!done.ok) return nameTheSheet(done.failure, [id]);
    count += done.value;
  }
  return succeed(count);
}

const withdrawFrom = (sheetId: string): Promise<Outcome<number>> =>
  runAsOneStep(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = sheet.getUsedRangeOrNullObject(false).load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return 0;
    return clearIn(context, sheet, [[used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]]);
  });

/** One sync for all parts of a size, so that the number of syncs grows with the logarithm of the sheet. */
async function clearIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly Block[],
): Promise<number> {
  const looked = parts.map((part) => ({
    part,
    validation: sheet.getRangeByIndexes(...part).dataValidation.load(properties),
  }));
  await context.sync();
  let count = 0;
  for (const { part, validation } of looked.filter((one) => isOurs(one.validation))) {
    validation.clear();
    count += part[2] * part[3];
  }
  const rest = looked.flatMap(({ part, validation }) => (isManifold(validation) ? halves(part) : []));
  if (rest.length > 0) return count + (await clearIn(context, sheet, rest));
  await context.sync();
  return count;
}

type Block = readonly [row: number, column: number, rows: number, columns: number];

/** Whether cells of a range differ in what may be entered. */
const isManifold = ({ type }: Excel.DataValidation): boolean => type === 'Inconsistent' || type === 'MixedCriteria';

function halves([row, column, rows, columns]: Block): readonly Block[] {
  if (rows * columns === 1) return [];
  const isTall = rows >= columns;
  const first = Math.ceil((isTall ? rows : columns) / 2);
  return isTall
    ? [
        [row, column, first, columns],
        [row + first, column, rows - first, columns],
      ]
    : [
        [row, column, rows, first],
        [row, column + first, rows, columns - first],
      ];
}
