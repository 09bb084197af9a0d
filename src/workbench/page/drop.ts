import type { ChosenFile } from '../batch';
import { fromDrop } from './chosen-files';
import { element } from './header';

/** Opens files and folders that are dropped anywhere on the page; without this the browser would leave the page for the file. */
export function acceptDrops(openFiles: (files: readonly ChosenFile[]) => void): void {
  const hint = element('drop-hint', HTMLElement);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const on = (type: 'dragenter' | 'dragover' | 'drop' | 'dragleave', handle: (event: DragEvent) => void): void => {
    // Before the spreadsheet, which has its own idea of what is dropped on it.
    window.addEventListener(
      type,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        handle(event);
      },
      { capture: true },
    );
  };
  on('dragenter', () => {
    hint.hidden = false;
  });
  on('dragover', () => {
    hint.hidden = false;
  });
  on('dragleave', (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  on('drop', (event) => {
    hint.hidden = true;
    if (event.dataTransfer) void fromDrop(event.dataTransfer).then(openFiles);
  });
}
