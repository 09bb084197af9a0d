import type { SheetCounts } from '../../workbook';

const TAB = '[data-u-comp=slide-tab-item]';
const BAR = '[data-u-comp=slide-tab-bar]';

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
    const tabs = [...document.querySelectorAll<HTMLElement>(TAB)];
    const changed = tabs.filter((tab) => countOn(tab, this.counts.get(tab.dataset['id'] ?? '')));
    // Univer brought the tab in hand into view before it, or one on its left, got wider.
    if (changed.length > 0) keepInView(tabs.find((tab) => tab.getAttribute('aria-selected') === 'true'));
  }
}

/** Puts the count of the worst level on a tab; whether that was another before. */
function countOn({ dataset }: HTMLElement, { error = 0, warning = 0 }: Partial<SheetCounts> = {}): boolean {
  const before = dataset['peCount'];
  const [kind, count] = error > 0 ? (['error', error] as const) : (['warning', warning] as const);
  if (count > 0) Object.assign(dataset, { peCount: String(count), peKind: kind });
  else {
    delete dataset['peCount'];
    delete dataset['peKind'];
  }
  return dataset['peCount'] !== before;
}

function keepInView(tab: HTMLElement | undefined): void {
  const bar = tab?.closest(BAR);
  if (!tab || !bar) return;
  bar.scrollLeft += Math.max(0, tab.getBoundingClientRect().right - bar.getBoundingClientRect().right);
}
