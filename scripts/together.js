/**
 * `node scripts/together.js SCRIPT...`: runs scripts of package.json at the same time, prints what each had to say once
 * it has ended, and fails where one does.
 */
import { spawn } from 'node:child_process';

/** Runs one to its end; whether it went well. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      if (status !== 0) process.stdout.write(`npm run ${script}: failed\n`);
      resolve(status === 0);
    });
  });
}

const went = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = went.every(Boolean) ? 0 : 1;
