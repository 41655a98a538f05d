import { runUnderProjectNode } from './setup.mjs';

runUnderProjectNode('start.ts');
