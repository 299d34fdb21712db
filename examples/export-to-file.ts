// A long export into a file of JSON lines, which survives any crash: run again, it goes on where it stopped.
import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'large' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const folder = await mkdtemp(join(tmpdir(), 'zents-'));
const path = join(folder, 'tickets.ndjson');
const open = () => zendesk.tickets.incremental({ start_time: new Date('2026-01-01'), pageSize: 100 });

// Something goes wrong in the midst of it: the process is killed, the network is gone, the program throws.
await open()
  .toFile(path, {
    onProgress({ records, pages }) {
      console.log(`${records} tickets on ${pages} pages`);
      if (pages === 4) throw new Error('the power fails');
    },
  })
  .catch(({ message }) => console.log(message));

// The checkpoint stands beside the file and is replaced only after the records are safe on the disk.
const { records } = await open().toFile(path);
const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
const ids = new Set(lines.map((line) => JSON.parse(line).id));
assert.equal(ids.size, lines.length);
console.log(`${records} more: ${lines.length} tickets in the file, none twice`);

// Every list can be such a stream: for a pipe, an upload, a response of a web server.
let bytes = 0;
for await (const chunk of zendesk.users.list().toNdjson()) bytes += chunk.length;
console.log('all users are', bytes > 0 ? 'streamed as lines of JSON' : 'gone');
const names = zendesk.users.list().toReadableStream().getReader();
console.log('the first of them is', (await names.read()).value?.name);
await names.cancel();

await rm(folder, { recursive: true });
await zendesk.close();
await sandbox.close();
