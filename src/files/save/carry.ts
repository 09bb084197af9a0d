import { elementsIn, rootOf, withChild, type Root } from './elements';
import { SHEET_ORDER } from './schema';
import { choicesOf, withChoices } from './sheet-choices';
import { withoutMarks } from './sheet-marks';
import type { DefinedName, Workbook, Worksheet } from './workbook';

/** What a new workbook does not have of the one that it takes the place of. */
export type Loss =
  | 'pictures'
  | 'charts'
  | 'comments'
  | 'controls'
  | 'conditional-formats'
  | 'validations'
  | 'names'
  | 'print-areas'
  | 'breaks'
  | 'links'
  | 'tables'
  | 'pivots'
  | 'macros'
  | 'protection'
  | 'groups'
  | 'partial-looks'
  | 'theme-colors';

/** Where a sheet of the new workbook comes from. */
export interface SheetOrigin {
  /** Its name in the workbook before. */
  readonly name: string;
  /** Whether its cells stand elsewhere now: what is tied to places cannot be taken along. */
  readonly isMoved: boolean;
}

/** How a sheet is printed: tied to no cell. */
const OF_PRINT = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];
const OF_PLACES = ['autoFilter', 'dataValidations', 'rowBreaks', 'colBreaks'];
const PRINT_NAMES: ReadonlySet<string> = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles']);

/**
 * Takes along from the workbook before what can be: how sheets are printed; of sheets whose cells stand where they
 * stood also what may be entered, page breaks, filters and names. Tells what is left behind.
 */
export function carryOver(before: Workbook, after: Workbook, origins: ReadonlyMap<string, SheetOrigin>): Loss[] {
  const lost = new Set<Loss>(lossesOfBook(before));
  const from = new Map(before.worksheets().map((sheet) => [sheet.name, sheet]));
  for (const sheet of after.worksheets()) {
    const origin = origins.get(sheet.name);
    const source = origin && from.get(origin.name);
    if (!source) continue;
    const xml = withoutMarks(before.opc.text(source.part));
    for (const loss of lossesOfSheet(before, source, xml, origin)) lost.add(loss);
    after.opc.put(sheet.part, withKept(after.opc.text(sheet.part), xml, origin));
  }
  for (const loss of carryNames(before, after, origins)) lost.add(loss);
  return [...lost].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
}

/** The gravest first. */
const ORDER: readonly Loss[] = [
  ...(['pictures', 'charts', 'comments', 'controls', 'macros', 'pivots', 'tables', 'conditional-formats'] as const),
  ...(['validations', 'links', 'names', 'print-areas', 'breaks', 'protection', 'groups', 'partial-looks'] as const),
  'theme-colors',
];

function lossesOfBook({ opc, part }: Workbook): Loss[] {
  const root = rootOf(opc.text(part));
  const styles = opc.related(part, 'styles');
  const texts = opc.related(part, 'sharedStrings');
  const isProtected = root?.children.some(({ name }) => name === 'workbookProtection') === true;
  const hasRuns = texts !== null && /<(?:\w+:)?r[\s>]/u.test(opc.textOrNull(texts) ?? '');
  return [
    ...(opc.relationsOf(part).some(({ type }) => type === 'vbaProject') ? (['macros'] as const) : []),
    ...(isProtected ? (['protection'] as const) : []),
    ...(hasRuns ? (['partial-looks'] as const) : []),
    ...(styles !== null && hasThemeColors(opc.textOrNull(styles) ?? '') ? (['theme-colors'] as const) : []),
  ];
}

/** Colours of the theme besides those of plain text and paper. */
function hasThemeColors(styles: string): boolean {
  const lists = rootOf(styles)?.children.filter(({ name }) => ['fonts', 'fills', 'borders'].includes(name)) ?? [];
  return lists.some(({ innerStart, innerEnd }) =>
    /<(?:\w+:)?(?:color|fgColor)\s[^>]*theme="(?![01]")/u.test(styles.slice(innerStart, innerEnd)),
  );
}

function lossesOfSheet(before: Workbook, { part }: Worksheet, xml: string, { isMoved }: SheetOrigin): Loss[] {
  const { opc } = before;
  const names = new Set(rootOf(xml)?.children.map(({ name }) => name));
  const relations = opc.relationsOf(part);
  const types = new Set(relations.map(({ type }) => type));
  const drawings = relations.filter(({ type }) => type === 'drawing').map(({ target }) => opc.textOrNull(target) ?? '');
  const hasRules = choicesOf(xml).isAny;
  const found: readonly (readonly [Loss, boolean])[] = [
    [
      'pictures',
      names.has('picture') ||
        names.has('legacyDrawingHF') ||
        drawings.some((one) => /<(?:\w+:)?(?:pic|sp|cxnSp|grpSp)[\s>]/u.test(one)),
    ],
    ['charts', drawings.some((one) => /<(?:\w+:)?graphicFrame[\s>]/u.test(one))],
    ['comments', types.has('comments') || types.has('threadedComment')],
    ['controls', names.has('controls') || names.has('oleObjects')],
    ['conditional-formats', names.has('conditionalFormatting') || /<x14:conditionalFormatting[\s>]/u.test(xml)],
    ['validations', (isMoved && hasRules) || /<x14:dataValidation[\s>]/u.test(xml)],
    ['breaks', isMoved && (names.has('rowBreaks') || names.has('colBreaks'))],
    ['links', names.has('hyperlinks')],
    ['tables', types.has('table')],
    ['pivots', types.has('pivotTable')],
    ['protection', names.has('sheetProtection')],
    ['groups', /<(?:\w+:)?(?:row|col)\s[^>]*outlineLevel="[1-7]"/u.test(xml)],
  ];
  return found.flatMap(([loss, isFound]) => (isFound ? [loss] : []));
}

/** A sheet of the new workbook with what is taken along. */
function withKept(xml: string, source: string, { isMoved }: SheetOrigin): string {
  const own = withChoices(source, []);
  const root = rootOf(own);
  // With names of its own for the elements they would mean nothing in the new part.
  if (root?.prefix !== '') return xml;
  const kept = [...OF_PRINT, ...(isMoved ? [] : OF_PLACES)];
  const parts = root.children.filter(({ name }) => kept.includes(name));
  const set = parts.reduce(
    (sheet, { name, start, end }) => withChild(sheet, name, SHEET_ORDER, bare(own.slice(start, end))),
    xml,
  );
  const properties = propertiesXml(own, root);
  return properties === '' ? set : withChild(set, 'sheetPr', SHEET_ORDER, properties);
}

/** What of a sheet's properties is for print and for the eye: whether it fits its pages, and the colour of its tab. */
function propertiesXml(xml: string, { children }: Root): string {
  const properties = children.find(({ name }) => name === 'sheetPr');
  const parts = properties ? elementsIn(xml, properties.innerStart, properties.innerEnd) : [];
  const kept = parts.filter(({ name }) => ['tabColor', 'pageSetUpPr'].includes(name));
  return kept.length === 0 ? '' : `<sheetPr>${kept.map(({ start, end }) => xml.slice(start, end)).join('')}</sheetPr>`;
}

/** Elements without what leads to other parts: a printer's own settings, pictures of a page's head, marks of versions. */
const bare = (xml: string): string =>
  xml.replaceAll(/\s[\w.-]+:[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*')/gu, '').replaceAll('&amp;G', '');

/** Names that mean no cell of a sheet that moved or went. */
function carryNames(before: Workbook, after: Workbook, origins: ReadonlyMap<string, SheetOrigin>): Loss[] {
  const old = before.sheetNames();
  const stays = new Map([...origins].map(([name, origin]) => [origin.name, { name, isMoved: origin.isMoved }]));
  const places = after.sheetNames();
  return before.names().flatMap((defined): Loss[] => {
    const { name, place, formula, isHidden } = defined;
    const loss: Loss = PRINT_NAMES.has(name) ? 'print-areas' : 'names';
    const owner = place === null ? null : stays.get(old[place] ?? '');
    // The name of a sheet that a person removed goes with it; one that leads nowhere is no loss.
    if (owner === undefined || formula.includes('#REF!')) return [];
    const renamed = inNewNames(defined, stays);
    if (renamed === null) return isHidden ? [] : [loss];
    after.setName(name, owner === null ? null : places.indexOf(owner.name), renamed, isHidden);
    return [];
  });
}

const SHEET_IN_FORMULA = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.\\]+)!/gu;

/** A name's formula with the sheets called as they are now; `null` where it means cells that are elsewhere now. */
function inNewNames(
  { formula }: DefinedName,
  stays: ReadonlyMap<string, { readonly name: string; readonly isMoved: boolean }>,
): string | null {
  let isLost = formula.includes('[');
  const renamed = formula.replaceAll(SHEET_IN_FORMULA, (all, quoted: string | undefined, plain: string | undefined) => {
    const sheet = stays.get(quoted?.replaceAll("''", "'") ?? plain ?? '');
    if (!sheet || sheet.isMoved) isLost = true;
    return sheet ? `'${sheet.name.replaceAll("'", "''")}'!` : all;
  });
  return isLost ? null : renamed;
}
