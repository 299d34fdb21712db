// A bulk load of any length: jobs at once, one outcome for each row, and a state to go on from after a crash.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BulkState, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const file = join(mkdtempSync(join(tmpdir(), 'bulk-load-')), 'state.json');

/** Any iterable will do, also one that reads a file or a database: no more is read than the jobs hold. */
function* rows() {
  for (let row = 1; row <= 450; row += 1) {
    // With a key of its own, a row whose answer was lost can be found again.
    yield { name: row === 7 ? '' : `Customer ${row}`, external_id: `crm-${row}` };
  }
}

/** Saved before rows are sent, when their job is known, and when their outcomes were handed out. */
const onState = (state: BulkState) => writeFileSync(file, JSON.stringify(state));

// The first attempt ends early, as a crash would end it: after 150 outcomes.
let taken = 0;
const first = zendesk.organizations.createMany(rows(), { onState, concurrency: 2 });
for await (const { index, error } of first) {
  if (error) console.log(`row ${index} failed: ${error.message}`);
  taken += 1;
  if (taken === 150) break;
}
console.log(`left after ${taken} outcomes; the state has ${readFileSync(file, 'utf8').length} bytes`);

// The same rows and the saved state: it goes on where it stopped.
const from = JSON.parse(readFileSync(file, 'utf8')) as BulkState;
const second = zendesk.organizations.createMany(rows(), {
  from,
  onState,
  onProgress: ({ done, failed, inDoubt }) => console.log(`${done} done, ${failed} failed, ${inDoubt} in doubt`),
});
const { done, failed, inDoubt } = await second.finish();
console.log(`${done} made, ${failed} failed, ${inDoubt} in doubt`);

const made = sandbox.records('Organization').map(({ external_id: key }) => key);
console.log(`${new Set(made.filter(Boolean)).size} organizations with a key, none of them twice`);

await zendesk.close();
await sandbox.close();
