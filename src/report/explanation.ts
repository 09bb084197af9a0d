import { toA1, type Explanation } from '../audit';
import { catalogueOf, fill, type Language } from '../messages';
import { oneLine } from './plain-text';

/** An explanation in words, line by line. */
export function explanationText(explanation: Explanation, language: Language): string {
  const { basis, explain } = catalogueOf(language);
  const lines = [`${toA1(explanation.cell)}  ${explain[`subject.${explanation.subject}`]}  ${explanation.name}`];
  lines.push(...formulaLines(explanation, language));
  lines.push(...explanation.steps.map((step) => `  ${step}`));
  const verdict =
    explanation.isRight === null ? '' : `  (${explain[explanation.isRight ? 'label.right' : 'label.wrong']})`;
  lines.push(`${explain['label.printed']}: ${explanation.printed || '—'}`);
  if (explanation.expected !== null) lines.push(`${explain['label.expected']}: ${explanation.expected}${verdict}`);
  const inputs = explanation.inputs.map(
    ({ role, cell, text }) => `${toA1(cell)} ${explain[`role.${role}`]} ${text || '—'}`,
  );
  if (inputs.length > 0) lines.push(`${explain['label.inputs']}: ${inputs.join('; ')}`);
  if (explanation.basis.length > 0) lines.push(explanation.basis.map((id) => basis[id] ?? id).join('; '));
  return `${lines.map(oneLine).join('\n')}\n`;
}

/** The formula that applies in words, and why a figure was not checked. */
export function formulaLines({ formula, reason: why }: Explanation, language: Language): string[] {
  const { explain } = catalogueOf(language);
  const reason = why === null ? '' : explain[`reason.${why}`];
  // A formula that holds its reason has said so already.
  const isGiven = formula === 'not-computable' || formula === 'not-checked' || why === null;
  const line = fill(explain[`formula.${formula}`], { reason }, language);
  return isGiven ? [line] : [line, fill(explain['formula.not-checked'], { reason }, language)];
}
