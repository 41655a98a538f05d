import { runUnderProjectNode } from './setup.mjs';

runUnderProjectNode('package.ts');
