import { attributeOf, scanTags, unescapeCharacters, unescapeXml } from './xml';

/** A sheet of a package: its name, the id of its relation and the part it lies in. */
export interface SheetPlace {
  readonly name: string;
  readonly relation: string;
  readonly part: string;
}

/** The sheets in tab order, with the parts they lie in. */
export function sheetsOf(workbookXml: string, relationsXml: string): SheetPlace[] {
  const targets = new Map<string, string>();
  scanTags(relationsXml, (tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'close') return;
    const target = unescapeXml(attributeOf(relationsXml, tag, 'Target') ?? '');
    targets.set(attributeOf(relationsXml, tag, 'Id') ?? '', partOf(target));
  });
  const sheets: SheetPlace[] = [];
  scanTags(workbookXml, (tag) => {
    if (tag.name !== 'sheet' || tag.kind === 'close') return;
    const relation = attributeOf(workbookXml, tag, 'id') ?? '';
    const name = unescapeCharacters(unescapeXml(attributeOf(workbookXml, tag, 'name') ?? ''));
    sheets.push({ name, relation, part: targets.get(relation) ?? '' });
  });
  return sheets;
}

/** A target of the workbook's relations as the name of a part. */
function partOf(target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  const parts: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}
