import type { ReactElement } from 'react';
import { failureWords, unseenWords } from '../failure-words';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';

/** What a screen reader is told when something has happened: one sentence, politely. */
export function StatusLine(): ReactElement {
  const { state, say } = usePane();
  const { busy, notice, view } = state;
  let words = '';
  if (busy) words = say(busy.label === 'busy.writing' ? 'busy.writing' : 'busy.loading');
  else if (notice?.kind === 'failure') words = failureWords(notice.failure, say, notice.doing).what;
  else if (notice?.kind === 'unseen') words = unseenWords(notice, say);
  else if (notice) words = say(notice.key, notice.data);
  else if (view?.forms.length === 0) words = say('face.noForm');
  else if (view) words = say('status.checked', { forms: view.forms.length, ...view.counts });
  return (
    <div role="status" className={useStyles().hiddenText}>
      {words}
    </div>
  );
}
