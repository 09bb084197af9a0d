import { countsOf, toA1, type CellAddress, type Decimal, type Finding, type Severity, type Unchecked } from '../audit';
import { catalogueOf, type Language } from '../messages';
import { ANSWER, placeAnswers, type Answer, type Place } from './answers';
import { COLUMN_WORDS, COLUMNS, OVERVIEW, OVERVIEW_WORDS, nameOf, SEVERITY_WORDS, type ColumnId } from './columns';
import { reasonWord, runLine, unsureLine, whatWord } from './coverage';
import { profileLines, profileTitle } from './profile';
import type { Rectangle } from './traces';
import type { ReportedForm, RunReport } from './types';
import { wordFinding } from './wording';

/** A cell of the report sheet. `link` is a cell of the workbook that a click leads to. */
export interface ReportCell {
  readonly value: string | number | null;
  readonly format?: string;
  readonly isTitle?: boolean;
  readonly isHeading?: boolean;
  readonly link?: { readonly sheetId: string; readonly address: CellAddress };
}

/** The report as a sheet, in the shape that the workbook port takes. */
export interface ReportSheet {
  readonly name: string;
  readonly kind: 'report';
  readonly rows: readonly (readonly ReportCell[])[];
  readonly widths: readonly number[];
  readonly merges: readonly Rectangle[];
  /** The line with the headings of both blocks: it stays in view and is printed on each page. */
  readonly headRow: number;
  /** The findings with their headings. */
  readonly filter: Rectangle;
  /** The two blocks, each on pages of its own. */
  readonly printAreas: readonly Rectangle[];
}

export interface ReportSheetOptions {
  readonly language: Language;
  readonly name: string;
  /** The sheet id of each form of the run, by its index. */
  readonly sheetIds: readonly string[];
  /** The day of the report, `2026-11-27`; the core knows no clock. */
  readonly date?: string;
  /** What people wrote in an earlier report (see `answersIn`): all of it is in the new one. */
  readonly answers?: readonly Answer[];
}

const HEAD: Readonly<Record<Language, Readonly<Record<'file' | 'unit' | 'date' | 'profile' | 'forms', string>>>> = {
  'zh-CN': { file: '文件：', unit: '单位：', date: '检查日期：', profile: '规则集：', forms: '自评表：' },
  'en-US': { file: 'File: ', unit: 'Unit: ', date: 'Checked on: ', profile: 'Profile: ', forms: 'Forms: ' },
};
const EARLIER: Readonly<Record<Language, string>> = {
  'zh-CN': '以前写的处理意见（对应的问题已不再提示，或位置有变）',
  'en-US': 'Earlier answers (their finding is gone, or moved)',
};

type Line = Readonly<Partial<Record<ColumnId, ReportCell>>>;

/** One finding's line, and the words that tell it apart from others. */
interface FindingLine {
  readonly line: Line;
  readonly place: Place;
}

/**
 * A run as a sheet to fill in and send on: the findings, and beside them the overview, so that each block has columns of
 * its own. Above both stands what the report is of.
 */
export function reportSheet(run: RunReport, options: ReportSheetOptions): ReportSheet {
  const { language, answers = [] } = options;
  const findings = linesOf(run, options);
  const { placed, left } = placeAnswers(
    answers,
    findings.map(({ place }) => place),
  );
  const added = [...new Set(answers.flatMap(({ written }) => Object.keys(written)))].filter((one) => one !== ANSWER);
  const row = (line: Line, answer: Answer | undefined): ReportCell[] => [
    ...COLUMNS.map(([id]) => (id === 'answer' ? written(answer, ANSWER) : (line[id] ?? plain('')))),
    ...added.map((heading) => written(answer, heading)),
  ];
  const headings = [...COLUMNS.map(([id]) => COLUMN_WORDS[language][id]), ...added];
  const lines = [
    ...findings.map(({ line }, i) => row({ ...line, number: { value: i + 1 } }, placed.get(i))),
    ...(findings.length === 0 ? [[plain(runLine(run, language))]] : []),
    ...(left.length === 0 ? [] : [[], [heading(EARLIER[language])]]),
    ...left.map((answer) => row(earlierLine(answer), answer)),
  ];
  const overview = run.forms.map((reported, index) => overviewRow(reported, options.sheetIds[index] ?? '', language));
  const head = headOf(run, options);
  const width = headings.length + 1;
  const blocks = beside(
    [headings.map(heading), ...lines],
    [OVERVIEW.map(([id]) => heading(OVERVIEW_WORDS[language][id])), ...overview],
    width,
  );
  const headRow = head.length;
  const block = (from: number, columns: number, rows: number): Rectangle => ({
    ...{ top: headRow, left: from, bottom: headRow + Math.max(1, rows), right: from + columns - 1 },
  });
  const across = { left: 0, right: COLUMNS.findIndex(([id]) => id === 'answer') };
  return {
    name: options.name,
    kind: 'report',
    rows: [...head, ...blocks],
    widths: [...COLUMNS.map(([, size]) => size), ...added.map(() => 20), 3, ...OVERVIEW.map(([, size]) => size)],
    merges: head.map((_line, at) => ({ top: at, bottom: at, ...across })),
    headRow,
    filter: block(0, headings.length, findings.length),
    printAreas: [
      { ...block(0, headings.length, lines.length), top: 0 },
      block(width, OVERVIEW.length, overview.length),
    ],
  };
}

/** Two tables side by side, the second from a column on; cells of the first that would stand between are left out. */
function beside(
  first: readonly (readonly ReportCell[])[],
  second: readonly (readonly ReportCell[])[],
  column: number,
): ReportCell[][] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
    const [cells = [], others] = [first[at], second[at]];
    if (!others) return [...cells];
    return [...cells, ...Array.from({ length: column - cells.length }, () => ({ value: null })), ...others];
  });
}

/** What the report is of: file, units, day, rule sets, and how much was found. */
function headOf(run: RunReport, { name, language, date }: ReportSheetOptions): ReportCell[][] {
  const words = HEAD[language];
  const distinct = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join('、');
  const { forms } = run;
  const count = (wanted: Severity): number =>
    [...forms.flatMap(({ audit }) => audit.findings), ...run.crossForm].filter(({ severity }) => severity === wanted)
      .length;
  const parts = [
    [words.file, distinct(forms.map(({ file }) => file.split(/[\\/]/u).at(-1) ?? ''))],
    [words.unit, distinct(forms.map(({ audit }) => audit.form.header.unit?.value.text ?? ''))],
    [words.date, date ?? ''],
    [words.profile, distinct(forms.map(({ audit }) => profileTitle(audit.profile.profile, language)))],
  ].filter(([, text]) => text !== '');
  const found = (['error', 'warning', 'info'] as const).map(
    (severity) => `${SEVERITY_WORDS[language][severity]} ${count(severity)}`,
  );
  return [
    [{ ...plain(name), isTitle: true }],
    [plain(parts.map(([word, text]) => `${word}${text}`).join('　'))],
    [plain([`${words.forms}${forms.length}`, ...found].join('　'))],
  ];
}

const heading = (value: string): ReportCell => ({ ...plain(value), isHeading: true });

function written(answer: Answer | undefined, name: string): ReportCell {
  const value = answer?.written[name] ?? '';
  return typeof value === 'number' ? { value } : plain(String(value));
}

const earlierLine = ({ project, sheet, cell, code, title, message }: Answer): Line => ({
  project: plain(project),
  sheet: plain(sheet),
  cell: plain(cell),
  code: plain(code),
  title: plain(title),
  message: plain(message),
});

function linesOf(run: RunReport, options: ReportSheetOptions): FindingLine[] {
  const ofForms = run.forms.flatMap((reported, index) =>
    reported.audit.findings.map((finding) => findingLine(finding, reported, options.sheetIds[index] ?? '', options)),
  );
  const across = run.crossForm.flatMap((finding) => {
    const [first] = finding.cells;
    const reported = run.forms[first?.form ?? 0];
    const here = { ...finding, steps: [], cells: first ? [first.address] : [] };
    return reported ? [findingLine(here, reported, options.sheetIds[first?.form ?? 0] ?? '', options)] : [];
  });
  const open = run.forms.flatMap((reported, index) =>
    reported.audit.coverage.unchecked.map((one) =>
      uncheckedLine(one, reported, options.sheetIds[index] ?? '', options),
    ),
  );
  return [...ofForms, ...across, ...open];
}

/** In the place of a rule's code: in every language the same, so that an answer finds its line again. */
const NO_CODE = '—';

/** What could not be checked stands below the findings, with a cell to look at and room for an answer. */
function uncheckedLine(
  one: Unchecked,
  { sheet, audit }: ReportedForm,
  sheetId: string,
  { language }: ReportSheetOptions,
): FindingLine {
  const project = nameOf(audit.form, language);
  const { address, text } = one.field;
  const message = reasonWord(one, language);
  return {
    place: { project, sheet, cell: toA1(address), code: NO_CODE, message },
    line: {
      project: plain(project),
      sheet: plain(sheet),
      cell: { value: toA1(address), link: { sheetId, address } },
      severity: plain(catalogueOf(language).coverage['word.unchecked']),
      title: plain(`${whatWord(one, language)} ${text}`),
      message: plain(message),
      code: plain(NO_CODE),
    },
  };
}

type Row = Pick<Finding, 'rule' | 'code' | 'severity' | 'message' | 'data' | 'basis' | 'steps' | 'cells'>;

function findingLine(
  finding: Row,
  { sheet, audit }: ReportedForm,
  sheetId: string,
  { language }: ReportSheetOptions,
): FindingLine {
  const worded = wordFinding(finding, language);
  const [first] = finding.cells;
  const target = first ?? { row: audit.form.range.top, column: audit.form.range.left };
  const project = nameOf(audit.form, language);
  return {
    place: { project, sheet, cell: first ? toA1(first) : '', code: finding.code, message: worded.message },
    line: {
      project: plain(project),
      sheet: plain(sheet),
      cell: {
        value: first ? toA1(first) : catalogueOf(language).common['form.whole'],
        link: { sheetId, address: target },
      },
      severity: plain(SEVERITY_WORDS[language][finding.severity]),
      title: plain(worded.title),
      message: plain(worded.message),
      steps: plain(finding.steps.join('\n')),
      todo: plain(worded.help),
      basis: plain(worded.basis),
      code: plain(finding.code),
    },
  };
}

function overviewRow({ sheet, audit }: ReportedForm, sheetId: string, language: Language): ReportCell[] {
  const { form, recomputed, findings } = audit;
  const count = (severity: Severity): ReportCell => ({
    value: findings.filter((finding) => finding.severity === severity).length,
  });
  const number = (value: Decimal | null | undefined): ReportCell =>
    value ? { value: value.toNumber(), format: '0.00##' } : plain('');
  const printed = form.total?.score;
  const { top, left } = form.range;
  return [
    { ...plain(nameOf(form, language)), link: { sheetId, address: { row: top, column: left } } },
    plain(sheet),
    plain(catalogueOf(language).kinds[form.kind]),
    plain(form.header.unit?.value.text ?? ''),
    printed?.number ? number(printed.number) : plain(printed?.text ?? ''),
    number(recomputed.score),
    recomputed.score ? { value: recomputed.open } : plain(''),
    number(printed?.number && recomputed.score ? printed.number.minus(recomputed.score) : null),
    plain(recomputed.grade ?? ''),
    count('error'),
    count('warning'),
    count('info'),
    ...Object.values(countsOf([audit.coverage])).map((value): ReportCell => ({ value })),
    plain([...profileLines(audit.profile, language), unsureLine(audit, language) ?? ''].join('\n').trim()),
  ];
}

/** Text stays text: what a form says could begin like a formula, and a host must not take it for one. */
const plain = (value: string): ReportCell => ({ value, ...(/^[=+\-@\t\r]/u.test(value) ? { format: '@' } : {}) });
