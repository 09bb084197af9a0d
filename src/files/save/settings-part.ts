import { piecesIn, settingsFrom, settingsKey, storedSettings } from '../../report/traces';
import { attributeOf, escapeXml, unescapeXml } from '../xml';
import { elementsIn, rootOf, spliced, withChild, withLast, type Element } from './elements';
import type { OpcPackage } from './opc';

/** The add-in's id in its manifest: Excel keeps the settings of each add-in under its own. */
const ADD_IN = 'e91e3309-f5fe-4f14-a2e4-7ece4cfc8f72';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.microsoft.com/office/2011/relationships';
const ORDER = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];

/** The part in which Excel keeps what this add-in stores in the workbook; `null` where there is none. */
function settingsPart(opc: OpcPackage): string | null {
  const panes = opc.related('', 'webextensiontaskpanes');
  const parts = panes === null ? [] : opc.relationsOf(panes).filter(({ type }) => type === 'webextension');
  return parts.map(({ target }) => target).find((part) => isOurs(opc, part)) ?? null;
}

function isOurs(opc: OpcPackage, part: string): boolean {
  const xml = opc.textOrNull(part) ?? '';
  const references = rootOf(xml)?.children.filter(({ name }) => name === 'reference') ?? [];
  const isOwn = ({ tag }: Element): boolean => attributeOf(xml, tag, 'id')?.toLowerCase() === ADD_IN;
  // Catalogues of add-ins give it an id of their own there; what it keeps has its key all the same.
  return references.some(isOwn) || xml.includes(`"${settingsKey}"`);
}

/** What the add-in keeps in the workbook, by name. */
function propertiesIn(xml: string): (readonly [name: string, value: unknown, element: Element])[] {
  const list = rootOf(xml)?.children.find(({ name }) => name === 'properties');
  const properties = list ? elementsIn(xml, list.innerStart, list.innerEnd) : [];
  return properties.map((element) => {
    const [name, value] = ['name', 'value'].map((one) => unescapeXml(attributeOf(xml, element.tag, one) ?? ''));
    return [name ?? '', parsed(value ?? ''), element];
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

/** The settings that the workbook holds, by the add-in in Excel or by `save`; `null` where there are none. */
export function readSettings(opc: OpcPackage): string | null {
  const part = settingsPart(opc);
  if (part === null) return null;
  return settingsFrom(new Map(propertiesIn(opc.text(part)).map(([name, value]) => [name, value])));
}

/** Keeps settings where the add-in finds them in Excel; what else it, or another one, keeps there stays. */
export function writeSettings(opc: OpcPackage, json: string): void {
  const part = settingsPart(opc) ?? addPart(opc);
  let xml = opc.text(part);
  const names = propertiesIn(xml).map(([name]) => name);
  const { pieces, head } = storedSettings(json, piecesIn(names));
  for (const [, , element] of [...propertiesIn(xml)]
    .reverse()
    .filter(([name]) => [settingsKey, ...piecesIn(names)].includes(name)))
    xml = spliced(xml, element.start, element.end, '');
  const p = rootOf(xml)?.prefix ?? '';
  const properties = [...pieces, [settingsKey, head] as const]
    .map(([name, value]) => `<${p}property name="${name}" value="${escapeXml(JSON.stringify(value))}"/>`)
    .join('');
  const list = rootOf(xml)?.children.find(({ name }) => name === 'properties');
  opc.put(
    part,
    list
      ? withLast(xml, list, properties)
      : withChild(xml, 'properties', ORDER, `<${p}properties>${properties}</${p}properties>`),
  );
}

/** A part of the add-in's own, listed among the panes of the workbook; the pane itself stays closed. */
function addPart(opc: OpcPackage): string {
  const part = opc.freeName('xl/webextensions/webextension', '.xml');
  const id = `{${ADD_IN.toUpperCase()}}`;
  opc.add(
    part,
    `${DECLARATION}<we:webextension xmlns:we="${EXTENSION}" id="${id}"><we:reference id="${ADD_IN}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties></we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`,
    'application/vnd.ms-office.webextension+xml',
  );
  const panes = opc.related('', 'webextensiontaskpanes') ?? addPanes(opc);
  const relation = opc.relate(panes, `${RELATIONS}/webextension`, `/${part}`);
  const xml = opc.text(panes);
  const root = rootOf(xml);
  const p = root?.prefix ?? '';
  const pane = `<${p}taskpane dockstate="right" visibility="0" width="350" row="1"><${p}webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/></${p}taskpane>`;
  if (root) opc.put(panes, withLast(xml, root, pane));
  return part;
}

function addPanes(opc: OpcPackage): string {
  const panes = opc.freeName('xl/webextensions/taskpanes', '.xml').replace(/1\.xml$/, '.xml');
  opc.add(
    panes,
    `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`,
    'application/vnd.ms-office.webextensiontaskpanes+xml',
  );
  opc.relate('', `${RELATIONS}/webextensiontaskpanes`, `/${panes}`);
  return panes;
}
