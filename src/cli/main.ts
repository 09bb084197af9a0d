import packageJson from '../../package.json';
import type { AuditOptions } from '../audit';
import { catalogueOf, fill, type Language } from '../messages';
import { shownJson } from '../report';
import { check, read } from './check';
import { explainCell } from './explain-cell';
import { AS_THREAD } from './hand';
import { merge } from './merge';
import { parseRequest, type Request } from './options';
import { write } from './output';
import { resolveProfile } from './profile-file';
import { profileList, profilesText } from './profiles-list';
import { rulesList } from './rules-list';
import { complain, FAILED, FINE } from './status';
import { causeOf } from './system-error';
import { serveAsThread } from './thread';
import { usage } from './usage';

type Run = (request: Request, profile: AuditOptions['profile'], program: string) => Promise<number>;

/** Carries out a command under the profile that was asked for, unless that is a file with mistakes. */
async function withProfile(request: Request, run: Run): Promise<number> {
  const resolved = resolveProfile(request.profile, request.language);
  // The threads of a run are this program once more.
  if (resolved.ok) return run(request, resolved.profile, process.argv[1] ?? '');
  process.stderr.write(resolved.complaint);
  return FAILED;
}

async function print(text: string): Promise<number> {
  await write(text);
  return FINE;
}

async function main(args: readonly string[]): Promise<number> {
  const request = parseRequest(args);
  if ('problem' in request) {
    return complain(request.problem);
  }
  const { language } = request;
  switch (request.command) {
    case 'check':
      return withProfile(request, check);
    case 'merge':
      return withProfile(request, merge);
    case 'read':
      return withProfile(request, read);
    case 'explain':
      return withProfile(request, explainCell);
    case 'profiles': {
      const list = (): string => `${shownJson(JSON.stringify(profileList(language), null, 2))}\n`;
      return print(request.format === 'json' ? list() : profilesText(language));
    }
    case 'rules':
      return print(rulesList(request));
    case 'version':
      return print(`${packageJson.version}\n`);
    case 'help':
      return print(usage(language));
  }
}

/** The language that was asked for, as far as can be told once something has failed. */
function languageAsked(): Language {
  const request = parseRequest(process.argv.slice(2));
  return 'problem' in request ? 'zh-CN' : request.language;
}

function tellOutputFailed(error: unknown): number {
  const language = languageAsked();
  return complain(fill(catalogueOf(language).command['output-failed'], { cause: causeOf(error, language) }, language));
}

/** What nothing else has caught: the system refused something, or the program has a fault. */
function tellFailure(error: unknown): number {
  const language = languageAsked();
  const { command } = catalogueOf(language);
  if (error instanceof Error && 'syscall' in error) {
    const path = 'path' in error ? String(error.path) : '';
    return complain(fill(command['system-failed'], { path, cause: causeOf(error, language) }, language));
  }
  complain(command.broken);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return FAILED;
}

function start(): void {
  // Who reads our output may stop before its end (`| head`): then there is nothing left to do.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) =>
      process.exit(error.code === 'EPIPE' ? FINE : tellOutputFailed(error)),
    );
  // A run has failed until its end has been reached: what breaks work off that takes too long may end the program as well.
  process.exitCode = FAILED;
  main(process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.exitCode = tellFailure(error);
    },
  );
}

// Node's own word on threads takes longer to load than most of its modules.
if (process.argv[2] === AS_THREAD) serveAsThread();
else start();
