/** The icon files: which badge of assets/icon.svg each shows, and the sizes the manifest and the store ask for. */

/** Office takes icons of commands in these sizes; 16, 32 and 80 must be there. */
export const commandIconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
export const requiredIconSizes: readonly number[] = [16, 32, 80];

/** The product's own icon has two sizes more, for high resolution and for the store. */
const productIconSizes = [...commandIconSizes, 96, 128];

/** A group of class "badge" in the drawing. */
export type Badge = 'check' | 'clear' | 'explain' | 'pane';

interface IconSet {
  readonly badge: Badge;
  /** What stands before the size in the file's name. */
  readonly stem: string;
  readonly sizes: readonly number[];
}

export const iconSets: readonly IconSet[] = [
  { badge: 'check', stem: 'icon', sizes: productIconSizes },
  { badge: 'clear', stem: 'icon-clear', sizes: commandIconSizes },
  { badge: 'explain', stem: 'icon-explain', sizes: commandIconSizes },
  { badge: 'pane', stem: 'icon-pane', sizes: commandIconSizes },
];

export interface IconFile {
  readonly name: string;
  readonly badge: Badge;
  readonly size: number;
}

export const iconFiles: readonly IconFile[] = iconSets.flatMap(({ badge, stem, sizes }) =>
  sizes.map((size) => ({ name: `${stem}-${size}.png`, badge, size })),
);
