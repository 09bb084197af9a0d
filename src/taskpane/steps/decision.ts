import type { Outcome } from '../../workbook';
import { isAbout, placedAs } from '../engine/decisions';
import { findByKey } from '../engine/keys';
import type { PaneSettings, Progress } from '../settings';
import type { Notice, PaneState } from '../state';
import type { Step } from './types';

/** What a person decides about findings: all of it is kept in the workbook, and judged by at once. */
export type DecisionEvent =
  | { readonly type: 'ignore'; readonly keys: readonly string[]; readonly reason: string; readonly date: string }
  | { readonly type: 'restore'; readonly index: number; readonly sheetId: string }
  | { readonly type: 'drop'; readonly rule: string; readonly title: string }
  | {
      readonly type: 'progress';
      readonly key: string;
      /** What is left out stays as it is kept. */
      readonly state?: Progress;
      readonly note?: string;
      readonly date: string;
    }
  | {
      readonly type: 'kept';
      readonly sheets: readonly string[];
      readonly notice: Notice | null;
      readonly done: Outcome<unknown>;
    }
  | { readonly type: 'judged'; readonly notice: Notice }
  | { readonly type: 'noted'; readonly done: Outcome<unknown> };

type DecisionStep = Step<DecisionEvent>;
type Of<Type extends DecisionEvent['type']> = DecisionEvent & { readonly type: Type };

export function decisionStep(state: PaneState, event: DecisionEvent): DecisionStep {
  switch (event.type) {
    case 'ignore':
      return ignore(state, event);
    case 'restore':
      return restore(state, event);
    case 'drop':
      return drop(state, event);
    case 'progress':
      return progress(state, event);
    case 'kept':
      return kept(event);
    case 'judged':
      return { state: { notice: event.notice } };
    case 'noted':
      return event.done.ok
        ? { effects: [{ kind: 'reword' }] }
        : { effects: [{ kind: 'fail', failure: event.done.failure, again: null, doing: 'keep' }] };
  }
}

/** All at once, or none: a decision needs a reason. */
function ignore({ judged, settings }: PaneState, { keys, reason, date }: Of<'ignore'>): DecisionStep {
  const placed = keys.flatMap((key) => findByKey(judged, key) ?? []);
  if (placed.length === 0 || reason.trim() === '') return {};
  const decisions = placed.map((one) => ({ ...placedAs(one), reason: reason.trim(), date }));
  // A decision about the same finding that no longer held makes room for the new one.
  const others = settings.ignored.filter((old) => !placed.some((one) => isAbout(old, one)));
  const sheets = [...new Set(placed.map(({ sheet }) => sheet.sheet.id))];
  return decide({ ...settings, ignored: [...others, ...decisions] }, sheets);
}

function restore({ settings }: PaneState, { index, sheetId }: Of<'restore'>): DecisionStep {
  return decide({ ...settings, ignored: settings.ignored.filter((_one, at) => at !== index) }, [sheetId]);
}

/** Turns a rule off for the workbook; the settings page has it for whoever wants it back. */
function drop({ settings, judged }: PaneState, { rule, title }: Of<'drop'>): DecisionStep {
  const sheets = judged.map(({ sheet }) => sheet.id);
  const notice = { kind: 'done', key: 'rule.dropped', data: { title } } as const;
  return decide({ ...settings, rules: { ...settings.rules, [rule]: 'off' } }, sheets, notice);
}

const decide = (settings: PaneSettings, sheets: readonly string[], notice: Notice | null = null): DecisionStep => ({
  effects: [{ kind: 'save', settings, then: (done) => ({ type: 'kept', sheets, notice, done }) }],
});

function kept({ sheets, notice, done }: Of<'kept'>): DecisionStep {
  if (!done.ok) return { effects: [{ kind: 'fail', failure: done.failure, again: null, doing: 'keep' }] };
  const options = { which: sheets, isUpdate: true, isQuiet: false, isDecision: true };
  return {
    state: { ignoring: null },
    effects: [{ kind: 'check', options, ...(notice ? { then: { type: 'judged', notice } as const } : {}) }],
  };
}

/** How far a finding has come, and what a person notes beside it: nothing of the form is judged otherwise by it. */
function progress({ judged, settings }: PaneState, { key, date, ...change }: Of<'progress'>): DecisionStep {
  const placed = findByKey(judged, key);
  if (!placed) return {};
  const { cellText: _text, ...place } = placedAs(placed);
  const before = settings.states.find((one) => isAbout(one, placed));
  const others = settings.states.filter((one) => !isAbout(one, placed));
  const { state = 'open', note = '' } = { ...before, ...change };
  const isNothing = state === 'open' && note.trim() === '';
  const states = isNothing ? others : [...others, { ...place, state, note: note.trim(), date }];
  return {
    effects: [{ kind: 'save', settings: { ...settings, states }, then: (done) => ({ type: 'noted', done }) }],
  };
}
