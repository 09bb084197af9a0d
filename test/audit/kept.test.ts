import {
  hintsIn,
  isOfSheet,
  piecesIn,
  readLayouts,
  settingsFrom,
  settingsKey,
  storedSettings,
  type SheetLayout,
} from '../../src/audit';

const layout: SheetLayout = {
  sheetId: 'id-1',
  sheet: '自评表',
  hint: { headingRow: 10, left: 0, texts: ['三级指标', '指标值'], columns: [{ column: 2, field: 'name' }] },
};

describe('settings kept in a workbook', () => {
  it('stand under one key, or in pieces under keys of their own where they are long', () => {
    const long = JSON.stringify({ note: '长'.repeat(70_000) });
    for (const json of ['{"language":"zh"}', long]) {
      const { pieces, head } = storedSettings(json, []);
      expect(settingsFrom(new Map<string, unknown>([...pieces, [settingsKey, head]]))).toBe(json);
    }
    expect(storedSettings(long, []).pieces).toHaveLength(3);
  });

  it('are never written over pieces of earlier ones', () => {
    const long = '长'.repeat(40_000);
    const earlier = storedSettings(long, []).pieces.map(([name]) => name);
    const names = storedSettings(long, earlier).pieces.map(([name]) => name);
    expect(names.filter((name) => earlier.includes(name))).toEqual([]);
    expect(piecesIn([...earlier, ...names, settingsKey, 'of-another'])).toEqual([...earlier, ...names]);
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['null', null],
    ['a record of another kind', { parts: [] }],
    ['pieces that are no list', { pieces: 'all' }],
  ])('are none where there is %s', (_name, head) => {
    expect(settingsFrom(new Map([[settingsKey, head]]))).toBeNull();
  });

  it('lack what a missing piece held', () => {
    expect(settingsFrom(new Map([[settingsKey, { pieces: ['a', 'b'] }] as [string, unknown], ['a', 'x']]))).toBe('x');
  });
});

describe('layouts kept in a workbook', () => {
  it('are those of the sheet of a name', () => {
    const settings = JSON.stringify({ layouts: [layout, { ...layout, sheet: '别的表' }] });
    expect(hintsIn(settings, '自评表')).toEqual([layout.hint]);
  });

  it.each(['no json', '[]', 'null', '{"layouts":7}', '{}'])('are none in %s', (settings) => {
    expect(hintsIn(settings, '自评表')).toEqual([]);
  });

  it.each([
    ['no record', 7],
    ['no sheet', { ...layout, sheet: 1 }],
    ['no sheet id', { ...layout, sheetId: undefined }],
    ['a hint that is none', { ...layout, hint: [] }],
    ['a heading row that is none', { ...layout, hint: { ...layout.hint, headingRow: -1 } }],
    ['a left edge that is none', { ...layout, hint: { ...layout.hint, left: 0.5 } }],
    ['no texts', { ...layout, hint: { ...layout.hint, texts: [] } }],
    ['texts that are none', { ...layout, hint: { ...layout.hint, texts: [1] } }],
    ['columns that are no list', { ...layout, hint: { ...layout.hint, columns: {} } }],
    ['a column without a place', { ...layout, hint: { ...layout.hint, columns: [{ field: 'name' }] } }],
    [
      'a column of an unknown field',
      { ...layout, hint: { ...layout.hint, columns: [{ column: 1, field: 'toString' }] } },
    ],
    ['a column without a field', { ...layout, hint: { ...layout.hint, columns: [{ column: 1 }] } }],
  ])('leave out one with %s', (_name, one) => expect(readLayouts([one, layout])).toEqual([layout]));

  it('belong to a sheet by id or by name', () => {
    expect([
      isOfSheet(layout, { id: 'id-1', name: '改名' }),
      isOfSheet(layout, { id: 'id-2', name: '自评表' }),
      isOfSheet(layout, { id: 'id-2', name: '改名' }),
    ]).toEqual([true, true, false]);
  });
});
