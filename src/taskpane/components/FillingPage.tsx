import type { ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { useStyles } from '../styles';
import type { FillingView, FormView, OpenCell } from '../views';
import { ActionButton } from './ActionButton';
import { CellLink } from './CellLink';
import { SelectField } from './Field';
import { FindingList } from './FindingList';
import { Page } from './Page';

/** A form that is being filled in: what is still blank as one list, and what is wrong with what stands there. */
export function FillingPage({
  form,
  filling,
}: {
  readonly form: FormView;
  readonly filling: FillingView;
}): ReactElement {
  const { state, say, hasChoices } = usePane();
  const styles = useStyles();
  const { cells } = filling;
  const ready = form.entries.filter(({ waits }) => !waits || cells.length === 0);
  const waiting = form.entries.length - ready.length;
  return (
    <Page title={say('filling.title')}>
      <p className={styles.faint}>{say(state.hasWatch ? 'filling.live' : 'filling.notLive')}</p>
      <section className={styles.card} aria-label={say('filling.list')}>
        <h3 className={styles.subheading} aria-live="polite">
          {say(cells.length === 0 ? 'filling.done' : 'filling.left', { count: cells.length })}
        </h3>
        <ol className={styles.list}>
          {cells.map(({ cell, text, choices }) => (
            <li key={cell.label} className={styles.entry}>
              <CellLink cell={cell} text={text} /> {text}
              {choices.length > 0 && <ChoiceField cell={cell} text={text} choices={choices} />}
            </li>
          ))}
        </ol>
      </section>
      {hasChoices && filling.choices.length > 0 && <InSheet />}
      {waiting > 0 && <p className={styles.faint}>{say('filling.waiting')}</p>}
      {ready.length > 0 && <FindingList entries={ready} />}
      <div className={styles.row}>
        <ActionButton action={actions.closePage} label={say('filling.leave')} />
      </div>
    </Page>
  );
}

/** What a cell for a level or a sign may hold: chosen here, it is written there. */
function ChoiceField({ cell, text, choices }: OpenCell): ReactElement {
  const { say, act } = usePane();
  const { sheetId, address } = cell;
  return (
    <SelectField
      label={say('filling.chooseFor', { cell: cell.label, what: text })}
      isLabelHidden
      value=""
      options={[{ value: '', label: say('filling.choose') }, ...choices.map((value) => ({ value, label: value }))]}
      onChange={(value) => act(actions.chooseValue, { sheetId, address, value })}
    />
  );
}

/** The same lists in the cells themselves, laid there and taken away on demand alone. */
function InSheet(): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.tight} aria-label={say('filling.inSheet')}>
      <p className={styles.faint}>{say('filling.inSheet')}</p>
      <div className={styles.row}>
        <ActionButton action={actions.offerChoices} />
        <ActionButton action={actions.withdrawChoices} look="subtle" />
      </div>
    </section>
  );
}
