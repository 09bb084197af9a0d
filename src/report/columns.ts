import type { FormAudit, Severity } from '../audit';
import { catalogueOf, type Language } from '../messages';

/** The columns of the findings in a report sheet, in their order, with their widths in characters. */
export const COLUMNS = [
  ['number', 5],
  ['project', 16],
  ['sheet', 10],
  ['cell', 8],
  ['severity', 6],
  ['title', 16],
  ['message', 40],
  ['answer', 24],
  ['steps', 26],
  ['todo', 32],
  ['basis', 22],
  ['code', 8],
] as const;

/** The columns of the overview, which stands beside the findings: a line a form. */
export const OVERVIEW = [
  ['project', 24],
  ['sheet', 14],
  ['kind', 12],
  ['unit', 20],
  ['printed', 10],
  ['recomputed', 10],
  ['open', 7],
  ['difference', 8],
  ['grade', 9],
  ['errors', 6],
  ['warnings', 6],
  ['infos', 6],
  ['checked', 6],
  ['qualitative', 6],
  ['unchecked', 7],
  ['profile', 50],
] as const;

export const OVERVIEW_WORDS: Readonly<Record<Language, Readonly<Record<(typeof OVERVIEW)[number][0], string>>>> = {
  'zh-CN': {
    project: '自评表',
    sheet: '工作表',
    kind: '表的种类',
    unit: '实施单位',
    printed: '表中填写',
    recomputed: '复算结果',
    open: '得分待定行数',
    difference: '相差',
    grade: '复算等级',
    errors: '错误',
    warnings: '警告',
    infos: '提示',
    checked: '已核',
    qualitative: '定性',
    unchecked: '未能核',
    profile: '规则集',
  },
  'en-US': {
    project: 'Form',
    sheet: 'Sheet',
    kind: 'Kind',
    unit: 'Unit',
    printed: 'As printed',
    recomputed: 'As recomputed',
    open: 'Scores open',
    difference: 'Difference',
    grade: 'Its grade',
    errors: 'Errors',
    warnings: 'Warnings',
    infos: 'Info',
    checked: 'Checked',
    qualitative: 'In words',
    unchecked: 'Not checked',
    profile: 'Profile',
  },
};

export type ColumnId = (typeof COLUMNS)[number][0];

/** What the columns are called. People may move them: they are found again by these words, in either language. */
export const COLUMN_WORDS: Readonly<Record<Language, Readonly<Record<ColumnId, string>>>> = {
  'zh-CN': {
    number: '序号',
    project: '自评表',
    sheet: '工作表',
    cell: '单元格',
    severity: '级别',
    title: '问题',
    message: '说明',
    answer: '处理意见',
    steps: '算式',
    todo: '处理建议',
    basis: '依据',
    code: '编号',
  },
  'en-US': {
    number: 'No.',
    project: 'Form',
    sheet: 'Sheet',
    cell: 'Cell',
    severity: 'Severity',
    title: 'Finding',
    message: 'Message',
    answer: 'Answer',
    steps: 'Arithmetic',
    todo: 'To do',
    basis: 'Basis',
    code: 'Code',
  },
};

export const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  'zh-CN': { error: '错误', warning: '警告', info: '提示' },
  'en-US': { error: 'Error', warning: 'Warning', info: 'Info' },
};

/** What a form is called by: its project, or, of a department's whole spending, the department. */
export const nameOf = ({ kind, header }: FormAudit['form'], language: Language): string => {
  const { projectName, department, unit } = header;
  const bodies = kind === 'department' ? [department, unit] : [];
  const named = [projectName, ...bodies].find((one) => one?.value.text);
  return named?.value.text ?? catalogueOf(language).common['form.unnamed'];
};
