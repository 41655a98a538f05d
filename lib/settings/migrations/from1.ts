/** Version 1 (0.1.0) held one list, of the hosts on which Gloss is off; version 2 lets the list mean the opposite. */
export function fromVersion1({ sitesOff, ...others }: Record<string, unknown>): Record<string, unknown> {
  return sitesOff === undefined ? others : { ...others, sites: { mode: 'block', patterns: sitesOff } };
}
