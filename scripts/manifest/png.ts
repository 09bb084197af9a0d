export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const headerEnd = 24;

/** Width and height out of the header of a PNG file; undefined for anything else. */
export function pngSize(bytes: Uint8Array): PixelSize | undefined {
  if (bytes.length < headerEnd || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
