interface Node<T> {
  next: Map<number, Node<T>>;
  value?: T;
}

/** A tree of keys by their code units: finds the longest key that begins at a place, however many keys there are. */
export class Trie<T> {
  readonly #root: Node<T> = { next: new Map() };

  constructor(entries: Iterable<[string, T]>) {
    for (const [key, value] of entries) this.#add(key, value);
  }

  /** Whether any key begins with a code unit: most places of a text are passed over by this alone. */
  begins(unit: number): boolean {
    return this.#root.next.has(unit);
  }

  /**
   * The keys that begin at a place of a text, longest first.
   * @returns their ends and values
   */
  matchesAt(text: string, from: number): { end: number; value: T }[] {
    const found: { end: number; value: T }[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let at = from; at < text.length; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.value !== undefined) found.unshift({ end: at + 1, value: node.value });
    }
    return found;
  }

  #add(key: string, value: T): void {
    let node = this.#root;
    for (let at = 0; at < key.length; at += 1) {
      const unit = key.charCodeAt(at);
      const child = node.next.get(unit) ?? { next: new Map() };
      node.next.set(unit, child);
      node = child;
    }
    node.value = value;
  }
}
