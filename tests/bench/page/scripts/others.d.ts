/** Only what the benchmark calls: neither library brings types. */
declare module 'mark.js' {
  interface MarkOptions {
    accuracy?: 'partially' | 'complementary' | 'exactly';
    separateWordSearch?: boolean;
    diacritics?: boolean;
    acrossElements?: boolean;
    done?: (marks: number) => void;
  }
  const Mark: new (context: Element) => { mark(words: readonly string[], options: MarkOptions): void };
  export default Mark;
}

declare module 'findandreplacedomtext' {
  const findAndReplaceDOMText: (
    node: Node,
    options: { find: RegExp; wrap: string; preset: 'prose' },
  ) => unknown;
  export default findAndReplaceDOMText;
}
