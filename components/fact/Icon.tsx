const PATHS = {
  pin: 'M9.5 1.8l4.7 4.7L11 8l-.8 3.7-5.9-5.9L8 5zM6.9 9.1l-4.7 4.7',
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  move: 'M8 1.8v12.4M1.8 8h12.4M6 3.8l2-2 2 2M6 12.2l2 2 2-2M3.8 6l-2 2 2 2M12.2 6l2 2-2 2',
  more: 'M3.2 8h.1M8 8h.1M12.8 8h.1',
  cite: 'M6.5 4.5C4 5.5 2.8 7.2 2.8 9.6a2 2 0 1 0 2-2M13 4.5c-2.5 1-3.7 2.7-3.7 5.1a2 2 0 1 0 2-2',
  open: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.5 8.5',
  back: 'M10 3L5 8l5 5',
  expand: 'M9.5 2.5h4v4M13.5 2.5l-5 5M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3',
  panel: 'M3 3h10a.5.5 0 0 1 .5.5v9a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5v-9A.5.5 0 0 1 3 3zM9.5 3v10',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11H4m3.5 0h6M10.2 3.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6M5.8 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6',
} as const;

/** A picture on a button; the button says what it is. */
export function Icon({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
