import { plantRecord } from './behaviours/insert.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Parent } from './catalogue/operation.ts';
import type { RecordType } from './catalogue/record-type.ts';
import { refuseUnknownKeys, refuseUnknownValue } from './check.ts';
import type { JobEnd, World } from './contract.ts';
import type { Engine } from './engine.ts';
import { checkFault, type Fault } from './faults/fault.ts';
import type { Faults } from './faults/faults.ts';
import type { RateLimit } from './guards/rate-limit.ts';
import { createFetch, type Fetch } from './http/fetch.ts';
import { didYouMean } from './near.ts';
import { type SandboxOptions, SECRET } from './options.ts';
import type { LoggedRequest, RequestLog } from './request-log.ts';
import { plant } from './seeds/plant.ts';
import type { Seed } from './seeds/seed.ts';
import type { Attributes } from './types.ts';
import { behaviourOf } from './world.ts';

/** An in-memory Zendesk. */
export interface SandboxServer {
  /** Where it listens: `http://127.0.0.1:51234`. */
  readonly origin: string;
  /** Credentials that it takes, as a client wants them. */
  readonly auth: { readonly oauthToken: string };
  /** What was asked for so far, in order; `reset` empties it. */
  readonly requests: readonly LoggedRequest[];
  /** Asks without a socket. */
  readonly fetch: Fetch;
  /** Lets the next calls of an operation fail: by client path, `*` for any. An unknown operation, kind or key throws. */
  fail(operation: string, fault?: Fault): void;
  /** Lets the next job that is started end so: `failed`, or `killed` after some of its rows. */
  endJob(end: JobEnd): void;
  /** Adds records: by count up to a total, or as they are given. */
  seed(seed: Seed): void;
  /** Adds records as they are, the rest empty, and answers them; ids of a path, `ticket_id` of a comment, may be among their attributes. */
  insert(object: string, records: readonly Attributes[]): Attributes[];
  /** Copies of the records of a type, `Ticket` or `tickets`, those that lists hide too. */
  records(object: string): Attributes[];
  /** Back to the beginning: the first seed, no requests, no faults. */
  reset(): void;
  close(): Promise<void>;
}

/** What a running sandbox is made of. */
export interface Parts {
  readonly world: World;
  readonly engine: Engine;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly rateLimit: RateLimit;
}

/** The handle that a test holds. */
export function controls(
  { world, engine, faults, log, rateLimit }: Parts,
  options: SandboxOptions,
  close: () => Promise<void>,
): SandboxServer {
  return {
    origin: world.origin,
    auth: { oauthToken: options.secret ?? SECRET },
    requests: log.entries,
    fetch: createFetch(engine),
    fail(operation, fault = {}) {
      checkFault(fault);
      faults.add(knownOperation(world.catalogue, operation), fault);
    },
    endJob: (end) => endJob(world, end),
    seed: (seed) => plant(world, seed),
    insert: (object, records) => records.map((record) => insertGiven(world, typeOf(world, object), record)),
    records: (object) => structuredClone(recordsOf(world, typeOf(world, object))),
    reset() {
      clear(world);
      faults.clear();
      log.clear();
      rateLimit.reset();
      plant(world, options.seed ?? 'small');
    },
    close,
  };
}

function endJob({ jobEnds }: World, end: JobEnd): void {
  refuseUnknownKeys('The end of a job', end, ['status', 'after']);
  refuseUnknownValue('status', end.status, ['completed', 'failed', 'killed']);
  jobEnds.push(end);
}

function clear(world: World): void {
  world.store.clear();
  world.ids.reset();
  world.jobs.clear();
  world.jobsStarted = 0;
  world.jobEnds.length = 0;
  world.files.clear();
  world.uploads.clear();
  world.keyedAnswers.clear();
  world.notes.clear();
}

function knownOperation(catalogue: Catalogue, id: string): string {
  if (id === '*' || catalogue.operation(id)) return id;
  const ids = catalogue.operations.map((operation) => operation.id);
  const resource = id.slice(0, id.lastIndexOf('.') + 1);
  const beside = ids.filter((other) => resource !== '' && other.startsWith(resource));
  const there = beside.length > 0 ? ` There are ${beside.join(', ')}` : '';
  throw new RangeError(`No operation is called ${id}.${didYouMean(id, ids)}${there}`);
}

function typeOf({ catalogue }: World, object: string): RecordType {
  const type = catalogue.type(object);
  if (type) return type;
  const near = didYouMean(
    object,
    catalogue.types.flatMap(({ object: name, key, plural }) => [name, key, plural]),
  );
  const known = catalogue.types.map((candidate) => candidate.object).join(', ');
  throw new RangeError(`The sandbox has no ${object}.${near} It has ${known}`);
}

function isShown({ attributes }: RecordType, name: string): boolean {
  const attribute = attributes.get(name);
  return attribute !== undefined && attribute.access !== 'write';
}

function recordsOf(world: World, type: RecordType): Attributes[] {
  return behaviourOf(world, type).records?.(world) ?? world.store.of(type).records();
}

/** Ids that only the path of an operation names are kept beside the record, as what operations remember them. */
function insertGiven(world: World, type: RecordType, given: Attributes): Attributes {
  const above = parentsOf(world, type);
  const isAbove = (name: string): boolean =>
    above.some((parent) => parent.parameter === name || parent.attribute === name);
  const own = Object.entries(given).filter(([name]) => !isAbove(name) || isShown(type, name));
  const beside = above.flatMap(({ parameter, attribute }) => {
    const id = given[attribute] ?? given[parameter];
    return id === undefined || isShown(type, attribute) ? [] : [[attribute, id]];
  });
  return structuredClone(plantRecord(world, type, Object.fromEntries(own), Object.fromEntries(beside)));
}

/** The records above one of a type that paths name: `custom_object_key` is remembered as `custom_object_id`. */
function parentsOf({ catalogue }: World, type: RecordType): Parent[] {
  return catalogue.operations.filter((operation) => operation.type === type).flatMap(({ parents }) => parents);
}
