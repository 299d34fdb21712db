import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { createClient } from 'redis';
import type { NodeRedisLike } from '../redis-client.ts';

/** A server of Redis on a port of its own, and a client of it. */
export interface RunningRedis {
  readonly port: number;
  readonly client: NodeRedisLike;
  close(): Promise<void>;
}

/** Starts a server that keeps nothing; undefined, with a printed message, where the machine has no `redis-server`. */
export async function startRedis(): Promise<RunningRedis | undefined> {
  if (spawnSync('redis-server', ['--version']).error) {
    console.warn('This machine has no redis-server: what needs one is not tested here');
    return undefined;
  }
  const port = await freePort();
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    tmpdir(),
  ];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  const client = createClient({ url: `redis://127.0.0.1:${port}` });
  // Refused until the server listens; the client tries again.
  client.on('error', () => {});
  await client.connect();
  return {
    port,
    client: client as unknown as NodeRedisLike,
    async close() {
      client.destroy();
      await new Promise((resolve) => server.once('exit', resolve).kill());
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
