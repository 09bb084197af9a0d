import type { OpenBook } from './open-book';
import { changedSheets, unitOf } from './watch';

/** How long to wait for formulas before what is there is read. */
const PATIENCE_MS = 5000;

/** Knows whether formulas still have to be computed, so that nobody reads last moment's results. */
export class Calculation {
  private isDue = false;
  private settling: Promise<void> = Promise.resolve();

  private readonly subscription: { dispose(): void };

  constructor(private readonly book: OpenBook) {
    this.subscription = book.commands.onCommandExecuted((command, options) => {
      if (unitOf(command) === book.id && changedSheets(command, options).length > 0) this.isDue = true;
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Resolves once the results of all changes are in the cells, for everyone who waits. */
  settled(): Promise<void> {
    if (this.isDue) {
      this.isDue = false;
      this.settling = this.applied();
    }
    return this.settling;
  }

  private async applied(): Promise<void> {
    try {
      await this.book.api.getFormula().onCalculationResultApplied(PATIENCE_MS);
    } catch {
      // Nothing was computed in time: a workbook without formulas, or one that takes longer than a person waits.
    }
  }
}
