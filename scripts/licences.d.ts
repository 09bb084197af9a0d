/** The names of the two files that each built folder holds. */
export const licencesFile: string;
export const billFile: string;

/** A package as the papers tell it. */
export interface ToldPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
  readonly integrity: string | undefined;
}

/** The packages that files belong to, by name. */
export function packagesOf(files: readonly string[], root: string): readonly ToldPackage[];

/** A bill of materials in CycloneDX. */
export function billOfMaterials(
  packages: readonly ToldPackage[],
  project: { readonly name: string; readonly version: string },
  part: string,
): object;
