#!/usr/bin/env node
// Brings what one of Zendesk's OpenAPI documents states into the specification: npm run import -- <document>
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.js';

const { entry } = await compiled('import');
const { runImport } = await import(entry);
const specification = join(fileURLToPath(new URL('../..', import.meta.url)), 'specification');
process.exitCode = runImport(process.argv.slice(2), specification, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
