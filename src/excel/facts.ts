import { functionNamespace, type HostFact } from '../workbook';
import { told } from './surroundings';

/** Set by the build from package.json; a test has no build. */
declare const PE_VERSION: string | undefined;

/** Requirement sets that decide what the add-in can do, with the newest minor version that is asked for. */
const sets = [
  ['ExcelApi', 25],
  ['CustomFunctionsRuntime', 5],
  ['SharedRuntime', 2],
  ['KeyboardShortcuts', 1],
  ['RibbonApi', 2],
] as const;

/**
 * What a report of a fault needs: versions of the programs and what they can. Nothing of the workbook, not even its
 * name. A host that does not tell one of them keeps none of the others away.
 */
export function excelFacts(): readonly HostFact[] {
  const tell = (ask: () => unknown): string => String(told(ask) ?? '–');
  return [
    ['add-in', typeof PE_VERSION === 'string' ? PE_VERSION : '–'],
    ['namespace', functionNamespace],
    ['host', tell(() => Office.context.diagnostics.host)],
    ['platform', tell(() => Office.context.diagnostics.platform)],
    ['version', tell(() => Office.context.diagnostics.version)],
    ...sets.map(([name, newest]): HostFact => [name, newestOf(name, newest)]),
    ['display language', tell(() => Office.context.displayLanguage)],
    ['content language', tell(() => Office.context.contentLanguage)],
    ['browser', tell(() => navigator.userAgent)],
    ['window', tell(() => `${window.innerWidth} × ${window.innerHeight} @ ${window.devicePixelRatio}`)],
  ];
}

/** The newest version of a requirement set that this Office has. */
function newestOf(name: string, newest: number): string {
  for (let minor = newest; minor > 0; minor -= 1) {
    const version = `1.${minor}`;
    if (told(() => Office.context.requirements.isSetSupported(name, version)) === true) return version;
  }
  return '–';
}
