/** Between a sign and what is said of it, and between that and the edge of the page, in pixels. */
const GAP_PX = 4;

/** Tells by the keyboard what a title tells the mouse alone: what something without words is. */
export function tellTitlesByKeyboard(): void {
  const tip = document.createElement('div');
  tip.className = 'wb-tip';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  document.body.append(tip);
  const hide = (): void => {
    tip.hidden = true;
  };
  document.addEventListener('focusin', ({ target }) => {
    hide();
    if (!(target instanceof HTMLElement) || !isSign(target) || !target.matches(':focus-visible')) return;
    tip.textContent = target.title;
    tip.hidden = false;
    placeBeside(tip, target);
  });
  for (const type of ['focusout', 'pointerdown', 'wheel'] as const) document.addEventListener(type, hide);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

const isSign = ({ title, innerText }: HTMLElement): boolean => title !== '' && innerText.trim() === '';

/** Below what it is about, or above where there is no room; within the page. */
function placeBeside(tip: HTMLElement, sign: HTMLElement): void {
  const { left, top, bottom } = sign.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const below = bottom + GAP_PX;
  const isRoomBelow = below + height <= window.innerHeight - GAP_PX;
  const furthest = window.innerWidth - width - GAP_PX;
  tip.style.left = `${Math.max(GAP_PX, Math.min(left, furthest))}px`;
  tip.style.top = `${isRoomBelow ? below : Math.max(GAP_PX, top - height - GAP_PX)}px`;
}
