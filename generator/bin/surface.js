#!/usr/bin/env node
// Says what changed for users since a commit, and which version that means: npm run surface -- [commit]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.js';

const { entry } = await compiled('surface');
const { runSurface } = await import(entry);
const generated = join(fileURLToPath(new URL('../..', import.meta.url)), 'generated');
process.exitCode = runSurface(process.argv.slice(2), generated, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
