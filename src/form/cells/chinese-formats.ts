const MONTH_DAY = 'm"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';
const HOUR_MINUTE = 'AM/PM h"时"mm"分"';
const HOUR_MINUTE_SECOND = 'AM/PM h"时"mm"分"ss"秒"';

/**
 * Number formats that Chinese Excel uses by id alone, without writing their code into the file
 * (ECMA-376 part 1, 18.8.30, zh-cn). SheetJS does not know them, and a date without its format is
 * a bare serial number.
 */
export const CHINESE_FORMATS: Readonly<Record<number, string>> = {
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: HOUR_MINUTE,
  35: HOUR_MINUTE_SECOND,
  36: YEAR_MONTH,
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: HOUR_MINUTE,
  56: HOUR_MINUTE_SECOND,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** A package's styles part with the Chinese built-in formats written out, those it defines itself excepted. */
export function withChineseFormats(stylesXml: string): string {
  const missing = Object.entries(CHINESE_FORMATS)
    .filter(([id]) => !new RegExp(`numFmtId=["']${id}["']\\s+formatCode=`).test(stylesXml))
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join('');
  const opening = /<numFmts(?:\s[^>]*[^/]|\s)?>/.exec(stylesXml);
  if (opening) return stylesXml.replace(opening[0], (tag) => tag + missing);
  return stylesXml
    .replace(/<numFmts\b[^>]*\/>/, '')
    .replace(/<styleSheet\b[^>]*>/, (tag) => `${tag}<numFmts>${missing}</numFmts>`);
}
