import { createOfficePort } from '../../src/excel';
import { isMarkFormula } from '../../src/report/traces';
import type { MarkSeverity } from '../../src/workbook';
import { ExcelHost, type ExcelHostOptions } from '../host/excel-host';
import type { CellDefinition, SheetDefinition } from '../host/model/definition';
import { contains, parseRect, quoteSheetName, rectAddress } from '../host/model/rect';
import type { ExcelPlatform } from '../host/model/workbook-model';
import { installOffice, type OfficeInNode } from '../host/office-in-node';
import type { FixtureCell, FixtureSheet, OpenWorkbook, PortFixture } from '../workbook/port-fixture';

/** The workbook of a fixture, with the Excel it is open in. */
export interface OpenInExcel extends OpenWorkbook {
  readonly host: ExcelHost;
}

type FixtureOptions = ExcelHostOptions & { readonly platform?: ExcelPlatform };

export interface ExcelFixture extends PortFixture {
  open(sheets: readonly FixtureSheet[], options?: FixtureOptions): Promise<OpenInExcel>;
  /** Connects a host that a test has made itself. */
  connect(host: ExcelHost): OpenInExcel;
}

/** The port on the genuine office.js and an emulated Excel. */
export function excelFixture(defaults: FixtureOptions = {}): ExcelFixture {
  let office: OfficeInNode | null = null;
  afterAll(() => office?.remove());
  const connect = (host: ExcelHost): OpenInExcel => {
    office ??= installOffice();
    office.connect(host);
    return openIn(host, connect);
  };
  return {
    hasCellEditing: true,
    connect,
    open: (sheets, options) => {
      const platform = options?.platform ?? defaults.platform ?? 'web';
      const definition = { sheets: sheets.map(sheetDefinition), platform };
      return Promise.resolve(connect(ExcelHost.open(definition, { ...defaults, ...options })));
    },
  };
}

function openIn(host: ExcelHost, connect: (host: ExcelHost) => OpenInExcel): OpenInExcel {
  const { user, workbook } = host;
  return {
    host,
    user,
    port: createOfficePort(),
    snapshot: () => host.snapshot(),
    marksAt: (sheet, address) => marksAt(host, sheet, address),
    selection: () => `${quoteSheetName(workbook.active.name).replaceAll("'", '')}!${rectAddress(workbook.selection)}`,
    linkAt: (sheet, address) => {
      const { top, left } = parseRect(address);
      return workbook.findSheet(sheet)?.cellAt(top, left).hyperlink?.documentReference ?? null;
    },
    reopen: () => {
      const { apiVersion } = host;
      return Promise.resolve(connect(ExcelHost.reopen(host.snapshot(), { apiVersion })));
    },
  };
}

function marksAt({ workbook }: ExcelHost, sheetName: string, address: string): MarkSeverity[] {
  const { top, left } = parseRect(address);
  const formats = workbook.findSheet(sheetName)?.conditionalFormats ?? [];
  return formats
    .filter(({ formula, rects }) => isMarkFormula(formula) && rects.some((rect) => contains(rect, top, left)))
    .map(({ formula }) => /PE-MARK:(\w+)/.exec(formula)?.[1] as MarkSeverity);
}

function sheetDefinition({ isHidden = false, rows = [], ...sheet }: FixtureSheet): SheetDefinition {
  const visibility = isHidden ? 'Hidden' : 'Visible';
  return { ...sheet, visibility, rows: rows.map((row) => row.map(cellDefinition)) };
}

function cellDefinition(cell: FixtureCell | CellDefinition): CellDefinition {
  if (typeof cell !== 'object' || cell === null || !('value' in cell)) return cell;
  const { formula, ...rest } = cell;
  return { ...rest, ...(formula === undefined ? {} : { formula: formula.startsWith('=') ? formula : `=${formula}` }) };
}
