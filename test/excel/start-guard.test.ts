/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** The page and its guard as they are, in a browser whose clock and errors are in the test's hands. */
const html = readFileSync('src/excel/taskpane.html', 'utf8').replace(/<script[^>]*><\/script>/g, '');
const guard = readFileSync('src/excel/start-guard.js', 'utf8');

interface Surroundings {
  readonly documentMode?: number;
  readonly office?: object;
}

function openPage({ documentMode, office }: Surroundings = {}) {
  const { window } = new JSDOM(html, { runScripts: 'outside-only', url: 'https://pe.example/pe/taskpane.html' });
  const timers: { readonly call: () => void; readonly ms: number }[] = [];
  Object.assign(window, { setTimeout: (call: () => void, ms: number) => timers.push({ call, ms }), Office: office });
  if (documentMode !== undefined) Object.assign(window.document, { documentMode });
  window.eval(guard);
  const run = (isDue: (ms: number) => boolean) => {
    for (const { call, ms } of timers) if (isDue(ms)) call();
  };
  window.document.dispatchEvent(new window.Event('DOMContentLoaded'));
  return {
    window,
    wait: () => {
      run(() => true);
    },
    /** A script that is not there, or that was not understood. */
    fail: (src: string, error?: Error) => {
      const event = new window.ErrorEvent('error', { filename: src, error });
      window.dispatchEvent(event);
      run((ms) => ms === 0);
    },
    says: () =>
      [...window.document.querySelectorAll<HTMLElement>('#pane > div')]
        .filter(({ hidden }) => !hidden)
        .map(({ id }) => id),
  };
}

test('says that it is starting from the first moment on', () => {
  expect(openPage().says()).toEqual(['starting']);
});

test('Internet Explorer 11 is told at once', () => {
  expect(openPage({ documentMode: 11 }).says()).toEqual(['start-old']);
});

test('office.js that does not come, and an Excel that does not answer, are told apart', () => {
  const swallowed = openPage();
  swallowed.wait();
  expect(swallowed.says()).toEqual(['start-no-office']);
  const silent = openPage({ office: {} });
  silent.wait();
  expect(silent.says()).toEqual(['start-no-answer']);
});

test('a script of the pane that is missing, or too new to be read', () => {
  const missing = openPage({ office: {} });
  missing.fail('https://pe.example/pe/taskpane.1234.js');
  expect(missing.says()).toEqual(['start-broken']);
  const unread = openPage({ office: {} });
  unread.fail('https://pe.example/pe/taskpane.1234.js?x', new SyntaxError('Unexpected token'));
  expect(unread.says()).toEqual(['start-old']);
});

test('what fails in the scripts of office.js is not blamed on the pane', () => {
  const page = openPage({ office: {} });
  page.fail('https://pe.example/pe/office/telemetry/oteljs.js');
  expect(page.says()).toEqual(['starting']);
});

test('has nothing to say once the pane stands', () => {
  const { window, wait } = openPage({ office: {} });
  const pane = window.document.getElementById('pane');
  if (pane) pane.textContent = 'the pane';
  wait();
  expect(pane?.textContent).toBe('the pane');
});

test('each sentence says what to do in Chinese and in English, Chinese first', () => {
  const { window } = openPage();
  for (const place of window.document.querySelectorAll('#pane > div')) {
    const [chinese, english] = [...place.querySelectorAll('p')];
    expect(chinese?.textContent).toMatch(/[一-鿿]/);
    expect(english?.lang).toBe('en');
  }
});
