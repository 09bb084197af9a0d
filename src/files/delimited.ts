/** Separators in order of trust: a tab hardly ever stands inside a cell, a comma stands in every large amount. */
const DELIMITERS = ['\t', ',', ';'] as const;
const SAMPLE_CHARACTERS = 20_000;

/** The quoted field that opens at `start`: its text and the offset behind the closing quote; `null` if it never closes. */
function readQuoted(text: string, start: number): { field: string; next: number } | null {
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] !== '"') return { field: text.slice(start + 1, quote).replaceAll('""', '"'), next: quote + 1 };
    at = quote + 2;
  }
}

type Visit = (text: string, row: number, column: number) => void;

/** What is done with the fields of a text, by row and column. */
interface Visitor {
  readonly visit: Visit;
  /** A field begins with a quote that never closes. */
  readonly unclosed?: (row: number, column: number) => void;
}

/** Visits the fields of delimited text (RFC 4180; any line end; a quote that never closes is an ordinary character). */
function eachField(text: string, delimiter: string, { visit, unclosed }: Visitor): void {
  const boundary = new RegExp(`[${delimiter}\r\n]`, 'g');
  let row = 0;
  let column = 0;
  for (let at = 0; at <= text.length;) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : null;
    if (text[at] === '"' && !quoted) unclosed?.(row, column);
    const from = quoted?.next ?? at;
    boundary.lastIndex = from;
    const end = boundary.exec(text)?.index ?? text.length;
    visit((quoted?.field ?? '') + text.slice(from, end), row, column);
    at = end + 1;
    column += 1;
    if (text[end] === delimiter) continue;
    row += 1;
    column = 0;
    if (text[end] === '\r' && text[end + 1] === '\n') at++;
  }
}

/** The separator that divides the most lines of a text. */
export function guessDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const divided = (delimiter: string): number => {
    let lines = 0;
    eachField(sample, delimiter, { visit: (_text, _row, column) => (lines += column === 1 ? 1 : 0) });
    return lines;
  };
  return DELIMITERS.reduce<string>(
    (best, delimiter) => (divided(delimiter) > divided(best) ? delimiter : best),
    DELIMITERS[0],
  );
}

/**
 * Visits the fields of a CSV or TSV text by row and column. Every field stays the text it is; Excel's `sep=;` first
 * line is obeyed, and stays a row, so that addresses are those a text editor shows.
 */
export function eachDelimited(text: string, visit: Visit, unclosed: Visitor['unclosed'] = () => undefined): void {
  const declared = /^sep=([\t,;])\r?\n/i.exec(text);
  if (!declared) return eachField(text, guessDelimiter(text), { visit, unclosed });
  eachField(text.slice(declared[0].length), declared[1] ?? ',', {
    visit: (field, row, column) => visit(field, row + 1, column),
    unclosed: (row, column) => unclosed(row + 1, column),
  });
}
