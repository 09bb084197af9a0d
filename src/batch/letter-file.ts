import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Letter } from './letters';

type Role = Letter['paragraphs'][number]['role'];

/** Sizes in half points, as the format counts them. */
const SIZE: Readonly<Record<Role, number>> = { title: 40, opening: 32, text: 32, form: 32, item: 32, sign: 32 };
const TWO_CHARACTERS = 640;
const INDENTED: ReadonlySet<Role> = new Set(['text', 'form', 'item']);

/** Who writes the letter puts the name in: the library's own would be “Un-named”. */
const NOBODY = { creator: '', lastModifiedBy: '' } as const;

/** A letter as a .docx to edit: in the faces and sizes of official letters. */
export async function letterFile({ paragraphs }: Letter): Promise<Uint8Array> {
  const children = paragraphs.map(
    ({ role, text }) =>
      new Paragraph({
        alignment: role === 'title' ? AlignmentType.CENTER : role === 'sign' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { line: 560, after: role === 'title' ? 400 : 0 },
        ...(INDENTED.has(role) ? { indent: { firstLine: TWO_CHARACTERS } } : {}),
        children: [
          new TextRun({
            text,
            size: SIZE[role],
            bold: role === 'title' || role === 'form',
            font: role === 'title' ? '方正小标宋简体' : '仿宋',
          }),
        ],
      }),
  );
  return withoutClock(await Packer.pack(new Document({ ...NOBODY, sections: [{ children }] }), 'uint8array'));
}

/** A fixed time: the same letter is the same bytes. */
const STAMP = new Date(2000, 0, 1);
const CORE = 'docProps/core.xml';
const WRITTEN = '2000-01-01T00:00:00Z';

/**
 * Whether the bytes of a letter are as they were written: whatever edits a document puts the time of that into it.
 */
export function isAsWritten(bytes: Uint8Array): boolean {
  try {
    const { [CORE]: core } = unzipSync(bytes, { filter: ({ name }) => name === CORE });
    return core !== undefined && strFromU8(core).includes(`>${WRITTEN}</dcterms:modified>`);
  } catch {
    return false;
  }
}

/** The library writes down the time; a run that is repeated, or joined from shards, gives the same files. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts[CORE] ?? new Uint8Array());
  parts[CORE] = strToU8(core.replace(/(<dcterms:\w+ [^>]*>)[^<]*/gu, `$1${WRITTEN}`));
  return zipSync(parts, { mtime: STAMP });
}
