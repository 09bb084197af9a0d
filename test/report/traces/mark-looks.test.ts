import { markLooks } from '../../../src/report/traces';

describe.each(['fill', 'font'] as const)('marks of style %s', (style) => {
  test('are told apart without colour', () => {
    const withoutColour = Object.values(markLooks[style]).map(({ font: { color: _color, ...font }, frame }) =>
      JSON.stringify([font, frame?.style]),
    );
    expect(new Set(withoutColour).size).toBe(3);
  });

  test('change the letters, and show on empty cells where they fill', () => {
    for (const { fill, font, frame } of Object.values(markLooks[style])) {
      expect(Object.keys(font).length).toBeGreaterThan(0);
      expect(frame !== undefined).toBe(fill !== undefined);
      expect(fill !== undefined).toBe(style === 'fill');
    }
  });
});
