import { refuseUnknownKeys, refuseUnknownValue } from './check.ts';
import type { BehaviourTable } from './contract.ts';
import type { Seed } from './seeds/seed.ts';
import type { IdMaker } from './store/ids.ts';
import type { SandboxTables } from './tables.ts';
import type { Clock } from './types.ts';

/** How a sandbox is made. */
export interface SandboxOptions {
  readonly tables: SandboxTables;
  /** What it holds at first; default `small`. */
  readonly seed?: Seed;
  /** Port on loopback; default 0: a free one. */
  readonly port?: number;
  /** `false`: no server, only `fetch`. */
  readonly listen?: boolean;
  /** What callers must know; default `sandbox`. `any` credentials are taken if `authenticate` says so. */
  readonly secret?: string;
  readonly authenticate?: 'strict' | 'any';
  /** Requests a minute; more are answered with 429. Default: no limit. */
  readonly rateLimit?: number;
  /** Milliseconds that each answer takes; default 0. */
  readonly latency?: number;
  /** Polls until a job is completed; default 2: working, then completed. */
  readonly jobPolls?: number;
  /** Milliseconds until a job is carried out; default 0: with the request that starts it. */
  readonly jobDelay?: number;
  /** Most jobs that wait to be carried out, more are answered with 429; default 30, as of every account. */
  readonly jobLimit?: number;
  /** Milliseconds for which the data of a job are kept; default a day. */
  readonly jobsKeptFor?: number;
  /** Time of new records and of the rate limit, in milliseconds since 1970; default the clock of the machine. */
  readonly clock?: Clock;
  /** Ids of new records; default: tickets count from 1, every other type in a range of its own. */
  readonly ids?: IdMaker;
  /** Waits; a test that must not wait gives its own. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Further facts, or other ones. */
  readonly behaviours?: Partial<BehaviourTable>;
}

const OPTIONS = [
  'tables',
  'seed',
  'port',
  'listen',
  'secret',
  'authenticate',
  'rateLimit',
  'latency',
  'jobPolls',
  'jobDelay',
  'jobLimit',
  'jobsKeptFor',
  'clock',
  'ids',
  'sleep',
  'behaviours',
] as const satisfies readonly (keyof SandboxOptions)[];

/** Refuses options that there are not. */
export function checkOptions(options: SandboxOptions): void {
  refuseUnknownKeys('createSandbox', options, OPTIONS);
  if (options.authenticate !== undefined) refuseUnknownValue('authenticate', options.authenticate, ['strict', 'any']);
}

/** What callers must know where nothing else is said. */
export const SECRET = 'sandbox';
