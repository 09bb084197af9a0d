import { attributeOf, escapeXml, scanTags, unescapeXml } from '../xml';

/** A relation of a part to another, or to something outside the package. */
export interface Relation {
  readonly id: string;
  /** The last step of its type, alike in the strict and the transitional dialect. */
  readonly type: string;
  /** The part it leads to, or the address outside. */
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

/** The part that holds the relations of a part; of the package itself where there is no name. */
export function relationsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The part that a target names, seen from another part. */
export function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The relations that a part's relations part lists. */
export function relationsIn(xml: string, part: string): Relation[] {
  const found: Relation[] = [];
  scanTags(xml, (tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'close') return;
    const target = unescapeXml(attributeOf(xml, tag, 'Target') ?? '');
    const isOutside = attributeOf(xml, tag, 'TargetMode') === 'External';
    found.push({
      id: attributeOf(xml, tag, 'Id') ?? '',
      type: (attributeOf(xml, tag, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isOutside ? target : resolved(part, target),
      start: tag.start,
      end: tag.end,
    });
  });
  return found;
}

/** An id that no relation has yet. */
export function freeId(relations: readonly Relation[]): string {
  const taken = new Set(relations.map(({ id }) => id));
  let number = relations.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

export const relationXml = (prefix: string, id: string, type: string, target: string): string =>
  `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
