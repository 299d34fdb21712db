#!/usr/bin/env node
// Brings what one of Zendesk's OpenAPI documents states into the specification: npm run import -- <document>
import { run } from './run.js';

await run('import', 'runImport', 'specification');
