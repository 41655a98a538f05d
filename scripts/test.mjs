import { runUnderProjectNode } from './setup.mjs';

runUnderProjectNode('test.ts');
