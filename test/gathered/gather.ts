import { readdirSync } from 'node:fs';
import path from 'node:path';

const place = path.resolve('test/gathered');

/** `rules-0.test.ts` runs the first share of test/rules, of as many shares as there are such files. */
export function gather(file: string): void {
  const [, folder = '', share] = /^(\w+)-(\d+)\.test\.ts$/u.exec(path.basename(file)) ?? [];
  const shares = readdirSync(place).filter((name) => name.startsWith(`${folder}-`)).length;
  const root = path.resolve('test', folder);
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  const mine = all.sort().filter((_name, at) => at % shares === Number(share));
  if (mine.length === 0) throw new Error(`${file} gathers nothing: its shares count from 0.`);
  for (const name of mine) {
    describe(name, () => {
      jest.requireActual(path.join(root, name));
    });
  }
}
