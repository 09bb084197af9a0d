import { rectangleAddress } from '../../report/traces';
import type { FrozenPanes } from '../looks';

const cell = (row: number, column: number): string =>
  rectangleAddress({ top: row, left: column, bottom: row, right: column });

/** Where a sheet's view begins, where that is not A1. */
export const viewCorner = ({ top, left }: FrozenPanes): string | null => (top > 0 || left > 0 ? cell(top, left) : null);

/** What a sheet's view says of the rows and columns that stay in it. */
export function paneXml({ rows, columns, top, left }: FrozenPanes, prefix = ''): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return `<${prefix}pane${split} topLeftCell="${cell(top + rows, left + columns)}" activePane="${active}" state="frozen"/>`;
}
