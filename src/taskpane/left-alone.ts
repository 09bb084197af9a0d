import type { LeftAlone } from './steps/types';

/** How long a sheet must be left alone before it is checked by itself. */
export const DEBOUNCE = 600;

/** Sheets that are waited for until none of them is changed any more. */
export class WaitForSheets {
  private readonly check = new Set<string>();
  private readonly look = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Names more of them and waits from now on. */
  wait({ check, look }: LeftAlone, then: (sheets: LeftAlone) => void): void {
    check.forEach((id) => this.check.add(id));
    look.forEach((id) => this.look.add(id));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const sheets = { check: [...this.check], look: [...this.look] };
      this.check.clear();
      this.look.clear();
      then(sheets);
    }, DEBOUNCE);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
