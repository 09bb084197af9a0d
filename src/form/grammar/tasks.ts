import { isTaskLabel, ROLE } from '../evidence/labels';
import { Line } from '../cells/lines';
import type { Task } from '../model/form';
import { passage } from './construct';
import { asksForAmounts } from './funds-construct';
import { endsFunds } from './read-funds';

/**
 * The tasks of a department's year, a table of its own above the indicators:
 *
 *     年度主要任务 | 任务名称   | 主要内容       | 预算数 | 执行数
 *                 | 食品安全监管 | 抽检5000批次 | 300   | 290
 *
 * They are no sources of money, and what they cost need not be all that was spent.
 */
export function readTasks(lines: readonly Line[]): Tasks {
  const at = lines.findIndex((line) => line.names(ROLE.task) && line.isWords && line.texts.length >= FEWEST_HEADINGS);
  if (at < 0) return NO_TASKS;
  const below = lines.slice(at + 1).map(withoutBlockLabel);
  const end = below.findIndex((line, index) => endsFunds(line) || (index > 0 && headsFunds(line)));
  const rows = end < 0 ? below : below.slice(0, end);
  const tasks = rows.flatMap(({ row, plain: { cells } }): Task[] => {
    const [label, ...others] = cells;
    const figures = others.filter(({ text }) => /\d/u.test(text));
    return label && figures.length > 0 ? [{ row, label, figures }] : [];
  });
  return { tasks, lines: lines.slice(at, at + 1 + rows.length) };
}

interface Tasks {
  readonly tasks: readonly Task[];
  /** Their headings and rows: 完成情况 among them asks for no outcome of the whole. */
  readonly lines: readonly Line[];
}

const NO_TASKS: Tasks = Object.freeze({ tasks: [], lines: [] });

const FEWEST_HEADINGS = 3;

/** 年度主要任务 copied down beside each of them. */
const withoutBlockLabel = ({ row, cells }: Line): Line =>
  new Line(
    row,
    cells.filter((cell) => !isTaskLabel(cell)),
  );

/** Right below the headings their second row may ask for amounts. */
const headsFunds = (line: Line): boolean => line.isWords && asksForAmounts(line.funds);

export const tasks = passage('tasks', 'tasks', readTasks, () => NO_TASKS);
