import { element } from './header';

const KEY = 'workbench.paneWidth';
const NARROWEST = 270;
const USUAL = 350;
/** So much of the page is left to the sheet. */
const FOR_SHEET = 320;
const STEP = 16;

/** The line between sheet and pane: drawn with the pointer, moved with the arrow keys; a double click puts it back. */
export class Splitter {
  private readonly line = element('splitter', HTMLElement);
  private width = remembered();

  constructor() {
    this.apply(this.width);
    window.addEventListener('resize', () => this.apply(this.width));
    this.line.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      // Over the sheet's canvas the pointer would otherwise be the sheet's.
      this.line.setPointerCapture(event.pointerId);
      this.line.focus();
    });
    this.line.addEventListener('pointermove', (event) => {
      if (this.line.hasPointerCapture(event.pointerId)) this.moveTo(window.innerWidth - event.clientX);
    });
    this.line.addEventListener('dblclick', () => this.moveTo(USUAL));
    this.line.addEventListener('keydown', (event) => this.onKey(event));
  }

  private onKey(event: KeyboardEvent): void {
    const wanted = {
      ArrowLeft: this.shown + STEP,
      ArrowRight: this.shown - STEP,
      Home: widest(),
      End: NARROWEST,
      Enter: USUAL,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    this.moveTo(wanted);
  }

  /** A window that was too narrow for it leaves the wish as it is. */
  private get shown(): number {
    return within(this.width);
  }

  private moveTo(width: number): void {
    this.width = within(width);
    this.apply(this.width);
    remember(this.width);
  }

  private apply(width: number): void {
    const shown = within(width);
    document.documentElement.style.setProperty('--wb-pane', `${shown}px`);
    const values = { 'aria-valuenow': shown, 'aria-valuemin': NARROWEST, 'aria-valuemax': widest() };
    for (const [name, value] of Object.entries(values)) this.line.setAttribute(name, String(value));
  }
}

const widest = (): number => Math.max(NARROWEST, window.innerWidth - FOR_SHEET);
const within = (width: number): number => Math.round(Math.min(widest(), Math.max(NARROWEST, width)));

function remembered(): number {
  try {
    return Number(localStorage.getItem(KEY)) || USUAL;
  } catch {
    return USUAL;
  }
}

function remember(width: number): void {
  try {
    localStorage.setItem(KEY, String(width));
  } catch {
    // Storage is switched off: the width holds for this visit.
  }
}
