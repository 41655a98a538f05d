import { standingOf } from '../../lib/answer/answer.ts';
import { detect } from '../../lib/detect/detect.ts';
import type { Claim, FigureMention } from '../../lib/model/mention.ts';
import type { Standing } from '../../lib/model/standing.ts';
import { type StandingCase, claimsBeside } from './cases.ts';

/** The day the evidence was gathered. */
const TODAY = '2026-11-24';

const standingAt = (claim: Claim, pageDate: string | null, beside: Claim[]): Standing =>
  standingOf(claim, pageDate ?? undefined, { today: TODAY, beside });

/** How a case's claim stands. */
export const standingOfCase = (one: StandingCase): Standing =>
  standingAt(one.claim, one.pageDate, claimsBeside(one));

/** How a case's sentence stands as it is read; undefined where its figure is not found. */
export function standingOfText({ text, figure, lang, pageDate }: StandingCase): Standing | undefined {
  if (text === undefined || figure === undefined) return undefined;
  const at = text.indexOf(figure);
  const figures = detect(text, { lang }).filter(
    (mention): mention is FigureMention => mention.kind === 'figure',
  );
  const own = figures.find(({ from, to }) => from < at + figure.length && to > at);
  if (own === undefined) return undefined;
  const beside = figures.filter((one) => one !== own).map(({ claim }) => claim);
  return standingAt(own.claim, pageDate, beside);
}

/** Everything that a standing says. */
export const wordsOf = ({ summary, reasons, notes }: Standing): string =>
  [summary, ...reasons.map(({ text }) => text), ...notes.map(({ text }) => text)].join('\n');

/** In what a standing is not as a case wants it; empty where it is. */
export function faultsIn(
  standing: Standing,
  { relation, estimates, never = [], says = [] }: StandingCase,
): string[] {
  const shown = (ids: string, roles: string): boolean =>
    standing.estimates.some(({ id, role }) => ids.split('|').includes(id) && roles.split('|').includes(role));
  const words = wordsOf(standing);
  return [
    ...(standing.relation === relation ? [] : [`it is ${standing.relation}, not ${relation}`]),
    ...estimates
      .filter(({ id, role }) => !shown(id, role))
      .map(({ id, role }) => `${id} is not shown as ${role}`),
    ...never.filter((id) => standing.estimates.some((one) => one.id === id)).map((id) => `${id} is shown`),
    ...says
      .filter((pattern) => !new RegExp(pattern, 'i').test(words))
      .map((pattern) => `it does not say ${pattern}`),
  ];
}
