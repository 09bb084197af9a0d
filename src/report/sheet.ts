import { formatDecimal, toA1, type CellAddress, type Finding, type Grid, type Severity } from '../audit';
import { catalogueOf, fill, type Language } from '../messages';
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
  /** What people wrote beside findings in an earlier report, by finding (see `remarksIn`). */
  readonly remarks?: ReadonlyMap<string, string>;
}

interface Words {
  readonly columns: readonly string[];
  readonly totals: readonly string[];
  readonly severity: Readonly<Record<Severity, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    columns: [
      '序号',
      '自评表',
      '工作表',
      '单元格',
      '级别',
      '问题',
      '说明',
      '算式',
      '处理建议',
      '依据',
      '编号',
      '处理意见',
    ],
    totals: ['自评表', '工作表', '表中填写', '复算结果', '复算等级', '错误', '警告', '提示', '规则集'],
    severity: { error: '错误', warning: '警告', info: '提示' },
  },
  'en-US': {
    columns: [
      'No.',
      'Form',
      'Sheet',
      'Cell',
      'Severity',
      'Finding',
      'Message',
      'Arithmetic',
      'To do',
      'Basis',
      'Code',
      'Answer',
    ],
    totals: ['Form', 'Sheet', 'As printed', 'As recomputed', 'Its grade', 'Errors', 'Warnings', 'Info', 'Profile'],
    severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  },
};
const COLUMN = { sheet: 2, cell: 3, code: 10, answer: 11 };
const WIDTHS = [6, 24, 16, 9, 8, 24, 60, 40, 44, 28, 9, 30];

/** The findings of a run as a table to fill in and send on. */
export function reportSheet(run: RunReport, options: ReportSheetOptions): ReportSheet {
  const { common } = catalogueOf(options.language);
  const { columns, totals } = WORDS[options.language];
  const summary = run.forms.map((reported) => totalsRow(reported, options.language));
  const findings = [
    ...run.forms.flatMap((reported, index) =>
      reported.audit.findings.map((finding) => findingRow(finding, reported, options.sheetIds[index] ?? '', options)),
    ),
    ...run.crossForm.map((finding) => {
      const [first] = finding.cells;
      const reported = run.forms[first?.form ?? 0];
      const here = { ...finding, steps: [], cells: first ? [first.address] : [] };
      return reported ? findingRow(here, reported, options.sheetIds[first?.form ?? 0] ?? '', options) : [];
    }),
  ];
  const numbered = findings.map((row, i) => [{ value: i + 1 }, ...row]);
  const clean: ReportCell[][] = findings.length === 0 ? [[{ value: common['form.clean'] }]] : [];
  return {
    name: options.name,
    kind: 'report',
    rows: [
      [{ value: options.name, isHeading: true }],
      totals.map((value) => ({ value, isHeading: true })),
      ...summary,
      [],
      columns.map((value) => ({ value, isHeading: true })),
      ...numbered,
      ...clean,
    ],
    widths: WIDTHS,
    merges: [],
  };
}

/** What people wrote in the last column of a report sheet, by finding, so that a new run keeps it. */
export function remarksIn(grid: Grid): Map<string, string> {
  const text = (row: number, column: number): string => {
    const value = grid.rows[row - grid.top]?.[column - grid.left]?.value;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const remarks = new Map<string, string>();
  const answers = new Set(Object.values(WORDS).map(({ columns }) => columns[COLUMN.answer]));
  let isTable = false;
  for (let row = grid.top; row < grid.top + grid.rows.length; row += 1) {
    const answer = text(row, COLUMN.answer);
    if (isTable && answer.trim() !== '') {
      remarks.set([COLUMN.sheet, COLUMN.cell, COLUMN.code].map((column) => text(row, column)).join('|'), answer);
    }
    isTable ||= answers.has(answer);
  }
  return remarks;
}

type Row = Pick<Finding, 'rule' | 'code' | 'severity' | 'message' | 'data' | 'basis' | 'steps' | 'cells'>;

function findingRow(
  finding: Row,
  { sheet, audit }: ReportedForm,
  sheetId: string,
  options: ReportSheetOptions,
): ReportCell[] {
  const { language, remarks } = options;
  const { common } = catalogueOf(language);
  const worded = wordFinding(finding, language);
  const [first] = finding.cells;
  const place = first ? toA1(first) : common['form.whole'];
  const target = first ?? { row: audit.form.range.top, column: audit.form.range.left };
  const answer = remarks?.get([sheet, place, finding.code].join('|')) ?? '';
  return [
    plain(projectOf(audit.form, language)),
    plain(sheet),
    { value: place, link: { sheetId, address: target } },
    plain(WORDS[language].severity[finding.severity]),
    plain(worded.title),
    plain(worded.message),
    plain(finding.steps.join('\n')),
    plain(worded.help),
    plain(worded.basis),
    plain(finding.code),
    plain(answer),
  ];
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
    plain(form.total?.score?.text || common['form.none']),
    plain(recomputed.score ? formatDecimal(recomputed.score) : common['form.none']),
    plain(recomputed.grade ?? ''),
    count('error'),
    count('warning'),
    count('info'),
    plain(profileLines(audit.profile, language).join('\n')),
  ];
}

const projectOf = (form: ReportedForm['audit']['form'], language: Language): string =>
  form.header.projectName?.value.text || catalogueOf(language).common['form.unnamed'];

/** Text stays text: what a form says could begin like a formula, and a host must not take it for one. */
const plain = (value: string): ReportCell => ({ value, ...(/^[=+\-@\t\r]/u.test(value) ? { format: '@' } : {}) });

/** The findings as text for a reply to the unit that handed the forms in: errors and warnings, numbered. */
export function toLetter(run: RunReport, language: Language): string {
  const { common } = catalogueOf(language);
  const blocks = run.forms.map((reported) => formLetter(reported, language));
  const cross = run.crossForm.map((finding, i) => `${i + 1}. ${letterLine(finding, '', language)}`);
  if (cross.length > 0) blocks.push([common['cross.title'], ...cross].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function formLetter({ sheet, audit }: ReportedForm, language: Language): string {
  const { common } = catalogueOf(language);
  const { form, findings, recomputed } = audit;
  const shown = findings.filter(({ severity }) => severity !== 'info');
  const total = recomputed.score ? formatDecimal(recomputed.score) : common['form.none'];
  const lines = shown.map((finding, i) => {
    const [first] = finding.cells;
    return `${i + 1}. ${letterLine(finding, first ? toA1(first) : common['form.whole'], language)}`;
  });
  const infos = findings.length - shown.length;
  const counts = {
    error: findings.filter(({ severity }) => severity === 'error').length,
    warning: shown.filter(({ severity }) => severity === 'warning').length,
    info: infos,
  };
  return [
    language === 'zh-CN' ? `${projectOf(form, language)}（${sheet}）` : `${projectOf(form, language)} (${sheet})`,
    `${common['form.total']}  ${common['form.printed']} ${form.total?.score?.text || common['form.none']}  ${common['form.recomputed']} ${total} ${recomputed.grade ?? ''}`.trimEnd(),
    fill(common['counts'], counts, language),
    ...profileLines(audit.profile, language),
    ...(findings.length === 0 ? [common['form.clean']] : lines),
  ].join('\n');
}

function letterLine(
  finding: Pick<Finding, 'rule' | 'message' | 'data' | 'basis' | 'severity'>,
  place: string,
  language: Language,
): string {
  const worded = wordFinding(finding, language);
  const { common } = catalogueOf(language);
  const level = WORDS[language].severity[finding.severity];
  const [open, close] = language === 'zh-CN' ? ['【', '】'] : ['[', '] '];
  return [
    `${open}${level}${close}${place === '' ? '' : `${place} `}${worded.title}`,
    `   ${worded.message}`,
    `   ${common['finding.todo']}: ${worded.help}`,
    `   ${common['finding.basis']}: ${worded.basis}`,
  ].join('\n');
}
