import type { Frame, Locator, Page } from 'playwright-core';
import { unmoving } from './at-rest';
import type { ExcelSession } from './excel-page';

/** The pane as a person sees and uses it, by its Chinese words. */

/** Where the pane is: a frame beside Excel, a part of the page in the workbench. */
type Place = Pick<Frame, 'getByRole'>;

export const button = (pane: Place, name: string | RegExp): Locator => pane.getByRole('button', { name });
export const entries = (pane: Frame): Locator => pane.locator('[data-entry]');

/** Chooses what stands behind 更多操作, which is grey while something is under way, once it stands still. */
export async function pressMore(pane: Frame | Page, name: string): Promise<void> {
  await settled(pane);
  await button(pane, '更多操作').click();
  const isSwitch = name === '自动校验';
  const item = pane.getByRole(isSwitch ? 'menuitemcheckbox' : 'menuitem', { name, exact: true });
  await item.waitFor();
  await unmoving(pane);
  await item.click();
  // What was chosen closes the menu; a switch leaves it open.
  if (!isSwitch) await item.waitFor({ state: 'detached' });
}

/** Presses 校验本表 or 校验整个工作簿 and waits until all is shown and marked. */
export async function validate(pane: Frame, name = '校验本表'): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).click();
  await settled(pane);
}

/** Waits for what the pane says was done, or why not. Where it never does, what it shows instead is told. */
export async function says(pane: Frame, words: string | RegExp): Promise<void> {
  try {
    await pane.getByText(words).first().waitFor();
  } catch (cause) {
    throw new Error(`The pane does not say ${words}, but: ${await pane.locator('body').innerText()}`, { cause });
  }
}

/** Waits until nothing is under way any more. */
export async function settled(pane: Place): Promise<void> {
  await pane.getByRole('button', { name: /^(校验本表|Check sheet)$/, disabled: false, includeHidden: true }).waitFor({
    state: 'attached',
  });
}

/** Shows every entry with its details, information as well: a click on each, without the way of a mouse to it. */
export async function openAll(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    const clickEach = async (selector: string): Promise<void> => {
      const clicked = new Set<Element>();
      for (let next = document.querySelector(selector); next; next = document.querySelector(selector)) {
        if (clicked.has(next)) throw new Error(`A click does not open ${next.textContent}.`);
        clicked.add(next);
        (next as HTMLElement).click();
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    await clickEach('[role="group"] button[aria-pressed="false"]');
    await clickEach('[data-entry][aria-expanded="false"]');
  });
  await settled(pane);
}

/** A remark, as far as the pane shows it. */
export interface ShownRemark {
  readonly severity: string;
  readonly title: string;
  readonly message: string;
  readonly steps: readonly string[];
  readonly cells: readonly string[];
  readonly help: string;
  readonly basis: string;
  readonly canFix: boolean;
}

/** Everything that stands in the opened list. */
export const readRemarks = (pane: Frame): Promise<ShownRemark[]> =>
  pane.evaluate(() => {
    const textOf = (element: Element | null | undefined): string => element?.textContent ?? '';
    const termsOf = (list: Element) =>
      new Map([...list.querySelectorAll('dt')].map((term) => [textOf(term), term.nextElementSibling]));
    const remarkOf = (list: Element, severity: string, title: string) => {
      const place = list.parentElement ?? list;
      const terms = termsOf(list);
      const all = (term: string, what: string) => [...(terms.get(term)?.querySelectorAll(what) ?? [])].map(textOf);
      return {
        severity,
        title,
        message: textOf(place.querySelector('p')),
        steps: all('算式', 'li'),
        cells: all('涉及单元格', 'button'),
        canFix: [...place.querySelectorAll('button')].some((one) => textOf(one) === '修正…'),
      };
    };
    return [...document.querySelectorAll('[data-entry]')].flatMap((entry) => {
      const words = entry.querySelector('span > span')?.parentElement;
      const severity = textOf(words?.firstElementChild);
      const title = textOf(words).slice(severity.length);
      const lists = [...(entry.closest('li')?.querySelectorAll('dl') ?? [])];
      // What to do and the basis stand once below all remarks; where they differ, a line for each.
      const foot = lists.map(termsOf).find((terms) => terms.has('处理'));
      const helps = [...(foot?.get('处理')?.querySelectorAll('p') ?? [])].map(textOf);
      return lists
        .filter((list) => termsOf(list).has('涉及单元格'))
        .map((list, index) => {
          const { canFix, ...remark } = remarkOf(list, severity.trim(), title);
          const help = helps[index]?.replace(/^\S+ /u, '') ?? textOf(foot?.get('处理'));
          return { ...remark, help, basis: textOf(foot?.get('依据')), canFix };
        });
    });
  });

/** Times of a click, in ms: until the pane shows the answer, and until nothing is under way any more. */
export interface ClickTimes {
  readonly painted: number;
  readonly idle: number;
  readonly longestTask: number;
}

/** Clicks a button and measures in the pane itself, from the click to the frame that shows what was not there before. */
export async function timeClick(session: ExcelSession, name: string, shows: string): Promise<ClickTimes> {
  const target = await session.pane.getByRole('button', { name, exact: true }).elementHandle();
  return session.pane.evaluate(
    async ([element, selector]) => {
      const isThere = () => document.querySelector(selector) !== null;
      const start = performance.now();
      const tasksBefore = window.paneTimes?.longTasks.length ?? 0;
      const until = (check: () => boolean) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (check()) requestAnimationFrame(() => setTimeout(resolve));
            else requestAnimationFrame(look);
          };
          look();
        });
      const press = element as HTMLButtonElement;
      press.click();
      await until(isThere);
      const painted = performance.now() - start;
      await until(() => press.getAttribute('aria-disabled') !== 'true');
      const idle = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const longestTask = Math.max(0, ...(window.paneTimes?.longTasks.slice(tasksBefore) ?? []));
      return { painted, idle, longestTask };
    },
    [target, shows] as const,
  );
}
