import { toUtf8 } from './bytes';
import type { PartTexts } from './part-texts';
import { attributeOf, scanTags, unescapeXml } from './xml';
import type { Parts } from './zip';

const TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
/** By the last word of a relation's type: where most programs put the part, and its type of content. */
const KINDS: Readonly<Record<string, { readonly folder: string; readonly name?: string; readonly content: string }>> = {
  worksheet: { folder: 'xl/worksheets/', content: 'worksheet' },
  chartsheet: { folder: 'xl/chartsheets/', content: 'chartsheet' },
  dialogsheet: { folder: 'xl/dialogsheets/', content: 'dialogsheet' },
  styles: { folder: 'xl/', name: 'styles.xml', content: 'styles' },
  sharedStrings: { folder: 'xl/', name: 'sharedStrings.xml', content: 'sharedStrings' },
};

/** A package as most programs lay it out, or the parts that have to be unpacked before that can be told. */
export type RegularParts = { readonly parts: Parts } | { readonly missing: ReadonlySet<string> };

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * The workbook, its sheets, styles and strings where most programs put them, found as the package says: by relations,
 * whatever the case of names, with steps up, escapes, in folders of any name, listed among the content types or not.
 * `null`: they lie there already, or the package does not say.
 */
export function regularParts(parts: Parts, texts: PartTexts): RegularParts | null {
  const finder = new Finder(parts, texts);
  const workbook = finder.workbook();
  const relations = finder.find(relationsOf(workbook));
  // Workbooks in binary parts are SheetJS's own.
  if (!finder.find(workbook) || !relations || !/\.xml$/i.test(workbook)) return null;
  const moved = new Map([[workbook, WORKBOOK]]);
  const written = finder.relations(relations).map((relation) => move(relation, workbook, finder, moved));
  for (const place of ['xl/styles.xml', 'xl/sharedStrings.xml']) {
    const part = [...moved.values()].includes(place) ? null : finder.listed(place);
    if (part) moved.set(part, place);
  }
  const missing = new Set([...moved.keys(), relations].filter((name) => parts.get(name)?.length === 0));
  if (missing.size > 0) return { missing };
  const types = texts.of(TYPES) ?? '';
  const isRegular = [...moved].every(([from, to]) => from === to && types.includes(`"/${to}"`));
  if (isRegular && written.every(({ isAsWritten }) => isAsWritten)) return null;
  const regular = new Map([...moved].map(([from, to]) => [to, toUtf8(texts.of(from) ?? '')]));
  regular.set(RELATIONS, toUtf8(relationsXml(written)));
  regular.set(TYPES, toUtf8(typesXml([...regular.keys()])));
  return { parts: regular };
}

/** Gives a part that a relation names its usual place. */
function move(
  relation: Relation,
  workbook: string,
  finder: Finder,
  moved: Map<string, string>,
): Relation & { readonly isAsWritten: boolean } {
  const { type, target } = relation;
  const kind = KINDS[type.slice(type.lastIndexOf('/') + 1)];
  const part = kind && finder.find(resolved(workbook, unescapeXml(target)));
  if (!part || !/\.xml$/i.test(part)) return { ...relation, isAsWritten: true };
  const isUsual = part.startsWith(kind.folder) && /^[\w.-]+$/.test(part.slice(kind.folder.length));
  const name = kind.name ?? (isUsual ? part.slice(kind.folder.length) : `part${moved.size}.xml`);
  moved.set(part, kind.folder + name);
  const usual = (kind.folder + name).slice('xl/'.length);
  return { ...relation, target: usual, isAsWritten: target === usual || target === `/xl/${usual}` };
}

class Finder {
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    private readonly parts: Parts,
    private readonly texts: PartTexts,
  ) {
    this.names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  }

  /** A part by its name, whatever its case; `null` where there is none. */
  find(name: string): string | null {
    return this.parts.has(name) ? name : (this.names.get(name.toLowerCase()) ?? null);
  }

  /** The part that the content types give the content of this one, or the one that lies there. */
  listed(place: string): string | null {
    const xml = this.texts.of(TYPES) ?? '';
    const content = `${MAIN}${place.slice('xl/'.length, -'.xml'.length)}+xml`;
    let part: string | null = null;
    scanTags(xml, (tag) => {
      if (tag.name === 'Override' && attributeOf(xml, tag, 'ContentType') === content)
        part ??= this.find(resolved('', attributeOf(xml, tag, 'PartName') ?? ''));
    });
    return part ?? this.find(place);
  }

  workbook(): string {
    const main = this.relations('_rels/.rels').find(({ type }) => type.endsWith('/officeDocument'));
    return (main && this.find(resolved('', unescapeXml(main.target)))) ?? this.find(WORKBOOK) ?? WORKBOOK;
  }

  relations(part: string): Relation[] {
    const xml = this.texts.of(part) ?? '';
    const found: Relation[] = [];
    scanTags(xml, (tag) => {
      if (tag.name !== 'Relationship' || tag.kind === 'close') return;
      const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(xml, tag, name) ?? '');
      found.push({ id: id ?? '', type: type ?? '', target: target ?? '' });
    });
    return found;
  }
}

const relationsOf = (part: string): string => part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

/** The part that a target names, seen from another part. */
function resolved(from: string, target: string): string {
  const path = decoded(target.replaceAll('\\', '/'));
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that stands for itself.
    return path;
  }
}

const relationsXml = (relations: readonly Relation[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function typesXml(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    if (name === WORKBOOK) return [[name, 'sheet.main']];
    const kind = Object.values(KINDS).find((one) => name === one.folder + (one.name ?? name.slice(one.folder.length)));
    return kind && name.endsWith('.xml') ? [[name, kind.content]] : [];
  });
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides
    .map(([name, content]) => `<Override PartName="/${name}" ContentType="${MAIN}${content}+xml"/>`)
    .join('')}</Types>`;
}
