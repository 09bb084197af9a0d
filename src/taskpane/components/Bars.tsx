import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { BarView } from '../views';

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
    <div className={styles.bars} role="img" aria-label={`${say('bars.label')}: ${spoken.join('; ')}`}>
      {bars.map(({ name, points, score }, i) => (
        <div key={name} className={styles.barRow} title={spoken[i]}>
          <span>{name}</span>
          <svg className={styles.barDrawing} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.barTrack} y="1" width={(points / most) * 100} height="10" />
            <rect className={styles.barFill} y="3" width={(Math.max(score ?? 0, 0) / most) * 100} height="6" />
          </svg>
          <span className={styles.number}>{`${score ?? '—'} / ${points}`}</span>
        </div>
      ))}
    </div>
  );
}
