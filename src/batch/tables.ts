import type { FormVerdict } from '../audit';
import type { Table, TableCell } from '../files';
import { catalogueOf, type BatchKey, type Language } from '../messages';
import { unsteered } from '../report';
import { addresseeKey, addresseeOf } from './addressee';
import { namesOf, pathOf } from './paths';
import type { Review, ReviewedFailure, ReviewedForm } from './review';

/** What the tables show besides the review itself. */
export interface TableOptions {
  readonly language: Language;
  /** Units or projects of the roster that handed nothing in; `null` where there is no roster. */
  readonly missing?: readonly string[] | null;
}

type Column = readonly [key: BatchKey, width: number];

const FORM_COLUMNS: readonly Column[] = [
  ['column.folder', 18],
  ['column.file', 26],
  ['column.sheet', 16],
  ['column.project', 30],
  ['column.kind', 20],
  ['column.department', 20],
  ['column.unit', 22],
  ['column.printed', 10],
  ['column.recomputed', 10],
  ['column.open', 13],
  ['column.difference', 9],
  ['column.grade', 9],
  ['column.errors', 7],
  ['column.warnings', 7],
  ['column.unchecked', 8],
  ['column.verdict', 13],
  ['column.copy', 14],
];
const FINDING_COLUMNS: readonly Column[] = [
  ['column.unit', 20],
  ['column.project', 26],
  ['column.file', 26],
  ['column.sheet', 16],
  ['column.cell', 8],
  ['column.severity', 8],
  ['column.finding', 22],
  ['column.message', 50],
  ['column.todo', 40],
  ['column.basis', 26],
  ['column.code', 8],
];
const UNIT_COLUMNS: readonly Column[] = [
  ['column.unit', 30],
  ['column.forms', 9],
  ['column.returned', 9],
  ['column.checked', 13],
  ['column.passed', 9],
  ['column.errors', 9],
  ['column.warnings', 9],
];
const RULE_COLUMNS: readonly Column[] = [
  ['column.code', 9],
  ['column.finding', 40],
  ['column.severity', 9],
  ['column.count', 9],
  ['column.forms', 9],
];
const FAILURE_COLUMNS: readonly Column[] = [
  ['column.file', 40],
  ['column.sheet', 18],
  ['column.what', 60],
  ['column.todo', 50],
];

/** Items by what they have in common, in the order of their first. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const failureRow = ({ file, sheet, what, todo }: ReviewedFailure): TableCell[] => [file, sheet, what, todo];

/** One row a file: all its sheets, and what is said of them, each once. */
const withoutRows = (without: readonly ReviewedFailure[]): TableCell[][] =>
  [...groupedBy(without, ({ file }) => file)].map(([file, own]) => {
    const each = (pick: (one: ReviewedFailure) => string | null): string =>
      [...new Set(own.map(pick))].filter((text) => text !== null).join('\n');
    return [file, each(({ sheet }) => sheet), each(({ what }) => what), each(({ todo }) => todo)];
  });

const count = (forms: readonly ReviewedForm[], verdict: FormVerdict): number =>
  forms.filter((form) => form.verdict === verdict).length;
const sum = (forms: readonly ReviewedForm[], pick: (form: ReviewedForm) => number): number =>
  forms.reduce((total, form) => total + pick(form), 0);

/** The tables of a review, for the summary workbook and the page alike. */
export function tablesOf(
  { forms, failures, without, skipped }: Review,
  { language, missing = null }: TableOptions,
): Table[] {
  const { batch, kinds } = catalogueOf(language);
  const table = (name: BatchKey, columns: readonly Column[], rows: readonly (readonly TableCell[])[]): Table => ({
    name: batch[name],
    columns: columns.map(([key, width]) => ({ title: batch[key], width })),
    // A file is not shown under a name that reads from right to left, as a .jpg that is an .xlsx.
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? unsteered(cell) : cell))),
  });
  const formRows = forms.map((form): TableCell[] => {
    const { copy } = form;
    return [
      ...[form.folder, form.file, form.sheet, form.project, kinds[form.kind], form.department, form.unit],
      ...[form.printed, form.recomputed, form.recomputed === null ? null : form.open, form.difference, form.grade],
      ...[form.errors, form.warnings, form.unchecked, batch[`verdict.${form.verdict}`]],
      copy === null ? null : { text: batch['column.copy'], link: copy },
    ];
  });
  const findings = forms.flatMap((form) => form.findings);
  const findingRows = findings.map((one): TableCell[] => [
    ...[one.unit, one.project, one.file, one.sheet, one.cell ?? batch['form.whole']],
    ...[batch[`severity.${one.severity}`], one.title, one.message, one.help, one.basis, one.code],
  ]);
  const unitRows = [...groupedBy(forms, addresseeKey).values()].map((own): TableCell[] => [
    ...[
      (own[0] && addresseeOf(own[0])) || batch['unit.none'],
      own.length,
      count(own, 'return'),
      count(own, 'check'),
      count(own, 'pass'),
    ],
    ...[sum(own, ({ errors }) => errors), sum(own, ({ warnings }) => warnings)],
  ]);
  const ruleRows = [...groupedBy(findings, ({ code, severity }) => `${code} ${severity}`).values()]
    .sort((a, b) => b.length - a.length)
    .map((own): TableCell[] => {
      const [first] = own;
      const places = new Set(own.map(({ file, sheet, project }) => JSON.stringify([file, sheet, project])));
      return [
        first?.code ?? '',
        first?.title ?? '',
        batch[`severity.${first?.severity ?? 'info'}`],
        own.length,
        places.size,
      ];
    });
  const twice = [
    ...groupedBy(
      forms.filter(({ project }) => project !== ''),
      keyOfForm,
    ).values(),
  ].filter((own) => own.length > 1);
  return [
    table('sheet.forms', FORM_COLUMNS, formRows),
    table('sheet.findings', FINDING_COLUMNS, findingRows),
    table('sheet.units', UNIT_COLUMNS, unitRows),
    table('sheet.rules', RULE_COLUMNS, ruleRows),
    table('sheet.failures', FAILURE_COLUMNS, failures.map(failureRow)),
    table(
      'sheet.twice',
      [
        ['column.project', 36],
        ['column.unit', 26],
        ['column.places', 70],
      ],
      twice.map((own) => [
        own[0]?.project ?? '',
        (own[0] && addresseeOf(own[0])) ?? '',
        own.map((form) => `${pathOf(form)} › ${form.sheet}`).join('\n'),
      ]),
    ),
    ...(without.length > 0 ? [table('sheet.without', FAILURE_COLUMNS, withoutRows(without))] : []),
    ...(skipped.length > 0 ? [table('sheet.notes', FAILURE_COLUMNS, skipped.map(failureRow))] : []),
    ...(missing
      ? [
          table(
            'sheet.missing',
            [['column.name', 50]],
            missing.map((name) => [name]),
          ),
        ]
      : []),
  ];
}

/** What makes two forms the same one: kind, year, project and unit, without the spaces people put between characters. */
const keyOfForm = (form: ReviewedForm): string =>
  JSON.stringify([form.kind, form.year, form.project.replace(/\s/gu, ''), addresseeKey(form)]);

/** Which names texts hold, the longest first: 县民政局自评表 is not the form of 民政局 beside it. */
function namedAmong(texts: readonly string[], names: readonly string[]): string[] {
  const longestFirst = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  return texts.flatMap((text) => {
    let rest = text;
    return longestFirst.filter((name) => {
      const isNamed = rest.includes(name);
      if (isNamed) rest = rest.replaceAll(name, ' ');
      return isNamed;
    });
  });
}

/**
 * The names of a roster under which nothing was handed in: no form has one as its unit, department or project, and
 * neither the file of a form, nor one that cannot be read, nor a folder it lies in is called so. Of a file that names
 * nobody inside it is enough that its name does, among other words.
 */
export function missingFrom(roster: readonly string[], { forms, failures }: Review): string[] {
  const plain = (text: string): string => text.replace(/\s/gu, '');
  const given = new Set([
    ...forms.flatMap((form) => [form.project, form.unit, form.department, addresseeOf(form)]).map(plain),
    ...[...forms.map(pathOf), ...failures.map(({ file }) => file)].flatMap(namesOf).map(plain),
  ]);
  const wanted = new Map(roster.map((name) => [plain(name), name.trim()]));
  const nameless = [
    ...forms.filter(({ unit, department }) => plain(unit + department) === ''),
    ...failures.filter(({ sheet }) => sheet === null),
  ];
  const fileNames = nameless.map(({ file }) => plain(namesOf(file)[0] ?? ''));
  for (const name of namedAmong(fileNames, [...wanted.keys()])) given.add(name);
  return [...wanted].filter(([key]) => key !== '' && !given.has(key)).map(([, name]) => name);
}
