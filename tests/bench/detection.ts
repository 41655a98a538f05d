// Detection as the benchmarks bundle and measure it.
export { detect, readMentions } from '../../lib/detect/detect.ts';
export { gateOf } from '../../lib/detect/figures/gate.ts';
export { grammarOf } from '../../lib/detect/figures/languages.ts';
export { readFigures } from '../../lib/detect/figures/read.ts';
export { mayHoldMentions } from '../../lib/detect/gate.ts';
export { gateFor } from '../../lib/detect/listed.ts';
export { findMentions } from '../../lib/detect/find.ts';
export { beginningsOfNames } from '../../lib/detect/names/firstwords.ts';
export { NameList, nameList } from '../../lib/detect/names/namelist.ts';
export { LEXICONS } from '../../lib/detect/names/lexicons.ts';
export { NameIndex, allNames } from '../../lib/detect/names/nameindex.ts';
export { readNames } from '../../lib/detect/names/read.ts';
export { fold } from '../../lib/text/fold.ts';
