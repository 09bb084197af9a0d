import { readFileSync } from 'node:fs';

test('the package has no dependencies and ships what it runs: the command is one file with all it needs', () => {
  const shipped = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  expect(shipped['dependencies']).toBeUndefined();
  expect(shipped['bin']).toEqual({ pe: 'dist/cli/pe.cjs' });
  // What the engine of one machine made of it is for that machine.
  expect(shipped['files']).toEqual(expect.arrayContaining(['dist/cli', '!dist/cli/*.compiled']));
});
