import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { OpenBook } from './open-book';
import { changedSheets, unitOf } from './watch';

/** How long to wait for formulas before what is there is read. */
const PATIENCE_MS = 5000;

/** Knows whether formulas still have to be computed, so that nobody reads last moment's results. */
export class Calculation {
  /** Whether cells changed since formulas were last begun to be computed: the engine begins a moment after a change. */
  private isDue = false;
  private settling: Promise<void> | null = null;
  private readonly session: FormulaCalculationSessionService;
  private readonly subscription: { dispose(): void };

  constructor(book: OpenBook) {
    this.session = book.injector.get(FormulaCalculationSessionService);
    const dirty = book.injector.get(IActiveDirtyManagerService);
    this.subscription = book.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.isDue = false;
      // What the engine does not answer with a computation needs none.
      else if (unitOf(command) !== book.id || !dirty.get(command.id) || options?.onlyLocal === true) return;
      else if (changedSheets(command, options).length > 0) this.isDue = true;
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Resolves once the results of all changes are in the cells, for everyone who waits: at once where they are. */
  settled(): Promise<void> {
    if (this.isSettled()) return Promise.resolve();
    this.settling ??= this.applied().finally(() => (this.settling = null));
    return this.settling;
  }

  private isSettled(): boolean {
    const { started, stopped, completed, resultEmitted, resultApplied } = this.session.state;
    return !this.isDue && (!started || (resultApplied && (stopped || completed || resultEmitted)));
  }

  /** What was stopped is begun anew by the engine in the same breath: it is looked at again after it. */
  private applied(): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(patience);
        states.unsubscribe();
        resolve();
      };
      const look = (): void => {
        if (this.isSettled()) setTimeout(() => this.isSettled() && end());
      };
      // What takes longer than a person waits is read as it is.
      const patience = setTimeout(end, PATIENCE_MS);
      const states = this.session.state$.subscribe(look);
    });
  }
}
