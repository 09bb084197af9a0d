import type { OwnSheet } from '../../files';
import type { Grid, SheetContent, SheetInfo } from '../../workbook';

/** The report as it was written, with what people wrote into it since. */
export function ownSheetOf(content: SheetContent, grid: Grid, sheets: readonly SheetInfo[]): OwnSheet {
  const nameOf = (id: string): string => sheets.find((sheet) => sheet.id === id)?.name ?? id;
  const height = Math.max(content.rows.length, grid.top + grid.rows.length);
  const rows = Array.from({ length: height }, (_, row) => {
    const written = content.rows[row] ?? [];
    const now = grid.rows[row - grid.top] ?? [];
    const width = Math.max(written.length, now.length > 0 ? grid.left + now.length : 0);
    return Array.from({ length: width }, (_cell, column) => {
      const cell = written[column] ?? { value: null };
      const value = now[column - grid.left]?.value ?? null;
      const link = cell.link && { ...cell.link, sheetId: nameOf(cell.link.sheetId) };
      const { link: _byId, ...plain } = cell;
      return {
        ...plain,
        ...(link ? { link } : {}),
        ...(cell.formula === undefined
          ? { value: typeof value === 'object' || typeof value === 'boolean' ? cell.value : value }
          : {}),
      };
    });
  });
  return { ...content, rows };
}
