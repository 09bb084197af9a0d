import { LocaleService, type Injector } from '@univerjs/core';
import { IMenuManagerService, MenuManagerPosition, type IMenuSchema } from '@univerjs/ui';

/** What a control is called that no command of Univer's names, by what it is. */
const WORDS = {
  'zh-CN': {
    ...{ nameBox: '名称框', zoom: '显示比例', control: '表格工具', notices: '通知', tabs: '工作表标签' },
    ...{ addSheet: '新增工作表', allSheets: '全部工作表', tabsBack: '向前滚动标签', tabsOn: '向后滚动标签' },
    ...{ gridlines: '网格线', zoomOut: '缩小', zoomIn: '放大', moreTools: '更多工具', namedCells: '已定义的名称' },
    ...{ sidebar: '侧栏', closeSidebar: '关闭侧栏', toolbar: '工具栏' },
  },
  'en-US': {
    ...{ nameBox: 'Name box', zoom: 'Zoom', control: 'Sheet tool', notices: 'Notices', tabs: 'Sheet tabs' },
    ...{ addSheet: 'Add a sheet', allSheets: 'All sheets', tabsBack: 'Scroll tabs back', tabsOn: 'Scroll tabs on' },
    ...{ gridlines: 'Gridlines', zoomOut: 'Zoom out', zoomIn: 'Zoom in', moreTools: 'More tools' },
    ...{ namedCells: 'Named cells', sidebar: 'Side panel', closeSidebar: 'Close side panel', toolbar: 'Toolbar' },
  },
} as const;
type Word = keyof (typeof WORDS)['zh-CN'];

/** Signs that have no words, around the sheet: what leads to them, in their order, and what each does. */
const SIGNS: readonly (readonly [place: string, words: readonly Word[]])[] = [
  ['footer button[data-u-comp=sheet-bar-append-button]', ['addSheet', 'allSheets', 'tabsBack', 'tabsOn']],
  ['footer [data-u-command="sheet.command.toggle-gridlines"]', ['gridlines']],
  ['footer section > section button[data-u-comp=button]:not([aria-haspopup])', ['zoomOut', 'zoomIn']],
  ['footer .univer-h-0\\.5 > button', ['zoom']],
  ['[data-u-comp=ribbon-toolbar-more] button', ['moreTools']],
  ['[data-u-comp=defined-name] input', ['nameBox']],
  ['[data-u-comp=defined-name] > a', ['namedCells']],
  ['[data-u-comp=sidebar] header > button', ['closeSidebar']],
];

/** What on the page is not Univer's: it is in reach wherever it has been scrolled to. */
const OWN = '.wb-header, .wb-message, .wb-files, .wb-pane';

/** Where Univer keeps a menu that is not shown: far off the page, and in the way of the Tab key all the same. */
const isAway = (element: Element): boolean => {
  const { right, bottom, width } = element.getBoundingClientRect();
  return width > 0 && (right < 0 || bottom < 0);
};

/**
 * Gives what Univer draws the names, roles and places in the order of the Tab key that it leaves out. Univer draws its
 * controls anew whenever it likes, so they are looked after each time.
 */
export class Accessible {
  private isDue = false;
  private readonly away = new Set<Element>();

  constructor(
    private readonly page: HTMLElement,
    private readonly injector: Injector,
    private readonly language: () => keyof typeof WORDS,
  ) {
    new MutationObserver(() => this.soon()).observe(document.body, {
      ...{ childList: true, subtree: true, attributes: true },
      attributeFilter: ['style', 'class', 'tabindex', 'aria-expanded'],
    });
    this.soon();
  }

  /** Once for all that changes before the page is drawn. */
  private soon(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      this.mend();
    });
  }

  private mend(): void {
    this.keepAwayOutOfReach();
    this.giveRoles();
    this.giveNames();
  }

  /** A menu that is off the page cannot be reached by keys; once it is shown it can. */
  private keepAwayOutOfReach(): void {
    for (const element of this.away) {
      if (element.isConnected && isAway(element)) continue;
      element.removeAttribute('inert');
      this.away.delete(element);
    }
    for (const button of document.querySelectorAll('body > :not(script) button')) {
      if (button.closest(`[inert], ${OWN}`) || !isAway(button)) continue;
      let outermost: Element = button;
      while (outermost.parentElement && outermost.parentElement !== document.body && isAway(outermost.parentElement)) {
        outermost = outermost.parentElement;
      }
      outermost.setAttribute('inert', '');
      this.away.add(outermost);
    }
  }

  private giveRoles(): void {
    for (const one of this.page.querySelectorAll('div[aria-haspopup], a[aria-haspopup]:not([href])')) {
      const isButton = one.querySelector('input, button, [tabindex]') === null;
      one.setAttribute('role', isButton ? 'button' : 'group');
      // A field with a list beside it: the list is the field's, and what holds both has no state of its own.
      if (!isButton) ['aria-haspopup', 'aria-expanded'].forEach((name) => one.removeAttribute(name));
    }
    // No roles of ARIA: the two parts of the slider for the zoom.
    for (const one of this.page.querySelectorAll('[role=track], [role=handle]')) one.removeAttribute('role');
    for (const canvas of this.page.querySelectorAll('canvas[tabindex="1"]')) {
      // The sheet is one stop in the order of the page, the editors of its cells are none.
      canvas.setAttribute('tabindex', canvas.id.startsWith('univer-sheet') ? '0' : '-1');
    }
  }

  private giveNames(): void {
    const words = WORDS[this.language()];
    const { zoom, control, notices, tabs, sidebar, toolbar } = words;
    const commands = this.commands();
    const name = (element: Element, called: string): void => {
      if (element.getAttribute('aria-label') !== called) element.setAttribute('aria-label', called);
    };
    for (const [place, signs] of SIGNS) {
      for (const [at, one] of [...this.page.querySelectorAll<HTMLElement>(place)].entries()) {
        const sign = signs[at];
        if (!sign) continue;
        one.setAttribute('data-pe-sign', '');
        // To a command Univer itself gives the tooltip.
        if (!one.hasAttribute('data-u-command')) one.title = words[sign];
        name(one, words[sign]);
      }
    }
    for (const list of this.page.querySelectorAll('[data-u-comp=slide-tab-bar]')) name(list, tabs);
    for (const panel of this.page.querySelectorAll('[data-u-comp=sidebar]')) name(panel, sidebar);
    for (const bar of this.page.querySelectorAll('[data-u-comp=ribbon-toolbar]')) name(bar, toolbar);
    for (const one of this.page.querySelectorAll('button, a, input, [role=button], [role=group]')) {
      if (one.hasAttribute('data-pe-sign')) continue;
      const given = one.getAttribute('data-pe-named');
      if (given === null && (one.hasAttribute('aria-label') || (one.textContent ?? '').trim() !== '')) continue;
      one.setAttribute('data-pe-named', '');
      const command = one.closest('[data-u-command]')?.getAttribute('data-u-command') ?? '';
      const isSlider = one.closest('[data-u-comp=slider], .univer-h-0\\.5') !== null;
      name(one, commands.get(command) ?? (isSlider ? zoom : control));
    }
    // What the pane announces has a name of its own.
    const announced = [...document.querySelectorAll('section[aria-label][aria-live]')].filter(
      (one) => !one.closest(OWN),
    );
    announced.forEach((section, index) => name(section, `${notices} ${index + 1}`));
  }

  /** What Univer itself calls its commands, in the language it speaks. */
  private commands(): ReadonlyMap<string, string> {
    const locale = this.injector.get(LocaleService);
    const found = new Map<string, string>();
    const collect = ({ item, children = [] }: IMenuSchema): void => {
      const key = item?.tooltip ?? item?.title;
      if (item && key) found.set(item.commandId ?? item.id, locale.t(key));
      if (item && key) found.set(item.id, locale.t(key));
      children.forEach(collect);
    };
    this.injector.get(IMenuManagerService).getMenuByPositionKey(MenuManagerPosition.RIBBON).forEach(collect);
    return found;
  }
}
