import { eventTypes } from '../../host/api/events';
import { ExcelHost, type Traffic } from '../../host/excel-host';
import type { WorkbookDefinition } from '../../host/model/definition';
import { rectAddress } from '../../host/model/rect';
import type { WorkbookSnapshot } from '../../host/model/snapshot';
import { WebHost, type WebHostOptions } from '../../host/web-host';

/** The script of the page around the pane: an emulated Excel on the web. Bundled when a test runs. */

export interface ExcelInPage {
  open(workbook: WorkbookDefinition | WorkbookSnapshot, options: OpenOptions): void;
  /** A click on a cell in the sheet. */
  click(sheet: string, address: string): void;
  showSheet(name: string): void;
  type(sheet: string, address: string, text: string | number): void;
  beginCellEdit(): void;
  endCellEdit(): void;
  undo(): boolean;
  /** A click on a button of the ribbon; false as long as office.js does not listen. */
  clickRibbon(action: string): boolean;
  look(): ExcelLook;
  snapshot(): WorkbookSnapshot;
}

export interface OpenOptions {
  readonly locale: string;
  readonly apiVersion: number;
  readonly page: string;
  readonly host?: Pick<WebHostOptions, 'documentUrl' | 'isSilent'>;
}

/** What can be seen of the workbook from outside. */
export interface ExcelLook {
  readonly selection: string;
  readonly sheets: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly undoSteps: number;
  readonly undoClearedBy: readonly string[];
  readonly marks: number;
  readonly traffic: Traffic;
  /** Whether the pane hears of selections: the last that it asks of Excel when it starts. */
  readonly isWatched: boolean;
  /** The results of the ribbon's commands that were ended. */
  readonly completed: readonly number[];
  /** When office.js was told where it is, on the clock of `Date.now`: `Office.onReady` follows. */
  readonly toldAt: number;
}

declare global {
  interface Window {
    excel?: ExcelInPage;
  }
}

let opened: ExcelHost | null = null;
let around: WebHost | null = null;
let toldAt = 0;

const host = (): ExcelHost => {
  if (!opened) throw new Error('No workbook is open.');
  return opened;
};

const sheetNamed = (name: string) => {
  const sheet = host().workbook.findSheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

window.addEventListener('message', ({ data }) => {
  if (String(data).includes('ContextActivationManager_getAppContextAsync')) toldAt = Date.now();
});

window.excel = {
  open(workbook, { locale, apiVersion, page, host: options = {} }) {
    // A snapshot has its settings; a definition leaves them to the pane.
    opened =
      'settings' in workbook ? ExcelHost.reopen(workbook, { apiVersion }) : ExcelHost.open(workbook, { apiVersion });
    const frame = document.createElement('iframe');
    frame.title = 'pane';
    // It serves the frame as long as the page stands.
    around = new WebHost(opened, frame, new URL(page, window.location.href).href, { locale, ...options });
    document.body.append(frame);
  },
  click: (sheet, address) => {
    host().user.select(sheet, address);
  },
  showSheet: (name) => {
    host().workbook.activate(sheetNamed(name));
  },
  type: (sheet, address, text) => {
    host().user.type(sheet, address, text);
  },
  beginCellEdit: () => {
    host().user.beginCellEdit();
  },
  endCellEdit: () => {
    host().user.endCellEdit();
  },
  undo: () => host().user.undo(),
  clickRibbon: (action) => around?.clickRibbon(action) ?? false,
  snapshot: () => host().snapshot(),
  look: () => {
    const { workbook, traffic } = host();
    return {
      selection: `${workbook.active.name}!${rectAddress(workbook.selection)}`,
      sheets: workbook.sheets.map(({ name }) => name),
      settings: Object.fromEntries(workbook.settings),
      undoSteps: workbook.undo.length,
      undoClearedBy: workbook.undo.clearedBy,
      marks: workbook.sheets.reduce((sum, { conditionalFormats }) => sum + conditionalFormats.length, 0),
      traffic,
      isWatched: [...workbook.registrations].some((one) => one.startsWith(`${eventTypes.selectionChanged}:`)),
      completed: around?.completed.map(([, status]) => status) ?? [],
      toldAt,
    };
  },
};
