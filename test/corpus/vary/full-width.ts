import type { VaryOperator } from './operator';
import type { Random } from './random';
import type { Sheet } from './sheet';

/** What an input method in full-width mode types otherwise. */
const CLASSES: readonly RegExp[] = [/[0-9]/gu, /[A-Za-z]/gu, /[()]/gu, /:/gu, /%/gu];

const widen = (character: string): string => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);

/** Markup is made by programs, never by an input method: `<p>` and its like stay as they are. */
const isMarkup = (text: string): boolean => /<|&[a-z]+;/iu.test(text);

function widenCells(sheet: Sheet, classes: readonly RegExp[], random: Random): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((text) => {
        if (isMarkup(text) || !random.chance(0.6)) return text;
        return classes.reduce((result, pattern) => result.replace(pattern, widen), text);
      }),
    })),
  };
}

/** Some kinds of characters become full-width in some cells: １０, ％, （Ａ）. */
export const fullWidth: VaryOperator = {
  id: 'full-width',
  title: 'Digits, letters, brackets, colons and per-cent signs in full width',
  apply: (sheet, _places, random) =>
    widenCells(sheet, random.shuffle(CLASSES).slice(0, 1 + random.int(CLASSES.length)), random),
};
