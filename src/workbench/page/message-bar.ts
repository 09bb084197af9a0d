import { element } from './header';

/** One message above the spreadsheet: what happened and what to do. */
export class MessageBar {
  private readonly bar = element('message', HTMLElement);
  private readonly text = element('message-text', HTMLElement);
  private readonly todo = element('message-todo', HTMLElement);

  constructor() {
    element('message-dismiss', HTMLButtonElement).addEventListener('click', () => {
      this.hide();
    });
  }

  show(kind: 'error' | 'note', what: string, todo: string): void {
    this.bar.dataset['kind'] = kind;
    this.text.textContent = what;
    this.todo.textContent = todo;
    this.bar.hidden = false;
  }

  hide(): void {
    this.bar.hidden = true;
  }
}
