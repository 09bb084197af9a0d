import type { Severity } from '../audit';
import type { SheetCell } from '../workbook';
import { isSameCell, type Grouping, type PaneState } from './state';
import type { EntryView, RemarkView, RunView } from './views';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A part of the list under one heading. */
export interface Section {
  readonly key: string;
  /** A level, or a row of the sheet; by rule there is but one part. */
  readonly by:
    { readonly severity: Severity } | { readonly row: NonNullable<RemarkView['row']> | null } | { readonly rule: true };
  readonly entries: readonly EntryView[];
}

type Wanted = Pick<PaneState, 'grouping' | 'search' | 'shown'>;

/** The list as a person asked for it: levels, search and grouping. */
export function sectionsOf(entries: readonly EntryView[], { grouping, search, shown }: Wanted): Section[] {
  const wanted = fold(search);
  const found = entries
    .filter(({ severity }) => shown[severity])
    .map((entry) => ({ ...entry, remarks: entry.remarks.filter((remark) => isFound(remark, wanted)) }))
    .filter(({ remarks }) => remarks.length > 0);
  return GROUPED[grouping](found);
}

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const isFound = ({ title, code, message, cells, row }: RemarkView, wanted: string): boolean =>
  wanted === '' ||
  fold([title, code, message, row?.label ?? '', ...cells.map(({ label }) => label)].join('\n')).includes(wanted);

const GROUPED: Readonly<Record<Grouping, (entries: readonly EntryView[]) => Section[]>> = {
  level: (entries) =>
    SEVERITIES.flatMap((severity) => {
      const here = entries.filter((entry) => entry.severity === severity);
      return here.length > 0 ? [{ key: severity, by: { severity }, entries: here }] : [];
    }),
  rule: (entries) => (entries.length > 0 ? [{ key: 'rule', by: { rule: true }, entries: byRule(entries) }] : []),
  row: byRow,
};

/** One entry a rule, whatever its remarks say: at the place and with the level of its gravest. */
function byRule(entries: readonly EntryView[]): EntryView[] {
  const rules = new Map<string, EntryView>();
  for (const entry of entries) {
    const key = `${entry.formKey}|rule/${entry.rule}`;
    const known = rules.get(key);
    rules.set(key, known ? { ...known, remarks: [...known.remarks, ...entry.remarks] } : { ...entry, key });
  }
  return [...rules.values()];
}

/** One part a row, from top to bottom; what concerns the form as a whole comes first. */
function byRow(entries: readonly EntryView[]): Section[] {
  const rows = new Map<string, { row: RemarkView['row']; entries: EntryView[] }>();
  for (const entry of entries) {
    for (const remark of entry.remarks) {
      const key = `${entry.formKey}|row/${remark.row?.number ?? 0}`;
      const part = rows.get(key) ?? { row: remark.row, entries: [] };
      rows.set(key, part);
      part.entries.push({ ...entry, key: `${key}/${remark.key}`, severity: remark.severity, remarks: [remark] });
    }
  }
  return [...rows]
    .map(([key, { row, entries: here }]): Section => ({ key, by: { row }, entries: here }))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

const numberOf = ({ by }: Section): number => ('row' in by ? (by.row?.number ?? 0) : 0);

/** A remark with the entry that shows it. */
export interface PlacedRemark {
  readonly entry: EntryView;
  readonly remark: RemarkView;
}

/** All remarks that a cell is marked for, the gravest first. */
export const remarksAt = (view: RunView | null, cell: SheetCell): RemarkView[] =>
  [...(view?.forms.flatMap(({ entries }) => entries) ?? []), ...(view?.cross ?? [])]
    .flatMap(({ remarks }) => remarks)
    .filter(({ cells: [first] }) => isSameCell(first, cell))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** The remarks that the lists show, in their order: form by form, then what concerns several. */
export function visibleRemarks(state: Wanted & { readonly view: RunView | null }): PlacedRemark[] {
  const lists = [...(state.view?.forms.map((form) => form.entries) ?? []), state.view?.cross ?? []];
  return lists
    .flatMap((entries) => sectionsOf(entries, state))
    .flatMap((section) => section.entries)
    .flatMap((entry) => entry.remarks.map((remark) => ({ entry, remark })));
}
