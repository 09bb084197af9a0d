import { formatDecimal, toA1, type CellAddress, type Finding, type Severity } from '../audit';
import { catalogueOf, type Language } from '../messages';
import { ANSWER, placeAnswers, type Answer, type Place } from './answers';
import { COLUMN_WORDS, COLUMNS, projectOf, SEVERITY_WORDS, type ColumnId } from './columns';
import { profileLines } from './profile';
import type { ReportedForm, RunReport } from './types';
import { wordFinding } from './wording';

/** A cell of the report sheet. `link` is a cell of the workbook that a click leads to. */
export interface ReportCell {
  readonly value: string | number | null;
  readonly format?: string;
  readonly isHeading?: boolean;
  readonly link?: { readonly sheetId: string; readonly address: CellAddress };
}

/** The report as a sheet, in the shape that the workbook port takes. */
export interface ReportSheet {
  readonly name: string;
  readonly kind: 'report';
  readonly rows: readonly (readonly ReportCell[])[];
  readonly widths: readonly number[];
  readonly merges: readonly [];
}

export interface ReportSheetOptions {
  readonly language: Language;
  readonly name: string;
  /** The sheet id of each form of the run, by its index. */
  readonly sheetIds: readonly string[];
  /** What people wrote in an earlier report (see `answersIn`): all of it is in the new one. */
  readonly answers?: readonly Answer[];
}

const TOTALS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['自评表', '工作表', '表的种类', '表中填写', '复算结果', '复算等级', '错误', '警告', '提示', '规则集'],
  'en-US': [
    'Form',
    'Sheet',
    'Kind',
    'As printed',
    'As recomputed',
    'Its grade',
    'Errors',
    'Warnings',
    'Info',
    'Profile',
  ],
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

/** The findings of a run as a table to fill in and send on. */
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
  const words = [...COLUMNS.map(([id]) => COLUMN_WORDS[language][id]), ...added];
  return {
    name: options.name,
    kind: 'report',
    rows: [
      [heading(options.name)],
      TOTALS[language].map(heading),
      ...run.forms.map((reported) => totalsRow(reported, language)),
      [],
      words.map(heading),
      ...findings.map(({ line }, i) => row({ ...line, number: { value: i + 1 } }, placed.get(i))),
      ...(findings.length === 0 ? [[plain(catalogueOf(language).common['form.clean'])]] : []),
      ...(left.length === 0 ? [] : [[], [heading(EARLIER[language])]]),
      ...left.map((answer) => row(earlierLine(answer), answer)),
    ],
    widths: [...COLUMNS.map(([, width]) => width), ...added.map(() => 20)],
    merges: [],
  };
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
  return [...ofForms, ...across];
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
  const project = projectOf(audit.form, language);
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

function totalsRow({ sheet, audit }: ReportedForm, language: Language): ReportCell[] {
  const { common } = catalogueOf(language);
  const { form, recomputed, findings } = audit;
  const count = (severity: Severity): ReportCell => ({
    value: findings.filter((finding) => finding.severity === severity).length,
  });
  return [
    plain(projectOf(form, language)),
    plain(sheet),
    plain(catalogueOf(language).kinds[form.kind]),
    plain(form.total?.score?.text || common['form.none']),
    plain(recomputed.score ? formatDecimal(recomputed.score) : common['form.none']),
    plain(recomputed.grade ?? ''),
    count('error'),
    count('warning'),
    count('info'),
    plain(profileLines(audit.profile, language).join('\n')),
  ];
}

/** Text stays text: what a form says could begin like a formula, and a host must not take it for one. */
const plain = (value: string): ReportCell => ({ value, ...(/^[=+\-@\t\r]/u.test(value) ? { format: '@' } : {}) });
