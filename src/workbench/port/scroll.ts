import type { IRange } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type {} from '@univerjs/sheets-ui/facade';
import type { OpenBook } from './open-book';

/** How many lines before a cell are shown along with it where they fit. */
const BEFORE = { rows: 3, columns: 1 } as const;

/** One axis of the part of a sheet that scrolls, in the points of the sheet. */
export interface View {
  /** How far it is scrolled, and how much of it is seen. */
  readonly scroll: number;
  readonly size: number;
  /** The first line that scrolls: those before it stay. */
  readonly first: number;
  /** Where each line ends; a hidden one ends where it begins. */
  readonly ends: readonly number[];
}

/** How far to scroll so that lines are seen: not at all where they are, or stay in view anyway. */
export function scrollFor({ scroll, size, first, ends }: View, from: number, to: number, before: number): number {
  if (from < first) return scroll;
  const startOf = (line: number): number => ends[line - 1] ?? 0;
  const origin = startOf(first);
  const [start, end] = [startOf(from) - origin, startOf(to + 1) - origin];
  if (start >= scroll && (end <= scroll + size || start === scroll)) return scroll;
  const wanted = startOf(Math.max(first, from - before)) - origin;
  // What comes before gives way to the lines themselves, and their end to their beginning.
  return Math.min(start, Math.max(wanted, end - size));
}

/**
 * Scrolls a block into view: by points, since what Univer itself counts from is the sheet's beginning and not the first
 * line that scrolls. Headless there is no view.
 */
export function scrollTo({ api, injector, id }: OpenBook, sheetId: string, block: IRange): void {
  const sheet = api.getWorkbook(id)?.getSheetBySheetId(sheetId);
  if (!sheet || !('getSkeleton' in sheet)) return;
  const skeleton = sheet.getSkeleton();
  const viewport = injector
    .get(IRenderManagerService)
    .getRenderById(id)
    ?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !viewport) return;
  const { startRow, startColumn } = sheet.getSheet().getFreeze();
  const { left, right, top, bottom } = viewport.calcViewportInfo().viewBound;
  const [x, y] = [viewport.viewportScrollX, viewport.viewportScrollY];
  const rows = { scroll: y, size: bottom - top, first: Math.max(0, startRow), ends: skeleton.rowHeightAccumulation };
  const columns = {
    ...{ scroll: x, size: right - left, first: Math.max(0, startColumn), ends: skeleton.columnWidthAccumulation },
  };
  viewport.scrollToViewportPos({
    viewportScrollX: scrollFor(columns, block.startColumn, block.endColumn, BEFORE.columns),
    viewportScrollY: scrollFor(rows, block.startRow, block.endRow, BEFORE.rows),
  });
}
