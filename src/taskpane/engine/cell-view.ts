import { toA1, type CellAddress } from '../../audit';
import type { CellView } from '../views';

/** The name of a cell as a link. */
export const cellView = (sheetId: string, address: CellAddress): CellView => ({
  sheetId,
  address,
  label: toA1(address),
});
