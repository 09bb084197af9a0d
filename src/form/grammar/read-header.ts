import { opening, phrase, says } from '../../lexicon';
import { worded, type Field } from '../cells/content';
import type { FormHeader, LabelledField } from '../model/form';
import {
  fundColumn,
  headerField,
  indicatorColumn,
  isGoalLabel,
  isOutcomeLabel,
  isTitle,
  labelsWithAnswers,
  type HeaderField,
  labelIn,
  ROLE,
} from '../evidence/labels';
import { likelyHeaderField } from '../evidence/likeness';
import { blankField, cellAt, Line, saysTheSame } from '../cells/lines';
import { labelKey, withoutEnglish, type LabelKey } from '../cells/text';
import { COVER_WEIGHTS } from '../search/weights';
import { lineByLine, type Construct } from './construct';

/** Labels of the project and its bodies with their answers: known by the project's name. */
export const headerPairs: Construct = Object.freeze({
  id: 'header-pairs',
  block: 'header',
  propose: lineByLine('header', (line) => (isHeaderLine(line) ? COVER_WEIGHTS.header : 0)),
});

/** Whether a line asks for the project's name. */
export const isHeaderLine = (line: Line): boolean =>
  line.asks(ROLE.projectName) &&
  line.plain.cells.slice(0, 3).some((cell) => headerField(labelIn(cell)) === 'projectName');

/** A date of filling in or signing is not the form's year. */
const isFilledInAt = (text: string): boolean => says('filled-in-at', text);
const YEAR = /(?:^|[^\d])((?:19|20)\d{2})\s*年/u;
const YEAR_IN_BRACKETS = /\(\s*((?:19|20)\d{2})\s*\)/u;
/** 报表编号：36  （2022年度）  单位：元, （2024年度1—7月） of a monitoring form, and （2022年度/FY2022）. */
const YEAR_ASIDE = phrase`\(\s*(?:19|20)\d{2}\s*年度?\s*(?:/[\sA-Za-z]*(?:19|20)\d{2}\s*)?(?:\d{1,2}\s*月?[-—–~至到]\d{1,2}\s*月${'month-tail'}?\s*)?\)`;
/** 编制单位：农业农村局  2022年度  单位：万元, parted by white space alone. */
const YEAR_BETWEEN = /\s(?:19|20)\d{2}年度(?=\s|$)/u;
const YEAR_ALONE = /^(?:\(?\s*(?:19|20)\d{2}\s*年度?\s*\)?|\(\s*(?:19|20)\d{2}\s*\))$/u;
/** 二〇二一年 */
const YEAR_IN_WORDS = /[〇○零一二三四五六七八九]{4}(?=年)/gu;
const NUMERALS = '〇一二三四五六七八九';
/** The central department gives the money; the form is about a department of the place, where it names one. */
const isCentral = (label: string): boolean => opening('of-the-centre', label) !== null;
/** A label of the header that is in no table is short. */
const LONGEST_LIKELY = 10;

/** So many labels in a row, and nothing else, have their answers below them. */
const FEWEST_IN_A_ROW = 3;
const FEWEST_KNOWN = 2;
/** A blank row may stand between labels and answers. */
const BLANK_BETWEEN = 1;

const isLabel = (cell: Field): boolean =>
  headerField(cell) !== null ||
  fundColumn(cell) !== null ||
  isGoalLabel(cell) ||
  isOutcomeLabel(cell) ||
  indicatorColumn(cell) !== null;

/** A cell, or what of it stands before a colon. */
type Label = Field | string;

const keyOfLabel = (label: Label): LabelKey => (typeof label === 'string' ? labelKey(label) : label.evidence.key);

type Asked = Exclude<HeaderField, 'other'>;
type Fields = Partial<Record<Asked, LabelledField>>;

/** Reads title, project, bodies and year from the lines above the funds block. */
export function readHeader(rows: readonly Line[]): FormHeader {
  const lines = runsLeftwards(rows) ? rows.map(({ row, cells }) => new Line(row, [...cells].reverse())) : rows;
  const fields: Fields = {};
  collectBelow(lines, fields);
  collect(lines, headerField, fields);
  // Only what no known label asks for is taken from a label that is merely like one: known ones are weighed among themselves.
  const asked = new Set(Object.keys(fields));
  const likely = (label: Label): HeaderField | null => {
    const field = headerField(label) === null ? likelyField(label) : null;
    return field !== null && asked.has(field) ? null : field;
  };
  collect(lines, likely, fields);
  const unit = fields.unit ?? whoFilledIn(lines) ?? departmentOrUnit(lines, fields.department);
  const title = lines.flatMap((line) => line.cells).find((cell) => isTitle(cell)) ?? null;
  return {
    title,
    projectName: fields.projectName ?? null,
    projectCode: fields.projectCode ?? null,
    department: fields.department ?? null,
    unit: unit ?? null,
    year: readYear(lines, title, fields),
  };
}

/** 财政局 | 主管部门 | 培训 | 项目名称: in all lines that ask for something the labels stand right of their answers. */
function runsLeftwards(lines: readonly Line[]): boolean {
  const isAsked = (cell: Field | undefined): boolean => cell !== undefined && headerField(cell) !== null;
  const asking = lines.filter(({ cells }) => cells.length > 1 && cells.some(isAsked));
  const endsWithLabel = ({ plain: { cells } }: Line): boolean => isAsked(cells.at(-1)) && !isAsked(cells[0]);
  return asking.length > 1 && asking.every(endsWithLabel);
}

/** Who filled the form in is who carried the project out, where nobody else is named. */
function whoFilledIn(lines: readonly Line[]): LabelledField | undefined {
  const fields: Fields = {};
  collect(lines, (label) => (keyOfLabel(label).base === '填报单位' ? 'unit' : null), fields);
  return fields.unit?.value.kind === 'blank' ? undefined : fields.unit;
}

/** 部门（单位）：街道办事处 asks for whichever of the two it is: for the unit, where another label asks for the department. */
function departmentOrUnit(lines: readonly Line[], department: LabelledField | undefined): LabelledField | undefined {
  const fields: Fields = {};
  collect(lines, (label) => (isDepartmentOrUnit(label) ? 'unit' : null), fields);
  const isDepartment = department?.label === fields.unit?.label;
  return isDepartment || fields.unit?.value.kind === 'blank' ? undefined : fields.unit;
}

function isDepartmentOrUnit(label: Label): boolean {
  const { base, notes } = keyOfLabel(label);
  return (base === '部门' || base === '部门名称') && notes.includes('单位');
}

const likelyField = (label: Label): HeaderField | null =>
  (typeof label === 'string' ? label : label.text).length <= LONGEST_LIKELY ? likelyHeaderField(label) : null;

/** 年度 | 项目名称 | 项目周期 in one row, their answers in the row below. */
function collectBelow(lines: readonly Line[], fields: Fields): void {
  lines.forEach((line, index) => {
    const below = lines[index + 1];
    if (!below || !isRowOfLabels(line)) return;
    if (below.row > line.row + 1 + BLANK_BETWEEN) return;
    if (below.cells.some((cell) => isLabel(cell) || isLabelWithAnswer(cell))) return;
    for (const label of line.cells) {
      const field = headerField(label);
      if (field !== null && field !== 'other')
        put(fields, field, { label, value: cellAt(below, label.address.column) });
    }
  });
}

/** Labels alone, some of them known by their words and the others at least like one. */
function isRowOfLabels({ cells }: Line): boolean {
  const known = cells.filter((cell) => headerField(cell) !== null);
  return (
    cells.length >= FEWEST_IN_A_ROW &&
    known.length >= FEWEST_KNOWN &&
    cells.every((cell) => known.includes(cell) || likelyField(cell) !== null)
  );
}

function collect(lines: readonly Line[], fieldOf: (label: Label) => HeaderField | null, fields: Fields): void {
  for (const line of lines) {
    line.cells.forEach((cell, index) => {
      // An answer may look like a label, 各责任单位.
      if (Object.values(fields).some(({ value }) => value === cell)) return;
      const field = fieldOf(cell);
      if (field === 'unit' && isMoneyUnit(line.cells[index + 1]?.text ?? '')) return;
      if (field !== null && field !== 'other') put(fields, field, { label: cell, value: answerBeside(line, index) });
      else if (field === null) readInlineAnswer(cell, fieldOf, fields);
    });
  }
}

function readInlineAnswer(cell: Field, fieldOf: (label: Label) => HeaderField | null, fields: Fields): void {
  if (!/[:：]/u.test(cell.text)) return;
  const several = labelsWithAnswers(cell.text).filter(
    ({ label }) => (headerField(label) ?? likelyField(label)) !== null,
  );
  const inline = cell.evidence.inline;
  for (const { label, answer } of several.length > 1 || !inline ? several : [inline]) {
    const field = fieldOf(label);
    if (field === null || field === 'other') continue;
    // 单位：万元 is the unit of the amounts.
    if (isMoneyUnit(answer)) continue;
    const kind = answer === '' ? 'blank' : cell.kind;
    put(fields, field, { label: cell, value: { ...cell, kind, ...worded(answer) } });
  }
}

/** The first label of a field counts, but that of a central department or 部门（单位）名称 only where no other stands. */
function put(fields: Fields, field: Asked, found: LabelledField): void {
  const known = fields[field];
  if (!known || doubtOf(found.label) < doubtOf(known.label)) fields[field] = found;
}

/** How little a label says of its field: least where its answer stands behind it in the line of the stamps. */
function doubtOf(label: Field): number {
  const { inline } = label.evidence;
  const isOpen = isCentral(label.text) || [isDepartmentOrUnit, isStamped].some((is) => is(inline?.label ?? label));
  if (!isOpen) return 0;
  return inline ? 2 : 1;
}

/** 项目单位（盖章）：水利局 is who sets the stamp: of two bodies the one without is who carried it out. */
const isStamped = (label: Label): boolean => keyOfLabel(label).notes.some((note) => says('stamp-alone', note));

const isMoneyUnit = (text: string): boolean => text === '元' || text === '万元' || text === '亿元';

const yearInDigits = (text: string): string =>
  text.replace(YEAR_IN_WORDS, (year) =>
    [...year].map((one) => Math.max(NUMERALS.indexOf(one.replace(/[○零]/u, '〇')), 0)).join(''),
  );

/** The next cell to the right that says something else and is no label; blank where the next one is a label or the row ends. */
function answerBeside(line: Line, labelIndex: number): Field {
  const label = line.cells[labelIndex];
  const rest = line.cells.slice(labelIndex + 1).filter((cell) => !label || !saysTheSame(cell, label));
  const [next, after] = rest;
  // What is merely like a label is one where something answers it.
  const isAnswered = after !== undefined && !isLabel(after) && !isLabelWithAnswer(after);
  const isAnother = next && (isLabel(next) || (isAnswered && likelyField(next) !== null));
  if (next && !isAnother && !isLabelWithAnswer(next)) return next;
  return blankField(line.row, (label?.address.column ?? 0) + 1);
}

/** Only a text that begins with a known label and a colon counts as a label with an answer; `5:30` does not. */
function isLabelWithAnswer({ evidence: { inline } }: Field): boolean {
  return inline !== null && headerField(inline.label) !== null;
}

const MONEY_UNIT = phrase`[(（]?${'unit-label'}[:：].{0,4}$`;
/** （2022年度）  金额单位：万元, 2022年度 Fiscal Year 2022 */
const yearsText = ({ evidence }: Field): string => withoutEnglish(evidence.folded.replace(MONEY_UNIT, '').trim());

function readYear(
  lines: readonly Line[],
  title: Field | null,
  { year: labelled, projectName }: Fields,
): { year: number; field: Field } | null {
  const alone = lines.filter((line) => line.texts.length <= 2).flatMap((line) => line.cells.slice(0, 1));
  const isAside = ({ evidence: { folded } }: Field): boolean => YEAR_ASIDE.test(folded) || YEAR_BETWEEN.test(folded);
  const isShort = (cell: Field): boolean => yearsText(cell).length <= 16 && !isFilledInAt(cell.text);
  const isAlone = (cell: Field): boolean => YEAR_ALONE.test(cell.evidence.folded.trim());
  // Most forms have it in their title: the others are not looked at then.
  const places: readonly (() => readonly (Field | undefined)[])[] = [
    () => (title ? [title] : []),
    () => alone.filter(isAside),
    () => alone.filter(isShort),
    () => [labelled?.value],
    () => [lines.flatMap(({ cells }) => cells).find(isAlone)],
    // 项目名称：节能改造（2022年度）
    () => (projectName && YEAR_ASIDE.test(projectName.value.evidence.folded) ? [projectName.value] : []),
  ];
  for (const place of places) {
    for (const field of place()) {
      const year = field && yearIn(field, title, labelled?.value);
      if (field && year) return { year: Number(year), field };
    }
  }
  return null;
}

function yearIn(field: Field, title: Field | null, answer: Field | undefined): string | undefined {
  const { folded } = field.evidence;
  const text = yearInDigits(folded);
  const stated = (): RegExpExecArray | null =>
    field === title
      ? YEAR_IN_BRACKETS.exec(folded)
      : field === answer
        ? /^((?:19|20)\d{2})$/u.exec(text)
        : YEAR_IN_BRACKETS.exec(text);
  const match = YEAR.exec(YEAR_BETWEEN.exec(text)?.[0] ?? text) ?? stated();
  return match?.[1];
}
