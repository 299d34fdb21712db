import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { callsFile, callsOf, guides } from './guides.ts';

it.each(guides)('the tables for $client show every row as it is executed: `npm run guides` writes them', (guide) => {
  expect(readFileSync(callsFile(guide), 'utf8').replaceAll('\r\n', '\n')).toBe(callsOf(guide));
});
