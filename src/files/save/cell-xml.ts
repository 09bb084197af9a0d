import { isCellError, storedFormula, toA1, type CellAddress } from '../../form';
import { MAX_CELL_CHARACTERS } from '../limits';
import { escapeXml } from '../xml';
import type { CellEdit } from './edits';

/** Excel reads `_x0041_` in a text as a character by its number; a text that has it literally says so. */
const literal = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** A cell's text as it stands in a part: cut to Excel's limit. */
export const textXml = (text: string): string => escapeXml(literal(text.slice(0, MAX_CELL_CHARACTERS)));

/** What is written of a cell besides its place and style. */
export type Content = Pick<CellEdit, 'value' | 'formula'>;

/** The attribute of a cell's type, and its content, with the elements named as the part names them. */
export function contentXml(
  { value, formula }: Content,
  prefix: string,
): { readonly type: string; readonly xml: string } {
  const f = formula === undefined ? '' : `<${prefix}f>${escapeXml(storedFormula(formula))}</${prefix}f>`;
  const v = (text: string): string => `${f}<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? { type: '', xml: v(String(value)) } : { type: '', xml: f };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: v(value ? '1' : '0') };
  if (isCellError(value)) return { type: ' t="e"', xml: v(escapeXml(value.error)) };
  if (value === null || (value === '' && f === '')) return { type: '', xml: f };
  if (f !== '') return { type: ' t="str"', xml: v(textXml(value)) };
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${textXml(value)}</${prefix}t></${prefix}is>`;
  return { type: ' t="inlineStr"', xml: text };
}

/** A whole cell; nothing where it would be empty and without a style. */
export function cellXml(address: CellAddress, style: string | null, content: Content, prefix: string): string {
  const { type, xml } = contentXml(content, prefix);
  if (xml === '' && style === null) return '';
  const head = `<${prefix}c r="${toA1(address)}"${style === null ? '' : ` s="${style}"`}${type}`;
  return xml === '' ? `${head}/>` : `${head}>${xml}</${prefix}c>`;
}
