import { element } from './header';

/** One message above the spreadsheet: what happened and what to do. */
export class MessageBar {
  private readonly bar = element('message', HTMLElement);
  private readonly text = element('message-text', HTMLElement);
  private readonly todo = element('message-todo', HTMLElement);

  private readonly detail = element('message-detail', HTMLButtonElement);

  constructor() {
    element('message-dismiss', HTMLButtonElement).addEventListener('click', () => {
      this.hide();
    });
  }

  /** A detail is what a machine said: it is not shown, but can be copied for whoever is asked for help. */
  show(kind: 'error' | 'note', what: string, todo: string, detail: string | null = null): void {
    this.bar.dataset['kind'] = kind;
    this.text.textContent = what;
    this.todo.textContent = todo;
    this.detail.hidden = detail === null;
    this.detail.onclick = () => void this.copy(detail ?? '');
    this.bar.hidden = false;
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
