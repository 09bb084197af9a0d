import { catalogueOf, fill, type Language } from '../messages';
import { addresseeKey, addresseeOf } from './addressee';
import { unsteered } from '../report';
import { placeBelow } from './paths';
import type { Review, ReviewedForm } from './review';
import { groupedBy } from './tables';

/** A letter to one unit, paragraph by paragraph. */
export interface Letter {
  readonly unit: string;
  /** A name for its file that every system takes. */
  readonly fileName: string;
  readonly paragraphs: readonly {
    readonly role: 'title' | 'opening' | 'text' | 'form' | 'item' | 'sign';
    readonly text: string;
  }[];
}

/** One letter a unit, of the forms that go back: errors and warnings alone, each with what to correct. */
export function lettersOf({ forms }: Review, language: Language): Letter[] {
  const { batch } = catalogueOf(language);
  const returned = forms.filter(({ verdict }) => verdict === 'return');
  const names = new Set<string>();
  const placeOf = placeBelow(forms);
  return [...groupedBy(returned, addresseeKey).values()].map((own) => {
    const [first] = own;
    const addressee = (first && addresseeOf(first)) || batch['unit.none'];
    const say = (key: 'letter.opening' | 'letter.intro'): string =>
      fill(batch[key], { unit: addressee, count: own.length }, language);
    const named = groupedBy(own, ({ file, sheet }) => JSON.stringify([file, sheet]));
    const isAlone = ({ file, sheet }: ReviewedForm): boolean => named.get(JSON.stringify([file, sheet]))?.length === 1;
    const paragraphs: Letter['paragraphs'] = [
      { role: 'title', text: batch['letter.title'] },
      { role: 'opening', text: say('letter.opening') },
      { role: 'text', text: say('letter.intro') },
      ...own.flatMap((form, index) =>
        // Files of one name are told apart by where they lie.
        formParagraphs(form, isAlone(form) ? form.file : placeOf(form), index + 1, language),
      ),
      { role: 'text', text: batch['letter.closing'] },
      { role: 'sign', text: batch['letter.sign'] },
      { role: 'sign', text: batch['letter.date'] },
    ];
    return {
      unit: unsteered(addressee),
      fileName: freeName(addressee, names),
      paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, text: unsteered(paragraph.text) })),
    };
  });
}

function formParagraphs(
  form: ReviewedForm,
  file: string,
  number: number,
  language: Language,
): Letter['paragraphs'][number][] {
  const { batch, common } = catalogueOf(language);
  const body = form.kind === 'department' ? form.department || form.unit : '';
  const project = form.project || body || common['form.unnamed'];
  const items = form.findings.filter(({ severity }) => severity !== 'info');
  const data = { number, project, file, sheet: form.sheet };
  return [
    { role: 'form', text: fill(batch['letter.form'], data, language) },
    ...items.map(({ cell, inLetter, ...finding }, i) => {
      const { message, help } = inLetter ?? finding;
      const place = cell ?? batch['form.whole'];
      return {
        role: 'item' as const,
        text: fill(batch['letter.item'], { number: i + 1, place, message, todo: help }, language),
      };
    }),
  ];
}

/** Names that Windows keeps for its devices, whatever stands behind a full stop. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/iu;

/** With what a letter's number may add to it, and four bytes a character, still a name that every system takes. */
const MOST_CHARACTERS = 50;

const trimmed = (name: string): string => name.replace(/^[.\s]+|[.\s]+$/gu, '');

/** A file name out of a unit's name: what systems refuse becomes a space, and no two are alike. */
function freeName(unit: string, taken: Set<string>): string {
  const plain = trimmed(unit.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/gu, ' '));
  const base = trimmed(Array.from(plain).slice(0, MOST_CHARACTERS).join('')) || '_';
  // In front: what stands behind the full stop does not count.
  let name = DEVICE.test(base) ? `_${base}` : base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}
