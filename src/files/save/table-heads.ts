import { fromA1, isCellError, toA1 } from '../../form';
import { attributeOf, escapeXml, unescapeXml, type Tag } from '../xml';
import type { CellEdit } from './edits';
import { attributePlace, elementsIn, rootOf, spliced } from './elements';
import { refuse } from './opc';
import type { Workbook } from './workbook';

/** The longest name of a column that Excel takes. */
const LONGEST = 255;

/**
 * The edits of a sheet, where headings of Excel tables are among them: a table names its columns as their headings do,
 * and where the two differ Excel calls the file damaged. So the names follow, and headings become what Excel makes of
 * them: text, never empty, no two alike.
 */
export function withTableHeads(workbook: Workbook, part: string, edits: readonly CellEdit[]): readonly CellEdit[] {
  const { opc } = workbook;
  const tables = opc.relationsOf(part).filter(({ type, target }) => type === 'table' && opc.has(target));
  return tables.reduce((all, { target }) => {
    const table = new TableHeads(opc.text(target));
    const written = all.map((edit) => table.take(edit, workbook));
    opc.put(target, table.end());
    return written;
  }, edits);
}

interface Column {
  readonly tag: Tag;
  readonly before: string;
  name: string;
}

/** The columns of a table part, with the names that they get. */
class TableHeads {
  private readonly columns: readonly Column[];
  private readonly row: number;
  private readonly left: number;
  private readonly table: string;

  constructor(private readonly xml: string) {
    const root = rootOf(xml);
    const asked = (name: string): string => (root && unescapeXml(attributeOf(xml, root.tag, name) ?? '')) ?? '';
    const corner = fromA1(asked('ref').split(':')[0] ?? '');
    const hasHead = corner !== null && asked('headerRowCount') !== '0';
    this.row = hasHead ? corner.row : -1;
    this.left = corner?.column ?? 0;
    this.table = asked('displayName');
    const list = root?.children.find(({ name }) => name === 'tableColumns');
    this.columns = (list ? elementsIn(xml, list.innerStart, list.innerEnd) : []).map(({ tag }) => {
      const name = decoded(unescapeXml(attributeOf(xml, tag, 'name') ?? ''));
      return { tag, before: name, name };
    });
  }

  /** An edit as it is to be written: one of a heading gives its column its name. */
  take(edit: CellEdit, workbook: Workbook): CellEdit {
    const { row, column } = edit.address;
    const own = row === this.row ? this.columns[column - this.left] : undefined;
    if (!own) return edit;
    const text = isCellError(edit.value) ? edit.value.error : String(edit.value ?? '');
    own.name = this.freeName(own, text.trim() === '' ? `列${column - this.left + 1}` : text.slice(0, LONGEST));
    if (own.name !== own.before && isAsked(workbook, this.table, own.before))
      refuse('heading-in-formulas', { sheet: edit.sheet, cell: toA1(edit.address), name: own.before });
    const { formula: _formula, ...others } = edit;
    return { ...others, value: own.name };
  }

  /** The part, with the names that changed. */
  end(): string {
    return [...this.columns].reverse().reduce((xml, { tag, before, name }) => {
      const place = name === before ? null : attributePlace(xml, tag, 'name');
      return place ? spliced(xml, place.start, place.end, escapeXml(encoded(name))) : xml;
    }, this.xml);
  }

  private freeName(own: Column, wanted: string): string {
    const taken = new Set(this.columns.filter((one) => one !== own).map(({ name }) => name.toLowerCase()));
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    return name;
  }
}

/** Characters that attributes cannot hold stand in them by their numbers. */
const encoded = (name: string): string =>
  name
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\r\n\t]/g, (one) => `_x${one.charCodeAt(0).toString(16).padStart(4, '0')}_`);

const decoded = (name: string): string =>
  name.replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Whether a formula asks for a column of a table by its name; such formulas are not rewritten here. */
function isAsked(workbook: Workbook, table: string, column: string): boolean {
  const { opc } = workbook;
  const name = column.replace(/['[\]#]/g, "'$&");
  const asks = (formula: string): boolean => formula.includes(`${table}[`) && formula.includes(`[${name}]`);
  const inParts = opc.partNames().some((part) => {
    if (!/\/(?:worksheets|tables)\/[^/]+\.xml$/i.test(part)) return false;
    const xml = opc.text(part);
    return [...xml.matchAll(FORMULAS)].some(([, formula = '']) => asks(unescapeXml(formula)));
  });
  return inParts || workbook.names().some(({ formula }) => asks(formula));
}

const FORMULAS = /<(?:\w+:)?(?:f|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>([^<]*)</g;
