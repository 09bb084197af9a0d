import { asksForScores, formatDecimal, LOOKED_FOR, toA1, type Decimal, type Finding, type Severity } from '../../audit';
import { catalogueOf, type Language } from '../../messages';
import { nameOf, profileWords, rangeToA1, wordFinding, type RunReport } from '../../report';
import type { EntryView, FormView, MissingView, RemarkView, RunView, SeverityCounts } from '../views';
import type { PaneSettings } from '../settings';
import { bars } from './bars';
import { cellView } from './cell-view';
import { coverageView } from './coverage';
import { placedAs, progressOf } from './decisions';
import { fillingView, WAITING } from './filling';
import { ignoredOf } from './ignored';
import type { JudgedSheet } from './judge';
import { findingKeys, formKey, remarkKey } from './keys';
import { rowLabels } from './places';
import { isTotalRight } from './total';

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
    project: nameOf(form, language),
    unit: form.header.unit?.value.text ?? '',
    asksForScores: asksForScores(form),
    printed: printed?.text || null,
    printedGrade: printedGrade?.kind === 'text' ? printedGrade.text : null,
    filling: fillingView(form, sheetId, audit.profile.profile, language),
    kind: catalogueOf(language).kinds[form.kind],
    profile: profileWords(audit.profile, language),
    coverage: coverageView(audit, sheetId, language),
    recomputed: total && formatDecimal(total),
    grade: recomputed.grade,
    open: recomputed.open,
    difference: printed?.number && total ? signed(printed.number.minus(total.round(printed.places))) : null,
    isTotalRight: isTotalRight(printed, total),
    bars: bars(form, catalogueOf(language).pane['bars.execution']),
    counts: countsOf(findings),
    entries: entries(sheet, index, settings, language),
    ignored: ignoredOf(sheet, index, settings, language),
    raisedAgain: stale.filter(({ why }) => why === 'value-changed').length,
    fixCount: findings.filter(({ fix }) => fix !== null).length,
  };
}

/** The same remark of one rule becomes one entry, at the place of its first. */
function entries(sheet: JudgedSheet, index: number, settings: PaneSettings, language: Language): EntryView[] {
  const audit = sheet.audits[index];
  if (!audit) return [];
  const { findings, form } = audit;
  const sheetId = sheet.sheet.id;
  const labels = rowLabels(form);
  const progress = progressOf(sheet, index, settings);
  const keys = findingKeys(findings);
  const groups = new Map<string, { finding: Finding; remarks: RemarkView[] }>();
  for (const [at, finding] of findings.entries()) {
    const id = `${finding.severity}/${finding.rule}/${finding.message}`;
    const group = groups.get(id) ?? { finding, remarks: [] };
    groups.set(id, group);
    const key = remarkKey(formKey(sheetId, index), keys[at] ?? '');
    const decided = placedAs({ sheet, index, finding });
    group.remarks.push({
      ...remark(finding, key, sheetId, labels, language),
      identity: JSON.stringify([finding.rule, sheetId, decided.project, decided.place ?? decided.cell]),
      progress: progress(finding.rule, finding.cells[0] ?? null).state,
      note: progress(finding.rule, finding.cells[0] ?? null).note,
    });
  }
  return [...groups].map(([id, { finding, remarks }]) => ({
    key: `${formKey(sheetId, index)}|${id}`,
    formKey: formKey(sheetId, index),
    severity: finding.severity,
    title: remarks[0]?.title ?? '',
    rule: finding.rule,
    code: finding.code,
    waits: WAITING.has(finding.rule),
    remarks,
  }));
}

function remark(
  finding: Finding,
  key: string,
  sheetId: string,
  labels: ReadonlyMap<number, string>,
  language: Language,
): Omit<RemarkView, 'identity' | 'progress' | 'note'> {
  const worded = wordFinding(finding, language);
  const [first] = finding.cells;
  return {
    key,
    rule: finding.rule,
    code: finding.code,
    row: first ? { number: first.row + 1, label: labels.get(first.row) ?? '' } : null,
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
    rule: finding.rule,
    code: finding.code,
    waits: false,
    remarks: [
      {
        key: `cross|${at}|0`,
        rule: finding.rule,
        code: finding.code,
        row: null,
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
        identity: JSON.stringify([finding.rule, finding.cells.map(({ form, address }) => [ids[form], toA1(address)])]),
        progress: 'open',
        note: '',
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

const signed = (value: Decimal): string => `${value.gt(0) ? '+' : ''}${formatDecimal(value)}`;

function countsOf(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countAll(all: readonly SeverityCounts[]): SeverityCounts {
  const add = (severity: Severity): number => all.reduce((sum, counts) => sum + counts[severity], 0);
  return { error: add('error'), warning: add('warning'), info: add('info') };
}
