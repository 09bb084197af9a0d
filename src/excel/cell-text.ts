const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/**
 * Text that Excel, given it as a value, would take for something else: a formula, a number, an amount, a percentage, a
 * date, a truth value, an error. Text that begins with an apostrophe would lose it.
 */
const looksLikeMore = new RegExp(
  String.raw`^\s*([=+\-@'#.(¥￥$€£\d０-９＝＋－＠]|(true|false)\s*$|(${months})|上午|下午|[〇○零一二三四五六七八九十]+\s*[年月日时点])`,
  'i',
);

/** Text as it is handed to Excel so that it stays text: behind an apostrophe, and only where one is needed. */
export function asCellText(text: string): string {
  return looksLikeMore.test(text) ? `'${text}` : text;
}
