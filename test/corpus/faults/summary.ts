import { inPercent } from '../thresholds';
import type { FaultOperator } from './fault';
import type { Injection } from './inject';

export interface FaultLine {
  readonly id: string;
  readonly title: string;
  readonly injected: number;
  readonly found: number;
  readonly first: number;
  /** Injections after which an unrelated error or warning appeared. */
  readonly unrelated: number;
}

export interface FaultSummary {
  readonly lines: readonly FaultLine[];
  readonly overall: FaultLine;
  readonly goals: readonly { readonly isMet: boolean; readonly text: string }[];
}

const FOUND_GOAL = 0.993;
const UNRELATED_GOAL = 0.003;

function lineOf(id: string, title: string, list: readonly Injection[]): FaultLine {
  return {
    id,
    title,
    injected: list.length,
    found: list.filter(({ isFound }) => isFound).length,
    first: list.filter(({ isFirst }) => isFirst).length,
    unrelated: list.filter(({ unrelated }) => unrelated.length > 0).length,
  };
}

/** Counts per operator and over all. */
export function summarise(operators: readonly FaultOperator[], injections: readonly Injection[]): FaultSummary {
  const overall = lineOf('overall', 'All faults', injections);
  return {
    lines: operators.map(({ id, title }) =>
      lineOf(
        id,
        title,
        injections.filter(({ operator }) => operator === id),
      ),
    ),
    overall,
    goals: [
      {
        isMet: overall.found >= FOUND_GOAL * overall.injected,
        text: `${inPercent(overall.found, overall.injected)} found at the right cell (at least ${FOUND_GOAL * 100} %)`,
      },
      {
        isMet: overall.unrelated <= UNRELATED_GOAL * overall.injected,
        text: `${inPercent(overall.unrelated, overall.injected)} with an unrelated new finding (at most ${UNRELATED_GOAL * 100} %)`,
      },
    ],
  };
}
