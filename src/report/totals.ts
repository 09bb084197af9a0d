import { asksForScores, formatDecimal, type FormAudit } from '../audit';
import { catalogueOf, fill, type Language } from '../messages';

/** The total as printed and as recomputed, with how many of its scores are open; of a form that asks for no scores, that there is none to check. */
export function totalsLine({ form, recomputed }: Pick<FormAudit, 'form' | 'recomputed'>, language: Language): string {
  const { common } = catalogueOf(language);
  if (!asksForScores(form)) return common['form.no-scores'];
  const printed = form.total?.score?.text || common['form.blank'];
  const open = recomputed.open > 0 ? fill(common['form.open'], { count: recomputed.open }, language) : '';
  const computed = recomputed.score
    ? `${formatDecimal(recomputed.score)} ${recomputed.grade ?? ''}`.trimEnd() + open
    : common['form.none'];
  return `${common['form.total']}  ${common['form.printed']} ${printed}  ${common['form.recomputed']} ${computed}`;
}
