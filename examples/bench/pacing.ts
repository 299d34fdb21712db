import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { hasRedis, startRedis } from './redis-server.ts';

/** What a run of paced calls was like, as the server saw it. */
export interface PacingResult {
  readonly calls: number;
  readonly failed: number;
  /** Milliseconds from the first arrival to the last. */
  readonly took: number;
  /** Milliseconds that windows full to the limit would take. */
  readonly least: number;
  /** Most arrivals within any window of the limit. */
  readonly busiest: number;
  readonly limit: number;
}

/** A run: so many calls from so many processes, `limit` in `per` milliseconds together. */
export interface PacingRun {
  readonly calls: number;
  readonly processes: number;
  readonly limit: number;
  readonly per: number;
}

/**
 * Sends calls as fast as a budget lets them, to a server on loopback that writes down when each arrives. Several
 * processes share the budget over Redis; undefined where the machine has no `redis-server`.
 */
export async function measurePacing(run: PacingRun): Promise<PacingResult | undefined> {
  if (run.processes > 1 && !hasRedis) return undefined;
  const redis = run.processes > 1 ? await startRedis() : undefined;
  const server = await startServer();
  try {
    const share = run.calls / run.processes;
    const plan = { origin: server.origin, calls: share, limit: run.limit, per: run.per, redis: redis?.port };
    // They begin together: what a process takes to start is none of the budget's time.
    const children = await Promise.all(Array.from({ length: run.processes }, startProcess));
    const failed = await Promise.all(children.map((child) => callFrom(child, plan)));
    return resultOf(run, server.arrivals, sum(failed));
  } finally {
    server.close();
    redis?.close();
  }
}

/** One line for people. */
export function pacingLine({ calls, failed, took, least, busiest, limit }: PacingResult): string {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  const over = `${((took / least) * 100 - 100).toFixed(1)} %`;
  return `${calls} calls, ${failed} failed, ${seconds(took)} (least possible ${seconds(least)}, + ${over}), busiest window ${busiest} of ${limit}`;
}

function resultOf({ calls, limit, per }: PacingRun, arrivals: number[], failed: number): PacingResult {
  const sorted = [...arrivals].sort((a, b) => a - b);
  const took = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  return { calls, failed, took, least: (Math.ceil(calls / limit) - 1) * per, busiest: busiestOf(sorted, per), limit };
}

function busiestOf(sorted: readonly number[], per: number): number {
  let first = 0;
  return sorted.reduce((most, at, index) => {
    while (at - (sorted[first] as number) >= per) first++;
    return Math.max(most, index - first + 1);
  }, 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

async function startServer() {
  const arrivals: number[] = [];
  const server = createServer((_, response) => {
    arrivals.push(performance.now());
    response.writeHead(200, { 'content-type': 'application/json', ...UNLIMITED });
    response.end('{"user":{"id":1,"name":"A"}}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, arrivals, close: () => server.close().closeAllConnections() };
}

const UNLIMITED = { 'x-rate-limit': '2500', 'x-rate-limit-remaining': '2499' };

async function startProcess(): Promise<ChildProcess> {
  const child = fork(new URL('./pacing-process.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  await once(child, 'message');
  return child;
}

async function callFrom(child: ChildProcess, plan: object): Promise<number> {
  child.send(plan);
  const [failed] = await once(child, 'message');
  await once(child, 'exit');
  return failed as number;
}

/** The numbers of the promise, printed where this file is what runs. */
if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const processes of [1, 4]) {
    const result = await measurePacing({ calls: 1000, processes, limit: 100, per: 1000 });
    console.log(`${processes} processes: ${result ? pacingLine(result) : 'no redis-server on this machine'}`);
  }
