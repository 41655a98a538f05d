/** Groups of people that must never be taken for one another. */
export type PopulationKind = 'foreigners' | 'members' | 'families' | 'volunteers' | 'otherForces';

/**
 * First match wins. The words are those of the record's own populations and of the head nouns that
 * detection reads; whoever has none of the telling words is taken for foreigners who went to fight.
 */
const TELLING: readonly [PopulationKind, RegExp][] = [
  ['families', /\b(women|children|minors|infants|camp residents|affiliates|family members)\b/i],
  ['volunteers', /\b(applica\w+|volunteers?)\b/i],
  ['otherForces', /\b(pro-government|shia|mercenar\w+|troops|soldiers|forces|army|rebels)\b/i],
  ['foreigners', /\bforeign\b|\boutside\b/i],
  // "ISIL fighters including locals", "TTP fighters": the strength of one group, whoever its people are.
  [
    'members',
    /including (locals|libyans|somalis|syrians)|\bmembers?\b|all kinds|\b(?!ISIL fighters from)[A-Z][A-Za-z]*[A-Z-][A-Za-z]* (fighters|detainees)/,
  ],
];

/** What kind of people a population is, by its words. */
export function populationKind(population: string | undefined): PopulationKind {
  const match = population === undefined ? undefined : TELLING.find(([, words]) => words.test(population));
  return match?.[0] ?? 'foreigners';
}
