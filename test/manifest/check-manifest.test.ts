import { problemCodes } from '../../scripts/manifest/problem';
import { faults } from './faults';
import { announceFunctions, check, functionFiles } from './fixture';

describe("the project's manifest", () => {
  test('has no problems, as far as can be told before a build', () => {
    expect(check([])).toEqual({ problems: [], skipped: ['taskpane.html: whether the build makes it'] });
  });

  test('has none and leaves nothing open when the pane is built', () => {
    expect(check([], { 'taskpane.html': '<!doctype html>', 'functions.json': null })).toEqual({
      problems: [],
      skipped: [],
    });
  });

  test('has none with custom functions announced and built', () => {
    expect(check(announceFunctions, functionFiles).problems).toEqual([]);
  });

  test('leaves custom functions open that only a build makes', () => {
    expect(check(announceFunctions).skipped).toContain('custom functions: whether ids and code agree');
  });
});

describe('one fault', () => {
  test.each(faults)('$title', ({ edits = [], files = {}, expected, says }) => {
    const { problems } = check(edits, files);
    expect(problems.map(({ code }) => code)).toEqual(expected);
    expect(problems.map(({ message }) => message).join('\n')).toContain(says);
    for (const { where } of problems) expect(where).not.toBe('');
  });

  test('there is a fault for every code', () => {
    // What the package says is tested with the program, validate-manifest.test.ts.
    const tested = new Set([...faults.flatMap(({ expected }) => expected), 'package-cannot-read']);
    expect(problemCodes.filter((code) => !tested.has(code))).toEqual([]);
  });
});
