import { cellCount, parseRect, quoteSheetName, rectAddress, type Rect } from '../model/rect';
import type { SheetModel } from '../model/sheet-model';
import { HostError } from '../rich-api/host-error';
import { ServerObject, type ClassSpec } from '../rich-api/server-object';
import { serveConditionalFormats } from './conditional-formats';
import { serveRangeFormat } from './range-format';

interface AreasTarget {
  readonly sheet: SheetModel;
  readonly rects: readonly Rect[];
}

/** Excel cuts a longer list of addresses without a word. */
const maxAddressLength = 8192;

const areasSpec: ClassSpec<AreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    address: {
      get: ({ sheet, rects }) => rects.map((rect) => `${quoteSheetName(sheet.name)}!${rectAddress(rect)}`).join(','),
    },
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
  },
  navigations: {
    conditionalFormats: { get: (areas) => serveConditionalFormats(areas) },
    format: { get: ({ sheet, rects }) => serveRangeFormat(rects.map((rect) => ({ sheet, rect }))) },
  },
};

/** The cells of a range of many areas that a call was given. */
export function addressOfAreas(given: unknown): string {
  if (!(given instanceof ServerObject) || given.spec.name !== areasSpec.name)
    throw new HostError('InvalidArgument', 'Only areas are emulated.');
  return (given.target as AreasTarget).rects.map(rectAddress).join(',');
}

export function serveAreas(target: AreasTarget): ServerObject {
  return ServerObject.of(areasSpec, target);
}

/** The areas of a list of addresses, as far as Excel reads it. */
export function areasOf(sheet: SheetModel, addresses: string): ServerObject {
  const isCut = addresses.length > maxAddressLength;
  const whole = isCut ? addresses.slice(0, addresses.lastIndexOf(',', maxAddressLength)) : addresses;
  return serveAreas({ sheet, rects: whole.split(',').map(parseRect) });
}
