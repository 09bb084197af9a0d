/** A cell by its workbook, its sheet and its 0-based place. */
export interface CellPlace {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

const keyOf = ({ unitId, subUnitId, row, col }: CellPlace): string => `${unitId}|${subUnitId}|${row}|${col}`;

/** Why functions failed, by the cell of their formula: a spreadsheet keeps the error value alone. */
export class FunctionFailures {
  private readonly reasons = new Map<string, () => string>();

  /** Notes the reason of the last computation, or that there is none. It is worded when it is asked for. */
  note(place: CellPlace, reason: (() => string) | null): void {
    if (reason) this.reasons.set(keyOf(place), reason);
    else this.reasons.delete(keyOf(place));
  }

  at(place: CellPlace): string | null {
    return this.reasons.get(keyOf(place))?.() ?? null;
  }

  /** Forgets all: rows or columns moved, and a place is no longer the cell that it was. */
  clear(): void {
    this.reasons.clear();
  }
}
