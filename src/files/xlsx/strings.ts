import { MAX_RAW_TEXT } from '../limits';
import { Cursor, Unknown } from './cursor';
import { plainText, rawText } from './text';

/**
 * The text of a shared string or of one that stands in its cell (`si`, `is`): plain, or in runs with formats of their
 * own. How it is pronounced is no part of it.
 */
export function richText(cursor: Cursor, element: string): string {
  if (cursor.nextAttribute()) throw new Unknown();
  let raw = '';
  let form = 'none' as 'none' | 'plain' | 'runs';
  cursor.each(element, (name) => {
    if (name === 't' && form === 'none') {
      raw = rawText(cursor);
      form = 'plain';
    } else if (name === 'r' && (form === 'none' || form === 'runs')) {
      raw += runText(cursor);
      form = 'runs';
    } else if (name === 'rPh' || name === 'phoneticPr') cursor.pass();
    else throw new Unknown();
  });
  if (raw.length > MAX_RAW_TEXT) throw new Unknown();
  return plainText(raw);
}

/** The raw text of a run. */
function runText(cursor: Cursor): string {
  if (cursor.nextAttribute() || cursor.isEmpty) throw new Unknown();
  let raw = '';
  cursor.each('r', (name) => {
    if (name === 'rPr') cursor.pass();
    else if (name === 't') raw += rawText(cursor);
    else throw new Unknown();
  });
  return raw;
}

/** The strings that cells name by their number. */
export function sharedStrings(xml: string): readonly string[] {
  const cursor = new Cursor(xml);
  cursor.root('sst');
  cursor.passAttributes();
  const strings: string[] = [];
  cursor.each('sst', (name) => {
    if (name !== 'si') throw new Unknown();
    strings.push(richText(cursor, 'si'));
  });
  cursor.expectEnd();
  return strings;
}
