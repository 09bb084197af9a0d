import {
  formatDecimal,
  fromA1,
  LOOKED_FOR,
  toA1,
  type CellAddress,
  type EvaluationForm,
  type Finding,
  type FormAudit,
  type Severity,
} from '../../audit';
import { catalogueOf, type Language } from '../../messages';
import { rangeToA1, wordFinding, type RunReport } from '../../report';
import type {
  BarView,
  CellView,
  EntryView,
  FormView,
  IgnoredView,
  MissingView,
  RemarkView,
  RunView,
  SeverityCounts,
} from '../views';
import type { PaneSettings } from '../settings';
import { isFor, type JudgedSheet } from './judge';
import { findingKeys, formKey, remarkKey } from './keys';

/** The name of a cell as a link. */
export const cellView = (sheetId: string, address: CellAddress): CellView => ({
  sheetId,
  address,
  label: toA1(address),
});

/** A run in words. Forms whose view is given already are not worded again. */
export function runView(
  judged: readonly JudgedSheet[],
  report: RunReport,
  views: readonly FormView[],
  language: Language,
): RunView {
  return {
    forms: views,
    cross: crossEntries(judged, report, language),
    missing: judged.filter(({ audits }) => audits.length === 0).map(missingView),
    counts: countAll([...views.map(({ counts }) => counts), countsOf(report.crossForm)]),
  };
}

/** One judged form in words. */
export function formView(
  sheet: JudgedSheet,
  index: number,
  settings: PaneSettings,
  language: Language,
): FormView | null {
  const audit = sheet.audits[index];
  if (!audit) return null;
  const { form, recomputed, findings, stale } = audit;
  const sheetId = sheet.sheet.id;
  const printed = form.total?.score ?? null;
  const printedGrade = form.total?.grade ?? null;
  const total = recomputed.score;
  return {
    key: formKey(sheetId, index),
    sheetId,
    sheet: sheet.sheet.name,
    range: rangeToA1(form.range),
    corner: cellView(sheetId, { row: form.range.top, column: form.range.left }),
    project: form.header.projectName?.value.text || catalogueOf(language).pane['findings.unnamed'],
    printed: printed?.text || null,
    printedGrade: printedGrade?.kind === 'text' ? printedGrade.text : null,
    recomputed: total && formatDecimal(total),
    grade: recomputed.grade,
    isTotalRight: printed?.number && total ? printed.number.eq(total.round(printed.places)) : null,
    bars: bars(form, catalogueOf(language).pane['bars.execution']),
    counts: countsOf(findings),
    entries: entries(audit, sheetId, index, language),
    ignored: ignoredOf(sheet, index, settings, language),
    raisedAgain: stale.filter(({ why }) => why === 'value-changed').length,
    fixCount: findings.filter(({ fix }) => fix !== null).length,
  };
}

/** The same remark of one rule becomes one entry, at the place of its first. */
function entries({ findings }: FormAudit, sheetId: string, index: number, language: Language): EntryView[] {
  const keys = findingKeys(findings);
  const groups = new Map<string, { finding: Finding; remarks: RemarkView[] }>();
  for (const [at, finding] of findings.entries()) {
    const id = `${finding.severity}/${finding.rule}/${finding.message}`;
    const group = groups.get(id) ?? { finding, remarks: [] };
    groups.set(id, group);
    group.remarks.push(remark(finding, remarkKey(formKey(sheetId, index), keys[at] ?? ''), sheetId, language));
  }
  return [...groups].map(([id, { finding, remarks }]) => ({
    key: `${formKey(sheetId, index)}|${id}`,
    formKey: formKey(sheetId, index),
    severity: finding.severity,
    title: remarks[0]?.title ?? '',
    code: finding.code,
    remarks,
  }));
}

function remark(finding: Finding, key: string, sheetId: string, language: Language): RemarkView {
  const worded = wordFinding(finding, language);
  return {
    key,
    severity: finding.severity,
    ...worded,
    isJudgement: finding.isJudgement,
    // Messages that carry their arithmetic need no line of their own for it.
    steps: finding.steps.filter((step) => !worded.message.includes(step)),
    cells: finding.cells.map((address) => cellView(sheetId, address)),
    canFix: finding.fix !== null,
    canIgnore: true,
  };
}

function crossEntries(
  judged: readonly JudgedSheet[],
  { crossForm, forms }: RunReport,
  language: Language,
): EntryView[] {
  const ids = judged.flatMap(({ sheet, audits }) => audits.map(() => sheet.id));
  return crossForm.map((finding, at) => ({
    key: `cross|${at}`,
    formKey: 'cross',
    severity: finding.severity,
    title: wordFinding(finding, language).title,
    code: finding.code,
    remarks: [
      {
        key: `cross|${at}|0`,
        severity: finding.severity,
        ...wordFinding(finding, language),
        isJudgement: finding.isJudgement,
        steps: [],
        cells: finding.cells.map(({ form, address }) => ({
          ...cellView(ids[form] ?? '', address),
          label: `${forms[form]?.sheet ?? ''}!${toA1(address)}`,
        })),
        canFix: false,
        canIgnore: false,
      },
    ],
  }));
}

function missingView({ sheet, grid, candidates }: JudgedSheet): MissingView {
  return {
    sheet: sheet.name,
    isEmpty: grid.rows.every((row) => row.every((cell) => cell === null || cell.value === '')),
    lookedFor: LOOKED_FOR,
    nearest: candidates.map(({ address, text }) => ({ ...cellView(sheet.id, address), text })),
  };
}

function ignoredOf(
  { sheet, audits }: JudgedSheet,
  index: number,
  settings: PaneSettings,
  language: Language,
): IgnoredView[] {
  const audit = audits[index];
  if (!audit) return [];
  const { rules } = catalogueOf(language);
  return settings.ignored.flatMap((one, at): IgnoredView[] => {
    const address = one.cell === null ? null : fromA1(one.cell);
    if (!isFor(one, sheet, index) || (address && !isWithin(address, audit.form))) return [];
    const isSame = ({ rule, cells: [first] }: Pick<Finding, 'rule' | 'cells'>): boolean =>
      rule === one.rule && (first ? toA1(first) : null) === one.cell;
    const isRaised = audit.findings.some(isSame);
    if (isRaised) return [];
    return [
      {
        index: at,
        title: rules[one.rule]?.title ?? one.rule,
        cell: address && cellView(sheet.id, address),
        reason: one.reason,
        date: one.date,
        isGone: !audit.suppressed.some(({ finding }) => isSame(finding)),
      },
    ];
  });
}

const isWithin = ({ row, column }: CellAddress, { range }: EvaluationForm): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

/** Points and scores by level 1, the execution rate first. */
function bars(form: EvaluationForm, execution: string): BarView[] {
  const result: { name: string; points: number; score: number | null }[] = [];
  const cells = form.funds?.total?.cells;
  const points = cells?.points?.number ?? form.funds?.headingPoints ?? null;
  if (points) {
    result.push({ name: execution, points: points.toNumber(), score: cells?.score?.number?.toNumber() ?? null });
  }
  for (const indicator of form.indicators) {
    const value = indicator.points?.number;
    if (!indicator.isApplicable || indicator.isSubRow || !value) continue;
    const name = nameOf(indicator.level1?.field.text ?? '');
    let bar = result.find((one) => one.name === name);
    if (!bar) result.push((bar = { name, points: 0, score: null }));
    bar.points += value.toNumber();
    const score = indicator.score?.number;
    if (score) bar.score = (bar.score ?? 0) + score.toNumber();
  }
  // Sums of doubles: drawn, and written with two decimals.
  return result.map((bar) => ({
    ...bar,
    points: tidy(bar.points),
    score: bar.score === null ? null : tidy(bar.score),
  }));
}

const tidy = (value: number): number => Number(value.toFixed(2));
const nameOf = (text: string): string => text.replace(/[（(].*$/u, '').replace(/\s+/gu, '') || '—';

function countsOf(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countAll(all: readonly SeverityCounts[]): SeverityCounts {
  const add = (severity: Severity): number => all.reduce((sum, counts) => sum + counts[severity], 0);
  return { error: add('error'), warning: add('warning'), info: add('info') };
}
