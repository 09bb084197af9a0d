import { decoderOf } from './bytes';

/** The code pages that the Encoding standard knows, by Windows' numbers; 936 is what Chinese workbooks are in. */
const ENCODINGS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** 0x80 to 0x9f in code page 1252. Written out: Node 20 takes its windows-1252 for Latin 1. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const western: Decode = (bytes) =>
  Array.from(bytes, (byte) => WESTERN[byte - 0x80] ?? String.fromCharCode(byte)).join('');

type Decode = (bytes: ArrayLike<number>) => string;
const decoders = new Map<number, Decode>();

/** One that the standard does not know (those of DOS) is read as 1252: what is ASCII is the same in all of them. */
function decoderFor(codePage: number): Decode {
  const known = decoders.get(codePage);
  if (known) return known;
  const encoding = ENCODINGS[codePage];
  const decode = encoding === undefined ? western : decoderOf(encoding);
  decoders.set(codePage, decode);
  return decode;
}

/**
 * What SheetJS asks of its own tables of code pages, which are half a megabyte that every start would build: text by
 * the host's decoders. It asks for bytes of text only when it writes formats that nothing here writes.
 */
export const codePages = {
  utils: { decode: (codePage: number, bytes: ArrayLike<number>): string => decoderFor(codePage)(bytes) },
};
