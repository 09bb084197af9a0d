/** Writes `docs/profile.schema.json`, by which editors check a user's own profile file. `--check` compares only. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { profileSchema } from '../src/cli/profile-file/schema';

const TARGET = 'docs/profile.schema.json';

const text = await format(JSON.stringify(profileSchema()), { ...(await resolveConfig(TARGET)), parser: 'json' });
if (process.argv.includes('--check')) {
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) {
    process.stderr.write(`${TARGET} is not what the program accepts: run npm run docs\n`);
    process.exitCode = 1;
  }
} else writeFileSync(TARGET, text);
