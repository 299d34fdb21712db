import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';

/** Whether the machine has a `redis-server`. */
export const hasRedis: boolean = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of its own on a free port, which keeps nothing, and takes connections already. */
export async function startRedis(): Promise<{ port: number; close(): void }> {
  const port = await freePort();
  const address = ['--port', String(port), '--bind', '127.0.0.1'];
  const nothingKept = ['--save', '', '--appendonly', 'no', '--dir', tmpdir()];
  const server = spawn('redis-server', [...address, ...nothingKept], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(server.stdout)) if (line.includes('Ready to accept')) break;
  return { port, close: () => void server.kill() };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
