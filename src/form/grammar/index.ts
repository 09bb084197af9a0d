import { indicatorTable } from './columns';
import { columnNumbers } from './column-numbers';
import type { Construct } from './construct';
import { fundsAboveAmounts } from './funds-above-amounts';
import { fundsBySource } from './funds-by-source';
import { fundsDeclared } from './funds-declared';
import { fundsOfBonds } from './funds-of-bonds';
import type { FundsConstruct } from './funds-construct';
import { fundsInTwoTables } from './funds-two-tables';
import { furtherPage } from './further-page';
import { headerBesideFunds } from './header-beside-funds';
import { management } from './management';
import { partsTable } from './parts-table';
import { fundsTable } from './read-funds';
import { fundsList } from './read-funds-list';
import { fundsInPairs } from './read-funds-pairs';
import { fundsInSentence } from './read-funds-sentence';
import { fundsOnTheirSide } from './read-funds-transposed';
import { goalAlone } from './goal-alone';
import { goalsInRows } from './goals-in-rows';
import { goalsStacked } from './goals-stacked';
import { goalsTold } from './goals-told';
import { levelsInOne } from './levels-in-one';
import { otherYears } from './other-years';
import { goalsBeside } from './read-goals';
import { headerPairs } from './read-header';
import { rubric } from './read-rubric';
import { gradeApart } from './grade-apart';
import { totalInHead } from './total-in-head';
import { totalRow } from './total-row';
import { totalTold } from './total-told';
import { remarks } from './remarks';
import { sections } from './sections';
import { signatures } from './signatures';
import { mergedHeadings } from './split-headings';
import { tasks } from './tasks';
import { tickedColumns } from './ticked-columns';
import { title } from './title';
import { valuesInOne } from './values-in-one';
import { valuesInRows } from './values-in-rows';

/** Every way of writing the funds. Their order says nothing: of equals the one with fewer rows is plainer. */
const FUNDS: readonly FundsConstruct[] = Object.freeze([
  fundsTable,
  fundsInPairs,
  fundsList,
  fundsInSentence,
  fundsOnTheirSide,
  fundsInTwoTables,
  fundsOfBonds,
  fundsDeclared,
  fundsBySource,
  fundsAboveAmounts,
]);

/** What forms begin and end with. The order says nothing. */
const COVER: readonly Construct[] = Object.freeze([
  title,
  headerPairs,
  ...FUNDS,
  goalsBeside,
  indicatorTable,
  totalRow,
]);

/** What is read where the blocks leave room for it. */
const PASSAGES = Object.freeze({
  columnNumbers,
  furtherPage,
  goalAlone,
  goalsInRows,
  goalsStacked,
  goalsTold,
  gradeApart,
  headerBesideFunds,
  levelsInOne,
  management,
  mergedHeadings,
  otherYears,
  partsTable,
  remarks,
  rubric,
  sections,
  signatures,
  tasks,
  tickedColumns,
  totalInHead,
  totalTold,
  valuesInOne,
  valuesInRows,
});

/** All that the reader knows of how forms are written. Each construct has a page in docs/layouts/. */
export const GRAMMAR = Object.freeze({ cover: COVER, funds: FUNDS, passages: PASSAGES });

export type Grammar = typeof GRAMMAR;
