import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { Client } from 'zents/client';
import { Tickets } from 'zents/tickets';
import { interleaved, timed } from './measure.ts';
import { here } from './paths.ts';
import type { Row } from './report.ts';

/** Work of the reader: this many milliseconds a page, spread over its tickets. */
const WORK = 40;
const STEPS = 4;

interface Setting {
  pages: number;
  latency: number;
  work: number;
}

/** Listing tickets over a bare loop of undici, in time. */
export async function listing(): Promise<Row[]> {
  return [
    {
      what: 'listing, no latency, over a bare undici loop',
      atMost: 1.1,
      figure: await ratio({ pages: 50, latency: 0, work: 0 }),
    },
    {
      what: 'listing, 50 ms latency, idle reader',
      atMost: 1.03,
      figure: await ratio({ pages: 12, latency: 50, work: 0 }),
    },
    {
      what: 'listing, 50 ms latency, 40 ms of work a page',
      atMost: 0.7,
      figure: await ratio({ pages: 12, latency: 50, work: WORK }),
    },
  ];
}

async function ratio({ pages, latency, work }: Setting): Promise<number> {
  const { server, origin } = await serve(pages, latency);
  const client = new Client({ origin, auth: { oauthToken: 'token' } });
  try {
    const { bare, zents } = await interleaved({
      bare: () => timed(async () => expectAll(await readBare(origin, work), pages)),
      zents: () => timed(async () => expectAll(await readWithZents(client, work), pages)),
    });
    return zents / bare;
  } finally {
    await client.close();
    server.kill();
  }
}

async function serve(pages: number, latency: number): Promise<{ server: ChildProcess; origin: string }> {
  const parameters = ['--import', 'tsx', 'listing-server.ts', String(pages), String(latency)];
  const server = spawn(process.execPath, parameters, { cwd: here, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(server.stdout as NonNullable<typeof server.stdout>, 'data');
  return { server, origin: String(line).trim() };
}

async function readBare(origin: string, work: number): Promise<number> {
  let read = 0;
  let after: string | null = null;
  do {
    const url: string = `${origin}/api/v2/tickets?page%5Bsize%5D=100${after ? `&page%5Bafter%5D=${after}` : ''}`;
    const { body } = await request(url, { headers: { authorization: 'Bearer token' } });
    const page = (await body.json()) as Page;
    for (const ticket of page.tickets) {
      read += ticket.subject ? 1 : 0;
      if (work > 0 && isStep(read)) await sleep(work / STEPS);
    }
    after = page.meta.has_more ? page.meta.after_cursor : null;
  } while (after);
  return read;
}

async function readWithZents(client: Client, work: number): Promise<number> {
  let read = 0;
  for await (const ticket of new Tickets(client).list()) {
    read += ticket.subject ? 1 : 0;
    if (work > 0 && isStep(read)) await sleep(work / STEPS);
  }
  return read;
}

interface Page {
  tickets: { subject: string }[];
  meta: { has_more: boolean; after_cursor: string };
}

function isStep(read: number): boolean {
  return read % (100 / STEPS) === 0;
}

function expectAll(read: number, pages: number): void {
  if (read !== pages * 100) throw new Error(`read ${read} of ${pages * 100} tickets`);
}
