import type { Busy } from '../state';

/** Writing is over soon, and cannot be stopped half-way. */
export const WRITING: Busy = { label: 'busy.writing', done: 0, total: 0, sheet: '', canCancel: false };
