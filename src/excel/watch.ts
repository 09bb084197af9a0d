import { fromA1, type ChangeOrigin, type Outcome, type WorkbookListener } from '../workbook';
import type { OwnWrites } from './own-writes';
import { excelApi, hasExcelApi } from './requirements';
import { runInExcel } from './run';

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Where changes and selections can be heard: a sheet, or all sheets at once. */
interface EventSource {
  readonly onChanged: OfficeExtension.EventHandlers<Excel.WorksheetChangedEventArgs>;
  readonly onSelectionChanged: OfficeExtension.EventHandlers<Excel.WorksheetSelectionChangedEventArgs>;
}

/** Listens to the workbook until the function that comes back is called. */
export async function watchWorkbook(listener: WorkbookListener, own: OwnWrites): Promise<Outcome<() => Promise<void>>> {
  const handlers: Handler[] = [];
  const started = await runInExcel(async (context) => {
    if (hasExcelApi(excelApi.workbookEvents)) handlers.push(...listenTo(context.workbook.worksheets, listener, own));
    else handlers.push(...(await listenToEach(context, listener, own, handlers)));
    await context.sync();
  });
  if (!started.ok) return started;
  return {
    ok: true,
    value: async () => {
      const toStop = handlers.splice(0);
      await runInExcel(() => stopAll(toStop));
    },
  };
}

/** Before ExcelApi 1.9 there are only events of single sheets: of those there are, and of those that come. */
async function listenToEach(
  context: Excel.RequestContext,
  listener: WorkbookListener,
  own: OwnWrites,
  later: Handler[],
): Promise<readonly Handler[]> {
  const sheets = context.workbook.worksheets.load('items/id');
  await context.sync();
  const onAdded = sheets.onAdded.add(async ({ worksheetId }) => {
    await runInExcel(async (ofEvent) => {
      const sheet = ofEvent.workbook.worksheets.getItem(worksheetId).load('id');
      await ofEvent.sync();
      later.push(...listenTo(sheet, listener, own));
      await ofEvent.sync();
    });
  });
  return [onAdded, ...sheets.items.flatMap((sheet) => listenTo(sheet, listener, own))];
}

function listenTo(
  source: EventSource,
  { onSheetChanged, onSelectionChanged }: WorkbookListener,
  own: OwnWrites,
): readonly Handler[] {
  const handlers: Handler[] = [];
  if (onSheetChanged) {
    const changed = source.onChanged.add((event) => {
      onSheetChanged(event.worksheetId, originOf(event, own));
      return Promise.resolve();
    });
    handlers.push(changed);
  }
  if (onSelectionChanged) {
    const selected = source.onSelectionChanged.add(({ worksheetId, address }) => {
      const cell = firstCell(address);
      if (cell) onSelectionChanged({ sheetId: worksheetId, address: cell });
      return Promise.resolve();
    });
    handlers.push(selected);
  }
  return handlers;
}

/**
 * Who changed cells. A co-author's change is never ours, whatever else the event says. An Excel that knows who caused a
 * change says so of this add-in's alone: the others have no name. A change of the add-in that this pane does not expect
 * may be another pane's.
 */
function originOf(
  { source, triggerSource, worksheetId, address }: Excel.WorksheetChangedEventArgs,
  own: OwnWrites,
): ChangeOrigin {
  if (source === 'Remote') return 'other';
  if (triggerSource === 'ThisLocalAddin') return own.take(worksheetId, address) ? 'own' : 'unknown';
  return hasExcelApi(excelApi.changeTrigger) ? 'other' : 'unknown';
}

/** The first cell of a selection: `B3` of `B3:C9,E1`; whole columns and rows begin at the edge. */
function firstCell(address: string): ReturnType<typeof fromA1> {
  const [corner = ''] = address.slice(address.lastIndexOf('!') + 1).split(/[:,]/);
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(corner) ?? [];
  return letters || digits ? fromA1(`${letters || 'A'}${digits || '1'}`) : null;
}

/** Handlers are removed in the context they were added in, one sync for each context. */
async function stopAll(handlers: readonly Handler[]): Promise<void> {
  const contexts = new Set(handlers.map(({ context }) => context));
  for (const handler of handlers) handler.remove();
  await Promise.all([...contexts].map((context) => context.sync()));
}
