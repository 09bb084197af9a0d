import { toA1, type SheetEdit } from '../workbook';

/**
 * What this pane wrote last and Excel has not told of yet. Excel says of a change that this add-in made it, and not
 * which pane of the add-in: with two windows of a workbook there are two.
 */
export interface OwnWrites {
  /** Before a write is sent: its events may come before its answer. */
  expect(edits: readonly SheetEdit[]): void;
  /** Whether a change is one of those that are expected; each is told once. */
  take(sheetId: string, address: string): boolean;
}

export function ownWrites(): OwnWrites {
  let expectedSet = new Set<string>();
  const keyOf = (sheetId: string, address: string): string => `${sheetId}!${address.replaceAll('$', '')}`;
  return {
    expect: (edits) => {
      expectedSet = new Set(edits.map(({ sheetId, address }) => keyOf(sheetId, toA1(address))));
    },
    take: (sheetId, address) => expectedSet.delete(keyOf(sheetId, address.slice(address.lastIndexOf('!') + 1))),
  };
}
