import type { HostFact, PortCapabilities } from '../../workbook';
import type { PaneState } from '../state';

/** States of the pane that decide what it does; of the workbook nothing but the choices of its settings. */
const statesOf = ({ settings, hasWatch, hostLanguage }: PaneState): readonly HostFact[] => [
  ['language', settings.language ?? hostLanguage],
  ['profile', settings.profile],
  ['marks', settings.markStyle],
  ['automatic check', String(settings.isAutoCheck)],
  ['starts with the workbook', String(settings.startsWithWorkbook)],
  ['hears of changes', String(hasWatch)],
];

/** Versions and states, a line each: what a report of a fault needs. */
export function factsText(
  ofHost: readonly HostFact[],
  { host, hasFunctions, canGroupUndo }: PortCapabilities,
  state: PaneState,
): string {
  const ofPort: readonly HostFact[] = [
    ['runs in', host],
    ['functions', String(hasFunctions)],
    ['joins undo steps', String(canGroupUndo)],
  ];
  return [...ofHost, ...ofPort, ...statesOf(state)].map(([name, value]) => `${name}: ${value}`).join('\n');
}
