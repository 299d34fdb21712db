#!/usr/bin/env node
// Compares what the specification has with what Zendesk publishes: npm run coverage
import { run } from './run.js';

await run('coverage', 'runCoverage', 'specification');
