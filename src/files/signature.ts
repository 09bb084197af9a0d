import { CFB } from '@e965/xlsx';
import { detectKind } from './detect';
import { readDirectory } from './zip-directory';

/** Where Excel, and programs that write OpenDocument, keep what signs a workbook as a whole. */
const IN_PACKAGE = /^(?:_xmlsignatures[\\/].+|META-INF[\\/]documentsignatures\.xml)$/iu;
const IN_CONTAINER = /\/_(?:xmlsignatures|signatures)(?:\/|$)/iu;

/** Whether a file carries a digital signature of its own. It holds for these very bytes: any change ends that. */
export function isSigned(bytes: Uint8Array): boolean {
  const { kind } = detectKind(bytes);
  if (kind === 'package') {
    const directory = readDirectory(bytes);
    return directory.ok && directory.entries.some(({ name }) => IN_PACKAGE.test(name));
  }
  if (kind !== 'ole') return false;
  const { FullPaths: paths } = CFB.read(bytes, { type: 'array' }) as { readonly FullPaths: readonly string[] };
  return paths.some((path) => IN_CONTAINER.test(path));
}
