import type { Candidate } from './candidates.ts';
import { LEXICONS } from './lexicons.ts';
import type { NameLexicon } from './lexicons.ts';
import { placeEnd } from './place.ts';

/** The organisation's names in a text, by where they begin and where they end. */
interface Organisation {
  byStart: Map<number, number>;
  byEnd: Map<number, number>;
}

function organisationIn(candidates: readonly Candidate[]): Organisation {
  const byStart = new Map<number, number>();
  const byEnd = new Map<number, number>();
  for (const { from, to, forms } of candidates) {
    if (forms.every(({ topic }) => topic !== 'un')) continue;
    byStart.set(from, Math.max(to, byStart.get(from) ?? 0));
    byEnd.set(to, Math.min(from, byEnd.get(to) ?? from));
  }
  return { byStart, byEnd };
}

/** Longest words for a place between the organisation's name and an envoy's ("联合国叙利亚问题特使"). */
const LONGEST_GAP = 14;

/** Where a name begins when the organisation's name before it belongs to it. */
function joinedFrom(
  key: string,
  from: number,
  lexicon: NameLexicon,
  { byEnd }: Organisation,
  place: boolean,
) {
  for (const join of lexicon.pre ?? []) {
    const end = from - join.length;
    if (end > 0 && key.startsWith(join, end) && byEnd.has(end)) return byEnd.get(end);
  }
  if (!place || lexicon.gap === undefined) return undefined;
  const gap = new RegExp(`^(?:${lexicon.gap})$`, 'u');
  for (let end = from - 1; end > 0 && end >= from - LONGEST_GAP; end--)
    if (byEnd.has(end) && gap.test(key.slice(end, from))) return byEnd.get(end);
  return undefined;
}

/** Where a name ends when the organisation's name after it belongs to it. */
function joinedTo(key: string, to: number, lexicon: NameLexicon, { byStart }: Organisation) {
  for (const join of lexicon.post ?? []) {
    const end = key.startsWith(join, to) ? byStart.get(to + join.length) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}

/**
 * Joins a body's name with the organisation's beside it ("UN" + "Security Council", "Conseil de sécurité" + "de
 * l'ONU"), and lets the place of a mission or an envoy follow. One candidate for each form that can be joined.
 */
export function joinNames(text: string, key: string, candidates: readonly Candidate[]): Candidate[] {
  const organisation = organisationIn(candidates);
  return candidates.flatMap((candidate) => {
    const { from, to } = candidate;
    const joined = candidate.forms.flatMap((form): Candidate[] => {
      const lexicon = LEXICONS[form.lexicon];
      if (lexicon === undefined || form.topic === 'un' || form.topic === 'interpol') return [];
      const begin = joinedFrom(key, from, lexicon, organisation, form.place);
      const end = joinedTo(key, to, lexicon, organisation);
      if (begin === undefined && end === undefined) return [];
      const last = end ?? to;
      const placed = form.place ? placeEnd(text, last, lexicon, form.topic === 'un/envoys') : last;
      return [{ from: begin ?? from, to: placed, forms: [form], joined: true }];
    });
    const alone = candidate.forms.filter(({ need }) => need !== 'joined');
    return alone.length === 0 ? joined : [{ ...candidate, forms: alone }, ...joined];
  });
}
