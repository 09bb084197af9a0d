import { attributeOf, escapeXml, unescapeXml } from '../xml';
import { elementsIn, rootOf, spliced, withAttribute, withChild, withLast, type Element, type Root } from './elements';
import { refuse, type OpcPackage } from './opc';
import { WORKBOOK_ORDER } from './schema';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const EMPTY_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs>';

/** A worksheet of the package: a sheet with cells. */
export interface Worksheet {
  readonly name: string;
  readonly sheetId: string;
  /** Its place among all sheets, chart sheets included. */
  readonly place: number;
  readonly part: string;
}

/** A name that is defined for the workbook or one sheet of it. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The place of the sheet it belongs to. */
  readonly place: number | null;
  readonly isHidden: boolean;
}

/** The workbook part of a package, and the parts that it leads to. */
export class Workbook {
  readonly part: string;

  constructor(readonly opc: OpcPackage) {
    const part = opc.related('', 'officeDocument') ?? 'xl/workbook.xml';
    this.part = part;
    // Binary workbooks are packages too, but not of text.
    if (part.toLowerCase().endsWith('.bin') || !opc.has(part)) refuse('damaged', { part, cause: 'part-missing' });
  }

  private get root(): Root {
    return rootOf(this.xml) ?? refuse('damaged', { part: this.part, cause: 'not-well-formed' });
  }

  private get xml(): string {
    return this.opc.text(this.part);
  }

  private set xml(text: string) {
    this.opc.put(this.part, text);
  }

  /** The namespace of the main elements: of the strict dialect or of the common one. */
  get namespace(): string {
    const { tag, prefix } = this.root;
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    const match = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(this.xml.slice(tag.nameEnd, tag.end));
    return match?.[1] ?? 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  }

  private get relationTypes(): string {
    return this.namespace.includes('purl.oclc.org') ? STRICT : TRANSITIONAL;
  }

  /** All sheets, in tab order. */
  private sheetElements(): Element[] {
    const list = this.root.children.find(({ name }) => name === 'sheets');
    return list ? elementsIn(this.xml, list.innerStart, list.innerEnd).filter(({ name }) => name === 'sheet') : [];
  }

  sheetNames(): string[] {
    return this.sheetElements().map(({ tag }) => unescapeXml(attributeOf(this.xml, tag, 'name') ?? ''));
  }

  worksheets(): Worksheet[] {
    const relations = new Map(this.opc.relationsOf(this.part).map((relation) => [relation.id, relation]));
    return this.sheetElements().flatMap(({ tag }, place) => {
      const relation = relations.get(attributeOf(this.xml, tag, 'id') ?? '');
      if (relation?.type !== 'worksheet' || !this.opc.has(relation.target)) return [];
      const name = unescapeXml(attributeOf(this.xml, tag, 'name') ?? '');
      return [{ name, sheetId: attributeOf(this.xml, tag, 'sheetId') ?? '', place, part: relation.target }];
    });
  }

  worksheet(name: string): Worksheet {
    return this.worksheets().find((sheet) => sheet.name === name) ?? refuse('no-such-sheet', { sheet: name });
  }

  /** Adds a worksheet behind all others. */
  addWorksheet(name: string, xml: string, isHidden = false): Worksheet {
    const part = this.opc.freeName(`${this.folder}worksheets/sheet`, '.xml');
    this.opc.add(part, xml, `${TYPE}.worksheet+xml`);
    const relation = this.opc.relate(this.part, `${this.relationTypes}/worksheet`, `/${part}`);
    const sheetId = String(
      Math.max(0, ...this.sheetElements().map(({ tag }) => Number(attributeOf(this.xml, tag, 'sheetId')))) + 1,
    );
    const { prefix, children } = this.root;
    const list = children.find((child) => child.name === 'sheets');
    const place = this.sheetNames().length;
    const { declared, named } = this.relationAttribute(relation);
    const state = isHidden ? ' state="hidden"' : '';
    const sheet = `<${prefix}sheet${declared} name="${escapeXml(name)}" sheetId="${sheetId}"${state} ${named}/>`;
    this.xml = list
      ? withLast(this.xml, list, sheet)
      : withChild(this.xml, 'sheets', WORKBOOK_ORDER, `<${prefix}sheets>${sheet}</${prefix}sheets>`);
    return { name, sheetId, place, part };
  }

  /** Hides a sheet, or shows it. */
  hide(name: string, isHidden: boolean): void {
    const sheet = this.sheetElements()[this.sheetNames().indexOf(name)];
    if (sheet) this.xml = withAttribute(this.xml, sheet.tag, 'state', isHidden ? 'hidden' : 'visible');
  }

  /** Which prefix stands for relations is said at the root as a rule; where it is not, a sheet says it itself. */
  private relationAttribute(id: string): { readonly declared: string; readonly named: string } {
    const { tag } = this.root;
    const head = this.xml.slice(tag.nameEnd, tag.end);
    const prefix = new RegExp(`\\sxmlns:([\\w.-]+)\\s*=\\s*["']${this.relationTypes}["']`).exec(head)?.[1];
    return prefix === undefined
      ? { declared: ` xmlns:r="${this.relationTypes}"`, named: `r:id="${id}"` }
      : { declared: '', named: `${prefix}:id="${id}"` };
  }

  private get folder(): string {
    return this.part.slice(0, this.part.lastIndexOf('/') + 1);
  }

  private nameElements(): Element[] {
    const list = this.root.children.find(({ name }) => name === 'definedNames');
    return list ? elementsIn(this.xml, list.innerStart, list.innerEnd) : [];
  }

  names(): DefinedName[] {
    return this.nameElements().map(({ tag, innerStart, innerEnd }) => {
      const place = attributeOf(this.xml, tag, 'localSheetId');
      return {
        name: unescapeXml(attributeOf(this.xml, tag, 'name') ?? ''),
        formula: unescapeXml(this.xml.slice(innerStart, innerEnd)),
        place: place === null ? null : Number(place),
        isHidden: ['1', 'true'].includes(attributeOf(this.xml, tag, 'hidden') ?? ''),
      };
    });
  }

  /** Defines a name for one sheet or the workbook, or gives it another meaning. */
  setName(name: string, place: number | null, formula: string, isHidden: boolean): void {
    const known = this.nameElement(name, place);
    if (known) {
      this.xml = spliced(this.xml, known.innerStart, known.innerEnd, escapeXml(formula));
      return;
    }
    const { prefix, children } = this.root;
    const hidden = isHidden ? ' hidden="1"' : '';
    const of = place === null ? '' : ` localSheetId="${place}"`;
    const defined = `<${prefix}definedName name="${escapeXml(name)}"${of}${hidden}>${escapeXml(formula)}</${prefix}definedName>`;
    const list = children.find((child) => child.name === 'definedNames');
    this.xml = list
      ? withLast(this.xml, list, defined)
      : withChild(
          this.xml,
          'definedNames',
          WORKBOOK_ORDER,
          `<${prefix}definedNames>${defined}</${prefix}definedNames>`,
        );
  }

  /** Names differ by more than capitals. */
  private nameElement(name: string, place: number | null): Element | undefined {
    const isIt = (one: DefinedName): boolean => one.name.toLowerCase() === name.toLowerCase() && one.place === place;
    return this.nameElements()[this.names().findIndex(isIt)];
  }

  removeName(name: string, place: number | null): void {
    const known = this.nameElement(name, place);
    if (!known) return;
    const list = this.root.children.find((child) => child.name === 'definedNames');
    const isLast = this.nameElements().length === 1;
    const { start, end } = isLast && list ? list : known;
    this.xml = spliced(this.xml, start, end, '');
  }

  /** What formulas show was computed before cells changed: whoever opens the workbook computes them anew. */
  computeOnOpening(): void {
    const { prefix, children } = this.root;
    const known = children.find(({ name }) => name === 'calcPr');
    this.xml = known
      ? withAttribute(this.xml, known.tag, 'fullCalcOnLoad', '1')
      : withChild(this.xml, 'calcPr', WORKBOOK_ORDER, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  }

  /** The styles part; made where there is none. */
  stylesPart(): string {
    const known = this.opc.related(this.part, 'styles');
    if (known !== null && this.opc.has(known)) return known;
    const part = known ?? `${this.folder}styles.xml`;
    this.opc.add(part, `<styleSheet xmlns="${this.namespace}">${EMPTY_STYLES}</styleSheet>`, `${TYPE}.styles+xml`);
    if (known === null) this.opc.relate(this.part, `${this.relationTypes}/styles`, `/${part}`);
    return part;
  }
}
