#!/usr/bin/env node
// Runs the generator's command line from its compiled form, which is built when its sources are newer.
import { compiled } from './compiled.js';

const { entry, version } = await compiled();
const { run } = await import(entry);
process.exitCode = await run(process.argv.slice(2), version);
