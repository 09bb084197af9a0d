import { toA1, type Explanation } from '../audit';
import { catalogueOf, fill, type Language } from '../messages';
import { oneLine } from './plain-text';

/** An explanation in words, line by line. */
export function explanationText(explanation: Explanation, language: Language): string {
  const { basis, explain } = catalogueOf(language);
  const lines = [`${toA1(explanation.cell)}  ${explain[`subject.${explanation.subject}`]}  ${explanation.name}`];
  lines.push(...formulaLines(explanation, language));
  lines.push(...explanation.steps.map((step) => `  ${step}`));
  const verdict = verdictLabel(explanation, language);
  lines.push(`${explain['label.printed']}: ${explanation.printed || '—'}`);
  if (explanation.expected !== null)
    lines.push(`${explain['label.expected']}: ${explanation.expected}${verdict && `  (${verdict})`}`);
  const inputs = explanation.inputs.map(
    ({ role, cell, text }) => `${toA1(cell)} ${explain[`role.${role}`]} ${text || '—'}`,
  );
  if (inputs.length > 0) lines.push(`${explain['label.inputs']}: ${inputs.join('; ')}`);
  if (explanation.basis.length > 0) lines.push(explanation.basis.map((id) => basis[id] ?? id).join('; '));
  return `${lines.map(oneLine).join('\n')}\n`;
}

/** How the printed figure stands to the expected one, and where it is another and right all the same, by what. */
function verdictLabel(explanation: Explanation, language: Language): string {
  const { isRight, formula } = explanation;
  const { explain } = catalogueOf(language);
  if (isRight === null) return '';
  if (!isRight) return explain['label.wrong'];
  // A sum that agrees vouches for none of the scores in it.
  if (formula === 'sum-with-open-score' || formula === 'sum-with-wrong-score') return explain['label.sumRight'];
  return acceptedLine(explanation, language) ?? explain['label.right'];
}

/** What makes a printed score right that is not the expected one; `null` where it is that one. */
export function acceptedLine({ accepted, expected }: Explanation, language: Language): string | null {
  if (accepted === undefined) return null;
  const { explain } = catalogueOf(language);
  return fill(explain[accepted === expected ? 'label.rounded' : 'label.accepted'], { accepted }, language);
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
