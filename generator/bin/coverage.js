#!/usr/bin/env node
// Compares what the specification has with what Zendesk publishes: npm run coverage
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.js';

const { entry } = await compiled('coverage');
const { runCoverage } = await import(entry);
const specification = join(fileURLToPath(new URL('../..', import.meta.url)), 'specification');
process.exitCode = runCoverage(process.argv.slice(2), specification, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
