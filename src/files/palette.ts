/** Excel's colours by number, from 8 on ([MS-XLS] 2.5.161, ECMA-376 part 1, 18.8.27). */
const DEFAULT = [
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff',
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080',
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff',
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff',
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99',
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((row) => row.split(' '));
const FIRST = 8;

/** A colour by its number, as `#rrggbb`; `null` where the number leaves it to the program. */
export function indexedColor(index: number, palette: readonly string[] = []): string | null {
  // The first eight are the basic colours a second time.
  const color = (palette.length > 0 ? palette : DEFAULT)[index < FIRST ? index : index - FIRST];
  return color === undefined ? null : `#${color}`;
}

/** The colours of a PALETTE record: how many, then red, green, blue and a spare byte of each. */
export function withPalette(record: DataView): readonly string[] {
  const count = Math.min(record.getUint16(0, true), Math.floor((record.byteLength - 2) / 4));
  return Array.from({ length: count }, (_, index) => {
    const rgb = record.getUint32(2 + index * 4, false) >>> 8;
    return rgb.toString(16).padStart(6, '0');
  });
}
