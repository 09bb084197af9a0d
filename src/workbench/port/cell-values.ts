import { CellValueType, type ICellData, type IDocumentData } from '@univerjs/core';
import type { CellValue } from '../../workbook';

/** Excel's error values, as they are written in a cell. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|CYCLE!|CONNECT!|ERROR!|FIELD!|BLOCKED!|UNKNOWN!)$/;

/** Text that Univer would take for something else the next time it touches the cell. */
const isMistakable = (text: string): boolean =>
  ERROR.test(text) ||
  /^(?:true|false)$/i.test(text.trim()) ||
  (text.trim() !== '' && !Number.isNaN(Number(text.replaceAll(',', ''))));

/** A value as Univer keeps it. */
export function toCellData(value: CellValue): { readonly v: string | number; readonly t: CellValueType } {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: isMistakable(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What a cell of Univer holds, or `null` where it holds nothing. */
export function fromCellData({ v, t, p }: ICellData): CellValue | null {
  const raw = p ? textOf(p) : v;
  if (raw === null || raw === undefined) return null;
  if (t === CellValueType.FORCE_STRING) return String(raw);
  if (t === CellValueType.BOOLEAN || typeof raw === 'boolean')
    return raw === true || Number(raw) === 1 || raw === 'TRUE';
  if (t === CellValueType.NUMBER || (t == null && typeof raw === 'number')) return Number(raw);
  const text = String(raw);
  return ERROR.test(text) ? { error: text } : text;
}

/** The text of a cell that was edited with formatting in it: paragraphs end with \r, the document with \r\n. */
function textOf(document: IDocumentData): string {
  return (document.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
}
