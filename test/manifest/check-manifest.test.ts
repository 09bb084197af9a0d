import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { problemCodes } from '../../scripts/manifest/problem';
import { faults } from './faults';
import { announceFunctions, check, functionFiles, root } from './fixture';

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

  test('is read by office-addin-manifest', async () => {
    const info = await OfficeAddinManifest.readManifestFile(join(root, 'manifest.xml'));
    expect(info).toMatchObject({
      id: 'e91e3309-f5fe-4f14-a2e4-7ece4cfc8f72',
      version: '0.1.0.0',
      defaultLocale: 'zh-CN',
      displayName: '绩效自评校验',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
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
    // A package that reads what the checks accept cannot be made to fail; the program's own test shows it reporting.
    const tested = new Set([...faults.flatMap(({ expected }) => expected), 'package-cannot-read']);
    expect(problemCodes.filter((code) => !tested.has(code))).toEqual([]);
  });
});
