import { actions } from '../../../src/taskpane/actions';
import type { JudgedSheet } from '../../../src/taskpane/engine';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings';
import { initialState, type PaneState } from '../../../src/taskpane/state';
import { insertStep } from '../../../src/taskpane/steps/insert';
import { reportStep, type ReportEvent } from '../../../src/taskpane/steps/report';
import type { Effect } from '../../../src/taskpane/steps/types';
import { fail, succeed, type SheetReading } from '../../../src/workbook';

/** The report and the blank form, step by step, without a pane and without a workbook. */

const state: PaneState = { ...initialState('zh-CN', DEFAULT_SETTINGS), judged: [] as readonly JudgedSheet[] };
const head = { file: '自评.xlsx', date: '2024-03-01' };
const failure = { code: 'protected', sheet: '检查报告' } as const;
const sheet = { id: 's9', name: '检查报告', isHidden: false };
const KEPT = JSON.stringify({ answersInHand: [{ key: '["k"]', answer: '已改', extra: [] }] });

const only = <Kind extends Effect<ReportEvent>['kind']>(event: ReportEvent, kind: Kind) => {
  const { effects = [] } = reportStep(state, event);
  expect(effects.map((one) => one.kind)).toEqual([kind]);
  return effects[0] as Effect<ReportEvent> & { readonly kind: Kind };
};
const found = (stored: string | null, own: SheetReading | null): ReportEvent =>
  only(only({ type: 'export', head }, 'load').then(succeed(stored)), 'readOwn').then(succeed(own));

test('without a report of before it is written at once', () => {
  const put = only(found(null, null), 'put');
  expect(put.content).toMatchObject({ kind: 'report', name: '检查报告' });
  expect(reportStep(state, put.then(succeed(sheet))).state).toMatchObject({
    busy: null,
    notice: { key: 'report.done', data: { sheet: '检查报告' } },
  });
});

test('from the first look to the last word it is told to be under way: asked for twice, it is written once', () => {
  const { state: begun } = reportStep(state, { type: 'export', head });
  expect(begun?.busy).toMatchObject({ label: 'busy.writing', canCancel: false });
  expect(actions.exportReport.isEnabled({ ...state, ...begun })).toBe(false);
});

test('where the answers of before cannot be read nothing is written over them', () => {
  const own = { sheet, grid: { top: 0, left: 0, rows: [[{ value: '别的内容' }]] } };
  const { state: changed, effects } = reportStep(state, found(null, own));
  expect([changed, effects]).toMatchObject([{ busy: null, notice: { key: 'report.unreadable' } }, undefined]);
});

test.each<[string, ReportEvent]>([
  ['the settings', { type: 'stored', head, stored: fail(failure) }],
  ['the report of before', { type: 'found', head, stored: null, own: fail(failure) }],
  ['the answers in the settings', { type: 'safe', head, answers: [], done: fail(failure) }],
  ['the report', { type: 'put', head, hasAnswers: true, done: fail(failure) }],
])('what fails at %s is told, and begins anew', (_what, event) => {
  expect(reportStep(state, event)).toEqual({
    effects: [{ kind: 'fail', failure, again: { type: 'export', head }, doing: 'report' }],
  });
});

test('answers leave the settings only once the sheet holds them', () => {
  const change = only({ type: 'put', head, hasAnswers: true, done: succeed(sheet) }, 'change');
  expect(change.change(KEPT)).not.toContain('已改');
  // Should that fail they are merged once more the next time: the report is written all the same.
  for (const done of [succeed(null), fail(failure)])
    expect(reportStep(state, change.then(done)).state?.notice).toMatchObject({ key: 'report.done' });
});

test('a blank form: a free name first, then the sheet', () => {
  const { effects: [list] = [] } = insertStep(state, { type: 'insert', hasFunctions: false });
  if (list?.kind !== 'list') throw new Error('no sheets are asked for');
  const taken = [{ id: 's1', name: '自评表', isHidden: false }];
  const { effects: [put] = [] } = insertStep(state, list.then(succeed(taken)));
  if (put?.kind !== 'put') throw new Error('nothing is put');
  expect(put.content).toMatchObject({ kind: 'form', name: '自评表 (2)' });
  expect(insertStep(state, put.then(succeed(sheet))).state).toMatchObject({
    busy: null,
    notice: { key: 'blank.done' },
  });
  for (const event of [list.then(fail(failure)), put.then(fail(failure))])
    expect(insertStep(state, event).effects).toEqual([
      { kind: 'fail', failure, again: { type: 'insert', hasFunctions: false } },
    ]);
});
