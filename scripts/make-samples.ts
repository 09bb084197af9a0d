/** Writes samples/ from the labelled forms: `npx tsx scripts/make-samples.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSamples } from './samples/build';

const folder = new URL('../samples/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of buildSamples()) writeFileSync(fileURLToPath(new URL(name, folder)), bytes);
