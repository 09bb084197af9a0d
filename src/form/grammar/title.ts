import { headerField, ROLE } from '../evidence/labels';
import type { Line } from '../cells/lines';
import { foldWidth } from '../cells/text';
import { COVER_WEIGHTS } from '../search/weights';
import { lineByLine, type Construct } from './construct';

/** The form's name, almost alone in its line. An indicator may be about 绩效自评表, and has its numbers beside it. */
export const title: Construct = Object.freeze({
  id: 'title',
  block: 'title',
  propose: lineByLine('title', (line) => (isTitleLine(line) ? COVER_WEIGHTS.title : 0)),
});

export const isTitleLine = (line: Line): boolean =>
  line.names(ROLE.title) &&
  line.texts.length <= 3 &&
  line.cells.filter(({ kind }) => kind === 'number').length <= 1 &&
  !line.cells.some((cell) => headerField(cell) !== null);

/** （2022年度） alone in its line: a form without a title may begin with its year. */
export const isYearLine = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.isOneText &&
  /^\(?(?:19|20)\d{2}年度?\)?$/u.test(foldWidth(line.cells[0]?.text ?? '').replace(/\s/gu, ''));
