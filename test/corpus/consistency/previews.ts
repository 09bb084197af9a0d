import { auditOf, judge, read, toA1, type FormAudit, type Grid, type Verdict } from '../../../src/audit';
import { applyEdits, fixEdits, fixOptions } from '../../../src/taskpane/engine/fixes';
import { formulaPlan } from '../../../src/taskpane/engine/formulas';
import { optionsOf, type JudgedSheet } from '../../../src/taskpane/engine/judge';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { contradictionsIn } from './contradictions';

const SETTINGS = { ...DEFAULT_SETTINGS, profile: 'auto' as const };
const OPTIONS = optionsOf(SETTINGS);

const auditsOf = (grid: Grid): FormAudit[] => read(grid).forms.map((form) => auditOf(judge(form, OPTIONS)));

function sheetOf(grid: Grid): JudgedSheet {
  const { forms } = read(grid);
  const audits = forms.map((form) => auditOf(judge(form, OPTIONS)));
  return { sheet: { id: 's', name: 'S', isHidden: false }, grid, forms, candidates: [], audits };
}

/** What a preview of all safe fixes writes, all of it at once. */
function previewOf(sheet: JudgedSheet) {
  const safe = sheet.audits.flatMap((_audit, index) =>
    fixOptions(sheet, index, 'zh-CN').flatMap(({ key, isSafe }) => (isSafe ? [key] : [])),
  );
  const steps = fixEdits([sheet], safe, SETTINGS);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.edits;
  }
}

const verdictAt = (audits: readonly FormAudit[], cell: string): Verdict | undefined =>
  audits.flatMap(({ context }) => context.verdicts).find(({ field }) => toA1(field.address) === cell);

/** What a preview writes is right when it is judged, and the form as it leaves it says nothing twice. */
function contradictionsOfFixes(sheet: JudgedSheet): string[] {
  const edits = previewOf(sheet);
  if (edits.length === 0) return [];
  const after = auditsOf(applyEdits(sheet.grid, edits));
  const wrong = edits.flatMap(({ address, value }) => {
    const verdict = verdictAt(after, toA1(address));
    const isJudged = typeof value === 'number' && verdict?.state === 'wrong';
    // 12分 as a number is still the 12 that was told to be wrong.
    const before = verdictAt(sheet.audits, toA1(address));
    const isSame = isJudged && before?.state === 'wrong' && before.field.number?.eq(value) === true;
    return isJudged && !isSame
      ? [`the preview writes ${value} into ${toA1(address)}, which is then wrong (${verdict.cause})`]
      : [];
  });
  return [...wrong, ...after.flatMap((audit) => contradictionsIn(audit).map((line) => `after the fixes: ${line}`))];
}

/** What a formula will show is what the verdict on its cell expects or accepts. */
function contradictionsOfFormulas(sheet: JudgedSheet): string[] {
  return sheet.audits.flatMap((audit, index) => {
    const changes = formulaPlan(sheet, index, SETTINGS, true, 'zh-CN')?.changes ?? [];
    return changes.flatMap(({ cell, after }) => {
      const verdict = verdictAt([audit], cell.label);
      const shown = Number(after.split(' → ')[1]);
      // A total's formula shows the sum of what the other formulas will show.
      if (!verdict?.expected || verdict.what === 'total' || verdict.what === 'points' || Number.isNaN(shown)) return [];
      const isSame = [verdict.expected, ...verdict.acceptable].some((one) => one.eq(shown));
      return isSame ? [] : [`the formula in ${cell.label} shows ${shown}, the verdict ${verdict.expected.toFixed()}`];
    });
  });
}

/** What previews of a sheet say that its findings and verdicts do not. */
export function contradictionsOfPreviews(grid: Grid): string[] {
  const sheet = sheetOf(grid);
  return [...contradictionsOfFixes(sheet), ...contradictionsOfFormulas(sheet)];
}
