import type { Line } from '../cells/lines';

/** What a form is built of, as far as it tells where a form begins, goes on and ends. */
export type Block = 'title' | 'header' | 'funds' | 'goals' | 'indicators' | 'total';

/** A line where a block may begin. */
export interface Candidate {
  readonly block: Block;
  /** Index of the line. */
  readonly at: number;
  /** How much speaks for it, by the weights of `search/weights.ts`. */
  readonly weight: number;
  /** Whether a further form may begin with it: what merely looks like a block begins none while another form is open. */
  readonly opens: boolean;
}

/** One way in which a block is written: it proposes where it may begin, and never knows what others propose. */
export interface Construct {
  readonly id: string;
  readonly block: Block;
  readonly propose: (lines: readonly Line[]) => Candidate[];
}

/** What a construct reads: a block, or something beside or between the blocks. */
export type Part =
  | Block
  | 'page'
  | 'column numbers'
  | 'management'
  | 'tasks'
  | 'rubric'
  | 'remarks'
  | 'grade'
  | 'headings'
  | 'another table';

/** A construct that is read where others leave room for it: no form begins or ends with it. */
export interface Passage<Given extends readonly unknown[], Found> {
  readonly id: string;
  readonly block: Part;
  readonly read: (...given: Given) => Found;
  /** What is found in a form without it. */
  readonly absent: (...given: Given) => Found;
}

export const passage = <Given extends readonly unknown[], Found>(
  id: string,
  block: Part,
  read: (...given: Given) => Found,
  absent: (...given: Given) => Found,
): Passage<Given, Found> => Object.freeze({ id, block, read, absent });

/** The weight of a line as the beginning of a block; 0 where it is none. */
type Weigh = (line: Line, lines: readonly Line[], at: number) => number;

/** Proposals of a block that is known by a line and perhaps by those below it. */
export function lineByLine(
  block: Block,
  weigh: Weigh,
  opens: (weight: number) => boolean = () => true,
): Construct['propose'] {
  return (lines) => {
    const candidates: Candidate[] = [];
    lines.forEach((line, at) => {
      const weight = weigh(line, lines, at);
      if (weight > 0) candidates.push({ block, at, weight, opens: opens(weight) });
    });
    return candidates;
  };
}
