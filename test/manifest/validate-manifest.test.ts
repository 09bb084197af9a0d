import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edited, goodManifest, root, type Edit } from './fixture';

const folder = mkdtempSync(join(tmpdir(), 'pe-manifest-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function validate(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const script = join(root, 'scripts/validate-manifest.ts');
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], options);
  return { status, out: stdout, err: stderr };
}

function fileWith(...edits: readonly Edit[]): string {
  const path = join(folder, 'manifest.xml');
  writeFileSync(path, edited(goodManifest, edits));
  return path;
}

test('ends well with the manifest of the project and says which validations ran', () => {
  const { status, out, err } = validate('--offline');
  expect(err).toBe('');
  expect(out).toContain('office-addin-manifest reads 绩效自评校验 0.1.0.0.');
  expect(out).toContain('Offline validation ran (14 checks): no problems.');
  expect(out).toContain('Online validation did not run: --offline.');
  expect(status).toBe(0);
});

test('ends with 1 and names the fault and its place', () => {
  const { status, out, err } = validate(fileWith(['resid="Open.Tip"', 'resid="Opn.Tip"']), '--offline');
  expect(err).toContain('resource-undefined  OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/');
  expect(err).toContain('No resource has the id Opn.Tip.');
  expect(out).toContain('problems: 2.');
  expect(status).toBe(1);
});

test('reports what office-addin-manifest cannot read', () => {
  const { status, err } = validate(fileWith([/[^]*/, 'no manifest']), '--offline');
  expect(err).toContain('package-cannot-read');
  expect(err).toContain('xml-broken');
  expect(status).toBe(1);
});

test('looks for every file in a built folder', () => {
  const { status, err } = validate('--site', folder, '--offline');
  expect(err).toContain('There is no file taskpane.html.');
  expect(err).toContain('There is no file assets/icon-16.png.');
  expect(status).toBe(1);
});

test('ends with 1 where there is no manifest', () => {
  const { status, err } = validate(join(folder, 'none.xml'));
  expect(err).toContain('There is no file');
  expect(status).toBe(1);
});
