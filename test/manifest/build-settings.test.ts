import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applyBaseUrl,
  applyNamespace,
  BuildSettingsError,
  officeJsOrigins,
  officeJsSources,
  officeJsUrl,
  placeholderBaseUrl,
  readBuildSettings,
  settingVariables,
} from '../../scripts/build-settings';
import { checkManifest } from '../../scripts/manifest/check-manifest';
import { goodManifest, root, siteWith } from './fixture';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readBuildSettings(env);
    return [];
  } catch (error) {
    if (error instanceof BuildSettingsError) return error.problems;
    throw error;
  }
}

describe('readBuildSettings', () => {
  test('has defaults, also for variables that are set to nothing', () => {
    const defaults = { baseUrl: 'https://localhost:3000', officeJs: 'global', namespace: 'PE' };
    expect(readBuildSettings({})).toEqual(defaults);
    expect(readBuildSettings({ PE_BASE_URL: '', PE_OFFICE_JS: '' })).toEqual(defaults);
  });

  test.each([
    ['https://tools.example.gov.cn', 'https://tools.example.gov.cn'],
    ['https://tools.example.gov.cn/', 'https://tools.example.gov.cn'],
    ['https://tools.example.gov.cn:8443/pe/', 'https://tools.example.gov.cn:8443/pe'],
    ['HTTPS://Tools.Example.gov.cn/PE', 'https://tools.example.gov.cn/PE'],
    ['https://example.cn/绩效', 'https://example.cn/%E7%BB%A9%E6%95%88'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('takes %s', (given, baseUrl) => {
    expect(readBuildSettings({ PE_BASE_URL: given }).baseUrl).toBe(baseUrl);
  });

  test.each([
    ['tools.example.gov.cn', 'not an absolute address'],
    ['/pe', 'not an absolute address'],
    ['http://tools.example.gov.cn', 'http is for localhost alone'],
    ['http://localhost.example.com', 'http is for localhost alone'],
    ['file:///C:/pe', 'Office loads add-ins over https'],
    ['https://me:secret@example.cn', 'readable by every user'],
    ['https://example.cn/?v=1', 'cannot be followed by a path'],
    ['https://example.cn/#', 'cannot be followed by a path'],
  ])('refuses %s', (given, reason) => {
    const problems = problemsOf({ PE_BASE_URL: given });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(reason);
    expect(problems[0]).toContain('PE_BASE_URL');
  });

  test('names everything that is wrong at once', () => {
    expect(problemsOf({ PE_BASE_URL: 'x', PE_OFFICE_JS: 'cdn' })).toEqual([
      expect.stringContaining('PE_BASE_URL is "x"'),
      'PE_OFFICE_JS is "cdn": choose one of global, onecdn, 21vianet, self.',
    ]);
  });
});

describe('officeJsUrl and officeJsOrigins', () => {
  const baseUrl = 'https://example.cn/pe';
  const microsofts = ['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'];
  test.each([
    ['global', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', microsofts],
    ['onecdn', 'https://officeapis.public.onecdn.static.microsoft/1/office.js', microsofts],
    [
      '21vianet',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      ['https://appsforoffice.cdn.partner.office365.cn'],
    ],
    ['self', 'https://example.cn/pe/office/office.js', ["'self'"]],
  ] as const)('%s', (officeJs, url, origins) => {
    expect(officeJsUrl({ officeJs, baseUrl })).toBe(url);
    expect(officeJsOrigins({ officeJs })).toEqual(origins);
  });
});

describe('the namespace of the functions', () => {
  test.each([
    ['PEC', 'PEC'],
    ['pe_check.v1', 'PE_CHECK.V1'],
  ])('may be %s', (given, namespace) => {
    expect(readBuildSettings({ PE_NAMESPACE: given }).namespace).toBe(namespace);
  });

  test.each(['1PE', 'P E', '绩效', 'PE.', '.PE', 'PE"'])('is not %s', (given) => {
    expect(problemsOf({ PE_NAMESPACE: given })).toEqual([expect.stringContaining('PE_NAMESPACE')]);
  });

  test('is put into the manifest, and nothing else is changed', () => {
    const built = applyNamespace(goodManifest, 'PEC');
    expect(built).toContain('<bt:String id="Functions.Namespace" DefaultValue="PEC"/>');
    expect(built.replace('DefaultValue="PEC"', 'DefaultValue="PE"')).toBe(goodManifest);
    expect(() => applyNamespace('<a/>', 'PEC')).toThrow(BuildSettingsError);
  });
});

describe('applyBaseUrl', () => {
  test('leaves no placeholder and a manifest without problems', () => {
    const built = applyBaseUrl(goodManifest, 'https://tools.example.gov.cn/pe');
    expect(built.match(/localhost/g)).toHaveLength(1);
    expect(built).toMatch(/<!--[^>]*localhost/);
    expect(checkManifest(built, siteWith({})).problems).toEqual([]);
  });

  test('changes nothing else: back again it is the same', () => {
    const built = applyBaseUrl(goodManifest, 'https://tools.example.gov.cn/pe');
    expect(built.replaceAll('https://tools.example.gov.cn/pe', placeholderBaseUrl)).toBe(goodManifest);
  });

  test('leaves other servers alone and writes XML', () => {
    const text = '<a x="https://localhost:3000/a" y="https://localhost:30001/b"/>';
    expect(applyBaseUrl(text, "https://example.cn/a&b'$&")).toBe(
      '<a x="https://example.cn/a&amp;b&apos;$&amp;/a" y="https://localhost:30001/b"/>',
    );
  });

  test('refuses a manifest it has nothing to replace in', () => {
    expect(() => applyBaseUrl('<a/>', 'https://example.cn')).toThrow(BuildSettingsError);
  });
});

test('the guide explains every variable and every value', () => {
  const guide = readFileSync(join(root, 'docs/deploy.md'), 'utf8');
  for (const { name, default: value } of settingVariables) {
    expect(guide).toContain(`\`${name}\``);
    expect(guide).toContain(`\`${value}\``);
  }
  for (const source of officeJsSources) expect(guide).toContain(`\`${source}\``);
});
