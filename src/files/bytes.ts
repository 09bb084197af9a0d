interface Decoder {
  decode(bytes: Uint8Array): string;
}
interface Encoding {
  readonly TextDecoder: new (
    label: string,
    options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
  ) => Decoder;
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
}

/** The Encoding standard: every host has it, and this folder is compiled without the typings of any. */
const { TextDecoder, TextEncoder } = globalThis as unknown as Encoding;

/** The text in an encoding, or `null` where the bytes are none in it. A byte order mark is dropped. */
export function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The decoder throws for one reason only: the bytes are not of this encoding.
    return null;
  }
}

/** A decoder that may be kept: what the encoding does not know becomes U+FFFD, and no character is taken for a mark. */
export function decoderOf(encoding: string): (bytes: ArrayLike<number>) => string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes));
}

/** UTF-8 bytes as text; what is no UTF-8 becomes U+FFFD. */
export const utf8 = (bytes: Uint8Array | undefined): string => (bytes ? new TextDecoder('utf-8').decode(bytes) : '');

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each byte as the character of its number: for signatures and other ASCII. */
export const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Whether bytes begin with these, given as the characters of their numbers. */
export const beginsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, i) => bytes[i] === character.charCodeAt(0));

/** A view for numbers of several bytes. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
