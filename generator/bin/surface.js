#!/usr/bin/env node
// Says what changed for users since a commit, and which version that means: npm run surface -- [commit]
import { run } from './run.js';

await run('surface', 'runSurface', 'generated');
