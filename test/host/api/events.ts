import type { WorkbookEvent, WorkbookModel } from '../model/workbook-model';
import type { WireEvent } from '../rich-api/protocol';
import type { Method } from '../rich-api/server-object';

/** Numbers of events on the wire, from office.js. */
export const eventTypes = { changed: 10, sheetAdded: 13, selectionChanged: 14 } as const;

/** The target of events that are heard for all sheets at once. */
export const wholeWorkbook = 'Workbook';

type Registration = readonly [workbook: WorkbookModel, eventType: number, target: string];

/** The two hidden methods by which office.js begins and stops to listen. */
export function registration<T>(
  name: string,
  since: number,
  of: (target: T) => Registration,
): Record<string, Method<T>> {
  const change = (target: T, action: 'add' | 'delete'): void => {
    const [workbook, eventType, eventTarget] = of(target);
    workbook.registrations[action](`${eventType}:${eventTarget}`);
  };
  return {
    [`_register${name}Event`]: {
      since,
      call: (target) => {
        change(target, 'add');
      },
    },
    [`_unregister${name}Event`]: {
      since,
      call: (target) => {
        change(target, 'delete');
      },
    },
  };
}

/** What goes over the wire for an event: once for each target that is listened to. */
export function wireEventsOf(workbook: WorkbookModel, event: WorkbookEvent, apiVersion: number): readonly WireEvent[] {
  const messageType = eventTypes[event.type];
  return [wholeWorkbook, event.sheetId]
    .filter((target) => workbook.registrations.has(`${messageType}:${target}`))
    .map((targetId) => ({
      messageCategory: 65_536,
      messageType,
      targetId,
      message: JSON.stringify(argumentsOf(event, apiVersion)),
    }));
}

/** Since ExcelApi 1.14 an event says whether this add-in caused it. */
const triggerSince = 14;

function argumentsOf(event: WorkbookEvent, apiVersion: number): Readonly<Record<string, unknown>> {
  const { sheetId: worksheetId } = event;
  if (event.type === 'sheetAdded') return { worksheetId, source: 'Local' };
  if (event.type === 'selectionChanged') return { worksheetId, address: event.address };
  const { address, by } = event;
  const triggerSource = by === 'addin' ? 'ThisLocalAddin' : 'Unknown';
  return {
    ...{ worksheetId, address, changeType: 'RangeEdited', source: by === 'coauthor' ? 'Remote' : 'Local' },
    ...(apiVersion >= triggerSince ? { triggerSource } : {}),
  };
}
