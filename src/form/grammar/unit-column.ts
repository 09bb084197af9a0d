import { Line } from '../cells/lines';

/** The rows of a funds block, and the unit that a column of them gives beside each amount. */
interface RowsWithUnit {
  readonly unit: '元' | '万元' | null;
  readonly lines: readonly Line[];
}

/** Rows whose unit stands in a cell of its own, 年度资金总额 | 万元 | 210.5: it is neither the row's label nor an amount. */
export function withoutUnitCells(lines: readonly Line[]): RowsWithUnit {
  const units = new Set<string>();
  const rows = lines.map((line) => {
    const cells = line.cells.filter(({ text }) => !isMoneyUnit(text));
    if (cells.length === line.cells.length || cells.length === 0) return line;
    for (const { text } of line.cells) if (isMoneyUnit(text)) units.add(text);
    return new Line(line.row, cells);
  });
  const [unit] = units;
  // Two units in one block are no unit of it.
  return { unit: units.size === 1 && unit && isMoneyUnit(unit) ? unit : null, lines: rows };
}

const isMoneyUnit = (text: string): text is '元' | '万元' => text === '元' || text === '万元';
