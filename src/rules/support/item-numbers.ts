/** `1.` at the beginning of a text or of one of its lines or sentences, with a number right behind it that it would be read into. */
const ITEM = /(^|[\n;；。])(\s*)(\d{1,2})[.．](?=\S)/gu;

/** What stands for the number of an item: the end of a sentence. */
const END = ';';

/**
 * A narrative whose items are numbered 1., 2. …, without these numbers: `1.18个观测站` is eighteen, and begins a list.
 * One number alone, or numbers out of turn, may be decimals and stay.
 */
export function withoutItemNumbers(text: string): string {
  const found = [...text.matchAll(ITEM)];
  const isList = found.length > 1 && found.every((item, index) => Number(item[3]) === index + 1);
  return isList ? text.replace(ITEM, `$1$2${END}`) : text;
}
