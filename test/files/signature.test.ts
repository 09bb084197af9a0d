import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { isSigned } from '../../src/files';
import { bytesOf, packageWith, workbookOf } from './support/workbooks';

const oleWith = (path: string): Uint8Array => {
  const container: unknown = CFB.read(bytesOf(workbookOf([['x']]), 'biff8'), { type: 'buffer' });
  CFB.utils.cfb_add(container, path, strToU8('<Signature/>'));
  return CFB.write(container, { type: 'buffer' }) as Uint8Array;
};

test.each<readonly [string, Uint8Array]>([
  ['.xlsx', packageWith({ '_xmlsignatures/sig1.xml': '<Signature/>', '_xmlsignatures/origin.sigs': ' ' })],
  ['.ods', zipSync({ 'META-INF/documentsignatures.xml': strToU8('<document-signatures/>') })],
  ['.xls with signatures in XML', oleWith('/_xmlsignatures/1')],
  ['.xls of Excel 2003', oleWith('/_signatures')],
])('a signed %s', (_, bytes) => {
  expect(isSigned(bytes)).toBe(true);
});

test.each<readonly [string, Uint8Array]>([
  // What signs the macros signs them alone, and no edit touches them.
  ['.xlsm whose macros are signed', packageWith({ 'xl/vbaProjectSignature.bin': Uint8Array.of(1) })],
  ['.ods whose macros are signed', zipSync({ 'META-INF/macrosignatures.xml': strToU8('<x/>') })],
  ['.xls', bytesOf(workbookOf([['x']]), 'biff8')],
  ['.csv', strToU8('_xmlsignatures/sig1.xml')],
  ['.zip that breaks off', strToU8('PK\x03\x04')],
])('a %s without a signature of its own', (_, bytes) => {
  expect(isSigned(bytes)).toBe(false);
});
