import type { ChosenFile } from '../batch';
import { fromPicker } from './chosen-files';
import { SAMPLES, type Sample } from './samples';
import type { PageKey, Say } from './words';

export interface HeaderActions {
  readonly openFiles: (files: readonly ChosenFile[]) => void;
  readonly openSample: (sample: Sample) => void;
  readonly switchLanguage: () => void;
  readonly save: () => void;
}

/** What the list of samples shows while none of them is open. */
const NONE = '';

/** The line above the spreadsheet. The elements stand in the page from the start; here they come to life. */
export class Header {
  private readonly samples = element('samples', HTMLSelectElement);
  private readonly opened = element('opened', HTMLElement);
  private shown: Sample | typeof NONE = SAMPLES[0];

  constructor(private readonly actions: HeaderActions) {
    this.choose('open', 'file-picker', false);
    this.choose('open-folder', 'folder-picker', true);
    this.samples.addEventListener('change', () => {
      const sample = SAMPLES.find((one) => one === this.samples.value);
      if (sample) actions.openSample(sample);
    });
    element('save', HTMLButtonElement).addEventListener('click', () => {
      actions.save();
    });
    element('language', HTMLButtonElement).addEventListener('click', () => {
      this.actions.switchLanguage();
    });
  }

  private choose(button: string, picker: string, isFolder: boolean): void {
    const input = element(picker, HTMLInputElement);
    element(button, HTMLButtonElement).addEventListener('click', () => {
      input.click();
    });
    input.addEventListener('change', () => {
      this.actions.openFiles(fromPicker(input.files, isFolder));
      // The same file can be chosen again.
      input.value = '';
    });
  }

  /** Writes the page's words in a language: each element names its own. */
  speak(say: Say): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
      place.textContent = say(place.dataset['word'] as PageKey);
    }
    for (const place of document.querySelectorAll<HTMLElement>('[data-label]')) {
      place.setAttribute('aria-label', say(place.dataset['label'] as PageKey));
    }
    for (const place of document.querySelectorAll<HTMLElement>('[data-title]')) {
      place.title = say(place.dataset['title'] as PageKey);
    }
    document.title = `${say('product')} · ${say('place')}`;
    const none = new Option(say('noSample'), NONE);
    none.hidden = true;
    this.samples.replaceChildren(none, ...SAMPLES.map((sample) => new Option(say(`sample.${sample}`), sample)));
    this.samples.value = this.shown;
  }

  /** Shows what is open: a sample in the list of them, a file of the user's own by its name beside it. */
  show(open: Sample | { readonly name: string }, say: Say): void {
    const isOwn = typeof open !== 'string';
    this.shown = isOwn ? NONE : open;
    this.opened.textContent = isOwn ? open.name : '';
    this.opened.title = this.opened.textContent;
    this.opened.hidden = !isOwn;
    this.speak(say);
  }
}

export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no #${id}.`);
  return found;
}
