import { learnAll } from '../../lib/detect/figures/bundle.ts';

// A page is given the grammars it needs by the background; the tests need them all.
learnAll();
