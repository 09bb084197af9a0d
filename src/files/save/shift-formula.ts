import { columnLetters, fromA1 } from '../../form';
import { LAST_COLUMN, LAST_ROW } from '../limits';

/** A cell, whole columns, whole rows; not within a name, and not a name or a function. */
const REFERENCE =
  /(?<![\p{L}\d_.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\d_.(!])/giu;

/** Texts, and names of sheets in quotes. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])/u;

/** A formula as it stands in a cell that lies so many rows and columns further on. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string => {
    if (fixed === '$') return `$${letters}`;
    const at = (fromA1(`${letters}1`)?.column ?? 0) + columns;
    return columnLetters(((at % LAST_COLUMN) + LAST_COLUMN) % LAST_COLUMN);
  };
  const row = (fixed: string, number: string): string => {
    if (fixed === '$') return `$${number}`;
    const at = Number(number) - 1 + rows;
    return String((((at % LAST_ROW) + LAST_ROW) % LAST_ROW) + 1);
  };
  const shifted = (part: string): string =>
    part.replace(REFERENCE, (_all, ...found: (string | undefined)[]) => {
      const [cf, c, rf, r, cf1, c1, cf2, c2, rf1, r1, rf2, r2] = found;
      if (c !== undefined) return column(cf ?? '', c) + row(rf ?? '', r ?? '');
      if (c1 !== undefined) return `${column(cf1 ?? '', c1)}:${column(cf2 ?? '', c2 ?? '')}`;
      return `${row(rf1 ?? '', r1 ?? '')}:${row(rf2 ?? '', r2 ?? '')}`;
    });
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? shifted(part) : part))
    .join('');
}
