// Memory over a long export: node --expose-gc --import tsx export-memory.ts <tickets>. Prints the heap in MB as it goes.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client } from 'zents/client';
import { Tickets } from 'zents/tickets';
import { here } from './paths.ts';

const total = Number(process.argv[2] ?? 1_000_000);
const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error('run it with --expose-gc');

const server: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'export-server.ts', String(total)], {
  cwd: here,
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [line] = await once(server.stdout as NonNullable<typeof server.stdout>, 'data');
  const client = new Client({ origin: String(line).trim(), auth: { oauthToken: 'token' } });
  const exported = new Tickets(client).incremental({ start_time: 1 });
  let read = 0;
  const heap: number[] = [];
  for await (const ticket of exported) {
    if (ticket.id !== ++read) throw new Error(`record ${read} has the id ${ticket.id}`);
    if (read % (total / 10) !== 0) continue;
    collect();
    heap.push(process.memoryUsage().heapUsed / 2 ** 20);
    console.error(`${read} of ${total} tickets, ${exported.progress.pages} pages: ${heap.at(-1)?.toFixed(1)} MB`);
  }
  console.log(JSON.stringify({ read, heap }));
  await client.close();
} finally {
  server.kill();
}
