import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { BarView } from '../views';

const ROW = 20;
const LEFT = 84;
const WIDTH = 168;
const RIGHT = 320;
const MOST_LETTERS = 7;

/** Score against points, by level 1 and execution: the track is the points, the bar the score. */
export function Bars({ bars }: { readonly bars: readonly BarView[] }): ReactElement | null {
  const { say } = usePane();
  const styles = useStyles();
  const most = Math.max(...bars.map(({ points, score }) => Math.max(points, score ?? 0)), 1);
  if (bars.length === 0) return null;
  const spoken = bars.map(({ name, points, score }) =>
    say('bars.item', { name, points, score: score ?? say('bars.missing') }),
  );
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${RIGHT} ${bars.length * ROW}`}
      role="img"
      aria-label={`${say('bars.label')}: ${spoken.join('; ')}`}
    >
      {bars.map(({ name, points, score }, i) => (
        <g key={name} transform={`translate(0 ${i * ROW})`}>
          <title>{spoken[i]}</title>
          <text className={styles.barText} x="0" y="14">
            {name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name}
          </text>
          <rect className={styles.barTrack} x={LEFT} y="4" width={(points / most) * WIDTH} height="12" rx="2" />
          <rect
            className={styles.barFill}
            x={LEFT}
            y="6"
            width={(Math.max(score ?? 0, 0) / most) * WIDTH}
            height="8"
            rx="1"
          />
          <text className={styles.barText} x={RIGHT} y="14" textAnchor="end">
            {score ?? '—'} / {points}
          </text>
        </g>
      ))}
    </svg>
  );
}
