// A bulk load that may be killed at any time: run it again, and it goes on.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { type BulkState, Zendesk } from 'zents';

const [origin = '', folder = '', count = '0', kind = ''] = process.argv.slice(2);
const file = `${folder}/state.json`;
const log = openSync(`${folder}/outcomes.log`, 'a');

/** A file is either as it was or as it shall be, also where the machine loses its power. */
function save(state: BulkState): void {
  const descriptor = openSync(`${file}.new`, 'w');
  writeSync(descriptor, JSON.stringify(state));
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(`${file}.new`, file);
  process.stdout.write('.');
}

function* rows() {
  for (let row = 0; row < Number(count); row += 1)
    yield { subject: `Row ${row}`, comment: { body: 'x' }, ...(kind === 'keyed' && { external_id: `key-${row}` }) };
}

const zendesk = new Zendesk({ origin, auth: { oauthToken: 'sandbox' } });
const from = existsSync(file) ? { from: JSON.parse(readFileSync(file, 'utf8')) as BulkState } : {};
const run = zendesk.tickets.createMany(rows(), { ...from, onState: save, lookFor: 0 });
for await (const { index, state } of run) writeSync(log, `${index} ${state}\n`);
await zendesk.close();
