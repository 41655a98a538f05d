import { writeFileSync } from 'node:fs';
import { gateStems } from '../lib/detect/names/gatestems.ts';

// Run it after changing names: the page script asks for a paragraph's names only where one of these begins.
writeFileSync('assets/lexicon/names/gate.json', `${JSON.stringify(gateStems(), undefined, 2)}\n`);
