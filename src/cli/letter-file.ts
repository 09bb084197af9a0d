import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import type { Letter } from '../batch';

type Role = Letter['paragraphs'][number]['role'];

/** Sizes in half points, as the format counts them. */
const SIZE: Readonly<Record<Role, number>> = { title: 40, text: 32, form: 32, item: 32, sign: 32 };
const TWO_CHARACTERS = 640;

/** A letter as a .docx to edit: in the faces and sizes of official letters. */
export function letterFile({ paragraphs }: Letter): Promise<Buffer> {
  const children = paragraphs.map(
    ({ role, text }) =>
      new Paragraph({
        alignment: role === 'title' ? AlignmentType.CENTER : role === 'sign' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { line: 560, after: role === 'title' ? 400 : 0 },
        ...(role === 'item' || role === 'form' ? { indent: { firstLine: TWO_CHARACTERS } } : {}),
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
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
