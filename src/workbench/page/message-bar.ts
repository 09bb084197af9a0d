import { element } from './header';

interface Choice {
  readonly label: string;
  readonly run: () => void;
}

interface Extras {
  readonly detail?: string | null;
  /** What can be done at once: two at most. */
  readonly choices?: readonly Choice[];
}

/** One message above the spreadsheet: what happened and what to do. */
export class MessageBar {
  private readonly bar = element('message', HTMLElement);
  private readonly text = element('message-text', HTMLElement);
  private readonly todo = element('message-todo', HTMLElement);

  private readonly detail = element('message-detail', HTMLButtonElement);

  private readonly choices = ['message-yes', 'message-no'].map((id) => element(id, HTMLButtonElement));

  constructor() {
    element('message-dismiss', HTMLButtonElement).addEventListener('click', () => {
      this.hide();
    });
  }

  /** A detail is what a machine said: it is not shown, but can be copied for whoever is asked for help. */
  show(kind: 'error' | 'note', what: string, todo: string, { detail = null, choices = [] }: Extras = {}): void {
    this.bar.dataset['kind'] = kind;
    this.text.textContent = what;
    this.todo.textContent = todo;
    this.detail.hidden = detail === null;
    this.detail.onclick = () => void this.copy(detail ?? '');
    this.offer(choices);
    this.bar.hidden = false;
  }

  private offer(choices: readonly Choice[]): void {
    this.choices.forEach((button, index) => {
      const choice = choices[index];
      button.hidden = choice === undefined;
      button.textContent = choice?.label ?? '';
      button.onclick = () => {
        this.hide();
        choice?.run();
      };
    });
  }

  private async copy(detail: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(detail);
    } catch {
      // The browser lets no page copy: then the text itself has to be shown, to be copied by hand.
      this.todo.textContent = detail;
    }
  }

  hide(): void {
    this.bar.hidden = true;
  }
}
