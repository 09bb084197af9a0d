import { metadataFiles, metadataOf, readFunctionHelp } from '../../scripts/function-help';
import { metadataProblems } from '../../scripts/manifest/check-metadata';
import { problemCodes } from '../../scripts/manifest/problem';
import { faults } from './faults';
import { check, functionFiles, withoutFunctions } from './fixture';

describe("the project's manifest", () => {
  test('has no problems, as far as can be told before a build', () => {
    expect(check([])).toEqual({
      problems: [],
      skipped: [
        ...['taskpane.html', 'functions.js', 'functions.json', 'functions.en-US.json'].map(
          (file) => `${file}: whether the build makes it`,
        ),
        'custom functions: whether ids and code agree',
      ],
    });
  });

  test('has none and leaves nothing open when pane and functions are built', () => {
    expect(check([], { 'taskpane.html': '<!doctype html>', ...functionFiles })).toEqual({ problems: [], skipped: [] });
  });

  test('has none without functions where none are built', () => {
    expect(check(withoutFunctions, { 'functions.json': null }).problems).toEqual([]);
  });
});

test('what Excel is told of the functions keeps every documented rule, in both languages', () => {
  const help = readFunctionHelp();
  for (const language of Object.keys(metadataFiles) as (keyof typeof metadataFiles)[]) {
    const { functions } = metadataOf(help, language, 'https://localhost:3000');
    expect(functions.length).toBeGreaterThan(5);
    expect(metadataProblems('', language, functions)).toEqual([]);
  }
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
