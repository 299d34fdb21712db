#!/usr/bin/env node
// Compiles the generator, where its sources changed.
import { compiled } from './compiled.js';

await compiled();
