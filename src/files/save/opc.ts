import { toUtf8 } from '../bytes';
import { MAX_UNPACKED_BYTES } from '../limits';
import { failed, type FailureCode, type FailureDetails, type FileFailure } from '../result';
import { attributeOf, escapeXml, scanTags } from '../xml';
import { inflate, unpack, type Unpacker } from '../zip';
import { readDirectory, type ZipEntry } from '../zip-directory';
import { rootOf, spliced, withLast } from './elements';
import { partTextOf, type PartText } from './part-text';
import { freeId, relationsIn, relationsPart, relationXml, type Relation } from './relations';
import { repack } from './repack';

const CONTENT_TYPES = '[Content_Types].xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Why edits could not be put into a file; thrown within this folder, handed on as a result. */
export class Refused extends Error {
  constructor(readonly failure: FileFailure) {
    super(failure.code);
  }
}

/** Gives up with a failure whose code and data belong together. */
export function refuse<Code extends FailureCode>(code: Code, detail: FailureDetails[Code]): never {
  throw new Refused(failed(code, detail).failure);
}

/**
 * A package whose parts can be read, changed, added and left out. Only what is asked for is unpacked, and what was not
 * changed goes back as it came.
 */
export class OpcPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly read = new Map<string, PartText>();
  private readonly changes = new Map<string, Uint8Array | null>();
  private readonly texts = new Map<string, string>();
  private budget = MAX_UNPACKED_BYTES;

  constructor(
    private readonly zip: Uint8Array,
    private readonly unpacker: Unpacker = inflate,
  ) {
    const directory = readDirectory(zip);
    if (!directory.ok) throw new Refused(directory.failure);
    this.entries = new Map(directory.entries.map((entry) => [entry.name, entry]));
    if (this.entries.size !== directory.entries.length) refuse('damaged', { part: null, cause: 'part-twice' });
    // Names of parts are the same whatever their case, and some programs write them in another than they name them.
    this.names = new Map(directory.entries.map(({ name }) => [name.toLowerCase(), name]));
  }

  /** The names of all parts there are now. */
  partNames(): string[] {
    const all = new Set([...this.entries.keys(), ...this.texts.keys()]);
    return [...all].filter((name) => this.changes.get(name) !== null && !name.endsWith('/'));
  }

  has(name: string): boolean {
    const own = this.nameOf(name);
    return this.texts.has(own) || (this.entries.has(own) && this.changes.get(own) !== null);
  }

  /** A part's text; one that has to be there and is not makes the file a damaged one. */
  text(name: string): string {
    return this.textOrNull(name) ?? refuse('damaged', { part: name, cause: 'part-missing' });
  }

  textOrNull(name: string): string | null {
    const own = this.nameOf(name);
    const changed = this.texts.get(own);
    if (changed !== undefined) return changed;
    const entry = this.entries.get(own);
    if (!entry || this.changes.get(own) === null) return null;
    return this.unpacked(entry).text;
  }

  put(name: string, text: string): void {
    const own = this.nameOf(name);
    if (this.textOrNull(own) !== text) this.texts.set(own, text);
  }

  /** Adds a part with its type. */
  add(name: string, text: string, contentType: string): void {
    this.texts.set(name, text);
    this.changes.delete(name);
    const types = this.text(CONTENT_TYPES);
    const root = rootOf(types) ?? refuse('damaged', { part: CONTENT_TYPES, cause: 'not-well-formed' });
    const xml = `<${root.prefix}Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`;
    this.put(CONTENT_TYPES, withLast(types, root, xml));
  }

  /** Leaves a part out, with its type and the relation that leads to it. */
  remove(name: string, from: string): void {
    const own = this.nameOf(name);
    this.texts.delete(own);
    this.changes.set(own, null);
    const types = this.text(CONTENT_TYPES);
    const root = rootOf(types);
    const override = root?.children.find(
      ({ tag }) => attributeOf(types, tag, 'PartName')?.toLowerCase() === `/${own}`.toLowerCase(),
    );
    if (override) this.put(CONTENT_TYPES, spliced(types, override.start, override.end, ''));
    const relation = this.relationsOf(from).find(({ target }) => target.toLowerCase() === own.toLowerCase());
    if (!relation) return;
    const part = relationsPart(from);
    this.put(part, spliced(this.text(part), relation.start, relation.end, ''));
  }

  relationsOf(part: string): Relation[] {
    const xml = this.textOrNull(relationsPart(this.nameOf(part)));
    return xml === null ? [] : relationsIn(xml, part);
  }

  /** The part that a relation of this type leads to. */
  related(part: string, type: string): string | null {
    const target = this.relationsOf(part).find((relation) => relation.type === type)?.target;
    return target === undefined ? null : this.nameOf(target);
  }

  /** Relates a part to another, and gives the id of the relation. */
  relate(part: string, type: string, target: string): string {
    const name = relationsPart(this.nameOf(part));
    const xml = this.textOrNull(name) ?? `${DECLARATION}<Relationships xmlns="${RELATIONS}"></Relationships>`;
    const root = rootOf(xml) ?? refuse('damaged', { part: name, cause: 'not-well-formed' });
    const id = freeId(relationsIn(xml, part));
    const changed = withLast(xml, root, relationXml(root.prefix, id, type, target));
    if (this.has(name)) this.put(name, changed);
    else this.texts.set(name, changed);
    return id;
  }

  /** A name for a new part that none has: `xl/worksheets/sheet4.xml`. */
  freeName(before: string, after: string): string {
    const taken = new Set(this.partNames().map((name) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${before}${number}${after}`.toLowerCase())) number += 1;
    return `${before}${number}${after}`;
  }

  /** The package as bytes. */
  end(): Uint8Array {
    const changes = new Map(this.changes);
    for (const [name, text] of this.texts) {
      const before = this.read.get(name);
      if (before?.text === text) continue;
      changes.set(name, (before?.encode ?? toUtf8)(text));
    }
    if (changes.size === 0) return this.zip;
    return (
      repack(this.zip, [...this.entries.values()], changes) ??
      refuse('damaged', { part: null, cause: 'no-local-header' })
    );
  }

  private nameOf(name: string): string {
    return this.texts.has(name) ? name : (this.names.get(name.toLowerCase()) ?? name);
  }

  private unpacked(entry: ZipEntry): PartText {
    const known = this.read.get(entry.name);
    if (known) return known;
    const result = unpack(this.zip, entry, this.budget, this.unpacker);
    if (!result.ok) throw new Refused(result.failure);
    this.budget -= result.content.length;
    const text = partTextOf(result.content);
    // A part that is not well-formed cannot be changed with care.
    if (!text || !scanTags(text.text, () => undefined))
      return refuse('damaged', { part: entry.name, cause: 'not-well-formed' });
    this.read.set(entry.name, text);
    return text;
  }
}
