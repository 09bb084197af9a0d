/**
 * The add-in's entry: one page for the pane, the ribbon and the keyboard (a shared runtime). It gives the pane its
 * port and starts the pane's actions from Excel's buttons and keys.
 */
import './page.css';
import { mountFailure, mountPane, type PaneHandle, type ThemeName } from '../taskpane';
import { createOfficePort } from './office-port';
import { RIBBON, ribbonActions, type RibbonAction } from './ribbon';
import { currentTheme, languageFor } from './surroundings';

const element = document.getElementById('pane');
if (!element) throw new Error('the page has no element for the pane');

if (typeof Office === 'undefined') {
  mountFailure(element, {
    failure: { code: 'office-not-loaded' },
    language: languageFor(navigator.language),
    theme: currentTheme(null),
  });
} else {
  void Office.onReady().then(({ host }) => (host === Office.HostType.Excel ? start(element) : refuse(element)));
}

function refuse(place: HTMLElement): void {
  mountFailure(place, {
    failure: { code: 'not-in-excel' },
    language: languageFor(navigator.language),
    theme: currentTheme(null),
  });
}

function start(place: HTMLElement): void {
  const { displayLanguage, document: file, officeTheme } = Office.context;
  const theme: ThemeName = currentTheme(officeTheme);
  const pane = mountPane(place, {
    port: createOfficePort(),
    language: languageFor(displayLanguage),
    theme,
    file: nameOf(file.url),
  });
  for (const id of ribbonActions) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => runFromRibbon(pane, id, event));
  }
}

/** Shows the pane and starts the action. Excel waits for `completed`, whatever becomes of it. */
async function runFromRibbon(pane: PaneHandle, id: RibbonAction, event?: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    const command = RIBBON[id];
    if (command) await pane.run(command);
  } finally {
    event?.completed();
  }
}

/** The file's name out of its address; empty for a workbook that was never saved. */
function nameOf(url: string | null): string {
  return decodeURIComponent((url ?? '').split(/[\\/]/u).at(-1) ?? '');
}
