import type { ICommandInfo } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IInsertRowMutationParams,
} from '@univerjs/sheets';
import type { CellList, SheetChoices } from '../../files';
import type { CellAddress, ChoiceList } from '../../workbook';
import { workbookOf, type OpenBook } from './open-book';
import { unitOf } from './watch';

interface CellChoice {
  readonly address: CellAddress;
  readonly values: readonly string[];
}

/** What the file says of a sheet: lists of ours, and cells that have a rule of the user's. */
export type KnownChoices = ReadonlyMap<string, SheetChoices>;

/**
 * Values to choose from in cells. Univer is told nothing of them: the page shows them, and the file that is saved has
 * them as Excel's own lists.
 */
export class Choices {
  /** Whether they are no longer those of the file. */
  isChanged = false;
  private readonly bySheet = new Map<string, readonly CellChoice[]>();
  private readonly listeners = new Set<() => void>();
  private readonly subscription: { dispose(): void };

  constructor(
    private readonly book: OpenBook,
    private readonly known: KnownChoices,
  ) {
    for (const [sheetId, { lists }] of known) this.bySheet.set(sheetId, lists.flatMap(cellByCell));
    this.subscription = book.commands.onCommandExecuted((command) => {
      if (unitOf(command) === book.id) this.follow(command);
    });
  }

  dispose(): void {
    this.listeners.clear();
    this.subscription.dispose();
  }

  /** Calls back after lists came or went. */
  watch(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Lays lists over cells that have no rule of the user's; tells over how many. */
  offer(lists: readonly ChoiceList[]): number {
    let count = 0;
    for (const { sheetId, ...list } of lists) {
      const free = cellByCell(list).filter(({ address }) => this.known.get(sheetId)?.isTaken(address) !== true);
      const others = (this.bySheet.get(sheetId) ?? []).filter((one) => !free.some((other) => isAt(one, other.address)));
      this.bySheet.set(sheetId, [...others, ...free]);
      count += free.length;
    }
    this.changed();
    return count;
  }

  /** Takes all of them away; tells from how many cells. */
  withdraw(): number {
    const count = [...this.bySheet.values()].reduce((sum, { length }) => sum + length, 0);
    this.bySheet.clear();
    if (count > 0) this.changed();
    return count;
  }

  at(sheetId: string, address: CellAddress): readonly string[] {
    return this.bySheet.get(sheetId)?.find((one) => isAt(one, address))?.values ?? [];
  }

  /** All of them by the names of the sheets, as a file takes them. */
  lists(): CellList[] {
    const workbook = workbookOf(this.book);
    if (!workbook.ok) return [];
    return [...this.bySheet].flatMap(([sheetId, choices]) => {
      const sheet = workbook.value.getSheetBySheetId(sheetId)?.getName();
      const byValues = new Map<string, CellList & { readonly cells: CellAddress[] }>();
      for (const { address, values } of sheet === undefined ? [] : choices) {
        const list = byValues.get(values.join()) ?? { sheet: sheet ?? '', values, cells: [] };
        list.cells.push(address);
        byValues.set(values.join(), list);
      }
      return [...byValues.values()];
    });
  }

  private changed(): void {
    this.isChanged = true;
    for (const listener of this.listeners) listener();
  }

  /** A list stays with its cell where rows and columns come or go. */
  private follow({ id, params }: Readonly<ICommandInfo>): void {
    const move = MOVES[id];
    if (!move || !params) return;
    const { subUnitId, range } = params as IInsertRowMutationParams;
    const before = this.bySheet.get(subUnitId);
    if (!before) return;
    const [from, to] = move.side === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const by = move.by * (to - from + 1);
    this.bySheet.set(
      subUnitId,
      before.flatMap((one) => {
        const at = one.address[move.side];
        if (at < from) return [one];
        return by < 0 && at <= to ? [] : [{ ...one, address: { ...one.address, [move.side]: at + by } }];
      }),
    );
  }
}

const MOVES: Readonly<Record<string, { readonly side: 'row' | 'column'; readonly by: 1 | -1 }>> = {
  [InsertRowMutation.id]: { side: 'row', by: 1 },
  [RemoveRowMutation.id]: { side: 'row', by: -1 },
  [InsertColMutation.id]: { side: 'column', by: 1 },
  [RemoveColMutation.id]: { side: 'column', by: -1 },
};

const cellByCell = ({ cells, values }: Pick<ChoiceList, 'cells' | 'values'>): CellChoice[] =>
  cells.map((address) => ({ address, values }));

const isAt = ({ address }: CellChoice, { row, column }: CellAddress): boolean =>
  address.row === row && address.column === column;
