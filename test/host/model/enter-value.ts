import type { CellModel } from './cell';

const monthsAndHours = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const errorText = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

/**
 * What a cell becomes when something is entered into it, as by `range.values`: Excel reads text as a person would have
 * typed it, so `95%` is a number, `=A1` a formula, and text only what follows an apostrophe or looks like nothing else.
 */
export function enterValue(before: CellModel, entered: unknown): CellModel {
  const { formula: _formula, isQuoted: _isQuoted, ...kept } = before;
  if (entered === '' || entered === null) return { ...kept, value: null };
  if (before.format === '@') return { ...kept, value: String(entered).replace(/^'/, '') };
  if (typeof entered === 'number' || typeof entered === 'boolean') return { ...kept, value: entered };
  if (typeof entered !== 'string') throw new TypeError(`No value of a cell: ${JSON.stringify(entered)}`);
  return enterText(kept, entered);
}

function enterText(kept: CellModel, text: string): CellModel {
  if (text.startsWith("'")) return { ...kept, value: text.slice(1), isQuoted: true };
  if (errorText.test(text)) return { ...kept, value: { error: text } };
  if (/^(true|false)$/i.test(text)) return { ...kept, value: text.toLowerCase() === 'true' };
  if (/^[-+]?\d+(\.\d+)?$/.test(text)) return { ...kept, value: Number(text) };
  if (/^[-+]?\d+(\.\d+)?%$/.test(text)) return { ...kept, value: Number(text.slice(0, -1)) / 100, format: '0.00%' };
  const date = monthsAndHours.exec(text);
  if (date) return { ...kept, value: serialOf(date), format: 'yyyy/m/d' };
  if (/^[=+\-@]./.test(text)) return { ...kept, value: 0, formula: text.startsWith('=') ? text : `=${text}` };
  return { ...kept, value: text };
}

function serialOf([, year, month, day]: RegExpExecArray): number {
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}
