import { fromA1 } from '../../src/form';
import { closeEngines, univerFixture } from './univer-fixture';

afterEach(closeEngines);

test('what lies under a merged block is marked on the block, which is all that is seen', async () => {
  const { port, marksAt } = await univerFixture.open([
    {
      name: 'Form',
      rows: [
        ['a', 1],
        [null, 2],
      ],
      merges: ['A1:A2'],
    },
  ]);
  const sheets = await port.readSheets('all');
  const sheetId = sheets.ok ? sheets.value[0]!.sheet.id : '';
  const cells = ['A2', 'B2'].map((cell) => fromA1(cell)!);
  expect(await port.mark([sheetId], [{ sheetId, severity: 'error', cells }], 'fill')).toMatchObject({ ok: true });
  expect(['A1', 'A2', 'B1', 'B2'].map((cell) => marksAt('Form', cell))).toEqual([['error'], [], [], ['error']]);
});
