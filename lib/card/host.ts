import { parentOf } from './theme.ts';

/** Events that stop at the host, so that the page's shortcuts and menus do not act on what is done in the card. */
const KEPT =
  'keydown keyup keypress click auxclick dblclick contextmenu wheel pointerdown pointerup mousedown mouseup touchstart touchend focusin focusout copy dragstart selectstart';

/** A page that keeps removing the host wins after this many times per card. */
const PATIENCE = 3;

const MOUNT = 'gloss place';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The one element Gloss puts into a page: it holds the card in a closed root and in the top layer. */
export interface CardHost {
  /** What the page sees as the target of everything done in the card. */
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The element the card is drawn into. */
  readonly mount: HTMLElement;
  /** Has a text read out; '' for none. */
  say: (text: string) => void;
  /** Gives the root its style; without one nothing in it can be shown. */
  dress: (css: string) => void;
  /** Shows the host above `near`, inside the modal dialog or fullscreen element that holds it. */
  show: (near: Element) => void;
  hide: () => void;
  remove: () => void;
}

/**
 * Makes the host, not yet in the page: `show` puts it there.
 * @param onLost called when the page will not let the host stay
 */
export function createHost(document: Document, onLost: () => void): CardHost {
  const { element, root, mount, style, live } = build(document);
  let near: Element = document.documentElement;
  let losses = 0;
  const watcher = new MutationObserver(() => {
    if (isShown(element)) return;
    losses += 1;
    if (losses > PATIENCE) onLost();
    else raise(element, layerOf(near));
  });
  const hide = (): void => {
    watcher.disconnect();
    // Nothing of the page is kept alive.
    near = document.documentElement;
    if (isShown(element)) element.hidePopover();
  };
  const show = (at: Element): void => {
    near = at;
    losses = 0;
    watcher.disconnect();
    raise(element, layerOf(near));
    if (element.parentNode) watcher.observe(element.parentNode, { childList: true });
  };
  const remove = (): void => {
    hide();
    element.remove();
  };
  const dress = (css: string): void => {
    style.textContent = css;
  };
  const say = (text: string): void => {
    if (live.textContent !== text) live.textContent = text;
  };
  return { element, root, mount, dress, say, show, hide, remove };
}

/**
 * Takes out the host of a version before this one: Firefox ends a script when its extension is updated, without
 * letting it clear up.
 */
export function removeStaleHost(document: Document, rootOf: (element: Element) => ShadowRoot | null): void {
  for (const element of document.querySelectorAll(':root > [popover]'))
    if (rootOf(element)?.querySelector(`.${MOUNT.replace(' ', '.')}`)) element.remove();
}

/** In an XML document `createElement` would make elements without any style or behaviour of their own. */
function build(
  document: Document,
): Pick<CardHost, 'element' | 'root' | 'mount'> & Record<'style' | 'live', HTMLElement> {
  const make = (name: string): HTMLElement => document.createElementNS(XHTML, name);
  const element = make('div');
  element.popover = 'manual';
  for (const type of KEPT.split(' ')) element.addEventListener(type, (event) => event.stopPropagation());
  const root = element.attachShadow({ mode: 'closed' });
  const style = make('style');
  const mount = make('div');
  mount.className = MOUNT;
  const live = make('p');
  live.role = 'status';
  live.className = 'unseen';
  root.append(style, live, mount);
  return { element, root, mount, style, live };
}

const isShown = (element: HTMLElement): boolean => element.isConnected && element.matches(':popover-open');

/** A popover above a modal dialog or a fullscreen element is painted but gets no events: it must be inside. */
function layerOf(near: Element): Element {
  for (let at: Element | null = near; at; at = parentOf(at)) {
    if (Element.prototype.matches.call(at, 'dialog:modal, :fullscreen')) return at;
  }
  return near.ownerDocument.documentElement;
}

/** Moving closes a popover, so it is shown again after the move. */
function raise(element: HTMLElement, layer: Element): void {
  if (element.parentNode !== layer) layer.append(element);
  if (!isShown(element)) element.showPopover();
}
