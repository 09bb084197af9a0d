import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's own Python, which sees Debian's python3-openpyxl and python3-docx: `.ci/run` installs them. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** What a script of the project prints: it asks a program that nobody here wrote. */
export const runPython = (script: string, ...args: readonly string[]): string =>
  execFileSync(PYTHON, [script, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
