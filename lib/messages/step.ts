import type { StepOutcome, StepRequest } from './contract.ts';

/**
 * Leads a step through the frames of a tab: on from the frame where a card is or was open, else from what is in view,
 * from frame to frame and around.
 * @param frames those that hold mentions, in order
 * @param ask asks a frame to step; `none` where it cannot
 */
export async function stepThrough(
  frames: readonly number[],
  by: StepRequest['by'],
  ask: (frameId: number, request: StepRequest) => Promise<StepOutcome>,
): Promise<void> {
  const ordered = by === 1 ? [...frames] : [...frames].reverse();
  for (const [at, frame] of ordered.entries()) {
    const outcome = await ask(frame, { by, from: 'current' });
    if (outcome === 'shown') return;
    if (outcome === 'none') continue;
    for (const next of [...ordered.slice(at + 1), ...ordered.slice(0, at + 1)])
      if ((await ask(next, { by, from: 'edge' })) === 'shown') return;
    return;
  }
  for (const frame of frames) if ((await ask(frame, { by, from: 'view' })) === 'shown') return;
}
