import { toA1, type CellAddress } from '../../form';
import { attributeOf, Splicer } from '../xml';
import { rootOf } from './elements';
import type { Workbook } from './workbook';

/** Takes cells that hold no formula any more out of the order of computing; Excel refuses a workbook where they stay. */
export function leaveCalcChain(workbook: Workbook, sheetId: string, cells: readonly CellAddress[]): void {
  const { opc, part } = workbook;
  const chain = cells.length > 0 ? opc.related(part, 'calcChain') : null;
  const xml = chain === null ? null : opc.textOrNull(chain);
  if (chain === null || xml === null) return;
  const gone = new Set(cells.map(toA1));
  const splicer = new Splicer(xml);
  let [stated, kept] = ['', ''];
  let rest = 0;
  for (const { tag, start, end } of rootOf(xml)?.children ?? []) {
    // A cell that does not name its sheet is of the sheet named last.
    stated = attributeOf(xml, tag, 'i') ?? stated;
    if (stated === sheetId && gone.has(attributeOf(xml, tag, 'r') ?? '')) {
      splicer.replace(start, end, '');
      continue;
    }
    rest += 1;
    const isNamed = attributeOf(xml, tag, 'i') !== null;
    if (!isNamed && kept !== stated) splicer.replace(tag.nameEnd, tag.nameEnd, ` i="${stated}"`);
    kept = stated;
  }
  if (rest === 0) opc.remove(chain, part);
  else opc.put(chain, splicer.end());
}
