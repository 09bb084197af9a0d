import { countsOf, type FormAudit } from '../../audit';
import { catalogueOf, fill, type Language } from '../../messages';
import { coverageLine, notRunGroups, uncheckedGroups, unsureLine } from '../../report';
import type { CoverageView } from '../views';
import { cellView } from './cell-view';

/** What was checked of a form, and what was not, in words. */
export function coverageView(audit: FormAudit, sheetId: string, language: Language): CoverageView {
  const { coverage } = audit;
  const words = catalogueOf(language).coverage;
  return {
    line: fill(words['line.short'], { ...countsOf([coverage]) }, language),
    sentence: coverageLine(audit, language),
    unsure: unsureLine(audit, language),
    uncheckedCount: coverage.unchecked.length,
    unchecked: uncheckedGroups(coverage, language).map(({ cells, ...group }) => ({
      ...group,
      cells: cells.map((address) => cellView(sheetId, address)),
    })),
    notRunTitle: fill(words['line.notRun'], { count: coverage.rulesNotRun.length }, language),
    notRun: notRunGroups(coverage, language).map(({ reason, rules }) => ({
      reason,
      rules: rules.map(({ code, title }) => `${code} ${title}`),
    })),
  };
}
