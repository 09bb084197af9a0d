import type { Outcome } from '../../workbook';
import { readSettings, type PaneSettings } from '../settings';
import { languageOf, type PaneState } from '../state';
import { isNewer } from '../stored-settings';
import type { Step } from './types';

/** What the workbook keeps of ours, and what a person sets for it: kept in it first, in force only if that worked. */
export type SettingsEvent =
  | { readonly type: 'load' }
  | { readonly type: 'loaded'; readonly stored: Outcome<string | null> }
  /** The words of the language that settings name are there. */
  | { readonly type: 'known'; readonly settings: PaneSettings; readonly isNewer: boolean }
  /** The workbook keeps these: they are in force once the words of the language that they name are there. */
  | { readonly type: 'enforce'; readonly settings: PaneSettings }
  | { readonly type: 'inForce'; readonly settings: PaneSettings }
  | { readonly type: 'keep'; readonly settings: PaneSettings }
  | { readonly type: 'kept'; readonly settings: PaneSettings; readonly done: Outcome<unknown> }
  /** Whether the workbook is checked along. */
  | { readonly type: 'toggle' }
  | { readonly type: 'toggled'; readonly isOn: boolean; readonly done: Outcome<unknown> }
  /** Whether the add-in starts with the workbook. */
  | { readonly type: 'answer'; readonly isToStart: boolean }
  | { readonly type: 'answered'; readonly isToStart: boolean; readonly done: Outcome<unknown> };

type SettingsStep = Step<SettingsEvent>;
type Of<Type extends SettingsEvent['type']> = SettingsEvent & { readonly type: Type };

export function settingsStep(state: PaneState, event: SettingsEvent): SettingsStep {
  switch (event.type) {
    case 'load':
      return { effects: [{ kind: 'load', waits: true, then: (stored) => ({ type: 'loaded', stored }) }] };
    case 'loaded':
      return loaded(state, event.stored);
    case 'known':
      return { state: { settings: event.settings, notice: event.isNewer ? told('settings.newer') : null } };
    case 'enforce':
      return enforced(state, event.settings);
    case 'inForce':
      return { state: { settings: event.settings } };
    case 'keep':
      return save(event.settings, (done) => ({ type: 'kept', settings: event.settings, done }));
    case 'kept':
      return kept(state, event);
    case 'toggle':
      return toggle(state);
    case 'toggled':
      return toggled(event);
    case 'answer':
      return answer(state, event.isToStart);
    case 'answered':
      return answered(event);
  }
}

const told = (key: 'settings.newer' | 'settings.unreadable'): PaneState['notice'] => ({ kind: 'done', key, data: {} });

/** Where reading fails a person is told: findings that were ignored would show again. */
function loaded({ hostLanguage }: PaneState, stored: Outcome<string | null>): SettingsStep {
  if (!stored.ok) return { effects: [{ kind: 'fail', failure: stored.failure, again: { type: 'load' } }] };
  if (stored.value === null) return {};
  const settings = readSettings(stored.value);
  if (!settings) return { state: { notice: told('settings.unreadable') } };
  const then = { type: 'known', settings, isNewer: isNewer(stored.value) } as const;
  return { effects: [{ kind: 'learn', language: languageOf({ settings, hostLanguage }), then }] };
}

const enforced = ({ hostLanguage }: PaneState, settings: PaneSettings): SettingsStep => ({
  effects: [{ kind: 'learn', language: languageOf({ settings, hostLanguage }), then: { type: 'inForce', settings } }],
});

const save = (settings: PaneSettings, then: (done: Outcome<unknown>) => SettingsEvent): SettingsStep => ({
  effects: [{ kind: 'save', settings, then }],
});

const failed = (done: Outcome<unknown> & { readonly ok: false }, again: SettingsEvent | null): SettingsStep => ({
  effects: [{ kind: 'fail', failure: done.failure, again, doing: 'keep' }],
});

/** What is shown is judged again by them. */
function kept({ judged }: PaneState, { settings, done }: Of<'kept'>): SettingsStep {
  if (!done.ok) return failed(done, { type: 'keep', settings });
  const which = judged.map(({ sheet }) => sheet.id);
  return {
    state: { page: 'results', explanation: null, notice: { kind: 'done', key: 'settings.saved', data: {} } },
    effects:
      which.length > 0 ? [{ kind: 'check', options: { which, isUpdate: true, isQuiet: false, isDecision: true } }] : [],
  };
}

function toggle({ settings }: PaneState): SettingsStep {
  const isOn = !settings.isAutoCheck;
  return save({ ...settings, isAutoCheck: isOn }, (done) => ({ type: 'toggled', isOn, done }));
}

const toggled = ({ isOn, done }: Of<'toggled'>): SettingsStep =>
  done.ok
    ? { state: { notice: { kind: 'done', key: isOn ? 'autoCheck.on' : 'autoCheck.off', data: {} } } }
    : failed(done, null);

const answer = ({ settings }: PaneState, isToStart: boolean): SettingsStep =>
  save({ ...settings, startsWithWorkbook: isToStart }, (done) => ({ type: 'answered', isToStart, done }));

const answered = ({ isToStart, done }: Of<'answered'>): SettingsStep =>
  done.ok
    ? { state: { asksToStart: false, notice: { kind: 'done', key: 'settings.saved', data: {} } } }
    : failed(done, { type: 'answer', isToStart });
