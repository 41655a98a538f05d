/** Outlines on a field of 16 by 16. */
const PATHS = {
  back: 'M10 3L5 8l5 5',
  expand: 'M9.5 2.5h4v4M13.5 2.5L8.5 7.5M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3',
  panel: 'M3 3h10a.5.5 0 0 1 .5.5v9a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5v-9A.5.5 0 0 1 3 3zM9.5 3v10',
  settings: 'M2.5 5h6M12 5h1.5M2.5 11h1.5M7.5 11h6M10.2 3.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 0 0 0-3.6M5.8 9.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 0 0 0-3.6',
} as const;

/** A small drawing on a button that says in words what it does. */
export function Icon({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
