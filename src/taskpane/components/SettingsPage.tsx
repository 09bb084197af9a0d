import { Button, Switch } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { actions } from '../actions';
import { usePane } from '../pane-context';
import { isTolerance, PROFILES, type PaneSettings } from '../settings';
import { useStyles } from '../styles';
import { SelectField, TextField } from './Field';
import { Page } from './Page';
import { RuleSettings } from './RuleSettings';

/** What is kept in the workbook. Nothing takes effect before it is saved. */
export function SettingsPage(): ReactElement {
  const { state, say, act, canStartWithWorkbook } = usePane();
  const styles = useStyles();
  const [draft, setDraft] = useState(state.settings);
  const [tolerance, setTolerance] = useState(draft.tolerance ?? '');
  const isWrong = tolerance.trim() !== '' && !isTolerance(tolerance.trim());
  const change = (part: Partial<PaneSettings>): void => setDraft({ ...draft, ...part });
  return (
    <Page title={say('settings.title')}>
      <p className={styles.faint}>{say('settings.kept')}</p>
      <SelectField
        label={say('settings.profile')}
        value={draft.profile}
        options={PROFILES.map((value) => ({
          value,
          label: say(value === 'auto' ? 'settings.profileAuto' : `profile.${value}`),
        }))}
        onChange={(profile) => change({ profile })}
      />
      <TextField
        label={say('settings.tolerance')}
        value={tolerance}
        isWrong={isWrong}
        hint={say(isWrong ? 'settings.toleranceWrong' : 'settings.toleranceHint')}
        onChange={setTolerance}
      />
      <SelectField
        label={say('settings.language')}
        value={draft.language ?? 'auto'}
        options={[
          { value: 'auto', label: say('settings.languageAuto') },
          { value: 'zh-CN', label: '简体中文' },
          { value: 'en-US', label: 'English' },
        ]}
        onChange={(language) => change({ language: language === 'auto' ? null : language })}
      />
      <SelectField
        label={say('settings.markStyle')}
        value={draft.markStyle}
        options={[
          { value: 'fill', label: say('settings.markFill') },
          { value: 'font', label: say('settings.markFont') },
        ]}
        onChange={(markStyle) => change({ markStyle })}
      />
      <Switch
        checked={draft.marksInfo}
        label={say('settings.markInfo')}
        onChange={(_event, { checked }) => change({ marksInfo: checked })}
      />
      <Switch
        checked={draft.isAutoCheck}
        disabled={!state.hasWatch}
        label={say('settings.autoCheck')}
        onChange={(_event, { checked }) => change({ isAutoCheck: checked })}
      />
      {canStartWithWorkbook && (
        <Switch
          checked={draft.startsWithWorkbook === true}
          label={say('startup.yes')}
          onChange={(_event, { checked }) => change({ startsWithWorkbook: checked })}
        />
      )}
      <RuleSettings settings={draft.rules} onChange={(rules) => change({ rules })} />
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={isWrong || !actions.saveSettings.isEnabled(state)}
          onClick={() => act(actions.saveSettings, { ...draft, tolerance: tolerance.trim() || null })}
        >
          {say('action.saveSettings')}
        </Button>
        <Button size="small" onClick={() => act(actions.closePage)}>
          {say('action.cancel')}
        </Button>
      </div>
    </Page>
  );
}
