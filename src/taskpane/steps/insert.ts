import type { Outcome, SheetInfo } from '../../workbook';
import { blankForm } from '../engine/blank-form';
import { profileOf } from '../engine/judge';
import { languageOf, type PaneState } from '../state';
import { sayIn } from '../words';
import type { Step } from './types';
import { WRITING } from './writing';

/** A sheet with the standard form is added, empty, its scores as formulas. */
export type InsertEvent =
  | { readonly type: 'insert'; readonly hasFunctions: boolean }
  | {
      readonly type: 'listed';
      readonly hasFunctions: boolean;
      readonly sheets: Outcome<readonly SheetInfo[]>;
    }
  | { readonly type: 'put'; readonly hasFunctions: boolean; readonly done: Outcome<SheetInfo> };

type InsertStep = Step<InsertEvent>;
type Of<Type extends InsertEvent['type']> = InsertEvent & { readonly type: Type };

export function insertStep(state: PaneState, event: InsertEvent): InsertStep {
  const { hasFunctions } = event;
  switch (event.type) {
    case 'insert':
      return {
        state: { busy: WRITING },
        effects: [{ kind: 'list', then: (sheets) => ({ type: 'listed', hasFunctions, sheets }) }],
      };
    case 'listed':
      return listed(state, event);
    case 'put':
      return event.done.ok
        ? { state: { busy: null, notice: { kind: 'done', key: 'blank.done', data: { sheet: event.done.value.name } } } }
        : failed(event.done, hasFunctions);
  }
}

function listed(state: PaneState, { sheets, hasFunctions }: Of<'listed'>): InsertStep {
  if (!sheets.ok) return failed(sheets, hasFunctions);
  const name = freeName(
    sayIn(languageOf(state))('blank.sheet'),
    sheets.value.map((sheet) => sheet.name),
  );
  const content = blankForm(name, profileOf(state.settings), hasFunctions);
  return { effects: [{ kind: 'put', content, then: (done) => ({ type: 'put', hasFunctions, done }) }] };
}

const failed = (done: Outcome<unknown> & { readonly ok: false }, hasFunctions: boolean): InsertStep => ({
  effects: [{ kind: 'fail', failure: done.failure, again: { type: 'insert', hasFunctions } }],
});

/** A name that no sheet has: nothing is written over. Excel does not tell capitals apart. */
function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!names.has(candidate.toLowerCase())) return candidate;
  }
}
