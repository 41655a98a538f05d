import { type Work, inSlices as original } from '../../../../lib/page/slices.ts';
import { meter } from './meter.ts';

export { Budget } from '../../../../lib/page/slices.ts';

/** The slices of `lib/page`, each noted; the first goes on with what came right before it. */
export const inSlices: typeof original = (work, ...how) => {
  let isFirst = true;
  const metered: Work = {
    resume: () => {
      if (!isFirst) meter.begin();
      isFirst = false;
      work.resume?.();
    },
    step: () => {
      const more = work.step();
      meter.seen();
      return more;
    },
  };
  return original(metered, ...how);
};
