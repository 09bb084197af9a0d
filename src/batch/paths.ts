import type { ReviewedForm } from './review';

/** The steps of a path, whatever parts them. */
export const stepsOf = (path: string): string[] => path.split(/[\\/]/u).filter((step) => step !== '' && step !== '.');

/** What puts folders and files into an order, before their names: `01-`, `3.`, `（2）`, `二、`. */
const ORDER = /^\s*(?:[[【(（]?\d{1,4}(?:[\]】)）.．、:：_\s]|[-—－])+|\p{Script=Han}{1,3}、)\s*(?=\p{L})/u;

/** What a path is called by: its folders, and the file without its ending; each also without what puts it into an order. */
export function namesOf(path: string): string[] {
  const [file = '', ...folders] = stepsOf(path).reverse();
  return [file.replace(/\.[^.]*$/u, ''), ...folders].flatMap((name) => [...new Set([name, name.replace(ORDER, '')])]);
}

/** How many leading folders all paths share. */
export function sharedFolders(paths: readonly string[]): number {
  const [first = [], ...others] = paths.map(stepsOf);
  const differs = first.findIndex((step, at) => others.some((steps) => steps[at] !== step));
  return Math.max(0, Math.min(differs < 0 ? first.length : differs, first.length - 1));
}

/** A path without its first folders. */
export const below = (path: string, folders: number): string => stepsOf(path).slice(folders).join('/');

/** Where a form's file lies, as it was handed in. */
export const pathOf = ({ folder, file }: Pick<ReviewedForm, 'folder' | 'file'>): string =>
  folder === '' ? file : `${folder}/${file}`;

/** Where forms' files lie below the folder that holds all of them: nobody else needs to know where that is. */
export function placeBelow(forms: readonly ReviewedForm[]): (form: ReviewedForm) => string {
  const folders = sharedFolders(forms.map(pathOf));
  return (form) => below(pathOf(form), folders);
}
