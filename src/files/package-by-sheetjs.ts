import { zipSync } from 'fflate';
import { withChineseFormats } from '../form';
import { toUtf8 } from './bytes';
import { looksOfSheet, looksOfStyles, type CellLook, type PartLooks } from './looks';
import type { PartTexts } from './part-texts';
import { failed, type FileFailure, type FileResult, type SheetNote } from './result';
import { plainSheetPart, withoutHugeTexts } from './sheet-part';
import { readWithSheetJs } from './sheetjs';
import { sheetsOf } from './workbook-part';
import { attributeOf, scanTags, Splicer } from './xml';
import type { Parts } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** Reads a package (.xlsx, .xlsm, .xlsb) with SheetJS, which gets it plain. */
export const readBySheetJs = (parts: Parts, texts: PartTexts, withLooks: boolean): FileResult =>
  new Plain(parts, texts, withLooks).read();

/** A package made plain for SheetJS: every part well-formed, in UTF-8, and there where another names it. */
class Plain {
  private readonly texts = new Map<string, string>();
  private readonly broken = new Map<string, FileFailure>();
  private readonly notes = new Map<string, readonly SheetNote[]>();
  private readonly looks = new Map<string, PartLooks>();

  constructor(
    private readonly parts: Parts,
    private readonly decoded: PartTexts,
    private readonly withLooks: boolean,
  ) {}

  read(): FileResult {
    const fault = this.prepare();
    if (fault) return fault;
    return readWithSheetJs(this.packed(), {
      withLooks: this.withLooks,
      partLooks: this.looks,
      broken: this.broken,
      notes: this.notes,
    });
  }

  /** Makes the parts plain. What is wrong with a worksheet is wrong with that sheet; with any other part, with the file. */
  private prepare(): FileResult | null {
    for (const [name, content] of this.parts) {
      if (content.length === 0 || !/\.(?:xml|rels)$/i.test(name) || WORKSHEET.test(name)) continue;
      const text = this.decoded.of(name);
      const plain = text === null ? null : withoutHugeTexts(text);
      if (plain === null) return failed('damaged', { part: name, cause: 'not-well-formed' });
      this.texts.set(name, withoutEncoding(name === STYLES ? withChineseFormats(plain) : withEmptyStrings(plain)));
    }
    const relations = this.texts.get('xl/_rels/workbook.xml.rels') ?? '';
    const names = new Map(sheetsOf(this.texts.get(WORKBOOK) ?? '', relations).map(({ name, part }) => [part, name]));
    const styles = this.withLooks ? looksOfStyles(this.texts.get(STYLES) ?? '') : [];
    let firstFault: FileResult | null = null;
    for (const name of this.parts.keys()) {
      const fault = WORKSHEET.test(name) ? this.prepareSheet(name, names.get(name) ?? name, styles) : null;
      firstFault ??= fault;
    }
    // A workbook whose only sheet is broken is named by its part: the file is what has to be mended.
    return this.broken.size > 0 && this.broken.size === names.size ? firstFault : null;
  }

  private prepareSheet(part: string, sheet: string, styles: readonly CellLook[]): FileResult | null {
    const text = this.decoded.of(part);
    const plain = text === null ? null : plainSheetPart(text);
    if (text === null || plain === null) {
      const fault = failed('damaged', { part, cause: 'not-well-formed' });
      this.broken.set(sheet, fault.failure);
      return fault;
    }
    this.texts.set(part, withoutEncoding(plain.xml));
    if (plain.beyond) this.notes.set(sheet, [{ code: 'cells-beyond-limit', ...plain.beyond }]);
    if (this.withLooks) this.looks.set(sheet, looksOfSheet(text, styles));
    return null;
  }

  /** The parts as a package without compression, so that SheetJS inflates nothing itself. */
  private packed(): Uint8Array {
    const kept: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
    for (const [name, content] of this.parts) {
      if (content.length === 0 || name.startsWith('META-INF/')) continue;
      const text = this.texts.get(name);
      if (text !== undefined) kept[name] = toUtf8(text);
      else if (name.endsWith('.bin')) kept[name] = content;
    }
    const types = this.texts.get(CONTENT_TYPES);
    if (types !== undefined) kept[CONTENT_TYPES] = toUtf8(withoutMissing(types, kept));
    return zipSync(kept, { level: 0 });
  }
}

/** SheetJS passes over a shared string that is empty, or takes what follows for its text, and so misnumbers others. */
const withEmptyStrings = (xml: string): string =>
  xml.replace(/<((?:\w+:)?)(si|t)\s*\/>/g, (_, prefix: string, name: string) =>
    name === 't' ? `<${prefix}t></${prefix}t>` : `<${prefix}si><${prefix}t></${prefix}t></${prefix}si>`,
  );

/** An XML declaration that names UTF-16 is untrue once the part is in UTF-8. */
const withoutEncoding = (xml: string): string => xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '<?xml version="1.0"?>');

/** The content types without those of parts that are not there: SheetJS asks for each that is listed. */
function withoutMissing(types: string, kept: Readonly<Record<string, unknown>>): string {
  const splicer = new Splicer(types);
  scanTags(types, (tag) => {
    if (tag.name !== 'Override' || tag.kind !== 'empty') return;
    const part = attributeOf(types, tag, 'PartName')?.replace(/^\//, '') ?? '';
    if (!(part in kept)) splicer.replace(tag.start, tag.end, '');
  });
  return splicer.end();
}
