import { says } from '../../lexicon';
import { headerField, labelIn } from '../evidence/labels';
import type { Line } from '../cells/lines';
import { isIndicatorHeading } from './columns';
import { isHeaderLine } from './read-header';
import { isTitleLine } from './title';
import { passage } from './construct';

/** Title and header lines are few. */
const LONGEST_PAGE_TOP = 6;

/** The top of a further page of a form: title and header once more, then the headings of the indicators. */
export interface PageTop {
  /** The line of the headings. */
  readonly end: number;
  /** Whether it says that it goes on, （续表）. */
  readonly continues: boolean;
  /** The projects that it names. */
  readonly names: readonly string[];
}

/** The page whose top begins with a line; `null` where none does. */
export function pageTopAt(lines: readonly Line[], at: number, isOther: (at: number) => boolean): PageTop | null {
  const next = lines.slice(at, at + LONGEST_PAGE_TOP).findIndex(isIndicatorHeading);
  if (next <= 0) return null;
  const top = lines.slice(at, at + next);
  if (top.some((_line, index) => isOther(at + index))) return null;
  const continues = top.some(({ cells }) => cells.some(({ evidence }) => says('goes-on', evidence.folded)));
  return { end: at + next, continues, names: top.flatMap(projectNamesIn) };
}

/** The projects that a line names. */
export function projectNamesIn({ cells }: Line): string[] {
  return cells.flatMap((cell, index) => {
    if (headerField(labelIn(cell)) !== 'projectName') return [];
    return cell.evidence.inline?.answer ?? cells[index + 1]?.text ?? [];
  });
}

/** Whether a line stands at the top of a page of a form: a title or the project's name. */
export const isPageTop = (line: Line): boolean => isTitleLine(line) || isHeaderLine(line);

/** Rows of a table without the tops of its further pages: the bodies and the year below a title go with it, down to the headings. */
export function withoutPageTops(lines: readonly Line[], isHeading: (line: Line) => boolean): Line[] {
  const kept: Line[] = [];
  let from = 0;
  lines.forEach((line, at) => {
    if (at < from) return;
    if (isPageTop(line)) from = at + 1 + lines.slice(at + 1, at + LONGEST_PAGE_TOP).findIndex(isHeading);
    else kept.push(line);
  });
  return kept;
}

/** Title and header that a further page repeats begin no further form. */
export const furtherPage = passage('further-page', 'page', pageTopAt, () => null);
