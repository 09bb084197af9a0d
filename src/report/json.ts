import {
  certaintyOf,
  editsBesideSafe,
  editsTogether,
  fundRows,
  safeFixes,
  toA1,
  verdictOf,
  type CellRange,
  type Coverage,
  type CrossFormFinding,
  type CellEdit,
  type Decimal,
  type Finding,
  type FindingFix,
  type FormAudit,
  type FundRow,
  type Indicator,
} from '../audit';
import type { Field, RubricRow } from '../form';
import { catalogueOf, type Language } from '../messages';
import { closingOf } from './closing';
import { counts } from './counts';
import { reasonWord } from './coverage';
import { evidenceText, profileReason } from './profile';
import type { FormPlace, ReportedFailure, ReportedForm, RunClosing, RunReport } from './types';
import { wordFailure, wordFinding } from './wording';

/** The document's version: raised when a key changes or goes, not when one is added. */
export const VERSION = 1;

/** What `pe check --format json` prints, ready for `JSON.stringify`. */
export function toJson(run: RunReport, language: Language): object {
  return {
    version: VERSION,
    forms: run.forms.map((reported) => formRecord(reported, language)),
    ...closingJson(closingOf(run), language),
  };
}

/** A form with what was found in it, as an object of its own. */
export const formRecord = (reported: ReportedForm, language: Language): object => ({
  ...formJson(reported, language),
  recomputed: recomputedJson(reported.audit),
  coverage: coverageJson(reported.audit.coverage, language),
  verdict: verdictOf(reported.whole ?? reported.audit),
  findings: reported.audit.findings.map((finding) => findingJson(finding, reported.audit, language)),
  fixes: editsTogether(reported.audit, safeFixes(reported.audit.findings)).map(editJson),
  ...leftOutJson(reported),
  suppressed: reported.audit.suppressed.map(({ finding, reason }) => ({
    ...findingJson(finding, reported.audit, language),
    reason,
  })),
});

/** How many findings are milder than asked for, and so not in the document although the verdict rests on them. */
function leftOutJson({ audit, whole = audit }: ReportedForm): object {
  const { length } = whole.findings;
  if (length === audit.findings.length) return {};
  const [all, shown] = [counts(whole.findings), counts(audit.findings)];
  return { leftOut: { warning: all.warning - shown.warning, info: all.info - shown.info } };
}

/** What stands behind the forms in the document. */
export const closingJson = (run: RunClosing, language: Language) => ({
  projects: run.projects.map(({ forms }) => ({ forms: forms.map(({ index, step }) => ({ index, step })) })),
  crossForm: run.crossForm.map((finding) => crossFormJson(finding, run.forms, language)),
  failures: run.failures.map((failure) => failureJson(failure, language)),
  skipped: run.skipped.map((failure) => failureJson(failure, language)),
});

/** The A1 address of a range, `A1:I27`. */
export function rangeToA1({ top, left, bottom, right }: CellRange): string {
  return `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`;
}

const number = (value: Decimal | null | undefined): number | null => value?.toNumber() ?? null;
const numberOf = (field: Field | null | undefined): number | null => number(field?.number);
const textOf = (field: Field | null | undefined): string | null => field?.text || null;

/** A form as it was read. */
export function formJson({ file, sheet, audit: { form, profile } }: ReportedForm, language: Language): object {
  const { header } = form;
  const { suggestion } = profile;
  return {
    file,
    sheet,
    range: rangeToA1(form.range),
    kind: form.kind,
    kindName: catalogueOf(language).kinds[form.kind],
    layout: form.layout,
    layoutCertainty: certaintyOf(form),
    profile: profile.profile.id,
    profileChosenBy: profile.chosenBy,
    profileReason: profileReason(profile, language),
    suggestedProfile: suggestion && {
      id: suggestion.id,
      evidence: suggestion.evidence,
      reason: evidenceText(suggestion, language),
      cells: suggestion.cells.map(toA1),
    },
    header: {
      projectName: textOf(header.projectName?.value),
      department: textOf(header.department?.value),
      unit: textOf(header.unit?.value),
      year: header.year?.year ?? null,
    },
    funds: [...fundRows(form)].sort((a, b) => a.row - b.row).map(fundJson),
    indicators: [...form.rubric.map(rubricJson), ...form.indicators.map(indicatorJson)],
    total: form.total && {
      row: form.total.row + 1,
      points: numberOf(form.total.points),
      score: numberOf(form.total.score),
      grade: gradeText(form.total.grade),
    },
  };
}

/** The last cell of the total row is a grade only where it says one; a dash is none. */
const gradeText = (field: Field | null): string | null => (field?.kind === 'text' ? field.text : null);

function fundJson({ row, label, cells }: FundRow): object {
  return {
    row: row + 1,
    label: label.text,
    initial: numberOf(cells.initial),
    adjusted: numberOf(cells.adjusted),
    executed: numberOf(cells.executed),
    points: numberOf(cells.points),
    rate: rateNumber(cells.rate),
    score: numberOf(cells.score),
  };
}

/** Rates are fractions: a bare 98.78 is a per-cent number. */
function rateNumber(field: Field | undefined): number | null {
  if (!field?.number) return null;
  return number(!field.isPercent && field.number.gt(2) && field.number.lte(200) ? field.number.div(100) : field.number);
}

function indicatorJson(indicator: Indicator): object {
  return {
    row: indicator.row + 1,
    level1: textOf(indicator.level1?.field),
    level2: textOf(indicator.level2?.field),
    name: textOf(indicator.name),
    target: indicator.target.text || null,
    actual: indicator.actual.text || null,
    points: numberOf(indicator.points),
    score: numberOf(indicator.score),
    reason: textOf(indicator.reason),
  };
}

/** A row scored by criteria of its own, without target or result. */
function rubricJson({ row, group, name, points, score }: RubricRow): object {
  return {
    row: row + 1,
    level1: textOf(group),
    level2: null,
    name: textOf(name),
    target: null,
    actual: null,
    points: numberOf(points),
    score: numberOf(score),
    reason: null,
  };
}

function recomputedJson({ recomputed }: FormAudit): object {
  return { score: number(recomputed.score), grade: recomputed.grade, open: recomputed.open };
}

function coverageJson({ checked, qualitative, unchecked, rulesNotRun }: Coverage, language: Language): object {
  const { coverage } = catalogueOf(language);
  return {
    checked,
    qualitative,
    unchecked: unchecked.map((one) => ({
      cell: toA1(one.field.address),
      what: one.what,
      text: one.field.text,
      reasonCode: one.why,
      reason: reasonWord(one, language),
    })),
    rulesNotRun: rulesNotRun.map(({ rule, code, lack }) => ({
      rule,
      code,
      cell: null,
      reasonCode: `no-${lack}`,
      reason: coverage[`lack.${lack}`],
    })),
  };
}

function findingJson(finding: Finding, audit: FormAudit, language: Language): object {
  const worded = wordFinding(finding, language);
  return {
    rule: finding.rule,
    code: finding.code,
    severity: finding.severity,
    cells: finding.cells.map(toA1),
    title: worded.title,
    message: worded.message,
    help: worded.help,
    basis: worded.basis,
    expected: number(finding.expected),
    actual: number(finding.actual),
    steps: finding.steps,
    fix: finding.fix && fixJson(finding.fix, audit),
  };
}

/**
 * The first edit by itself, as most fixes have one; all edits where there are more. What follows from it, the total
 * above all, is what follows from it and the safe fixes of the form: whoever takes several in turn ends with the right one.
 */
function fixJson(fix: FindingFix, audit: FormAudit): object | null {
  const plain = editsBesideSafe(audit, fix).map(editJson);
  const [first] = plain;
  if (!first) return null;
  return { ...first, safe: fix.isSafe, ...(plain.length > 1 ? { edits: plain } : {}) };
}

const editJson = ({ address, value }: CellEdit) => ({
  cell: toA1(address),
  value: typeof value === 'object' && value !== null ? value.error : value,
});

function crossFormJson(finding: CrossFormFinding, forms: readonly FormPlace[], language: Language): object {
  const worded = wordFinding(finding, language);
  return {
    rule: finding.rule,
    code: finding.code,
    severity: finding.severity,
    cells: finding.cells.map(({ form, address }) => {
      const reported = forms[form];
      return `${reported?.file ?? ''}!${reported?.sheet ?? ''}!${toA1(address)}`;
    }),
    title: worded.title,
    message: worded.message,
    help: worded.help,
    basis: worded.basis,
  };
}

function failureJson(failure: ReportedFailure, language: Language): object {
  return { file: failure.file, sheet: failure.sheet, code: failure.code, ...wordFailure(failure, language) };
}
