/**
 * What Univer's renderer asks of three packages of together 0.8 MB, answered without them: the classes of characters by
 * the engine's own Unicode properties in the place of cjk-regex; no guess at a text's language, which only the dividing
 * of words would need, in the place of franc-min; and no reader of font files in the place of opentype.js, as the
 * workbench takes the question for the fonts of the machine away.
 */

const LETTER = String.raw`(?=[\p{Lo}\p{Nl}\p{So}\p{Lm}])[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}\p{sc=Bopo}]`;
/** The blocks of compatibility forms, signs and punctuation that are written among Chinese and Japanese characters. */
const BLOCKS = String.raw`[\u2FF0-\u303F\u30A0-\u30FF\u3190-\u319F\u31C0-\u31EF\u3200-\u33FF\uFE10-\uFE1F\uFE30-\uFE6F\uFF00-\uFFEF]`;
const PUNCTUATION = `(?!${LETTER})${BLOCKS}`;

const asClass = (source) => ({ toRegExp: () => new RegExp(source, 'u') });

export const letters = () => asClass(LETTER);
export const punctuations = () => asClass(PUNCTUATION);
export const all = () => asClass(`${LETTER}|${BLOCKS}`);

export const franc = () => 'und';

/** @throws always: there is no font file to read where fonts may not be asked for. */
export function parse() {
  throw new Error('no fonts of the machine are read');
}
