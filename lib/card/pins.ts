import type { Panel } from './panel.ts';
import type { Visible } from './state.ts';

/** The cards that stay until they are closed, with what they show. */
export class Pins {
  readonly #pinned = new Map<Panel, Visible>();

  get isEmpty(): boolean {
    return this.#pinned.size === 0;
  }

  add(panel: Panel, visible: Visible): void {
    this.#pinned.set(panel, visible);
  }

  /** The card that holds a node. */
  at(node: Node | null): Panel | undefined {
    return [...this.#pinned.keys()].find((panel) => panel.holds(node));
  }

  /** The card of a mention. */
  of(id: number): Panel | undefined {
    return [...this.#pinned].find(([, { card }]) => card.target.id === id)?.[0];
  }

  shownIn(panel: Panel): Visible | undefined {
    return this.#pinned.get(panel);
  }

  /** Takes a card off, and out of the page. */
  remove(panel: Panel): void {
    this.#pinned.delete(panel);
    panel.element.remove();
  }

  clear(): void {
    for (const panel of this.#pinned.keys()) this.remove(panel);
  }

  /** The window has another size, or what is in a card has. */
  keepInView(inside?: Node): void {
    for (const panel of this.#pinned.keys()) {
      if (inside && !panel.holds(inside)) continue;
      const { left, top } = panel.element.getBoundingClientRect();
      panel.moveTo({ x: left, y: top });
    }
  }
}
