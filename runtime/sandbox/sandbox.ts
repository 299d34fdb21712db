import { mergeBehaviours } from './behaviours/behaviour.ts';
import { zendeskBehaviours } from './behaviours/index.ts';
import { createCatalogue } from './catalogue/catalogue.ts';
import type { World } from './contract.ts';
import { controls, type Parts, type SandboxServer } from './controls.ts';
import { createEngine, type Engine } from './engine.ts';
import { createFaults } from './faults/faults.ts';
import { createRateLimit } from './guards/rate-limit.ts';
import { checkOptions, type SandboxOptions, SECRET } from './options.ts';
import { createRequestLog } from './request-log.ts';
import { createRouter } from './routing/router.ts';
import { plant, refuseUnknownSeed } from './seeds/plant.ts';
import { createIds } from './store/ids.ts';
import { Store } from './store/store.ts';
import { behaviourOf } from './world.ts';

/** A disposable where the language has them: `await using sandbox = await createSandbox(…)`. */
export type MaybeAsyncDisposable = SymbolConstructor extends { readonly asyncDispose: infer S extends symbol }
  ? { readonly [K in S]: () => Promise<void> }
  : unknown;

/** An in-memory Zendesk that closes itself under `await using`. */
export type Sandbox = SandboxServer & MaybeAsyncDisposable;

/** Starts an in-memory Zendesk on loopback. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  checkOptions(options);
  const parts = assemble(options);
  refuseUnknownSeed(parts.world, options.seed ?? 'small');
  const server = options.listen === false ? undefined : await listen(parts.engine, options.port ?? 0);
  if (server) parts.world.origin = server.origin;
  plant(parts.world, options.seed ?? 'small');
  const sandbox = controls(parts, options, async () => server?.close());
  const dispose = (Symbol as { asyncDispose?: symbol }).asyncDispose;
  return (dispose ? Object.assign(sandbox, { [dispose]: () => sandbox.close() }) : sandbox) as Sandbox;
}

/** The server is loaded only where it is wanted: everything else runs without Node. */
async function listen(engine: Engine, port: number): Promise<{ origin: string; close(): Promise<void> }> {
  const { serve } = await import('./http/server.ts');
  return serve(engine, port);
}

function assemble(options: SandboxOptions): Parts {
  const world = createWorld(options);
  const faults = createFaults();
  const log = createRequestLog();
  const rateLimit = createRateLimit(options.rateLimit, world.clock);
  const engine = createEngine({
    world,
    router: createRouter(world.catalogue.operations),
    credentials: { secret: options.secret ?? SECRET, mode: options.authenticate ?? 'strict' },
    rateLimit,
    faults,
    log,
    latency: options.latency ?? 0,
    sleep: options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
  });
  return { world, engine, faults, log, rateLimit };
}

/** Facts of every account: jobs queued and running, and milliseconds for which a job is kept. */
const JOB_LIMIT = 30;
const A_DAY = 86_400_000;

function createWorld(options: SandboxOptions): World {
  const { tables, behaviours = {}, ids, clock = Date.now, jobPolls = 2 } = options;
  const { jobDelay: delay = 0, jobLimit: limit = JOB_LIMIT, jobsKeptFor: keptFor = A_DAY } = options;
  const catalogue = createCatalogue(tables);
  const all = mergeBehaviours(zendeskBehaviours, behaviours);
  return {
    catalogue,
    store: new Store(),
    ids: createIds(ids, (type) => behaviourOf({ behaviours: all }, type).hasSmallIds === true),
    clock,
    behaviours: all,
    origin: 'http://sandbox.invalid',
    jobs: new Map(),
    jobsStarted: 0,
    jobSettings: { delay, limit, keptFor },
    jobEnds: [],
    files: new Map(),
    uploads: new Map(),
    keyedAnswers: new Map(),
    notes: new Map(),
    jobPolls,
  };
}
