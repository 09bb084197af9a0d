import type { ColumnHint, LayoutHint } from '../../form';

/** What a person has said of the layout of one sheet's form, as it is kept in the workbook. */
export interface SheetLayout {
  readonly sheetId: string;
  /** The sheet's name, for hosts that number sheets anew when a file is opened. */
  readonly sheet: string;
  readonly hint: LayoutHint;
}

const FIELDS: Readonly<Record<ColumnHint['field'], true>> = {
  level1: true,
  level2: true,
  name: true,
  nature: true,
  target: true,
  revised: true,
  unit: true,
  actual: true,
  points: true,
  score: true,
  rawScore: true,
  weight: true,
  completion: true,
  reason: true,
  other: true,
};

/** What a column can be, in the order of a form; the last is what is not read. */
export const COLUMN_FIELDS = Object.keys(FIELDS) as readonly ColumnHint['field'][];

/** Whether a layout is that of a sheet. */
export const isOfSheet = (
  { sheetId, sheet }: Pick<SheetLayout, 'sheetId' | 'sheet'>,
  { id, name }: { readonly id: string; readonly name: string },
): boolean => sheetId === id || sheet === name;

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlace = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

function isColumn(value: unknown): boolean {
  if (!isRaw(value) || !isPlace(value['column'])) return false;
  return typeof value['field'] === 'string' && Object.hasOwn(FIELDS, value['field']);
}

function isHint(value: unknown): boolean {
  if (!isRaw(value) || !isPlace(value['headingRow']) || !isPlace(value['left'])) return false;
  const { texts, columns } = value;
  const areTexts = Array.isArray(texts) && texts.length > 0 && texts.every((text) => typeof text === 'string');
  return areTexts && Array.isArray(columns) && columns.every(isColumn);
}

/** The layouts among what a workbook's settings hold; what is none of ours is left out. */
export function readLayouts(value: unknown): readonly SheetLayout[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (one): one is SheetLayout =>
      isRaw(one) && typeof one['sheetId'] === 'string' && typeof one['sheet'] === 'string' && isHint(one['hint']),
  );
}

/** What the settings of a workbook say of the layout of the sheet of a name. */
export function hintsIn(settings: string, sheet: string): readonly LayoutHint[] {
  const { layouts } = parsed(settings);
  return readLayouts(layouts).flatMap((one) => (one.sheet === sheet ? [one.hint] : []));
}

/** Anyone may have written them: what is no record says nothing. */
function parsed(settings: string): Raw {
  try {
    const value: unknown = JSON.parse(settings);
    return isRaw(value) ? value : {};
  } catch {
    return {};
  }
}
