import { Resvg } from '@resvg/resvg-js';
import type { Badge } from './icon-files';

const gridSize = 32;

/** The drawing with one badge shown and the others hidden. */
function showBadge(svg: string, badge: Badge): string {
  return svg.replace(/<g id="(\w+)" class="badge"([^>]*)>/g, (_tag, id: string, rest: string) => {
    const kept = rest.replace(/ display="none"/, '');
    return `<g id="${id}" class="badge"${kept}${id === badge ? '' : ' display="none"'}>`;
  });
}

/** Below this a side is a line: its thickness is kept, not both of its edges. In units of the drawing. */
const lineThickness = 4;

const rectTag = /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"([^>]*)>/g;

/**
 * Moves the edges of every rect onto whole pixels of the size to be drawn, at least a pixel apart:
 * the lines of the form stay sharp and equally thick at 20 and 24 pixels too, where the grid does not fall on pixels.
 */
export function snapRects(svg: string, size: number): string {
  const pixel = gridSize / size;
  const snap = (value: number): number => Math.round(value / pixel) * pixel;
  // Halves go down: a line of 1.5 pixels is drawn with one.
  const thickness = (value: number): number => Math.max(1, Math.ceil(value / pixel - 0.5)) * pixel;
  const side = (start: number, length: number): readonly [number, number] => {
    const from = snap(start);
    return [from, length < lineThickness ? thickness(length) : Math.max(pixel, snap(start + length) - from)];
  };
  return svg.replace(rectTag, (_tag, x: string, y: string, width: string, height: string, rest: string) => {
    const stroke = Number(/stroke-width="([\d.]+)"/.exec(rest)?.[1] ?? 0);
    const drawn = stroke === 0 ? 0 : thickness(stroke);
    const [left, across] = side(Number(x) - stroke / 2, Number(width) + stroke);
    const [top, down] = side(Number(y) - stroke / 2, Number(height) + stroke);
    const box = [left + drawn / 2, top + drawn / 2, across - drawn, down - drawn];
    const attributes = ['x', 'y', 'width', 'height'].map((name, index) => `${name}="${box[index] ?? 0}"`);
    return `<rect ${attributes.join(' ')}${rest.replace(/stroke-width="[\d.]+"/, `stroke-width="${drawn}"`)}>`;
  });
}

/** The PNG of one badge in one size: the same bytes from the same drawing. */
export function drawIcon(svg: string, badge: Badge, size: number): Buffer {
  const drawing = snapRects(showBadge(svg, badge), size);
  return new Resvg(drawing, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}
