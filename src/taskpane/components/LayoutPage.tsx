import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { actions } from '../actions';
import { COLUMN_FIELDS, isOfSheet } from '../../report/traces';
import { usePane } from '../pane-context';
import type { LayoutColumn, LayoutDraft } from '../state';
import { useStyles } from '../styles';
import { ActionButton } from './ActionButton';
import { SelectField, TextField } from './Field';
import { Page } from './Page';

/** Where the reader was unsure, a person says which row holds the headings and what they mean; what is read is shown. */
export function LayoutPage({ layout }: { readonly layout: LayoutDraft }): ReactElement {
  const { say, act } = usePane();
  const styles = useStyles();
  const { reading, row, columns } = layout;
  return (
    <Page title={say('layout.title')}>
      <p className={styles.text}>{say('layout.intro', { sheet: reading.sheet.name })}</p>
      <TextField
        label={say('layout.row')}
        value={row === null ? '' : String(row + 1)}
        hint={say(row !== null && columns.length === 0 ? 'layout.emptyRow' : 'layout.rowHint')}
        isWrong={row !== null && columns.length === 0}
        onChange={(text) => act(actions.tellLayout, { type: 'row', row: rowOf(text) })}
      />
      {columns.length > 0 && (
        <section className={styles.stack} aria-label={say('layout.columns')}>
          <h3 className={styles.subheading}>{say('layout.columns')}</h3>
          {columns.map((column) => (
            <ColumnField key={column.column} column={column} />
          ))}
        </section>
      )}
      {columns.length > 0 && <Preview layout={layout} />}
      <Kept layout={layout} />
      <div className={styles.row}>
        <ActionButton action={actions.keepLayout} look="primary" />
        <ActionButton action={actions.closePage} label={say('action.cancel')} />
      </div>
    </Page>
  );
}

/** What was typed as a row of the sheet, from 0; anything else is none. */
const rowOf = (text: string): number | null => (/^[1-9]\d{0,6}$/u.test(text.trim()) ? Number(text) - 1 : null);

function ColumnField({
  column: { column, letters, heading, readAs, told },
}: {
  readonly column: LayoutColumn;
}): ReactElement {
  const { say, act } = usePane();
  const automatic =
    readAs && told === null ? say('layout.readAs', { what: say(`column.${readAs}`) }) : say('layout.auto');
  return (
    <SelectField
      label={say('layout.column', { column: letters, heading: heading || say('layout.noHeading') })}
      value={told ?? 'auto'}
      options={[
        { value: 'auto', label: automatic },
        ...COLUMN_FIELDS.map((field) => ({ value: field, label: say(`column.${field}`) })),
      ]}
      onChange={(field) => act(actions.tellLayout, { type: 'name', column, field: field === 'auto' ? null : field })}
    />
  );
}

/** What is then read, row by row. */
function Preview({ layout: { rows, count, doubts } }: { readonly layout: LayoutDraft }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={say('layout.preview')} aria-live="polite">
      <h3 className={styles.subheading}>{say('layout.preview')}</h3>
      <p className={styles.faint}>{rows === null ? say('layout.nothing') : say('layout.count', { count })}</p>
      <ul className={styles.list}>
        {(rows ?? []).map(({ number, name, values }) => (
          <li key={number} className={styles.entry}>
            <p className={styles.text}>{`${number} ${name}`}</p>
            <p className={styles.faint}>
              {values.map(({ field, text }) => say('layout.value', { what: say(`column.${field}`), text })).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {rows !== null && count > rows.length && (
        <p className={styles.faint}>{say('layout.more', { count: count - rows.length })}</p>
      )}
      {rows !== null && doubts > 0 && <p className={styles.text}>{say('layout.doubts', { count: doubts })}</p>}
    </section>
  );
}

/** What the workbook keeps of this sheet. */
function Kept({ layout: { reading } }: { readonly layout: LayoutDraft }): ReactElement | null {
  const { state, say, act } = usePane();
  const styles = useStyles();
  const kept = state.settings.layouts.filter((one) => isOfSheet(one, reading.sheet));
  if (kept.length === 0) return null;
  return (
    <section aria-label={say('layout.keptTitle')}>
      <h3 className={styles.subheading}>{say('layout.keptTitle')}</h3>
      <ul className={styles.list}>
        {kept.map((one) => {
          const headings = one.hint.texts.join(say('layout.comma'));
          return (
            <li key={headings} className={styles.entry}>
              <p className={styles.faint}>{say('layout.keptRow', { row: one.hint.headingRow + 1, headings })}</p>
              <Button
                size="small"
                appearance="subtle"
                disabled={!actions.removeLayout.isEnabled(state)}
                aria-label={say('layout.removeOf', { headings })}
                onClick={() => act(actions.removeLayout, one)}
              >
                {say('action.removeLayout')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
