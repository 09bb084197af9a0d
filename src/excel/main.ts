/**
 * The add-in's entry: one page for the pane, the ribbon and the keyboard (a shared runtime). It gives the pane its
 * port and starts the pane's actions from Excel's buttons and keys.
 */
import './page.css';
import { mountFailure, mountPane, type PaneHandle, type StartFailure } from '../taskpane';
import type { HostFact } from '../workbook';
import { createOfficePort } from './office-port';
import { paneView, type PaneView } from './pane-view';
import { RIBBON, ribbonActions, type RibbonAction } from './ribbon';
import { startup } from './startup';
import { currentTheme, languageFor, surroundingsIn } from './surroundings';

const element = document.getElementById('pane');
if (!element) throw new Error('the page has no element for the pane');

if (typeof Office === 'undefined') {
  refuse(element, { code: 'office-not-loaded' });
} else {
  const place = element;
  const ready = Office.onReady();
  const pane = ready.then(({ host }) => startIn(place, host));
  const view = ready.then(() => paneView(Office.addin));
  // Before anything can fail: a button without its action is dead for as long as the page lives.
  for (const id of ribbonActions) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => runFromRibbon(pane, view, id, event));
  }
}

/** Asked for by few, so not part of what a start loads. */
const facts = async (): Promise<readonly HostFact[]> =>
  (await import(/* webpackChunkName: 'facts' */ './facts')).excelFacts();

function startIn(place: HTMLElement, host: Office.HostType): PaneHandle | null {
  if (host === Office.HostType.Excel) {
    const services = { startup, facts };
    return mountPane(place, { port: createOfficePort(), services, ...surroundingsIn(() => Office.context) });
  }
  refuse(place, { code: 'not-in-excel' });
  return null;
}

function refuse(place: HTMLElement, failure: StartFailure): void {
  mountFailure(place, { failure, language: languageFor(navigator.language), theme: currentTheme(null) });
}

/** Shows the pane and starts the action. Excel waits for `completed`, whatever becomes of it. */
async function runFromRibbon(
  starting: Promise<PaneHandle | null>,
  view: Promise<PaneView>,
  id: RibbonAction,
  event?: Office.AddinCommands.Event,
): Promise<void> {
  try {
    const command = RIBBON[id];
    await (await view).show(command === null);
    if (command) await (await starting)?.run(command);
  } finally {
    event?.completed();
  }
}
