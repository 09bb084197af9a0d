/** What is kept on this computer, beside all workbooks. */
export interface Memory {
  has(key: string): boolean;
  keep(key: string): void;
}

/** The browser's own; where it is closed to us nothing is known and nothing kept. */
export const browserMemory: Memory = {
  has(key) {
    try {
      return localStorage.getItem(key) !== null;
    } catch {
      return true;
    }
  },
  keep(key) {
    try {
      localStorage.setItem(key, '1');
    } catch {
      // It is asked again the next time.
    }
  },
};

/** Kept once a person has put the first steps away. */
export const KNOWS_STEPS = 'pe-knows-the-steps';
