import { toA1, type Explanation } from '../audit';
import { catalogueOf, fill, type Language } from '../messages';
import { oneLine } from './plain-text';

/** An explanation in words, line by line. */
export function explanationText(explanation: Explanation, language: Language): string {
  const { basis, explain } = catalogueOf(language);
  const lines = [`${toA1(explanation.cell)}  ${explain[`subject.${explanation.subject}`]}  ${explanation.name}`];
  const reason =
    explanation.reason === null ? '' : (explain[`reason.${explanation.reason}` as keyof typeof explain] ?? '');
  lines.push(fill(explain[`formula.${explanation.formula}`], { reason }, language));
  lines.push(...explanation.steps.map((step) => `  ${step}`));
  const verdict =
    explanation.isRight === null ? '' : `  (${explain[explanation.isRight ? 'label.right' : 'label.wrong']})`;
  lines.push(`${explain['label.printed']}: ${explanation.printed || '—'}`);
  if (explanation.expected !== null) lines.push(`${explain['label.expected']}: ${explanation.expected}${verdict}`);
  const inputs = explanation.inputs.map(
    ({ role, cell, text }) => `${toA1(cell)} ${explain[`role.${role}`]} ${text || '—'}`,
  );
  if (inputs.length > 0) lines.push(`${explain['label.inputs']}: ${inputs.join('; ')}`);
  lines.push(explanation.basis.map((id) => basis[id] ?? id).join('; '));
  return `${lines.map(oneLine).join('\n')}\n`;
}
