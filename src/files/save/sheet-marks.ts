import { toA1 } from '../../form';
import { addressLists, isMarkFormula, markFormula, rectangleAddress, rectanglesOf } from '../../report/traces';
import { attributeOf, escapeXml, scanTags, Splicer, unescapeXml, type Tag } from '../xml';
import { attributePlace, elementsIn, rootOf, withChild, type Element } from './elements';
import type { SheetMark } from './edits';
import { mergesIn, visibleCell } from './merges';
import { SHEET_ORDER } from './schema';

/** Marks of one sheet, each with the number of the look that the styles part holds for it. */
export interface NumberedMark extends Pick<SheetMark, 'severity' | 'cells'> {
  readonly look: number;
}

/** A worksheet part with all of the product's marks replaced by these. */
export const withMarks = (xml: string, marks: readonly NumberedMark[]): string => addMarks(withoutMarks(xml), marks);

function addMarks(xml: string, marks: readonly NumberedMark[]): string {
  const prefix = rootOf(xml)?.prefix ?? '';
  const places = visibleMarks(xml, marks).flatMap(({ severity, cells, look }) =>
    addressLists(rectanglesOf(cells).map(rectangleAddress)).map((list) => ({ severity, look, list })),
  );
  if (places.length === 0) return xml;
  const formats = places.map(({ severity, look, list }, index) => {
    const formula = escapeXml(markFormula(severity).slice(1)).replaceAll('&quot;', '"');
    const rule = `<${prefix}cfRule type="expression" dxfId="${look}" priority="${index + 1}"><${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule>`;
    return `<${prefix}conditionalFormatting sqref="${list.replaceAll(',', ' ')}">${rule}</${prefix}conditionalFormatting>`;
  });
  // Marks lie over formats of the user's own, which all go down by as many places as there are marks.
  return withChild(withPriorities(xml, places.length), 'conditionalFormatting', SHEET_ORDER, formats.join(''));
}

const GRAVEST_FIRST: readonly SheetMark['severity'][] = ['error', 'warning', 'info'];

/** Marks where they are seen: what lies under a merged block is marked on it, in the gravest colour that falls there. */
function visibleMarks(xml: string, marks: readonly NumberedMark[]): NumberedMark[] {
  const merges = mergesIn(xml);
  if (merges.length === 0) return [...marks];
  const taken = new Set<string>();
  const isFirst = (cell: string): boolean => !taken.has(cell) && taken.add(cell).size > 0;
  return GRAVEST_FIRST.flatMap((severity) => marks.filter((mark) => mark.severity === severity)).map((mark) => ({
    ...mark,
    cells: mark.cells.map((cell) => visibleCell(cell, merges)).filter((cell) => isFirst(toA1(cell))),
  }));
}

/** A worksheet part as it was before it was marked, whoever marked it. */
export function withoutMarks(xml: string): string {
  if (!xml.includes('PE-MARK:')) return xml;
  const splicer = new Splicer(xml);
  let removed = 0;
  for (const format of rootOf(xml)?.children.filter(({ name }) => name === 'conditionalFormatting') ?? []) {
    const rules = elementsIn(xml, format.innerStart, format.innerEnd).filter(({ name }) => name === 'cfRule');
    const marks = rules.filter((rule) => isMark(xml, rule));
    removed += marks.length;
    if (marks.length > 0 && marks.length === rules.length) splicer.replace(format.start, format.end, '');
    else for (const { start, end } of marks) splicer.replace(start, end, '');
  }
  const rest = splicer.end();
  return Math.min(...prioritiesIn(rest)) > removed ? withPriorities(rest, -removed) : rest;
}

function isMark(xml: string, rule: Element): boolean {
  const formulas = elementsIn(xml, rule.innerStart, rule.innerEnd).filter(({ name }) => name === 'formula');
  return formulas.some(({ innerStart, innerEnd }) => isMarkFormula(unescapeXml(xml.slice(innerStart, innerEnd))));
}

function rulesIn(xml: string): Tag[] {
  const rules: Tag[] = [];
  scanTags(xml, (tag) => {
    if (tag.name === 'cfRule' && tag.kind !== 'close') rules.push(tag);
  });
  return rules;
}

/** Only what is written as a number is: what else stands there is left as it is. */
const priorityOf = (xml: string, tag: Tag): number | null => {
  const text = attributeOf(xml, tag, 'priority');
  return text !== null && /^(?:0|-?[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
};

const prioritiesIn = (xml: string): number[] =>
  xml.includes('cfRule') ? rulesIn(xml).flatMap((tag) => priorityOf(xml, tag) ?? []) : [];

/** All rules of a sheet, also those of its extensions, so many places further down. */
function withPriorities(xml: string, by: number): string {
  if (by === 0 || !xml.includes('cfRule')) return xml;
  const splicer = new Splicer(xml);
  for (const tag of rulesIn(xml)) {
    const place = attributePlace(xml, tag, 'priority');
    const priority = priorityOf(xml, tag);
    if (place && priority !== null) splicer.replace(place.start, place.end, String(priority + by));
  }
  return splicer.end();
}
