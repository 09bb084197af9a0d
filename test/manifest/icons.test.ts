import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcon, snapRects } from '../../scripts/manifest/draw-icon';
import { iconFiles } from '../../scripts/manifest/icon-files';
import { pngSize } from '../../scripts/manifest/png';
import { readAsset, root } from './fixture';

const svg = readAsset('icon.svg');
const readPng = (name: string): Buffer => readFileSync(join(root, 'assets', name));

test.each(iconFiles)('$name is what icon.svg gives, in its size', ({ name, badge, size }) => {
  const png = readPng(name);
  expect(pngSize(png)).toEqual({ width: size, height: size });
  // Not compared with toEqual, which would print two images.
  expect(png.equals(drawIcon(svg, badge, size))).toBe(true);
});

test('the four icons are four drawings', () => {
  const drawings = iconFiles.filter(({ size }) => size === 16).map(({ name }) => readPng(name).toString('base64'));
  expect(new Set(drawings).size).toBe(4);
});

test('edges fall on pixels, and lines have the same thickness everywhere', () => {
  const lines = '<rect x="8" y="10" width="4" height="2"/><rect x="8" y="14" width="4" height="2"/>';
  const boxes = [...snapRects(lines, 20).matchAll(/"([\d.]+)"/g)].map(
    ([, value]) => Math.round((Number(value) / 32) * 20 * 1e6) / 1e6,
  );
  expect(boxes).toEqual([5, 6, 3, 1, 5, 9, 3, 1]);
});

test('a frame keeps its outer edge and the thickness of its line', () => {
  const frame = '<rect x="5" y="3" width="20" height="26" fill="none" stroke="#000" stroke-width="2"/>';
  expect(snapRects(frame, 32)).toBe(frame);
  expect(snapRects(frame, 16)).toContain('stroke-width="2"');
  expect(snapRects(frame, 80)).toContain('stroke-width="2"');
});

test('only PNG files have a size', () => {
  expect(pngSize(new Uint8Array(40))).toBeUndefined();
  expect(pngSize(readPng('icon-16.png').subarray(0, 20))).toBeUndefined();
});
