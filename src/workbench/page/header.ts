import { SAMPLES, type Sample } from './samples';
import type { PageKey, Say } from './words';

export interface HeaderActions {
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: Sample) => void;
  readonly switchLanguage: () => void;
  readonly save: () => void;
}

const OWN = 'own';

/** The line above the spreadsheet. The elements stand in the page from the start; here they come to life. */
export class Header {
  private readonly picker = element('file-picker', HTMLInputElement);
  private readonly samples = element('samples', HTMLSelectElement);
  private ownName: string | null = null;
  private shown: Sample | typeof OWN = SAMPLES[0];

  constructor(private readonly actions: HeaderActions) {
    element('open', HTMLButtonElement).addEventListener('click', () => {
      this.picker.click();
    });
    this.picker.addEventListener('change', () => {
      const [file] = this.picker.files ?? [];
      if (file) actions.openFile(file);
      // The same file can be chosen again.
      this.picker.value = '';
    });
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
    // A list of samples shows none of them while a file of one's own is open.
    const own = this.ownName === null ? [] : [hiddenOption(say('ownFile', { name: this.ownName }))];
    this.samples.replaceChildren(...SAMPLES.map((sample) => new Option(say(`sample.${sample}`), sample)), ...own);
    this.samples.value = this.shown;
  }

  /** Shows what is open: a sample, or a file of the user's own. */
  show(open: Sample | { readonly name: string }, say: Say): void {
    this.ownName = typeof open === 'string' ? null : open.name;
    this.shown = typeof open === 'string' ? open : OWN;
    this.speak(say);
  }
}

function hiddenOption(label: string): HTMLOptionElement {
  const option = new Option(label, OWN);
  option.hidden = true;
  return option;
}

export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no #${id}.`);
  return found;
}
