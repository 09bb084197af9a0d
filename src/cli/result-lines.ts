import { catalogueOf, fill, type Language } from '../messages';

/** A line of an earlier result that cannot be read as one. */
export class DamagedLine extends Error {
  constructor(
    private readonly file: string,
    /** 1-based. */
    private readonly line: number,
  ) {
    super('line-damaged');
  }

  inWords(language: Language): string {
    return fill(catalogueOf(language).batch['line-damaged'], { file: this.file, line: this.line }, language);
  }
}

type Kind = 'string' | 'number' | 'list' | 'object';

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

/** A line of a result, read back: an object that has these fields. Results are kept for months, and may be cut or changed. */
export function parseLine<T>(text: string, fields: Readonly<Record<string, Kind>>, file: string, line: number): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DamagedLine(file, line);
  }
  const isWhole =
    kindOf(value) === 'object' &&
    Object.entries(fields).every(([name, kind]) => kindOf((value as Readonly<Record<string, unknown>>)[name]) === kind);
  if (!isWhole) throw new DamagedLine(file, line);
  return value as T;
}
