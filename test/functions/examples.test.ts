import { call, functionHelp, present, type FunctionHelp, type FunctionId } from '../../src/functions';
import { openRows, openSample } from './support/sheets';

const ERROR = /^(#N\/A|#VALUE!)(?: (.+))?$/;

/** `{4.38;6}` for a spill, a text as it is, `""` for an empty one. */
function shown(rows: unknown[][]): string {
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0] === '' ? '""' : String(rows[0][0]);
  return `{${rows.map((row) => row.map(String).join(',')).join(';')}}`;
}

/** What the formula shows when it is typed into the spreadsheet of the workbench. */
async function evaluate({ formula, place }: FunctionHelp['examples'][number]): Promise<string> {
  const sheet = place ? await openSample(place.file, place.sheet) : await openRows([[null]]);
  try {
    // Right of every sample form.
    const cell = place ? 'K1' : 'A1';
    await sheet.type(cell, formula);
    return shown(sheet.spillAt(cell));
  } finally {
    sheet.close();
  }
}

/** Why there is no value, for which a spreadsheet has no room: the example's own arguments, read without a sheet. */
function reasonOf(formula: string): string {
  const [, id = '', list = ''] = /^=PE\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const shape = present(call(id as FunctionId, JSON.parse(`[${list}]`) as unknown[]), 'zh-CN');
  return typeof shape === 'object' && 'message' in shape ? shape.message : '';
}

describe.each(functionHelp)('the examples of PE.$id', ({ id, examples }) => {
  test('are there, and one shows what is refused', () => {
    expect(examples.length).toBeGreaterThan(1);
    expect(examples.every(({ formula }) => formula.startsWith(`=PE.${id}(`))).toBe(true);
    expect(examples.some(({ result }) => result.includes('#'))).toBe(true);
  });

  test.each(examples)('$formula → $result', async (example) => {
    const value = await evaluate(example);
    const [, error, reason] = ERROR.exec(example.result) ?? [];
    if (error !== undefined) expect(value).toBe(error);
    // Of several lines, or of a long spill, an example shows the beginning.
    else if (example.result.endsWith('…')) expect(`${value}…`.startsWith(example.result.slice(0, -1))).toBe(true);
    else expect(value.split('\n')[0]).toBe(example.result);
    if (reason !== undefined) expect(reasonOf(example.formula)).toBe(reason);
  });
});
