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

/** Splits delimited text into records (RFC 4180; any line end; a quote that never closes is an ordinary character). */
export function splitRecords(text: string, delimiter: string): string[][] {
  const boundary = new RegExp(`[${delimiter}\r\n]`, 'g');
  const records: string[][] = [];
  let record: string[] = [];
  for (let at = 0; at <= text.length;) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : null;
    const from = quoted?.next ?? at;
    boundary.lastIndex = from;
    const end = boundary.exec(text)?.index ?? text.length;
    record.push((quoted?.field ?? '') + text.slice(from, end));
    at = end + 1;
    if (text[end] === delimiter) continue;
    records.push(record);
    record = [];
    if (text[end] === '\r' && text[end + 1] === '\n') at++;
  }
  return records;
}

/** The separator that divides the most lines of a text. */
export function guessDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const divided = (delimiter: string): number => splitRecords(sample, delimiter).filter((r) => r.length > 1).length;
  return DELIMITERS.reduce<string>(
    (best, delimiter) => (divided(delimiter) > divided(best) ? delimiter : best),
    DELIMITERS[0],
  );
}

/** The records of a CSV or TSV text. Every field stays the text it is; Excel's `sep=;` first line is obeyed. */
export function parseDelimited(text: string): string[][] {
  const declared = /^sep=([\t,;])\r?\n/i.exec(text);
  if (!declared) return splitRecords(text, guessDelimiter(text));
  // The line stays a row, so that addresses are those a text editor shows.
  return [[], ...splitRecords(text.slice(declared[0].length), declared[1] ?? ',')];
}
