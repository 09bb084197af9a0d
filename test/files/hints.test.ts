import { readFileSync } from 'node:fs';
import { judgeFile } from '../../src/batch';
import { readWorkbook } from '../../src/files';
import { save } from '../../src/files/save';

const tidy = new Uint8Array(readFileSync('samples/tidy.xlsx'));
const sheet = '电子政务运维';

/** The sample with settings kept in it, as the add-in in Excel keeps them. */
function keeping(settings: string): Uint8Array {
  const saved = save(tidy, 'tidy.xlsx', { settings });
  if (!saved.ok) throw new Error(saved.failure.code);
  return saved.bytes;
}

function reasonsIn(bytes: Uint8Array): readonly (boolean | undefined)[] {
  const { forms } = judgeFile('tidy.xlsx', readWorkbook(bytes, 'tidy.xlsx'), { profile: 'auto' });
  return forms.map(({ audit }) => audit.form.columns.reason !== undefined);
}

/** The heading of the reasons is said to be of no matter. */
function hint(): unknown {
  const { forms } = judgeFile('tidy.xlsx', readWorkbook(tidy, 'tidy.xlsx'), { profile: 'auto' });
  const [one] = forms.filter((form) => form.sheet === sheet);
  const reason = one?.audit.form.columns.reason;
  if (!one || !reason) throw new Error('the sample has changed');
  const { row } = reason.address;
  const cells = one.audit.form.cells.filter(({ address }) => address.row === row);
  return {
    headingRow: row,
    left: cells[0]?.address.column ?? 0,
    texts: cells.map(({ text }) => text),
    columns: [{ column: reason.address.column, field: 'other' }],
  };
}

test('the command line reads a sheet as a person has told the pane, and the other sheets as before', () => {
  const before = reasonsIn(tidy);
  const layouts = [{ sheetId: 'of another host', sheet, hint: hint() }];
  const after = reasonsIn(keeping(JSON.stringify({ version: 1, layouts })));
  expect(before).not.toContain(false);
  expect(after.filter((hasReasons) => !hasReasons)).toHaveLength(1);
});

test.each(['nothing of ours', '[]', '{"layouts":[{"sheet":1}]}', '{"layouts":{}}'])(
  'settings that say nothing of layouts change nothing: %s',
  (settings) => {
    expect(reasonsIn(keeping(settings))).toEqual(reasonsIn(tidy));
  },
);
