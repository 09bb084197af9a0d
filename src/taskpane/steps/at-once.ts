import { checkStep, type CheckEvent } from './check';
import { paneStep, type PaneEvent } from './pane';
import { settingsStep, type SettingsEvent } from './settings';
import type { Stepper } from './types';
import { watchStep, type WatchEvent } from './watch';

/** The families that need no engine: they come with the pane, and what they change is changed at once. */
export const stepsAtOnce = Object.freeze({
  check: checkStep satisfies Stepper<CheckEvent>,
  pane: paneStep satisfies Stepper<PaneEvent>,
  settings: settingsStep satisfies Stepper<SettingsEvent>,
  watch: watchStep satisfies Stepper<WatchEvent>,
});
