import { columnLetters, fromA1 } from '../../form';
import { LAST_COLUMN, LAST_ROW, MAX_SHEET_CHARACTERS } from '../limits';
import { Unknown, type Cursor } from './cursor';
import { plainText, rawContent } from './text';

/** A cell in a formula, as SheetJS finds it: within texts and names of sheets too, and no whole rows or columns. */
const REFERENCE = /(^|[^._A-Z0-9])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![_.(A-Za-z0-9])/g;

/** Formulas as long as this are nobody's: what they are written out to is counted. */
const LONG_FORMULA = 500;

/** Thrown where the formulas of a sheet, written out, are longer than any form's. */
export class TooMuchText extends Error {}

/** A formula that other cells share, with the place of the cell that holds it. */
interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet: written out, or shared with a cell that came before. */
export class Formulas {
  private readonly shared = new Map<number, Shared>();
  private longCharacters = 0;

  /** The formula of the element at hand (`f`) of a cell; empty where the cell has none of its own. */
  read(cursor: Cursor, row: number, column: number): string {
    let type = 'normal';
    let hasRange = false;
    let index = -1;
    while (cursor.nextAttribute()) {
      if (cursor.attribute === 't') type = cursor.value();
      else if (cursor.attribute === 'si') index = cursor.digits();
      else if (cursor.attribute === 'ref') hasRange = cursor.value() !== '';
      else if (cursor.attribute !== 'ca' && cursor.attribute !== 'aca' && cursor.attribute !== 'xml:space')
        throw new Unknown();
    }
    const isShared = type === 'shared';
    const isKnown = type === 'normal' || (type === 'array' && hasRange) || isShared;
    if (!isKnown || isShared !== index >= 0) throw new Unknown();
    const raw = rawContent(cursor, 'f');
    if (raw === '') return isShared ? this.shifted(index, row, column) : '';
    if (raw.includes('t="') || (isShared && raw.includes('\r'))) throw new Unknown();
    const formula = plainText(raw).replaceAll('_xlfn.', '');
    if (isShared) this.shared.set(index, { formula, row, column });
    return formula;
  }

  private shifted(index: number, row: number, column: number): string {
    const shared = this.shared.get(index);
    if (!shared) return '';
    if (shared.formula.length > LONG_FORMULA) this.longCharacters += shared.formula.length;
    if (this.longCharacters > MAX_SHEET_CHARACTERS) throw new TooMuchText();
    const [down, right] = [row - shared.row, column - shared.column];
    return shared.formula.replace(
      REFERENCE,
      (whole, before: string, isColumnFixed: string, letters: string, isRowFixed: string, digits: string) => {
        const at = fromA1(letters + digits);
        if (!at || at.column >= LAST_COLUMN || at.row >= LAST_ROW) return whole;
        const to = { row: at.row + (isRowFixed ? 0 : down), column: at.column + (isColumnFixed ? 0 : right) };
        if (to.row < 0 || to.column < 0 || to.column >= LAST_COLUMN) throw new Unknown();
        return `${before}${isColumnFixed}${columnLetters(to.column)}${isRowFixed}${to.row + 1}`;
      },
    );
  }
}
