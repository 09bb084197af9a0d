import type { Field } from '../../form';
import { isWord, mentions, opening, says } from '../../lexicon';
import { compactText, maskDates, type Decimal } from '../../scoring';

/** What stands around a cell. */
export interface Surroundings {
  /** The nearest cell with content to the left. */
  readonly left: (field: Field) => Field | null;
  readonly above: (field: Field) => Field | null;
  /** Whether a cell stands in the instructions below the form. */
  readonly isNote: (field: Field) => boolean;
  /** Whether a cell stands below a heading of criteria or remarks. */
  readonly isCriteria: (field: Field) => boolean;
  /** Whether the money of the year is told elsewhere. */
  readonly hasFunds: boolean;
  /** The points of all indicators. */
  readonly allPoints: Decimal;
  /** Those of the execution rate; `null` where the funds give it none. */
  readonly ofExecution: Decimal | null;
}

const LONGEST_LABEL = 40;
const YEAR = /^(?:19|20)\d\d$/u;
/** A number of so many digits identifies something: no form counts in hundreds of billions. */
const CODE = /^\d{11,}$/u;

/** Parts of a text whose digits measure nothing: telephone numbers, codes, numbers of documents, of items in a list, 2022.1-2022.12. */
const MEANINGLESS: readonly RegExp[] = [
  /(?:19|20)\d\d\.\d{1,2}[-—–~至]+(?:19|20)\d\d\.\d{1,2}/gu,
  /(?<![\d.])\d[\dA-Za-z]{11,}(?![\d.])/gu,
  /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/gu,
  /(?<!\d)1\d{2}[\dXx*＊]{8}(?!\d)/gu,
  /[A-Za-z]{1,8}[\d-]*\d[\dA-Za-z-]*/gu,
  /[〔[（(]20\d\d[〕\]）)]\d{1,4}号/gu,
  /[（(]\d{1,2}[）)]/gu,
  /第\d+/gu,
];
/** The number of an item, while white space still tells it from a quantity: `1、常年性 √ 2、一次性 □`. */
const NUMBERED = /(?<![\d.\p{Script=Han}])\d{1,2}[、.．,，)）](?!\d)/gu;
/** What ends the number of an item: 指标1, 目标2：. */
const ITEM = /^\d{1,2}(?=$|[:：,，;；、.(（])/u;

const identifies = (field: Field | null): boolean =>
  field !== null && field.text.length <= LONGEST_LABEL && says('identifier', compactText(field.text));

const namesPeriod = (field: Field | null): boolean =>
  field !== null && field.text.length <= LONGEST_LABEL && says('project-period', compactText(field.text));

/** 项目总投资（万元） | 1500: what the whole project is to cost, in whatever years, nothing in the form has to come to. */
const namesProjectFact = (field: Field | null): boolean =>
  field !== null && isWord('project-fact', compactText(field.text).replace(/[（(].*?[)）]|[:：]$/gu, ''));

/** 年度绩效目标（80分）, 年度绩效目标1（80分）: the label of a block with the points that its rows have. */
const LABELLED_POINTS = /^[^\d()]{2,14}\d?\((\d{1,3}(?:\.\d)?)分\)$/u;
const labelsPoints = ({ text }: Field, points: Decimal): boolean => {
  const labelled = LABELLED_POINTS.exec(compactText(text))?.[1];
  return labelled !== undefined && points.eq(labelled);
};

/** （12月31日止）, （10分） right below a heading: how to fill it in, and the points that stand in its column. */
const HINT = /^\((?:(\d{1,3}(?:\.\d)?)分|[^()]*\p{Script=Han}[^()]*)\)$/u;
function isHint({ text }: Field, above: Field | null, points: Decimal | null): boolean {
  if (above?.kind !== 'text' || above.text.length > LONGEST_LABEL) return false;
  const [hint, told] = HINT.exec(compactText(text)) ?? [];
  return hint !== undefined && (told === undefined || points?.eq(told) === true);
}

/** Whether a text opens the instructions below a form: 注：, 说明:, 备注1. */
export function opensNotes(text: string): boolean {
  const plain = compactText(text).replace(/^[（(]/u, '');
  const word = opening('note-opening', plain);
  return word !== null && /^(?:$|[:：.、\d])/u.test(plain.slice(word.length));
}

/** Whether a number that no field owns identifies something, or names a year. */
export function isExplainedNumber(field: Field, { left, above, isNote, hasFunds }: Surroundings): boolean {
  if (isNote(field)) return true;
  if (CODE.test(field.text) || identifies(left(field)) || identifies(above(field))) return true;
  if (hasFunds && namesProjectFact(left(field))) return true;
  const namesYear = [left(field), above(field)].some((one) => one !== null && /年/u.test(one.text));
  return YEAR.test(field.text) && namesYear;
}

/** Whether the digits of a text that no field owns measure nothing, or say what a field beside it says. */
export function isExplainedText(field: Field, around: Surroundings): boolean {
  const { left, above, isNote, isCriteria, allPoints, ofExecution, hasFunds } = around;
  if (field.isDate || isNote(field) || isRepeated(field, left(field), above(field))) return true;
  if (isCriteria(field) || namesPeriod(left(field)) || labelsPoints(field, allPoints)) return true;
  if (isHint(field, above(field), ofExecution)) return true;
  if (hasFunds && namesProjectFact(left(field))) return true;
  if (identifies(field) || identifies(left(field))) return true;
  const text = compactText(field.text.replace(NUMBERED, ''));
  if (text.length <= LONGEST_LABEL && says('page', text)) return true;
  if (/^\d/u.test(text.slice(opening('document-part', text)?.length ?? text.length))) return true;
  return !/\d/u.test(withoutMeaningless(text));
}

/** A merged cell that was filled through says the same in each of its cells. */
const isRepeated = ({ text }: Field, ...around: readonly (Field | null)[]): boolean =>
  around.some((one) => one?.text === text);

function withoutMeaningless(text: string): string {
  const dated = maskDates(MEANINGLESS.reduce((rest, part) => rest.replace(part, ''), maskDates(text)));
  return mentions('listed-item', dated).reduceRight(
    (rest, { end }) => rest.slice(0, end) + rest.slice(end).replace(ITEM, ''),
    dated,
  );
}
