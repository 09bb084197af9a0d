import { answersIn, isAnswer, joinAnswers, reportSheet, toLetter, type Answer } from '../../report';
import type { Outcome, SheetInfo, SheetReading } from '../../workbook';
import { reportOf, sheetIdsOf } from '../engine/report';
import { overviewText } from '../overview';
import { languageOf, type PaneState } from '../state';
import { answersInHand, withAnswers } from '../stored-settings';
import { sayIn } from '../words';
import type { Effect, Step } from './types';
import { WRITING } from './writing';

/** For whom and of when the report is. */
interface Head {
  /** The workbook's name. */
  readonly file: string;
  readonly date: string;
}

/** The report as a sheet, where what people filled in beside findings stays; and as text to paste. */
export type ReportEvent =
  | { readonly type: 'export'; readonly head: Head }
  | { readonly type: 'stored'; readonly head: Head; readonly stored: Outcome<string | null> }
  | {
      readonly type: 'found';
      readonly head: Head;
      readonly stored: string | null;
      readonly own: Outcome<SheetReading | null>;
    }
  | { readonly type: 'safe'; readonly head: Head; readonly answers: readonly Answer[]; readonly done: Outcome<unknown> }
  | {
      readonly type: 'put';
      readonly head: Head;
      readonly hasAnswers: boolean;
      readonly done: Outcome<SheetInfo>;
    }
  | { readonly type: 'done'; readonly sheet: string }
  | { readonly type: 'letter'; readonly file: string }
  | { readonly type: 'overview' };

type ReportStep = Step<ReportEvent>;
type Of<Type extends ReportEvent['type']> = ReportEvent & { readonly type: Type };

export function reportStep(state: PaneState, event: ReportEvent): ReportStep {
  switch (event.type) {
    case 'export':
      return {
        state: { busy: WRITING },
        effects: [{ kind: 'load', then: (stored) => ({ type: 'stored', head: event.head, stored }) }],
      };
    case 'stored':
      return stored(event);
    case 'found':
      return found(state, event);
    case 'safe':
      return event.done.ok ? { effects: [put(state, event)] } : failed(event.done, event.head);
    case 'put':
      return written(event);
    case 'done':
      return done(event.sheet);
    case 'letter':
      return copying(toLetter(reportOf(state.judged, state.settings, event.file), languageOf(state)), 'report.copied');
    case 'overview':
      return copying(overviewText(state.view?.forms ?? [], sayIn(languageOf(state))), 'overview.copied');
  }
}

const failed = ({ failure }: Outcome<unknown> & { readonly ok: false }, head: Head): ReportStep => ({
  effects: [{ kind: 'fail', failure, again: { type: 'export', head }, doing: 'report' }],
});

const copying = (text: string, done: 'report.copied' | 'overview.copied'): ReportStep => ({
  effects: [{ kind: 'copyOut', text, done }],
});

function stored({ head, stored: kept }: Of<'stored'>): ReportStep {
  if (!kept.ok) return failed(kept, head);
  const then = (own: Outcome<SheetReading | null>): ReportEvent => ({ type: 'found', head, stored: kept.value, own });
  return { effects: [{ kind: 'readOwn', which: 'report', then }] };
}

/**
 * What people wrote in the report of before, under whatever name and in whatever language. Writing may end half-way:
 * until it is done the answers are kept in the settings as well.
 */
function found(state: PaneState, { head, stored: kept, own }: Of<'found'>): ReportStep {
  if (!own.ok) return failed(own, head);
  const inSheet = own.value ? answersIn(own.value.grid) : [];
  const answers = inSheet && joinAnswers(inSheet, answersInHand(kept).filter(isAnswer));
  if (answers === null) {
    const data = { sheet: own.value?.sheet.name ?? '' };
    return { state: { busy: null, notice: { kind: 'done', key: 'report.unreadable', data } } };
  }
  if (answers.length === 0) return { effects: [put(state, { head, answers })] };
  return {
    effects: [
      {
        kind: 'change',
        change: (text) => withAnswers(text, answers),
        then: (done) => ({ type: 'safe', head, answers, done }),
      },
    ],
  };
}

function put(
  state: PaneState,
  { head, answers }: { readonly head: Head; readonly answers: readonly Answer[] },
): Effect<ReportEvent> {
  const { judged, settings } = state;
  const language = languageOf(state);
  const content = reportSheet(reportOf(judged, settings, head.file), {
    language,
    name: sayIn(language)('report.sheet'),
    sheetIds: sheetIdsOf(judged),
    answers,
    date: head.date,
  });
  return { kind: 'put', content, then: (done) => ({ type: 'put', head, hasAnswers: answers.length > 0, done }) };
}

/** Should the answers stay in the settings, they are merged once more the next time: nothing is lost by it. */
function written({ head, hasAnswers, done: result }: Of<'put'>): ReportStep {
  if (!result.ok) return failed(result, head);
  const event = { type: 'done', sheet: result.value.name } as const;
  if (!hasAnswers) return done(result.value.name);
  return { effects: [{ kind: 'change', change: (text) => withAnswers(text, null), then: () => event }] };
}

const done = (sheet: string): ReportStep => ({
  state: { busy: null, notice: { kind: 'done', key: 'report.done', data: { sheet } } },
});
