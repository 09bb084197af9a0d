/** What annotated copies are made of and stay; all else becomes a new `.xlsx`. */
const STAYS = /\.(?:xlsx|xlsm|xltx|xltm)$/iu;

const stepsOf = (path: string): string[] =>
  path.split(/[\\/]/u).filter((step) => !['', '.', '..'].includes(step) && !step.endsWith(':'));

/**
 * Where the copy of a file lies below the folder of copies: as the file lies below what all that was asked for has in
 * common, and never outside.
 */
export function copyPath(file: string, operands: readonly string[]): string {
  const [first = [], ...others] = operands.map(stepsOf);
  const differs = first.findIndex((step, at) => others.some((steps) => steps[at] !== step));
  const steps = stepsOf(file);
  return steps.slice(Math.min(differs < 0 ? first.length : differs, steps.length - 1)).join('/');
}

/**
 * The files whose copies need a path of their own, as another file's copy would take their place: on some systems large
 * letters are small ones, and what is no `.xlsx` becomes one (`a.csv` is copied to `a.csv.xlsx`).
 */
export function renamedCopies(files: readonly string[], operands: readonly string[]): Readonly<Record<string, string>> {
  const taken = new Set<string>();
  const namesOf = (path: string): string[] => [path, `${path}.xlsx`].map((one) => one.normalize('NFC').toLowerCase());
  const renamed: [file: string, path: string][] = [];
  for (const file of [...files.filter((one) => STAYS.test(one)), ...files.filter((one) => !STAYS.test(one))]) {
    const plain = copyPath(file, operands);
    let path = plain;
    for (let number = 2; namesOf(path).some((name) => taken.has(name)); number += 1) path = numbered(plain, number);
    for (const name of namesOf(path)) taken.add(name);
    if (path !== plain) renamed.push([file, path]);
  }
  return Object.fromEntries(renamed);
}

/** `a/b.csv` → `a/b (2).csv` */
function numbered(path: string, number: number): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.') > 0 ? path.length - (name.length - name.lastIndexOf('.')) : path.length;
  return `${path.slice(0, dot)} (${number})${path.slice(dot)}`;
}
