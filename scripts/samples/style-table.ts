import { escapeXml } from './xml';

/** How a sample's cell looks. */
export interface CellStyle {
  readonly format?: string;
  readonly font?: 'title' | 'bold';
  readonly align?: 'center' | 'left' | 'right';
  readonly isWrapped?: boolean;
  readonly isBordered?: boolean;
}

const FONTS = ['body', 'bold', 'title'] as const;
const FIRST_CUSTOM_FORMAT = 164;
/** Excel's own ids for formats that need no definition. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0.00': 2, '#,##0.00': 4, '0%': 9, '0.00%': 10, '@': 49 };
const FONT_FACE = '<name val="宋体"/><charset val="134"/>';
const EDGES = ['left', 'right', 'top', 'bottom'];

/** Collects the styles of a workbook and writes its styles part; style 0 is the default. */
export class StyleTable {
  private readonly styles: CellStyle[] = [{}];
  private readonly indexes = new Map<string, number>([['{}', 0]]);
  private readonly customFormats: string[] = [];

  /** The style's index in the part, registered on first use. */
  index(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }

  private formatId(format = 'General'): number {
    const builtIn = BUILT_IN[format];
    if (builtIn !== undefined) return builtIn;
    const known = this.customFormats.indexOf(format);
    return FIRST_CUSTOM_FORMAT + (known >= 0 ? known : this.customFormats.push(format) - 1);
  }

  private xf({ format, font, align, isWrapped, isBordered }: CellStyle): string {
    const ids = `numFmtId="${this.formatId(format)}" fontId="${FONTS.indexOf(font ?? 'body')}" fillId="0" borderId="${isBordered ? 1 : 0}"`;
    const alignment = `<alignment horizontal="${align ?? 'general'}" vertical="center" wrapText="${isWrapped ? 1 : 0}"/>`;
    return `<xf ${ids} xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
  }

  toXml(namespace: string): string {
    const xfs = this.styles.map((style) => this.xf(style));
    const formats = this.customFormats.map(
      (code, i) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + i}" formatCode="${escapeXml(code)}"/>`,
    );
    const edges = EDGES.map((edge) => `<${edge} style="thin"><color auto="1"/></${edge}>`).join('');
    return [
      `<styleSheet xmlns="${namespace}">`,
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
      `<fonts count="3"><font><sz val="11"/>${FONT_FACE}</font><font><b/><sz val="11"/>${FONT_FACE}</font>`,
      `<font><b/><sz val="16"/>${FONT_FACE}</font></fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edges}<diagonal/></border></borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join('');
  }
}
