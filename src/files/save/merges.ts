import { fromA1, type CellAddress, type CellRange } from '../../form';
import { attributeOf } from '../xml';
import { elementsIn, rootOf } from './elements';

/** The merged blocks of a worksheet part. */
export function mergesIn(xml: string): CellRange[] {
  const lists = rootOf(xml)?.children.filter(({ name }) => name === 'mergeCells') ?? [];
  return lists
    .flatMap(({ innerStart, innerEnd }) => elementsIn(xml, innerStart, innerEnd))
    .flatMap(({ tag }): CellRange[] => {
      const [from, to] = (attributeOf(xml, tag, 'ref') ?? '').split(':').map((one) => fromA1(one));
      return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
    });
}

/** The cell that shows what is done to another: of a merged block the first, and no other is seen. */
export function visibleCell(address: CellAddress, merges: readonly CellRange[]): CellAddress {
  const { row, column } = address;
  const block = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return block ? { row: block.top, column: block.left } : address;
}
