import type { EvaluationForm } from '../../audit';
import type { BarView } from '../views';

/** Points and scores by level 1, the execution rate first. */
export function bars(form: EvaluationForm, execution: string): BarView[] {
  const result: { name: string; points: number; score: number | null }[] = [];
  const cells = form.funds?.total?.cells;
  const points = cells?.points?.number ?? form.funds?.headingPoints ?? null;
  if (points) {
    result.push({ name: execution, points: points.toNumber(), score: cells?.score?.number?.toNumber() ?? null });
  }
  for (const indicator of form.indicators) {
    const value = indicator.points?.number;
    if (!indicator.isApplicable || indicator.isSubRow || !value) continue;
    const name = nameOf(indicator.level1?.field.text ?? '');
    let bar = result.find((one) => one.name === name);
    if (!bar) result.push((bar = { name, points: 0, score: null }));
    bar.points += value.toNumber();
    const score = indicator.score?.number;
    if (score) bar.score = (bar.score ?? 0) + score.toNumber();
  }
  // Sums of doubles: drawn, and written with two decimals.
  return result.map((bar) => ({
    ...bar,
    points: tidy(bar.points),
    score: bar.score === null ? null : tidy(bar.score),
  }));
}

const tidy = (value: number): number => Number(value.toFixed(2));
const nameOf = (text: string): string => text.replace(/[（(].*$/u, '').replace(/\s+/gu, '') || '—';
