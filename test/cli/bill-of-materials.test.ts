import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { billOfMaterials, packagesOf } from '../../scripts/licences.js';
import { faultsInBill } from '../support/bill-schema';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** As many as there are: licences are told in many ways. */
const packages = packagesOf(
  Object.keys(manifest.devDependencies)
    .map((name) => resolve('node_modules', name, 'package.json'))
    .filter((file) => existsSync(file)),
  process.cwd(),
);
const bill = billOfMaterials(packages, manifest, 'test');

test('a bill of materials is one by the schema of CycloneDX, whatever packages are in it', () => {
  expect(packages.length).toBeGreaterThan(50);
  expect(faultsInBill(JSON.parse(JSON.stringify(bill)))).toEqual([]);
});

test('the schema is asked: a licence that nobody knows, a version that there is not, a hash that is none', () => {
  const spoilt = JSON.parse(JSON.stringify(bill)) as {
    specVersion: string;
    components: { licenses: object[]; hashes: { content: string }[] }[];
  };
  const [first] = spoilt.components;
  if (!first?.hashes[0]) throw new Error('no component with a hash');
  spoilt.specVersion = '';
  first.licenses = [{ license: { id: 'nobody-knows' } }];
  first.hashes[0].content = 'abc';
  const faults = faultsInBill(spoilt).join('\n');
  expect(faults).toContain('/components/0/licenses');
  expect(faults).toContain('/components/0/hashes/0/content');
});
