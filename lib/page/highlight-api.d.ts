/** Chrome 140, Firefox 150; TypeScript's DOM types do not have it yet. */
interface HighlightHitResult {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): HighlightHitResult[];
}
