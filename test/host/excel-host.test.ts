import { ExcelHost, type ExcelHostOptions } from './excel-host';
import type { SheetDefinition } from './model/definition';
import { installOffice, type OfficeInNode } from './office-in-node';

let office: OfficeInNode;
beforeAll(() => {
  office = installOffice();
});
afterAll(() => {
  office.remove();
});

function open(sheets: readonly SheetDefinition[], options?: ExcelHostOptions): ExcelHost {
  const host = ExcelHost.open({ sheets }, options);
  office.connect(host);
  return host;
}

interface CaughtError {
  readonly code: string;
  readonly message: string;
}

/** The error that some work in Excel ends with. */
async function errorOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<CaughtError> {
  try {
    await Excel.run(work);
  } catch (error) {
    return error as CaughtError;
  }
  throw new Error('Nothing failed.');
}

describe('the genuine office.js on the emulated Excel', () => {
  test('loads collections, properties and objects under objects', async () => {
    open([
      { name: 'One', cells: { B2: 5 } },
      { name: 'Two', visibility: 'Hidden' },
    ]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      expect(Array.from(worksheets.items, ({ name }) => name)).toEqual(['One', 'Two']);
      expect(worksheets.items[1]?.visibility).toBe('Hidden');
      expect(worksheets.items[0]?.protection.protected).toBe(false);
    });
  });

  test('a property that was not loaded throws, and null objects say so', async () => {
    open([{ name: 'One' }]);
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nope');
      const below = missing.getRange('A1').load('address');
      const empty = context.workbook.worksheets.getItem('One').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([missing.isNullObject, below.isNullObject, empty.isNullObject]).toEqual([true, true, true]);
      const range = context.workbook.worksheets.getItem('One').getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(/values/);
    });
  });

  test('an object is good for more than one sync, and given back in the end', async () => {
    const host = open([{ name: 'One', cells: { A1: 1 } }]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('One').getRange('A1');
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values[0]?.[0]).toBe(2);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.keptReferences).toBe(0);
  });

  test('what is not emulated fails with the class and the member', async () => {
    open([{ name: 'One' }]);
    const method = await errorOf((context) => {
      context.workbook.worksheets.getItem('One').calculate(true);
      return context.sync();
    });
    expect(method).toMatchObject({ code: 'ApiNotFound' });
    expect(method.message).toMatch(/Worksheet\.calculate\(\)/);
    const property = await errorOf((context) => {
      context.workbook.worksheets.getItem('One').load('tabColor');
      return context.sync();
    });
    expect(property.message).toMatch(/Worksheet\.tabColor/);
    const navigation = await errorOf((context) => {
      context.workbook.worksheets.getItem('One').charts.getCount();
      return context.sync();
    });
    expect(navigation.message).toMatch(/Worksheet\.charts/);
  });

  test('what is newer than the Excel fails with what it needs', async () => {
    open([{ name: 'One' }], { apiVersion: 7 });
    const error = await errorOf((context) => {
      context.workbook.worksheets.getItem('One').getRanges('A1,B2').load('areaCount');
      return context.sync();
    });
    expect(error).toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('ExcelApi 1.9') });
  });

  test('what ran before a failure stays done, and is one step to undo', async () => {
    const host = open([{ name: 'One' }]);
    const error = await errorOf((context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      sheet.getRange('A1:B1').values = [[1]];
      return context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    const valueOf = (row: number) => host.workbook.sheets[0]?.cellAt(row, 0).value;
    expect([valueOf(0), valueOf(1)]).toEqual([1, 2]);
    expect(host.user.undo()).toBe(true);
    expect([valueOf(0), valueOf(1)]).toEqual([null, null]);
  });
});

describe('limits', () => {
  test('five million cells a read', async () => {
    open([{ name: 'One' }]);
    const error = await errorOf((context) => {
      context.workbook.worksheets.getItem('One').getRange('A1:Z1048576').load('values');
      return context.sync();
    });
    expect(error.code).toBe('RangeExceedsLimit');
  });

  test('bytes of requests and of responses', async () => {
    open([{ name: 'One', cells: { A1: 'x'.repeat(5000) } }], { maxBytes: 4000 });
    const response = await errorOf((context) => {
      context.workbook.worksheets.getItem('One').getRange('A1').load('values');
      return context.sync();
    });
    expect(response.code).toBe('ResponsePayloadSizeLimitExceeded');
    const request = await errorOf((context) => {
      context.workbook.worksheets.getItem('One').getRange('A1').values = [['y'.repeat(5000)]];
      return context.sync();
    });
    expect(request.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('a list of addresses is cut at 8,192 characters without a word', async () => {
    open([{ name: 'One' }]);
    await Excel.run(async (context) => {
      const list = Array.from({ length: 3000 }, (_, row) => `A${row * 2 + 1}`).join(',');
      const areas = context.workbook.worksheets.getItem('One').getRanges(list).load('areaCount');
      await context.sync();
      expect(list.length).toBeGreaterThan(8192);
      expect(areas.areaCount).toBeGreaterThan(1000);
      expect(areas.areaCount).toBeLessThan(2000);
    });
  });
});

describe('the undo stack', () => {
  type Sheet = Excel.Worksheet;
  test.each<[string, (sheet: Sheet) => void]>([
    [
      'WorksheetProtection.protect',
      (sheet) => {
        sheet.protection.protect();
      },
    ],
    [
      'WorksheetProtection.unprotect',
      (sheet) => {
        sheet.protection.unprotect();
      },
    ],
    [
      'Worksheet.delete',
      (sheet) => {
        sheet.delete();
      },
    ],
    [
      'Range.getMergedAreasOrNullObject',
      (sheet) => {
        sheet.getRange('A1').getMergedAreasOrNullObject();
      },
    ],
  ])('is emptied by %s', async (call, work) => {
    const host = open([{ name: 'One' }, { name: 'Two' }]);
    host.user.type('One', 'A1', 5);
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Two'));
      await context.sync();
    });
    expect(host.workbook.undo.clearedBy).toEqual([call]);
    expect(host.user.undo()).toBe(false);
  });
});
