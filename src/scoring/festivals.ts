import { opening, phrase } from '../lexicon';

/** A festival or holiday by the days of a year that may be its own, whatever the year. */
export interface Festival {
  readonly first: DayOfYear;
  readonly last: DayOfYear;
  /**
   * Which one is meant where no year is said: the year's own; the one behind it, as 元旦前 ends a year's work; or, where the
   * work of a year has it at both ends, either.
   */
  readonly unsaid: 'this' | 'next' | 'either';
  /** What follows it in the text, `前`, `后`. */
  readonly rest: string;
}

export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

const QUOTES = /["“”'‘’]/gu;
/** 五一假期, 国庆长假: the holiday of a festival. */
const HOLIDAY = phrase`^(?:${'holiday'})+`;

/**
 * The days on which a festival begins, month and day, the same in each year or, where the calendar of the moon or a province sets them,
 * from the first to the last that can be.
 */
const DAYS = [
  ['new-years-day', [1, 1], [1, 1], 'next'],
  ['spring-festival', [1, 21], [2, 20], 'either'],
  ['lantern-festival', [2, 4], [3, 6], 'either'],
  ['tomb-sweeping-day', [4, 4], [4, 6], 'this'],
  ['labour-day', [5, 1], [5, 1], 'this'],
  ['childrens-day', [6, 1], [6, 1], 'this'],
  ['dragon-boat-festival', [5, 27], [6, 25], 'this'],
  ['party-day', [7, 1], [7, 1], 'this'],
  ['army-day', [8, 1], [8, 1], 'this'],
  ['autumn-term', [8, 25], [9, 8], 'this'],
  ['mid-autumn-festival', [9, 7], [10, 8], 'this'],
  ['teachers-day', [9, 10], [9, 10], 'this'],
  ['national-day', [10, 1], [10, 1], 'this'],
] as const;

/** The festival that a folded text begins with; `null` for none. */
export const festivalIn = (text: string): Festival | null => {
  const plain = text.replace(QUOTES, '');
  for (const [concept, [firstMonth, firstDay], [lastMonth, lastDay], unsaid] of DAYS) {
    const word = opening(concept, plain);
    if (word === null) continue;
    const rest = plain.slice(word.length).replace(HOLIDAY, '');
    return { first: { month: firstMonth, day: firstDay }, last: { month: lastMonth, day: lastDay }, unsaid, rest };
  }
  return null;
};
