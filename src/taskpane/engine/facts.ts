import type { HostFact, PortCapabilities } from '../../workbook';
import type { PaneState } from '../state';

/** Whether it is so; `null`: nobody has said. */
const inWords = (is: boolean | null): string => (is === null ? 'not said' : is ? 'yes' : 'no');

/** States of the pane that decide what it does; of the workbook nothing but the choices of its settings. */
const statesOf = ({ settings, hasWatch, hostLanguage }: PaneState): readonly HostFact[] => [
  ['language', settings.language ?? hostLanguage],
  ['profile', settings.profile],
  ['marks', settings.markStyle],
  ['automatic check', inWords(settings.isAutoCheck)],
  ['starts with the workbook', inWords(settings.startsWithWorkbook)],
  ['hears of changes', inWords(hasWatch)],
];

/** Versions and states, a line each: what a report of a fault needs. */
export function factsText(
  ofHost: readonly HostFact[],
  { host, hasFunctions, canGroupUndo }: PortCapabilities,
  state: PaneState,
): string {
  const ofPort: readonly HostFact[] = [
    ['runs in', host],
    ['functions', inWords(hasFunctions)],
    ['joins undo steps', inWords(canGroupUndo)],
  ];
  return [...ofHost, ...ofPort, ...statesOf(state)].map(([name, value]) => `${name}: ${value}`).join('\n');
}
