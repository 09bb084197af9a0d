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
  /** The concept of its name. */
  readonly id: string;
  /** What follows it in the text, `前`, `后`. */
  readonly rest: string;
}

export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** Festivals of the moon's calendar, year by year from `FIRST_YEAR` on (GB/T 33661—2017). */
const FIRST_YEAR = 2015;
const BY_MOON: Readonly<Record<string, string>> = {
  'spring-festival': '2-19 2-8 1-28 2-16 2-5 1-25 2-12 2-1 1-22 2-10 1-29 2-17',
  'lantern-festival': '3-5 2-22 2-11 3-2 2-19 2-8 2-26 2-15 2-5 2-24 2-12 3-3',
  'dragon-boat-festival': '6-20 6-9 5-30 6-18 6-7 6-25 6-14 6-3 6-22 6-10 5-31 6-19',
  'mid-autumn-festival': '9-27 9-15 10-4 9-24 9-13 10-1 9-21 9-10 9-29 9-17 10-6 9-25',
};

/** The day of a festival in a year, where the moon sets it and the year is one of those known; else `null`. */
export const dayByMoon = (festival: string, year: number): DayOfYear | null => {
  const [month, day] = (BY_MOON[festival]?.split(' ')[year - FIRST_YEAR] ?? '').split('-').map(Number);
  return month && day ? { month, day } : null;
};

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
    return {
      first: { month: firstMonth, day: firstDay },
      last: { month: lastMonth, day: lastDay },
      unsaid,
      id: concept,
      rest,
    };
  }
  return null;
};
