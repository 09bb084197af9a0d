/** Amounts that texts state: most texts show by their ends that they state none. */

export const mayHaveUnit = (text: string): boolean => /[元万]\s*$/u.test(text);
export const mayHaveCurrency = (text: string): boolean => /^\s*[¥￥]/u.test(text);

/** The unit that an amount's text states: 万元 of `620.82万元` and of `620.82万`. */
export const unitIn = (squeezed: string): '元' | '万元' | null =>
  /\d万元?$/u.test(squeezed) ? '万元' : /\d元$/u.test(squeezed) ? '元' : null;

/** ￥860,000.00: a number like any other of its column. */
const CURRENCY = /^¥(-?\d[\d,]*(?:\.\d+)?)$/u;

/** The number behind a sign of currency. */
export const withoutCurrency = (squeezed: string): string | null => CURRENCY.exec(squeezed)?.[1] ?? null;
