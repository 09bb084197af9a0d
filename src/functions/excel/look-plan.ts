/** Cells of a sheet: `null` is the sheet in view. Rows and columns from 0, both ends inside. */
export interface Area {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells asked for in one request: with formats and formulas some 2 MB; the web takes 5. */
export const CELLS_PER_REQUEST = 50_000;

/** Rectangles in one request: each costs up to 1 KB, whatever its size. */
const AREAS_PER_REQUEST = 500;

/** A rectangle around several areas is read as one as long as it has at most so many times their cells. */
const WASTE = 8;

/** Rectangles that an area may join: those before it were left behind by the rows. */
const OPEN_RECTANGLES = 16;

export const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Areas by the sheet they are of. */
export function bySheet<A extends Area>(areas: readonly A[]): ReadonlyMap<string | null, readonly A[]> {
  const sheets = new Map<string | null, A[]>();
  for (const area of areas) {
    const own = sheets.get(area.sheet);
    if (own) own.push(area);
    else sheets.set(area.sheet, [area]);
  }
  return sheets;
}

interface Growing {
  rectangle: Area;
  /** Cells that were asked for in it. */
  asked: number;
}

/**
 * Few rectangles in place of many areas: formulas stand in columns, so what they look at fills one rectangle a sheet.
 * An area far from the others keeps one of its own.
 */
export function rectanglesAround(areas: readonly Area[]): readonly Area[] {
  const rectangles: Growing[] = [];
  const open = new Map<string | null, Growing[]>();
  for (const area of [...areas].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const near = open.get(area.sheet) ?? [];
    const joined = near.find((one) => join(one, area));
    if (joined) continue;
    const alone = { rectangle: area, asked: cellsIn(area) };
    rectangles.push(alone);
    open.set(area.sheet, [alone, ...near].slice(0, OPEN_RECTANGLES));
  }
  return rectangles.map(({ rectangle }) => rectangle);
}

function join(growing: Growing, area: Area): boolean {
  const { rectangle } = growing;
  const around: Area = {
    sheet: area.sheet,
    top: Math.min(rectangle.top, area.top),
    left: Math.min(rectangle.left, area.left),
    bottom: Math.max(rectangle.bottom, area.bottom),
    right: Math.max(rectangle.right, area.right),
  };
  const asked = growing.asked + cellsIn(area);
  const cells = cellsIn(around);
  if (cells > CELLS_PER_REQUEST || cells > asked * WASTE) return false;
  growing.rectangle = around;
  growing.asked = asked;
  return true;
}

/** Rectangles, request by request. */
export function requestsFor(rectangles: readonly Area[]): readonly (readonly Area[])[] {
  const requests: Area[][] = [];
  let cells = 0;
  for (const rectangle of rectangles) {
    const last = requests.at(-1);
    cells += cellsIn(rectangle);
    if (last && cells <= CELLS_PER_REQUEST && last.length < AREAS_PER_REQUEST) last.push(rectangle);
    else {
      requests.push([rectangle]);
      cells = cellsIn(rectangle);
    }
  }
  return requests;
}

/** What is tried in place of a request that was too large: two halves; nothing where one row is too large. */
export function halves(request: readonly Area[]): readonly (readonly Area[])[] {
  const [only] = request;
  if (request.length > 1 || only === undefined) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  if (only.top === only.bottom) return [];
  const middle = Math.floor((only.top + only.bottom) / 2);
  return [[{ ...only, bottom: middle }], [{ ...only, top: middle + 1 }]];
}
