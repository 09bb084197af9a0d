import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { SwitchableBridge } from './bridge';
import type { ExcelHost } from './excel-host';

const file = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
  'excel-web-16.00.js',
);

/** The genuine office.js in bare Node, connected with an emulated Excel. */
export interface OfficeInNode {
  /** Connects office.js with this Excel from now on. */
  connect(host: ExcelHost): void;
  /** Takes the globals away again. */
  remove(): void;
}

/**
 * Loads the genuine office.js and gives its globals (`Excel`, `OfficeExtension`, `Office`) to the tests, as its script
 * element does in a page. The requirement sets are those of the Excel connected.
 */
export function installOffice(): OfficeInNode {
  const bridge = new SwitchableBridge();
  const page = pageWith(bridge);
  vm.runInContext(readFileSync(file, 'utf8'), page, { filename: file });
  let connected: ExcelHost | null = null;
  const requirements = {
    isSetSupported: (name: string, version?: string) => connected?.isSetSupported(name, version) ?? false,
  };
  const globals = {
    Excel: page.Excel,
    OfficeExtension: page.OfficeExtension,
    Office: { context: { requirements, platform: 'OfficeOnline', host: 'Excel' } },
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
  const noElement = { getElementById: () => null, getElementsByTagName: () => [], querySelectorAll: () => [] };
  const element = () => ({ style: {}, setAttribute: ignore });
  const page: vm.Context = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance },
    ...{ addEventListener: ignore, removeEventListener: ignore, postMessage: ignore },
    navigator: { userAgent: 'Node', language: 'zh-CN' },
    location: { search: '', hash: '', href: 'https://localhost/', origin: 'https://localhost', protocol: 'https:' },
    document: { ...noElement, addEventListener: ignore, createElement: element, readyState: 'loading', body: null },
    history: {},
    name: '',
    _richApiNativeBridge: bridge,
  };
  page.window = page.self = page.parent = page.top = page;
  return vm.createContext(page);
}
