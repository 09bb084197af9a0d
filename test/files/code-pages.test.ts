import { codePages } from '../../src/files/code-pages';

const { decode } = codePages.utils;

test.each([
  ['936, as Excel 95 stored Chinese', 936, [0xbc, 0xa8, 0xd0, 0xa7], '绩效'],
  ['950', 950, [0xc1, 0x5a], '績'],
  ['UTF-16', 1200, [0x69, 0x8d], '\u8d69'],
  ['1252', 1252, [0x41, 0x80, 0x93, 0x9f, 0xe9], 'A€“Ÿé'],
  ['one of DOS, where it is ASCII', 437, [0x70, 0x65], 'pe'],
])('decodes code page %s', (_name, codePage, bytes, text) => {
  expect(decode(codePage, bytes)).toBe(text);
  expect(decode(codePage, Uint8Array.from(bytes))).toBe(text);
});
