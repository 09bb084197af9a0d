import { parseRect } from '../model/rect';
import type { SheetModel } from '../model/sheet-model';
import { HostError } from '../rich-api/host-error';
import { ServerObject, type ClassSpec, type Scalar } from '../rich-api/server-object';
import { addressOfAreas } from './range-areas';

const freezePanesSpec: ClassSpec<SheetModel> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: { since: 7, call: (sheet, [count]) => sheet.change({ frozenRows: Number(count ?? 0) }) },
  },
};

const autoFilterSpec: ClassSpec<SheetModel> = {
  name: 'AutoFilter',
  scalars: { enabled: { since: 9, get: ({ setUp }) => setUp.filter !== null } },
  methods: {
    apply: {
      since: 9,
      call: (sheet, [address]) => {
        if (typeof address !== 'string') throw new HostError('InvalidArgument', 'Only an address is emulated.');
        sheet.change({ filter: parseRect(address) });
      },
    },
    remove: {
      since: 9,
      call: (sheet) => {
        if (!sheet.setUp.filter) throw new HostError('ItemNotFound');
        sheet.change({ filter: null });
      },
    },
  },
};

/** A property of the page. A computer without a printer refuses them. */
function ofPage(name: string): Scalar<SheetModel> {
  return {
    since: 9,
    get: ({ setUp }) => setUp.page[name] ?? null,
    set: (sheet, value) => changePage(sheet, name, value),
  };
}

function changePage(sheet: SheetModel, name: string, value: unknown): void {
  if (sheet.workbook.hasNoPrinter) throw new HostError('GeneralException', 'No printer is installed.');
  sheet.change({ page: { ...sheet.setUp.page, [name]: value } });
}

const footerSpec: ClassSpec<SheetModel> = { name: 'HeaderFooter', scalars: { centerFooter: ofPage('centerFooter') } };

const footersSpec: ClassSpec<SheetModel> = {
  name: 'HeaderFooterGroup',
  navigations: { defaultForAllPages: { since: 9, get: (sheet) => ServerObject.of(footerSpec, sheet) } },
};

const pageLayoutSpec: ClassSpec<SheetModel> = {
  name: 'PageLayout',
  scalars: { orientation: ofPage('orientation'), paperSize: ofPage('paperSize'), zoom: ofPage('zoom') },
  navigations: { headersFooters: { since: 9, get: (sheet) => ServerObject.of(footersSpec, sheet) } },
  methods: {
    setPrintArea: { since: 9, call: (sheet, [areas]) => changePage(sheet, 'printArea', addressOfAreas(areas)) },
    setPrintTitleRows: { since: 9, call: (sheet, [rows]) => changePage(sheet, 'titleRows', String(rows)) },
  },
};

export const serveFreezePanes = (sheet: SheetModel): ServerObject => ServerObject.of(freezePanesSpec, sheet);
export const serveAutoFilter = (sheet: SheetModel): ServerObject => ServerObject.of(autoFilterSpec, sheet);
export const servePageLayout = (sheet: SheetModel): ServerObject => ServerObject.of(pageLayoutSpec, sheet);
