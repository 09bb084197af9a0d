/** Where the keyboard goes by F6, in this order: the line above, the sheet, the border, the pane. */
const regions: readonly (() => HTMLElement | null)[] = [
  () => document.querySelector('#open'),
  // What Univer hears keys by while a cell is selected; there Tab goes from cell to cell, as in Excel.
  () => document.querySelector('#spreadsheet [id^=__editor_][contenteditable]'),
  () => document.querySelector('#splitter'),
  () => document.querySelector('#pane button:not([disabled])'),
];

const placeOf = (element: Element | null): number =>
  ['.wb-header', '#spreadsheet', '#splitter', '#pane'].findIndex((region) => element?.closest(region));

/** F6 and Shift+F6 lead from one part of the page to the next: the only way out of a sheet that keeps Tab to itself. */
export function moveByF6(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const count = regions.length;
      const step = event.shiftKey ? count - 1 : 1;
      const here = placeOf(document.activeElement);
      for (
        let tried = 0, at = here < 0 ? (step === 1 ? 0 : count - 1) : (here + step) % count;
        tried < count;
        tried += 1
      ) {
        const target = regions[at]?.();
        if (target) {
          target.focus();
          return;
        }
        at = (at + step) % count;
      }
    },
    { capture: true },
  );
}
