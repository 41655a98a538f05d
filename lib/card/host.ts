import { parentOf } from './theme.ts';

/** Events that stop at the host, so that the page's shortcuts and menus do not act on what is done in the card. */
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'click', 'auxclick', 'dblclick', 'contextmenu', 'wheel'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'focusin', 'focusout'],
  ...['copy', 'dragstart', 'selectstart'],
];

/** A page that keeps removing the host wins after this many times per card. */
const PATIENCE = 3;

/** The one element Gloss puts into a page: it holds the card in a closed root and in the top layer. */
export interface CardHost {
  /** What the page sees as the target of everything done in the card. */
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The element the card is drawn into. */
  readonly mount: HTMLElement;
  /** Shows the host above `near`, inside the modal dialog or fullscreen element that holds it. */
  show: (near: Element) => void;
  hide: () => void;
  remove: () => void;
}

/**
 * Makes the host, not yet in the page: `show` puts it there.
 * @param onLost called when the page will not let the host stay
 */
export function createHost(document: Document, css: string, onLost: () => void): CardHost {
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const mount = document.createElement('div');
  mount.className = 'gloss place';
  root.append(style, mount);
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation());

  let losses = 0;
  let near: Element = document.documentElement;
  const raise = (): void => raiseIn(element, layerOf(near));
  const watcher = new MutationObserver(() => {
    if (element.isConnected && element.matches(':popover-open')) return;
    losses += 1;
    if (losses > PATIENCE) onLost();
    else raise();
  });
  const hide = (): void => {
    watcher.disconnect();
    if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
  };
  return {
    element,
    root,
    mount,
    show: (at) => {
      near = at;
      losses = 0;
      raise();
      watcher.disconnect();
      if (element.parentNode) watcher.observe(element.parentNode, { childList: true });
    },
    hide,
    remove: () => {
      hide();
      element.remove();
    },
  };
}

/** A popover above a modal dialog or a fullscreen element is painted but gets no events: it must be inside. */
function layerOf(near: Element): Element {
  for (let at: Element | null = near; at; at = parentOf(at)) {
    if (at.matches('dialog:modal, :fullscreen')) return at;
  }
  return near.ownerDocument.documentElement;
}

/** Moving closes a popover, so it is shown again after the move. */
function raiseIn(element: HTMLElement, layer: Element): void {
  if (element.parentNode !== layer) layer.append(element);
  if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
}
