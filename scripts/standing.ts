/** npm run eval:standing    the cases: how claims stand as they are labelled, and as detection reads their sentences */
import { CASES } from '../tests/standing/cases.ts';
import { faultsIn, standingOfCase, standingOfText } from '../tests/standing/judge.ts';

const tell = (faults: Map<string, string[]>): void => {
  for (const [id, list] of faults) if (list.length > 0) console.log(`  ${id}: ${list.join('; ')}`);
};
const right = (faults: Map<string, string[]>): number =>
  [...faults.values()].filter((list) => list.length === 0).length;

const claims = new Map(CASES.map((one) => [one.id, faultsIn(standingOfCase(one), one)]));
console.log(`${right(claims)} of ${CASES.length} claims stand as the evidence says`);
tell(claims);

const sentences = CASES.filter(({ text }) => text !== undefined);
const read = new Map(
  sentences.map((one) => {
    const standing = standingOfText(one);
    return [one.id, standing === undefined ? ['its figure is not found'] : faultsIn(standing, one)];
  }),
);
console.log(`${right(read)} of ${sentences.length} sentences, as detection reads them`);
tell(read);
