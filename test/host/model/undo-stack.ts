interface UndoStep {
  readonly label: string;
  readonly inverses: (() => void)[];
}

/** The user's undo stack: what one request changes is one step. */
export class UndoStack {
  private steps: UndoStep[] = [];
  private open: UndoStep | null = null;
  private readonly clearings: string[] = [];

  get length(): number {
    return this.steps.length;
  }

  /** The calls that emptied the stack so far. */
  get clearedBy(): readonly string[] {
    return this.clearings;
  }

  /** Everything recorded until the call returns is one step. */
  group<T>(label: string, work: () => T): T {
    const step: UndoStep = { label, inverses: [] };
    this.open = step;
    try {
      return work();
    } finally {
      this.open = null;
      if (step.inverses.length > 0) this.steps.push(step);
    }
  }

  /** Remembers how to take back a change that was just made. */
  record(inverse: () => void): void {
    this.open?.inverses.push(inverse);
  }

  /** What Excel does on calls that cannot be taken back. */
  clear(reason: string): void {
    this.steps = [];
    if (this.open) this.open.inverses.length = 0;
    this.clearings.push(reason);
  }

  /** Takes the last step back; false where there is none. */
  undo(): boolean {
    const step = this.steps.pop();
    for (const inverse of step?.inverses.reverse() ?? []) inverse();
    return step !== undefined;
  }
}
