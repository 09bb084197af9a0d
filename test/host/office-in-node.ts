import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { SwitchableBridge } from './bridge';
import type { ExcelHost } from './excel-host';

const folder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
/** What the script element of a page loads, and what that loads in Excel on the web. */
const loader = 'office.js';
const library = 'excel-web-16.00.js';

/** The genuine office.js in bare Node, connected with an emulated Excel. */
export interface OfficeInNode {
  /** Connects office.js with this Excel from now on. */
  connect(host: ExcelHost): void;
  /** Takes the globals away again. */
  remove(): void;
}

/**
 * Loads the genuine office.js and gives its globals (`Excel`, `CustomFunctions`, `Office` …) to the tests, as its script
 * element does in a page. The requirement sets are those of the Excel connected.
 */
export function installOffice(): OfficeInNode {
  const bridge = new SwitchableBridge();
  const page = pageWith(bridge);
  const run = (name: string): void => {
    const file = path.join(folder, name);
    vm.runInContext(readFileSync(file, 'utf8'), page, { filename: file });
  };
  // It sets timers for scripts that it wants from its folder, and complains when they do not come.
  Object.assign(page, { setTimeout: () => 0 });
  run(loader);
  Object.assign(page, { setTimeout });
  run(library);
  let connected: ExcelHost | null = null;
  const requirements = {
    isSetSupported: (name: string, version?: string) => connected?.isSetSupported(name, version) ?? false,
  };
  const genuine = page.Office as typeof Office;
  const globals = {
    Excel: page.Excel,
    OfficeExtension: page.OfficeExtension,
    CustomFunctions: page.CustomFunctions,
    Office: {
      context: {
        ...{ requirements, platform: 'OfficeOnline', host: 'Excel', displayLanguage: 'zh-CN' },
        diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.1.1' },
      },
      // The genuine ones: they ask the Excel that is connected.
      ...{ addin: genuine.addin, StartupBehavior: genuine.StartupBehavior, VisibilityMode: genuine.VisibilityMode },
    },
  };
  Object.assign(globalThis, globals);
  return {
    connect: (host) => {
      connected = host;
      bridge.connect(host);
    },
    remove: () => {
      bridge.close();
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** As much of a window as office.js wants before it evaluates. */
function pageWith(bridge: SwitchableBridge): vm.Context {
  const ignore = () => undefined;
  // office.js finds its folder by its own script element, and hangs further scripts into the head: we load those.
  const elements = { script: [{ src: `https://localhost/${loader}`, getAttribute: () => null }] };
  const head = [{ appendChild: ignore }];
  const getElementsByTagName = (tag: string) => (tag === 'script' ? elements.script : head);
  const noElement = { getElementById: () => null, getElementsByTagName, querySelectorAll: () => [] };
  const element = () => ({ style: {}, setAttribute: ignore });
  const page: vm.Context = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance },
    ...{ addEventListener: ignore, removeEventListener: ignore, postMessage: ignore },
    navigator: { userAgent: 'Node', language: 'zh-CN' },
    location: { search: '', hash: '', href: 'https://localhost/', origin: 'https://localhost', protocol: 'https:' },
    document: { ...noElement, addEventListener: ignore, createElement: element, readyState: 'loading', body: null },
    history: {},
    name: JSON.stringify({ hostInfo: 'Excel$Web$16.01$zh-CN$correlation$$$0' }),
    _richApiNativeBridge: bridge,
  };
  page.window = page.self = page.parent = page.top = page;
  return vm.createContext(page);
}
