import { explain, judge, type CellAddress, type EvaluationForm } from '../../audit';
import { catalogueOf, type Language } from '../../messages';
import { formulaLines } from '../../report';
import type { ExplanationView } from '../views';
import type { PaneSettings } from '../settings';
import { optionsOf } from './judge';
import { cellView } from './cell-view';

/** How a cell should be computed, in words; `null` where it is none that is computed. */
export function explanationView(
  form: EvaluationForm,
  sheetId: string,
  address: CellAddress,
  settings: PaneSettings,
  language: Language,
): ExplanationView | null {
  const explanation = explain(judge(form, optionsOf(settings)), address);
  if (!explanation) return null;
  const { explain: words, basis } = catalogueOf(language);
  return {
    cell: cellView(sheetId, address),
    subject: words[`subject.${explanation.subject}`],
    name: explanation.name,
    formula: formulaLines(explanation, language).join(' '),
    steps: explanation.steps,
    printed: explanation.printed,
    expected: explanation.expected,
    isRight: explanation.isRight,
    inputs: explanation.inputs.map(({ role, cell, text }) => ({
      cell: cellView(sheetId, cell),
      role: words[`role.${role}`],
      text,
    })),
    basis: explanation.basis.map((id) => basis[id] ?? id).join(language === 'zh-CN' ? '；' : '; '),
  };
}
