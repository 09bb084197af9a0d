import {
  auditOf,
  explain,
  formatDecimal,
  judge,
  type CellAddress,
  type EvaluationForm,
  type JudgedForm,
} from '../../audit';
import { catalogueOf, fill, type Language } from '../../messages';
import { acceptedLine, formulaLines } from '../../report';
import type { ExplanationView } from '../views';
import type { PaneSettings } from '../settings';
import { optionsOf } from './judge';
import { cellView } from './cell-view';
import { isTotalRight } from './total';

/** How a cell should be computed, in words; `null` where it is none that is computed. */
export function explanationView(
  form: EvaluationForm,
  sheetId: string,
  address: CellAddress,
  settings: PaneSettings,
  language: Language,
): ExplanationView | null {
  const judged = judge(form, optionsOf(settings));
  const explanation = explain(judged, address);
  if (!explanation) return null;
  const { explain: words, basis, pane } = catalogueOf(language);
  const isSum = explanation.subject === 'total-score' && explanation.isRight === true;
  const trueTotal = isSum ? trueTotalOf(judged) : null;
  // A sum that agrees vouches for none of the scores in it that are open.
  const isOpen = trueTotal !== null || explanation.formula === 'sum-with-open-score';
  const accepted = acceptedLine(explanation, language);
  return {
    cell: cellView(sheetId, address),
    subject: words[`subject.${explanation.subject}`],
    name: explanation.name,
    formula: formulaLines(explanation, language).join(' '),
    steps: explanation.steps,
    printed: explanation.printed,
    note: trueTotal ? fill(pane['explain.restsOnWrong'], { total: trueTotal }, language) : accepted,
    expected: trueTotal ? null : explanation.expected,
    isRight: isOpen || accepted ? null : explanation.isRight,
    inputs: explanation.inputs.map(({ role, cell, text }) => ({
      cell: cellView(sheetId, cell),
      role: words[`role.${role}`],
      text,
    })),
    basis: explanation.basis.map((id) => basis[id] ?? id).join(language === 'zh-CN' ? '；' : '; '),
  };
}

/** The total with all scores right, where a printed one adds up what is wrong; the summary shows the same. */
function trueTotalOf(judged: JudgedForm): string | null {
  const { form, recomputed } = auditOf(judged);
  const isWrong = isTotalRight(form.total?.score ?? null, recomputed.score) === false;
  return isWrong && recomputed.score ? formatDecimal(recomputed.score) : null;
}
