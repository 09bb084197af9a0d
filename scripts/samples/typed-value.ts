/** A cell's text as staff would have it in Excel: a number with a format where the text is one, else text. */
export interface TypedValue {
  readonly value: string | number | null;
  readonly format?: string;
}

const NUMBER = /^-?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/;

/**
 * Numbers, amounts and percentages become real ones and keep the decimals they were written with;
 * `≥400个`, `3万平方米` and a dash stay text.
 */
export function typedValue(text: string): TypedValue {
  if (text === '') return { value: null };
  const match = NUMBER.exec(text);
  if (!match) return { value: text };
  const [, whole = '', decimals = '', percent = ''] = match;
  const digits = text.replaceAll(',', '').replace('%', '');
  const fraction = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  // An exponent instead of a division by 100: 3.47 / 100 is not the float nearest to 0.0347.
  if (percent) return { value: Number(`${digits}e-2`), format: `0${fraction}%` };
  if (whole.includes(',')) return { value: Number(digits), format: `#,##0${fraction}` };
  return fraction === '' ? { value: Number(digits) } : { value: Number(digits), format: `0${fraction}` };
}
