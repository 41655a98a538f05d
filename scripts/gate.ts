import { writeFileSync } from 'node:fs';
import { makeCountries, makeFigureIndex, makeGate, makeNameIndex } from '../lib/detect/makegate.ts';

// Run it after changing names or the words of figures: a page asks only about paragraphs in which one of these begins,
// and only the names of languages are looked for of which one does.
const write = (file: string, data: unknown): void =>
  writeFileSync(`assets/lexicon/${file}`, `${JSON.stringify(data, undefined, 2)}\n`);
write('figures/countries.json', makeCountries());
write('gate.json', makeGate());
write('names/index.json', makeNameIndex());
write('figures/index.json', makeFigureIndex());
