import { getFormatInfo } from 'numfmt';

const DAYS_FROM_1900_TO_1904 = 1462;

/** What a number of a workbook that counts days from 1904 is counted from 1900, as the spreadsheet does; and back. */
export const from1904 = (value: number): number => value + DAYS_FROM_1900_TO_1904;
export const to1904 = (value: number): number => value - DAYS_FROM_1900_TO_1904;

/** Whether a number of that format is a day: a length of time is none, wherever days are counted from. */
export function isDay(format: string | undefined): boolean {
  if (format === undefined) return false;
  const { type } = getFormatInfo(format);
  return type === 'date' || type === 'datetime';
}
