import { fromA1, type CellAddress } from '../../form';
import { addressLists, CHOICES_TAG, rectangleAddress, rectanglesOf } from '../../report/traces';
import { attributeOf, escapeXml, scanTags, Splicer, unescapeXml } from '../xml';
import type { CellList } from './edits';
import { elementsIn, rootOf, withAttribute, withChild, withLast, type Element } from './elements';
import { SHEET_ORDER } from './schema';

/** What cells of a sheet may hold, as far as the product is concerned. */
export interface SheetChoices {
  /** The product's own lists. */
  readonly lists: readonly Pick<CellList, 'cells' | 'values'>[];
  /** Whether a rule of the user's says what may be entered in a cell. */
  readonly isTaken: (cell: CellAddress) => boolean;
  /** Whether there is such a rule at all. */
  readonly isAny: boolean;
}

/** The product's lists of a worksheet part, and the cells that have a rule of the user's. */
export function choicesOf(xml: string): SheetChoices {
  const rules = xml.includes('dataValidation') ? rulesOf(xml) : [];
  const own = rules.filter((rule) => isOurs(xml, rule));
  const theirs = rules.filter((rule) => !isOurs(xml, rule)).map((rule) => areasIn(attributeOf(xml, rule.tag, 'sqref')));
  const taken = [...theirs.flat(), ...extendedAreas(xml)];
  return {
    lists: own.map((rule) => ({
      cells: areasIn(attributeOf(xml, rule.tag, 'sqref')).flatMap(cellsOf),
      values: valuesOf(xml, rule),
    })),
    isTaken: (cell) => taken.some((area) => isWithin(cell, area)),
    isAny: taken.length > 0,
  };
}

/** A worksheet part with all of the product's lists replaced by these; rules of the user's stay, and their cells get none. */
export function withChoices(xml: string, lists: SheetChoices['lists']): string {
  const { isTaken } = choicesOf(xml);
  const free = lists.map(({ cells, values }) => ({ values, cells: cells.filter((cell) => !isTaken(cell)) }));
  return withLists(
    withoutChoices(xml),
    free.filter(({ cells }) => cells.length > 0),
  );
}

function withoutChoices(xml: string): string {
  if (!xml.includes(CHOICES_TAG)) return xml;
  const list = listOf(xml);
  const rules = rulesOf(xml);
  const own = rules.filter((rule) => isOurs(xml, rule));
  if (!list || own.length === 0) return xml;
  const splicer = new Splicer(xml);
  if (own.length === rules.length) splicer.replace(list.start, list.end, '');
  else for (const { start, end } of own) splicer.replace(start, end, '');
  return counted(splicer.end());
}

function withLists(xml: string, lists: SheetChoices['lists']): string {
  if (lists.length === 0) return xml;
  const prefix = rootOf(xml)?.prefix ?? '';
  const rules = lists.map(({ cells, values }) => {
    const places = addressLists(rectanglesOf(cells).map(rectangleAddress)).join(' ').replaceAll(',', ' ');
    const formula = escapeXml(`"${values.join(',')}"`).replaceAll('&quot;', '"');
    return `<${prefix}dataValidation type="list" errorStyle="information" allowBlank="1" errorTitle="${CHOICES_TAG}" sqref="${places}"><${prefix}formula1>${formula}</${prefix}formula1></${prefix}dataValidation>`;
  });
  const there = listOf(xml);
  if (there) return counted(withLast(xml, there, rules.join('')));
  const put = `<${prefix}dataValidations count="${rules.length}">${rules.join('')}</${prefix}dataValidations>`;
  return withChild(xml, 'dataValidations', SHEET_ORDER, put);
}

/** Where the file tells how many rules there are, it is told as it is now. */
function counted(xml: string): string {
  const list = listOf(xml);
  if (!list || attributeOf(xml, list.tag, 'count') === null) return xml;
  return withAttribute(xml, list.tag, 'count', String(rulesOf(xml).length));
}

const listOf = (xml: string): Element | undefined =>
  rootOf(xml)?.children.find(({ name }) => name === 'dataValidations');

function rulesOf(xml: string): Element[] {
  const list = listOf(xml);
  return list ? elementsIn(xml, list.innerStart, list.innerEnd).filter(({ name }) => name === 'dataValidation') : [];
}

const isOurs = (xml: string, { tag }: Element): boolean =>
  attributeOf(xml, tag, 'type') === 'list' && attributeOf(xml, tag, 'errorTitle') === CHOICES_TAG;

function valuesOf(xml: string, rule: Element): string[] {
  const formula = elementsIn(xml, rule.innerStart, rule.innerEnd).find(({ name }) => name === 'formula1');
  const text = formula ? unescapeXml(xml.slice(formula.innerStart, formula.innerEnd)).trim() : '';
  return text.replace(/^"|"$/gu, '').split(',');
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const END = Number.MAX_SAFE_INTEGER;

/** The areas of a list of addresses; whole rows and columns have no end. */
const areasIn = (addresses: string | null): Area[] =>
  (addresses ?? '').split(/\s+/u).flatMap((address) => {
    const [first = '', last = first] = address.replaceAll('$', '').split(':');
    const from = fromA1(/\d/u.test(first) ? first.replace(/^(?=\d)/u, 'A') : `${first}1`);
    const to = fromA1(/\d/u.test(last) ? last.replace(/^(?=\d)/u, 'A') : `${last}1`);
    if (!from || !to) return [];
    const isColumns = !/\d/u.test(last);
    const isRows = /^\d/u.test(last);
    return [{ top: from.row, left: from.column, bottom: isColumns ? END : to.row, right: isRows ? END : to.column }];
  });

/** Of a list of ours: it lies over single cells, however they are written together. */
function cellsOf({ top, left, bottom, right }: Area): CellAddress[] {
  if (bottom === END || right === END) return [];
  return Array.from({ length: bottom - top + 1 }, (_row, r) =>
    Array.from({ length: right - left + 1 }, (_column, c) => ({ row: top + r, column: left + c })),
  ).flat();
}

const isWithin = ({ row, column }: CellAddress, { top, left, bottom, right }: Area): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Rules that point to other sheets stand among the extensions of a sheet, their places as text. */
function extendedAreas(xml: string): Area[] {
  if (!xml.includes('x14:dataValidation')) return [];
  const areas: Area[] = [];
  let from: number | null = null;
  scanTags(xml, (tag) => {
    if (tag.name !== 'sqref') return;
    if (tag.kind === 'open') from = tag.end;
    else if (tag.kind === 'close' && from !== null) {
      areas.push(...areasIn(xml.slice(from, tag.start)));
      from = null;
    }
  });
  return areas;
}
