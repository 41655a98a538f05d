import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Frame } from '../../lib/browse/plot/plot.ts';

/** Charts are laid out anew when they have become wider or narrower by so many pixels. */
const STEP = 8;
const NARROWEST = 200;

/**
 * A picture's frame at the width it has in the window, so that what is written in it is as large as other small text and
 * as the reader chose, be the picture narrow or wide.
 * @param usual the frame with the height wanted, for text of medium size
 * @param selector the picture's place within what the reference is put on; that itself where it is left out
 * @returns the reference, and the frame; undefined until it is known how wide it is
 */
export function useFrame<E extends HTMLElement>(
  usual: Frame,
  selector?: string,
): [RefObject<E | null>, Frame | undefined] {
  const ref = useRef<E | null>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const room = selector === undefined ? element : element.querySelector<HTMLElement>(selector);
      // In a panel that is not shown nothing has a width.
      if (!room?.clientWidth) return;
      const scale = Number.parseFloat(getComputedStyle(room).getPropertyValue('--g-scale')) || 1;
      setWidth(Math.max(NARROWEST, Math.floor(room.clientWidth / scale / STEP) * STEP));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [selector]);
  const frame = useMemo(() => (width === undefined ? undefined : frameOfWidth(usual, width)), [usual, width]);
  return [ref, frame];
}

const frameOfWidth = (usual: Frame, width: number): Frame => ({
  ...usual,
  width,
  ticks: { ...usual.ticks, x: Math.max(2, Math.round((usual.ticks.x * width) / usual.width)) },
});
