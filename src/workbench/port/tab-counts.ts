import type { SheetCounts } from '../../workbook';

const TAB = '[data-u-comp=slide-tab-item]';

/**
 * What was found, on the tabs of the sheets. Univer draws its tabs anew whenever a sheet is shown, named or moved, and
 * has no place of its own for a count: an attribute that the page's style sheet shows is put on again each time.
 */
export class TabCounts {
  private counts: ReadonlyMap<string, SheetCounts> = new Map();
  private readonly observer: MutationObserver | null;

  constructor() {
    // Headless there are no tabs.
    this.observer = typeof document === 'undefined' ? null : new MutationObserver(() => this.draw());
    this.observer?.observe(document.body, { childList: true, subtree: true });
  }

  show(counts: ReadonlyMap<string, SheetCounts>): void {
    this.counts = counts;
    this.draw();
  }

  dispose(): void {
    this.observer?.disconnect();
    this.show(new Map());
  }

  private draw(): void {
    if (typeof document === 'undefined') return;
    for (const tab of document.querySelectorAll<HTMLElement>(TAB)) {
      const { error = 0, warning = 0 } = this.counts.get(tab.dataset['id'] ?? '') ?? {};
      const [kind, count] = error > 0 ? (['error', error] as const) : (['warning', warning] as const);
      if (count > 0) Object.assign(tab.dataset, { peCount: String(count), peKind: kind });
      else {
        tab.removeAttribute('data-pe-count');
        tab.removeAttribute('data-pe-kind');
      }
    }
  }
}
