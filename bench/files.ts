/**
 * `npm run bench:files [-- COUNT [--without-memory]]`: a folder of generated workbooks through `pe`, beside openpyxl that
 * merely reads it, how the program starts, and how much memory it takes for COUNT workbooks and for ten times as many.
 * Nothing here passes or fails. Needs the built command (`npm run build`), bash, and Debian's python3-openpyxl.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook, saveAsNew } from '../src/files';
import { writeGenerated } from './generated';

const PROGRAM = 'dist/cli/pe.cjs';
const PE = [process.execPath, PROGRAM];
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const READ_ALL =
  'import openpyxl, pathlib, sys\nfor path in pathlib.Path(sys.argv[1]).rglob("*.xlsx"): openpyxl.load_workbook(path)';
const PAIRS = 21;
/** Where it is set, Node reads a file of certificates at each start, which takes longer than all else that it does then. */
const CERTIFICATES = 'NODE_EXTRA_CA_CERTS';

interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** What a command takes, by the clock and of the processors, as bash tells it. */
function costOf(command: readonly string[], env = process.env): Cost {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>/dev/null';
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8', env });
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return { wall, cpu: user + system };
}

/** The most memory that a run holds at a time, in MB, as Linux counts it. */
async function peakOf(folder: string): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, 'check', folder, '--format', 'ndjson'], { stdio: 'ignore' });
  let peak = 0;
  const look = setInterval(() => {
    const status = existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '';
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0));
  }, 50);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(look);
  return peak / 1024;
}

/** A workbook with the first form of the samples and nothing else. */
function oneForm(path: string): void {
  const read = readWorkbook(new Uint8Array(readFileSync('samples/tidy.xlsx')), 'tidy.xlsx', { withLooks: true });
  const saved = read.ok ? saveAsNew(read.sheets.slice(0, 1), {}) : read;
  if (!saved.ok) throw new Error(saved.failure.code);
  writeFileSync(path, saved.bytes);
}

const ratio = (one: Cost, other: Cost): string =>
  `${(one.wall / other.wall).toFixed(2)} by the clock, ${(one.cpu / other.cpu).toFixed(2)} of the processors`;
const seconds = ({ wall, cpu }: Cost): string => `${wall.toFixed(1)} s (${cpu.toFixed(1)} s of the processors)`;

/** How the program starts, beside Node that does nothing. */
function tellStart(form: string, env: NodeJS.ProcessEnv): void {
  const pairs = Array.from({ length: PAIRS }, () => {
    const node = costOf([process.execPath, '-e', '0'], env);
    const check = costOf([...PE, 'check', form], env);
    return { wall: check.wall / node.wall, cpu: check.cpu / node.cpu };
  });
  const [wall, cpu] = [median(pairs.map((pair) => pair.wall)), median(pairs.map((pair) => pair.cpu))];
  const extra = env[CERTIFICATES] ? `with ${CERTIFICATES}` : `without ${CERTIFICATES}`;
  print(
    `pe check of one form, as a multiple of node -e 0, median of ${PAIRS} pairs, ${extra}: ${wall.toFixed(2)} by the clock, ${cpu.toFixed(2)} of the processors (aim 2.5)`,
  );
}

async function run(count: number, withMemory: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pe-bench-'));
  try {
    const forms = join(folder, 'forms');
    writeGenerated(forms, count);
    const version = execFileSync(PYTHON, ['-c', 'import openpyxl; print(openpyxl.__version__)'], { encoding: 'utf8' });
    print(`${count} workbooks of nine forms; ${availableParallelism()} processors, Node ${process.version}`);
    const reading = costOf([PYTHON, '-c', READ_ALL, forms]);
    print(`openpyxl ${version.trim()} reads them in one process: ${seconds(reading)}`);
    const whole = costOf([...PE, 'check', forms, '--format', 'json']);
    print(`pe check --format json: ${seconds(whole)}; ratio ${ratio(whole, reading)} (aim 0.5)`);
    const copies = costOf([...PE, 'check', forms, '--out', join(folder, 'out'), '--annotate']);
    print(`pe check --out --annotate: ${seconds(copies)}; ratio ${ratio(copies, reading)} (aim 1.5)`);

    const form = join(folder, 'one.xlsx');
    oneForm(form);
    tellStart(form, process.env);
    if (process.env[CERTIFICATES]) tellStart(form, { ...process.env, [CERTIFICATES]: '' });

    if (!withMemory) return;
    const few = await peakOf(forms);
    writeGenerated(forms, count * 10);
    const many = await peakOf(forms);
    print(
      `peak memory: ${few.toFixed(0)} MB with ${count}, ${many.toFixed(0)} MB with ${count * 10}; ratio ${(many / few).toFixed(2)} (aim 1.2)`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const args = process.argv.slice(2);
await run(Number(args.find((arg) => /^\d+$/u.test(arg)) ?? 1000), !args.includes('--without-memory'));
