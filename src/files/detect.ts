import { beginsWith } from './bytes';
import type { Lookalike } from './result';

/** How a file's first bytes say it must be read. */
export type FileKind =
  { readonly kind: 'package' | 'ole' | 'biff' | 'text' } | { readonly kind: 'foreign'; readonly looksLike: Lookalike };

const SIGNATURES: readonly (readonly [signature: string, kind: FileKind])[] = [
  ['PK\x03\x04', { kind: 'package' }],
  ['PK\x05\x06', { kind: 'foreign', looksLike: 'archive' }],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', { kind: 'ole' }],
  // A bare BIFF stream (versions 2, 3, 4 and 5+) begins with its BOF record.
  ['\x09\x00\x04\x00', { kind: 'biff' }],
  ['\x09\x02\x06\x00', { kind: 'biff' }],
  ['\x09\x04\x06\x00', { kind: 'biff' }],
  ['\x09\x08', { kind: 'biff' }],
  ['%PDF', { kind: 'foreign', looksLike: 'pdf' }],
  ['{\\rtf', { kind: 'foreign', looksLike: 'rtf' }],
  // What Excel saves as 单个文件网页; exporting programs call it .xls.
  ['MIME-Version:', { kind: 'foreign', looksLike: 'mht' }],
  ['\x89PNG', { kind: 'foreign', looksLike: 'image' }],
  ['\xff\xd8\xff', { kind: 'foreign', looksLike: 'image' }],
  ['GIF8', { kind: 'foreign', looksLike: 'image' }],
  ['BM', { kind: 'foreign', looksLike: 'image' }],
  ['Rar!', { kind: 'foreign', looksLike: 'archive' }],
  ['7z\xbc\xaf', { kind: 'foreign', looksLike: 'archive' }],
  ['\x1f\x8b', { kind: 'foreign', looksLike: 'archive' }],
];

/** The kind of a file by its content; its name is not asked, names lie too often. */
export function detectKind(bytes: Uint8Array): FileKind {
  return SIGNATURES.find(([signature]) => beginsWith(bytes, signature))?.[1] ?? { kind: 'text' };
}
