import { excelFacts } from '../../src/excel/facts';
import { startup } from '../../src/excel/startup';
import { excelFixture } from './excel-fixture';

/** What the add-in asks of Excel beside the workbook's content. */
const fixture = excelFixture({ platform: 'desktop' });
const sheets = [{ name: '表1', rows: [[1]] }];

test('starting with the workbook is off until it is turned on, and can be turned off again', async () => {
  const { host } = await fixture.open(sheets);
  expect(await startup.isOn()).toEqual({ ok: true, value: false });
  expect(await startup.turn(true)).toEqual({ ok: true });
  expect(host.runtime.startState).toBe('Background');
  expect(await startup.isOn()).toEqual({ ok: true, value: true });
  await startup.turn(false);
  expect(host.runtime.startState).toBe('Inactive');
});

test('an Excel that refuses it is told of by its code', async () => {
  const { host } = await fixture.open(sheets);
  host.failures.push('AccessDenied');
  expect(await startup.turn(true)).toMatchObject({ ok: false, failure: { code: 'denied' } });
  expect(host.runtime.startState).toBe('Inactive');
});

test('the facts for a report are versions of programs, and nothing of the workbook', async () => {
  await fixture.open([{ name: '保密的项目', rows: [['张三', 123456]] }], { apiVersion: 9 });
  const facts = new Map(excelFacts());
  expect(facts.get('ExcelApi')).toBe('1.9');
  expect(facts.get('CustomFunctionsRuntime')).toBe('–');
  expect(facts.get('version')).toBe('16.0.1.1');
  expect(facts.get('display language')).toBe('zh-CN');
  expect([...facts].flat().join('\n')).not.toMatch(/保密|张三|123456/u);
});

test('a host that tells nothing keeps no fact away that others tell', async () => {
  await fixture.open(sheets);
  const { context } = Office;
  Object.defineProperty(Office, 'context', {
    get: () => {
      throw new Error('gone');
    },
    configurable: true,
  });
  try {
    expect(new Map(excelFacts()).get('version')).toBe('–');
  } finally {
    Object.defineProperty(Office, 'context', { value: context, configurable: true, writable: true });
  }
});
