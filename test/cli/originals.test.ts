import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand, type BuiltCommand } from '../support/built-command';

jest.setTimeout(120_000);

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

const tidy = readFileSync('samples/tidy.xlsx');
/** A folder of a test's own with a form in it; its path. */
function formAt(...steps: string[]): string {
  const path = join(command.folder, ...steps);
  cpSync('samples/tidy.xlsx', path);
  return path;
}
const folderAt = (...steps: string[]): string => {
  const path = join(command.folder, ...steps);
  mkdirSync(path, { recursive: true });
  return path;
};

/** The files whose forms were printed. */
const filesOf = (printed: string): string[] => {
  const { forms } = JSON.parse(printed) as { forms: { file: string }[] };
  return [...new Set(forms.map(({ file }) => file))];
};

describe('originals', () => {
  it.each<readonly [string, () => { readonly original: string; readonly args: string[] }]>([
    [
      'a form that is called as the summary is',
      () => ({
        original: formAt('a', '汇总.xlsx'),
        args: [join(command.folder, 'a'), '--out', join(command.folder, 'a')],
      }),
    ],
    [
      'forms in the folder of the copies',
      () => ({
        original: formAt('b', '批注副本', 'f.xlsx'),
        args: [join(command.folder, 'b', '批注副本'), '--out', join(command.folder, 'b'), '--annotate'],
      }),
    ],
    [
      'a linked folder',
      () => {
        const original = formAt('c', 'in', 'f.xlsx');
        const out = folderAt('c', 'out');
        symlinkSync('../in', join(out, '批注副本'));
        return { original, args: [join(command.folder, 'c', 'in'), '--out', out, '--annotate'] };
      },
    ],
    [
      'a symbolic link',
      () => {
        const original = formAt('d', 'in', 'f.xlsx');
        const out = folderAt('d', 'out');
        symlinkSync('../in/f.xlsx', join(out, '汇总.xlsx'));
        return { original, args: [original, '--out', out] };
      },
    ],
    [
      'a hard link',
      () => {
        const original = formAt('e', 'in', 'f.xlsx');
        const out = folderAt('e', 'out');
        linkSync(original, join(out, 'findings.csv'));
        return { original, args: [original, '--out', out] };
      },
    ],
  ])('are never written over: %s', async (_, arrange) => {
    const { original, args } = arrange();
    const before = readdirSync(join(original, '..'));
    const { status, out, err } = await command.run('check', ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('没有写入任何内容');
    expect(err).toContain(original);
    expect(readFileSync(original).equals(tidy)).toBe(true);
    expect(readdirSync(join(original, '..'))).toEqual(before);
  });

  it('are checked alone where the results lie among them, run after run', async () => {
    const forms = join(command.folder, 'again');
    formAt('again', 'f.xlsx');
    const run = () => command.run('check', forms, '--out', forms, '--annotate');
    const first = await run();
    const second = await run();
    expect(first.err).not.toContain('已略过');
    expect(second.out).toBe(first.out);
    expect(second.err).toContain('已略过本程序写出的结果 4 处');
    expect(second.err).not.toContain('没有检查');
    const within = await command.run('check', command.folder, '--format', 'json', '--only', 'error');
    expect(filesOf(within.out).filter((file) => file.startsWith(forms))).toEqual([join(forms, 'f.xlsx')]);
  });

  it('are read once, whatever links lead to their folder', async () => {
    const path = formAt('loop', 'z', 'f.xlsx');
    symlinkSync('..', join(path, '..', 'up'));
    symlinkSync('z', join(command.folder, 'loop', 'a'));
    const { out } = await command.run('check', join(command.folder, 'loop'), '--format', 'json');
    expect(filesOf(out)).toEqual([path]);
  });
});
