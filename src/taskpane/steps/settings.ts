import type { Outcome } from '../../workbook';
import type { PaneSettings } from '../settings';
import type { PaneState } from '../state';
import type { Step } from './types';

/** What a person sets for the workbook: kept in it first, in force only if that worked. */
export type SettingsEvent =
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
      which.length > 0 ? [{ kind: 'mark', options: { which, isUpdate: true, isQuiet: false, isDecision: true } }] : [],
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
