import type { OpenAt, StepOutcome, StepRequest } from './contract.ts';

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

const PLACES: readonly OpenAt[] = ['selection', 'current', 'view'];

/**
 * Finds the mention that is meant in the frames of a tab.
 * @param frames those that hold mentions, in order
 * @param open has a frame open the mention's card, and says whether it has one there
 * @returns whether any had
 */
export async function openFirst(
  frames: readonly number[],
  open: (frameId: number, at: OpenAt) => Promise<boolean>,
): Promise<boolean> {
  for (const at of PLACES) for (const frame of frames) if (await open(frame, at)) return true;
  return false;
}
