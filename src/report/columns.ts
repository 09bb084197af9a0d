import type { FormAudit, Severity } from '../audit';
import { catalogueOf, type Language } from '../messages';

/** The columns of the findings in a report sheet, in their order, with their widths in characters. */
export const COLUMNS = [
  ['number', 6],
  ['project', 20],
  ['sheet', 13],
  ['cell', 8],
  ['severity', 7],
  ['title', 20],
  ['message', 44],
  ['answer', 26],
  ['steps', 34],
  ['todo', 40],
  ['basis', 26],
  ['code', 8],
] as const;

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

export const projectOf = (form: FormAudit['form'], language: Language): string =>
  form.header.projectName?.value.text || catalogueOf(language).common['form.unnamed'];
