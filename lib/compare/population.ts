import words from '../../assets/compare/populations.json' with { type: 'json' };
import type { Claim } from '../model/mention.ts';
import { plain } from './plain.ts';

/** Groups of people (or papers) that are easily taken for one another. */
export type PopulationKind =
  | 'foreigners'
  | 'families'
  | 'camps'
  | 'minors'
  | 'women'
  | 'applicants'
  | 'networks'
  | 'planned'
  | 'papers'
  | 'named'
  | 'terrorists'
  | 'forces'
  | 'members';

const compile = (lists: readonly (readonly string[])[]): [string, RegExp][] =>
  lists.map(([kind = '', pattern = '']) => [kind, new RegExp(pattern, 'u')]);

const RECORD = compile(words.record);
const PAGE = compile(words.page);

const first = (lists: readonly [string, RegExp][], text: string): string | undefined =>
  lists.find(([, pattern]) => pattern.test(text))?.[0];

/** What kind of people a published figure counts, by its own words; whoever has no telling word went to fight abroad. */
export const recordKind = (population: string): PopulationKind =>
  (first(RECORD, plain(population)) as PopulationKind | undefined) ?? 'foreigners';

const FOREIGN = new RegExp(words.foreign, 'u');
/** "Of them, 4,761 were women": a part is named by what it is, without a noun of its own. */
const PARTS: readonly PopulationKind[] = ['foreigners', 'women', 'minors'];
const FIGHTERS: readonly PopulationKind[] = ['foreigners'];
/** "The group has 10,000 fighters": its strength, where nothing says that they came from elsewhere. */
const STRENGTH: readonly PopulationKind[] = ['members', 'foreigners'];
/** Nationals and foreigners of whom the text says no more may have been counted with their families, or as troops. */
const ANYBODY: readonly PopulationKind[] = ['foreigners', 'families', 'forces'];

/** The kinds that a page's figure may mean, by its noun in any language, the likeliest first. */
export function kindsOf(claim: Claim): readonly PopulationKind[] {
  if (claim.population === undefined) return claim.measure === 'other' ? PARTS : FIGHTERS;
  const population = plain(claim.population);
  const kind = first(PAGE, population);
  if (kind === 'fighters') return isStrength(claim) && !FOREIGN.test(population) ? STRENGTH : FIGHTERS;
  return kind === undefined ? ANYBODY : [kind as PopulationKind];
}

/** Whether a group is said to have people somewhere, and nobody to have come from anywhere. */
const isStrength = ({ groups, measure, origins }: Claim): boolean =>
  groups.length > 0 &&
  (measure === undefined || measure === 'active' || measure === 'detained') &&
  origins.countries.length === 0 &&
  origins.count === undefined &&
  origins.region === undefined;
