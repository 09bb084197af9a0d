/** 1 January 2000 as a workbook counts days from 1904, where others count from 1900. */
const DAY_FROM_1904 = 35_064;

/**
 * Whether days are counted from 1904. The object model has no released property for it (`use1904DateSystem` never left
 * the preview), but its own DATE goes by the workbook. An Excel that does not answer counts as all others do.
 */
export const countsFrom1904 = (): Promise<boolean> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const day = context.workbook.functions.date(2000, 1, 1).load('value');
    await context.sync();
    return day.value === DAY_FROM_1904;
  }).catch(() => false);
