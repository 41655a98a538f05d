/** Everything a page's own rules could do to a bare `div` is undone; `!important` outranks the page's `!important`. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; border: 0 !important; padding: 0 !important; margin: 0 !important; background: none !important; overflow: visible !important; inset: auto !important;';

/**
 * The one element Gloss adds to a page: it holds the card in a closed shadow root, in the top layer. Added when the
 * first card opens, and again whenever the page has thrown it out.
 */
export class CardHost {
  readonly #document: Document;
  readonly #element: HTMLElement;
  /** Where the card is rendered. */
  readonly container: HTMLElement;

  constructor(document: Document, css: string) {
    this.#document = document;
    // In an XML document `createElement` would make an element without any style of its own.
    this.#element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.#element.style.cssText = HOST_STYLE;
    this.#element.popover = 'manual';
    const root = this.#element.attachShadow({ mode: 'closed' });
    const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
    style.textContent = css;
    this.container = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    root.append(style, this.container);
  }

  /** Whether an event came from inside the card; listeners outside a closed root see only the host. */
  holds(event: Event): boolean {
    return event.target === this.#element;
  }

  /**
   * Shows the card above everything, also above the modal dialog or fullscreen element that its words stand in:
   * those make everything outside themselves inert, so the host has to be inside.
   */
  show(beside: Element): void {
    const home = this.#homeFor(beside);
    if (this.#element.parentNode !== home) home.append(this.#element);
    if (!this.#element.matches(':popover-open')) this.#element.showPopover();
  }

  hide(): void {
    if (this.#element.isConnected && this.#element.matches(':popover-open')) this.#element.hidePopover();
  }

  /** Takes the element out of the page for good. */
  remove(): void {
    this.#element.remove();
  }

  move(left: number, top: number): void {
    this.#element.style.setProperty('left', `${left}px`, 'important');
    this.#element.style.setProperty('top', `${top}px`, 'important');
  }

  #homeFor(beside: Element): Element {
    const { documentElement, fullscreenElement } = this.#document;
    return beside.closest('dialog:modal') ?? fullscreenElement ?? documentElement;
  }
}
