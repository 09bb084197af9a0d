/**
 * `npm run bench:waits [-- ROWS]`: how long one waits in the built workbench, click by click along the reviewer's way
 * that the browser tests go, and a check of a form above ROWS unrelated rows (40,000) beside `pe` on the same file.
 * Nothing here passes or fails. Needs `npm run build` and a Chromium; waits are taken inside the page, so that the
 * driver's own time is not counted.
 */
interface Wait {
  readonly what: string;
  readonly ms: number;
}
interface Waits {
  waitsOfReview(): Promise<readonly Wait[]>;
  waitsOfManyRows(rows: number): Promise<readonly Wait[]>;
}

// By its address: what runs in pages is compiled with a page's types, this script without them.
const source = new URL('../test/e2e/support/waits.ts', import.meta.url).href;
const { waitsOfReview, waitsOfManyRows } = (await import(source)) as Waits;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const show = (waits: readonly Wait[]): void => {
  for (const { what, ms } of waits) print(`${Math.round(ms).toString().padStart(6)} ms  ${what}`);
};

const review = await waitsOfReview();
show(review);
print(`longest: ${Math.round(Math.max(...review.map(({ ms }) => ms)))} ms of ${review.length} waits`);

const rows = Number(process.argv[2] ?? 40_000);
const [command, check] = await waitsOfManyRows(rows);
print(`\n${rows} unrelated rows:`);
if (command && check) {
  show([command, check]);
  print(`${(check.ms / command.ms).toFixed(2)} × pe`);
}
