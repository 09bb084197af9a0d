/**
 * Whether a spreadsheet would take a text for a formula once somebody enters it: the signs of a formula, also in the
 * width that Chinese input gives them, and what is left out before them.
 */
export const isLikeFormula = (text: string): boolean => /^[=+\-@＝＋－＠\t\r\n]/u.test(text);
