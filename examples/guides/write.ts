// Writes the tables of the guides: `npm run guides`.
import { writeFileSync } from 'node:fs';
import { callsFile, callsOf, guides } from './guides.ts';

for (const guide of guides) {
  writeFileSync(callsFile(guide), callsOf(guide));
  console.log(`examples/${guide.client}/calls.md`);
}
