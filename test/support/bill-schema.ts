import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv, { type AnySchema, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** The schemas of CycloneDX, as its makers ship them with their library. */
const SCHEMAS = path.join(
  path.dirname(createRequire(path.resolve('package.json')).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);
const fileOf = (name: string): string => `${name}.SNAPSHOT.schema.json`;
const schema = (name: string): AnySchema =>
  JSON.parse(readFileSync(path.join(SCHEMAS, fileOf(name)), 'utf8')) as AnySchema;

let compiled: ValidateFunction | null = null;

function compile(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // Two formats that the checker does not know; a bill of ours has neither.
  for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
  for (const part of ['spdx', 'jsf-0.82', 'cryptography-defs'])
    ajv.addSchema(schema(part), `http://cyclonedx.org/schema/${fileOf(part)}`);
  return ajv.compile(schema('bom-1.6'));
}

/** What in a bill of materials goes against the schema of CycloneDX 1.6, by its places. */
export function faultsInBill(bill: unknown): string[] {
  const isValid = (compiled ??= compile());
  if (isValid(bill)) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
