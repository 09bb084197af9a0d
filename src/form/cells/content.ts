import { isWord } from '../../lexicon';
import { format, getFormatInfo } from 'numfmt';
import { decimal, HUNDRED, memoizeBounded, quotient, type Decimal } from '../../scoring';
import { isCellError, type CellAddress, type GridCell } from './grid';
import { Evidence } from '../evidence/evidence';
import { foldWidth, stripMarkup } from './text';

/** What a cell is. Blank, zero, dash, 无, text and error are different things; zero is a `number`. */
export type ContentKind = 'blank' | 'number' | 'dash' | 'none' | 'text' | 'boolean' | 'error' | 'not-computed';

/** One cell as a careful person reads it. */
export interface Content {
  readonly kind: ContentKind;
  /** The text a person reads: number formats applied, markup removed, trimmed. Empty for a blank cell. */
  readonly text: string;
  /** The exact number where the cell is one (`95%` → 0.95), whether stored as number or as text. */
  readonly number: Decimal | null;
  /** Decimals of the number as it is shown: `9.90` → 2, `98.78%` → 2. */
  readonly places: number;
  readonly isPercent: boolean;
  /** Whether the number is a date by its format. */
  readonly isDate: boolean;
  /** Whether the number is stored as text. */
  readonly isTextNumber: boolean;
  /** Whether HTML or Markdown remnants were removed. */
  readonly hasMarkup: boolean;
  /** The stored cell; `null` where it is blank. */
  readonly cell: GridCell | null;
  /** What the text could be. */
  readonly evidence: Evidence;
}

/** A cell that plays a part in a form: its content and its place. */
export interface Field extends Content {
  readonly address: CellAddress;
}

/** A text with what it could be, which goes wherever the text goes. */
export const worded = (text: string): Pick<Content, 'text' | 'evidence'> => ({ text, evidence: new Evidence(text) });

/** A content that is no number. Written out, as all contents have to be alike: every cell is asked again and again. */
const contentOf = (kind: ContentKind, text: string, cell: GridCell | null, isDate = false): Content => ({
  kind,
  text,
  number: null,
  places: 0,
  isPercent: false,
  isDate,
  isTextNumber: false,
  hasMarkup: false,
  cell,
  evidence: new Evidence(text),
});

const BLANK: Content = contentOf('blank', '', null);

const DASH = /^[-—–―‐−/\\]{1,4}$/u;
/** No amount or score is written longer than this, white space included. */
const LONGEST_NUMBER = 60;
const TEXT_NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

/** Reads one cell of a grid as a person sees it. A cell of white space alone is blank. */
export function readContent(cell: GridCell | null, date1904 = false): Content {
  if (cell === null) return BLANK;
  const { value } = cell;
  if (value === null) return contentOf('not-computed', `=${cell.formula ?? ''}`, cell);
  if (isCellError(value)) return contentOf('error', value.error, cell);
  if (typeof value === 'number') return readNumber(value, cell, date1904);
  if (typeof value === 'boolean') return contentOf('boolean', value ? 'TRUE' : 'FALSE', cell);
  return readText(value, cell);
}

function readNumber(value: number, cell: GridCell, date1904: boolean): Content {
  if (!Number.isFinite(value)) return contentOf('error', '#NUM!', cell);
  const pattern = cell.format ?? 'General';
  const info = describeFormat(pattern);
  if (info.isDate) {
    // 1904 workbooks count the same days from a later start.
    const serial = date1904 ? value + 1462 : value;
    return contentOf('text', format(pattern, serial, { throws: false }).trim(), cell, true);
  }
  const number = decimal(value);
  const text = shown(number, value, pattern).trim();
  const places = info.hasPlaces ? info.places : decimalsOf(number, info.isPercent);
  const isPercent = info.isPercent;
  return { ...contentOf('number', text || plain(number), cell), number, places, isPercent };
}

/** A text without its cell. Short texts recur from row to row and form to form, and are read once. */
const LONGEST_KEPT = 40;
const KEPT = 4000;
const readKept = memoizeBounded(interpret, KEPT);

function readText(value: string, cell: GridCell): Content {
  const { kind, text, number, places, isPercent, isTextNumber, hasMarkup, evidence } =
    value.length > LONGEST_KEPT ? interpret(value) : readKept(value);
  if (kind === 'blank' && !hasMarkup) return BLANK;
  return { kind, text, number, places, isPercent, isDate: false, isTextNumber, hasMarkup, cell, evidence };
}

function interpret(value: string): Content {
  const stripped = stripMarkup(value);
  const text = stripped.trim();
  const hasMarkup = stripped !== value;
  if (text === '') return { ...BLANK, hasMarkup };
  if (text.length > LONGEST_NUMBER) return { ...contentOf('text', text, null), hasMarkup };
  const folded = foldWidth(text).replace(/\s+/gu, '');
  if (TEXT_NUMBER.test(folded) && !isParted(foldWidth(text), folded)) {
    const isPercent = folded.endsWith('%');
    const digits = folded.replace(/[,%+]/g, '');
    const number = isPercent ? quotient(decimal(digits), HUNDRED) : decimal(digits);
    const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
    return { ...contentOf('number', text, null), number, places, isPercent, isTextNumber: true, hasMarkup };
  }
  const kind: ContentKind = DASH.test(folded) ? 'dash' : isWord('none-said', folded.toLowerCase()) ? 'none' : 'text';
  return { ...contentOf(kind, text, null), hasMarkup };
}

/** `3 4` is no number; `3 400 000` is one, and so is `3,400,0 00.00` where a line break got into it. */
function isParted(text: string, folded: string): boolean {
  return /\d\s+\d/u.test(text) && !folded.includes(',') && !/^[-+]?\d{1,3}(?:\s\d{3})+(?:\.\d+)?\s*%?$/u.test(text);
}

interface FormatDescription {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  readonly hasPlaces: boolean;
  readonly places: number;
  /** How a simple format of numbers shows thousands; `null` for every other format. */
  readonly simple: 'plain' | 'grouped' | null;
}

const described = new Map<string, FormatDescription>();

function describeFormat(pattern: string): FormatDescription {
  const known = described.get(pattern);
  if (known) return known;
  const result = simpleFormat(pattern) ?? anyFormat(pattern);
  // A workbook has few formats; a hostile one with thousands must not fill the memory.
  if (described.size < 1000) described.set(pattern, result);
  return result;
}

/** The formats of nearly all numbers in a form, with the space that WPS adds: read here, without loading a library. */
const SIMPLE = /^(0|#,##0)(?:\.(0{1,9}))?(%?)(?:_ )?$/;

function simpleFormat(pattern: string): FormatDescription | null {
  if (pattern === 'General') return { isDate: false, isPercent: false, hasPlaces: false, places: 0, simple: null };
  const match = SIMPLE.exec(pattern);
  if (!match) return null;
  const [, whole, places = '', percent] = match;
  const simple = whole === '0' ? 'plain' : 'grouped';
  return { isDate: false, isPercent: percent === '%', hasPlaces: true, places: places.length, simple };
}

function anyFormat(pattern: string): FormatDescription {
  const info = getFormatInfo(pattern);
  const hasPlaces =
    pattern !== '@' &&
    (info.type === 'number' || info.type === 'percent' || info.type === 'grouped' || info.type === 'currency');
  return { isDate: info.isDate, isPercent: info.isPercent, hasPlaces, places: info.maxDecimals, simple: null };
}

/** Beyond this numbers are shown in other ways. */
const LARGEST_SIMPLE = 1e9;

/** A number as its format shows it: in a simple one, where nothing has to be rounded, without the library. */
function shown(number: Decimal, value: number, pattern: string): string {
  if (pattern === 'General') return plain(number);
  const { simple, isPercent, places } = describeFormat(pattern);
  const isExact = simple !== null && Math.abs(value) < LARGEST_SIMPLE && decimalsOf(number, isPercent) <= places;
  if (!isExact) return format(pattern, value, { throws: false });
  const text = (isPercent ? number.times(HUNDRED) : number).toFixed(places);
  const digits = simple === 'grouped' ? text.replace(/\d(?=(?:\d{3})+(?:\.|$))/g, '$&,') : text;
  return isPercent ? `${digits}%` : digits;
}

function plain(number: Decimal): string {
  return number.toFixed();
}

function decimalsOf(number: Decimal, isPercent: boolean): number {
  const shown = plain(isPercent ? number.times(100) : number);
  const point = shown.indexOf('.');
  return point < 0 ? 0 : shown.length - point - 1;
}

/** A blank cell at a place. */
export const blankField = (row: number, column: number): Field => placed(BLANK, row, column);

/** A content at its place. Written out, as a spread takes several times as long and every cell comes through here. */
export function placed(content: Content, row: number, column: number): Field {
  const { kind, text, number, places, isPercent, isDate, isTextNumber, hasMarkup, cell, evidence } = content;
  const address = { row, column };
  return { kind, text, number, places, isPercent, isDate, isTextNumber, hasMarkup, cell, evidence, address };
}
