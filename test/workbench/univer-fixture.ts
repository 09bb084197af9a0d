import {
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  type ICellData,
  type IWorkbookData,
} from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { markFormula } from '../../src/report/traces';
import { fromA1, toA1, type MarkSeverity } from '../../src/workbook';
import { toCellData } from '../../src/workbench/port/cell-values';
import { linkIn } from '../../src/workbench/port/links';
import { LINK_KEY } from '../../src/workbench/port/sheet-data';
import { startEngine, type Engine } from '../../src/workbench/univer/engine';
import { UniverPort } from '../../src/workbench/univer-port';
import type { FixtureCell, FixtureSheet, OpenWorkbook, PortFixture } from '../workbook/port-fixture';

const BOOK = 'book';
const SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info'];
const engines: Engine[] = [];

/** Ends what a test started. */
export function closeEngines(): void {
  for (const engine of engines.splice(0)) engine.univer.dispose();
}

/** Univer without a page: the same engine that the workbench runs, less its renderer. */
export const univerFixture: PortFixture = {
  // A cell is edited in the page alone, and the port ends that edit before it does anything.
  hasCellEditing: false,
  open: (sheets) => openUniver(sheets),
};

/** The workbook of a fixture, with the engine it is open in. */
export interface OpenInUniver extends OpenWorkbook {
  readonly port: UniverPort;
  readonly engine: Engine;
}

export const openUniver = (sheets: readonly FixtureSheet[]): Promise<OpenInUniver> =>
  openData(
    dataOf(sheets),
    sheets.filter((sheet) => sheet.isProtected).map(({ name }) => name),
  );

async function openData(data: Partial<IWorkbookData>, locked: readonly string[]): Promise<OpenInUniver> {
  const engine = startEngine({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
  engines.push(engine);
  const workbook = engine.api.createWorkbook({ ...data, id: BOOK });
  const injector = engine.univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(BOOK);
  const sheet = (name: string) => {
    const found = workbook.getSheetByName(name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  for (const name of locked) {
    await sheet(name).getWorksheetPermission().protect();
    await sheet(name).getWorksheetPermission().setReadOnly();
  }
  return {
    engine,
    port: new UniverPort(engine, BOOK),
    user: {
      type: (name, address, value) => void sheet(name).getRange(address).setValue(value),
      select: (name, address) => {
        workbook.setActiveSheet(sheet(name));
        sheet(name).getRange(address).activate();
      },
      rename: (name, newName) => void sheet(name).setName(newName),
      deleteSheet: (name) => void workbook.deleteSheet(sheet(name)),
      undo: () => injector.get(IUndoRedoService).pitchTopUndoElement() !== null && engine.api.undo(),
      addConditionalFormat: (name, address, formula) => {
        const builder = sheet(name)
          .newConditionalFormattingRule()
          .whenFormulaSatisfied(formula)
          .setBackground('#00ff00');
        sheet(name).addConditionalFormattingRule(builder.setRanges([sheet(name).getRange(address).getRange()]).build());
      },
    },
    snapshot: () => comparable(workbook.save()),
    marksAt: (name, address) => marksAt(engine, sheet(name).getSheetId(), address),
    selection: () => {
      const active = workbook.getActiveSheet();
      const range = workbook.getActiveRange();
      return `${active.getSheetName()}!${range ? toA1({ row: range.getRow(), column: range.getColumn() }) : ''}`;
    },
    linkAt: (name, address) => {
      const link = linkIn(
        rawCell(sheet(name).getSheet().getCellRaw.bind(sheet(name).getSheet()), address)?.custom?.[LINK_KEY],
      );
      const target = link && workbook.getSheetBySheetId(link.sheetId)?.getSheetName();
      return link && target ? `'${target.replaceAll("'", "''")}'!${toA1(link.address)}` : null;
    },
    reopen: () => openData(structuredClone(workbook.save()), []),
  };
}

function rawCell<T>(read: (row: number, column: number) => T, address: string): T {
  const { row, column } = fromA1(address) ?? { row: 0, column: 0 };
  return read(row, column);
}

function dataOf(sheets: readonly FixtureSheet[]): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => `s${index + 1}`);
  return {
    name: 'Book',
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map(({ name, rows = [], merges = [], isHidden = false, hiddenRows = [], hiddenColumns = [] }, index) => [
        ids[index],
        {
          id: ids[index]!,
          name,
          hidden: isHidden ? 1 : 0,
          cellData: Object.fromEntries(
            rows.map((row, r) => [r, Object.fromEntries(row.map((one, c) => [c, cellOf(one)]))]),
          ),
          mergeData: merges.map(rangeOf),
          rowData: hiddenAt(hiddenRows),
          columnData: hiddenAt(hiddenColumns),
        },
      ]),
    ),
  };
}

const hiddenAt = (lines: readonly number[]) => Object.fromEntries(lines.map((line) => [line, { hd: 1 }]));

function cellOf(cell: NonNullable<FixtureSheet['rows']>[number][number]): ICellData {
  const { value, formula, format, fill }: FixtureCell = isFixtureCell(cell) ? cell : { value: cell };
  return {
    ...(value === null ? {} : toCellData(value)),
    ...(formula === undefined ? {} : { f: `=${formula}` }),
    s: {
      ...(format === undefined ? {} : { n: { pattern: format } }),
      ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    },
  };
}

const isFixtureCell = (cell: unknown): cell is FixtureCell =>
  typeof cell === 'object' && cell !== null && 'value' in cell;

function rangeOf(reference: string) {
  const [from, to] = reference.split(':').map((address) => fromA1(address));
  if (!from || !to) throw new Error(`No range: ${reference}`);
  return { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column };
}

function marksAt(engine: Engine, sheetId: string, address: string): MarkSeverity[] {
  const { row, column } = fromA1(address) ?? { row: -1, column: -1 };
  const rules = engine.univer.__getInjector().get(ConditionalFormattingRuleModel).getSubunitRules(BOOK, sheetId) ?? [];
  const here = rules.filter(({ ranges }) =>
    ranges.some(
      (range) =>
        range.startRow <= row && range.endRow >= row && range.startColumn <= column && range.endColumn >= column,
    ),
  );
  return here.flatMap(({ rule }) => {
    return SEVERITIES.filter((severity) => 'value' in rule && rule.value === markFormula(severity));
  });
}

/** A saved workbook with its styles in place of their ids, and without cells and records that hold nothing. */
function comparable(data: IWorkbookData): unknown {
  const { styles, sheets, resources = [], ...rest } = structuredClone(data);
  const plain = Object.values(sheets).map(({ cellData = {}, ...sheet }) => ({
    ...sheet,
    cells: Object.entries(cellData).flatMap(([row, columns]) =>
      Object.entries((columns ?? {}) as Record<string, ICellData>).flatMap(([column, cell]) => {
        const style = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
        const { s: _style, ...content } = cell;
        const look = Object.fromEntries(Object.entries(style ?? {}).filter(([, value]) => value != null));
        const isNothing = Object.keys(content).length === 0 && Object.keys(look).length === 0;
        return isNothing ? [] : [{ row, column, ...content, look }];
      }),
    ),
  }));
  // A plugin that keeps nothing saves nothing, or an empty record: it depends on whether it was opened or made.
  const kept = resources.filter(({ data: text }) => text !== '' && text !== '{}');
  return { ...rest, resources: kept, sheets: plain };
}
