import { markedCells } from '../../report';
import type { Mark } from '../../workbook';
import type { JudgedSheet } from './judge';

/** The cells to mark in each sheet. */
export const marksOf = (judged: readonly JudgedSheet[], withInfo: boolean): Mark[] =>
  judged.flatMap(({ sheet, audits }) =>
    markedCells(
      audits.flatMap(({ findings }) => findings),
      withInfo,
    ).map((marked) => ({ sheetId: sheet.id, ...marked })),
  );
