import { useEffect, useState, type ReactElement } from 'react';
import { usePane } from '../pane-context';
import type { PaneSettings } from '../settings';
import { useStyles } from '../styles';
import type { RuleView } from '../views';
import { SelectField, TextField } from './Field';

type Rules = PaneSettings['rules'];
type Choice = 'default' | 'error' | 'warning' | 'info' | 'off';

/** Rules on and off, and how grave each is. */
export function RuleSettings({
  settings,
  onChange,
}: {
  readonly settings: Rules;
  readonly onChange: (rules: Rules) => void;
}): ReactElement {
  const { say, loadRules } = usePane();
  const styles = useStyles();
  const [rules, setRules] = useState<readonly RuleView[]>([]);
  const [search, setSearch] = useState('');
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let isGone = false;
    // Without the engine there are no rules to set: the next action says why.
    loadRules().then(
      (loaded) => !isGone && setRules(loaded),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [loadRules]);
  const wanted = search.trim().toLowerCase();
  // Ninety selects are worth drawing only when somebody looks.
  const found = (isOpen ? rules : []).filter(({ title, code }) => `${code} ${title}`.toLowerCase().includes(wanted));
  const choose = (id: string, choice: Choice): void => {
    const { [id]: _before, ...others } = settings;
    onChange(choice === 'default' ? others : { ...others, [id]: choice });
  };
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('settings.rules')}</summary>
      <TextField label={say('settings.ruleSearch')} value={search} onChange={setSearch} />
      <ul className={styles.list}>
        {found.map(({ id, code, title, severity }) => (
          <li key={id} className={styles.entry}>
            <p className={styles.text}>
              {title} <span className={styles.cell}>{code}</span>
            </p>
            <SelectField<Choice>
              isLabelHidden
              label={say('settings.ruleSeverity', { title })}
              value={settings[id] ?? 'default'}
              options={[
                { value: 'default', label: say('settings.ruleDefault', { severity: say(`severity.${severity}`) }) },
                { value: 'error', label: say('severity.error') },
                { value: 'warning', label: say('severity.warning') },
                { value: 'info', label: say('severity.info') },
                { value: 'off', label: say('settings.ruleOff') },
              ]}
              onChange={(choice) => choose(id, choice)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
