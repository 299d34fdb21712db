import type { Catalogue } from './catalogue/catalogue.ts';
import type { Operation } from './catalogue/operation.ts';
import type { RecordType } from './catalogue/record-type.ts';
import type { Details } from './http/failure.ts';
import type { Ids } from './store/ids.ts';
import type { Store } from './store/store.ts';
import type { Attributes, Clock, Query, Result } from './types.ts';

/** The content of a file that was uploaded. */
export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The account that the sandbox plays: its tables, its records, its time. */
export interface World {
  readonly catalogue: Catalogue;
  readonly store: Store;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly behaviours: BehaviourTable;
  /** Where the API is found; record URLs and links begin with it. */
  origin: string;
  /** What jobs still owe their pollers, by id. */
  readonly jobs: Map<string, JobProgress>;
  /** Jobs started so far. */
  jobsStarted: number;
  readonly jobSettings: JobSettings;
  /** How the next jobs end; the others are completed. */
  readonly jobEnds: JobEnd[];
  /** Contents of files, by the key in their address. */
  readonly files: Map<string, StoredFile>;
  /** Uploaded files that no comment has yet, by their token. */
  readonly uploads: Map<string, PendingUpload>;
  /** Answers by Idempotency-Key. */
  readonly keyedAnswers: Map<string, KeyedAnswer>;
  /** What is remembered beside the records and no answer shows: passwords, settings of users. */
  readonly notes: Map<string, unknown>;
  /** Number of polls after which a job is finished. */
  readonly jobPolls: number;
}

/** One call of an operation. */
export interface Call {
  readonly world: World;
  readonly operation: Operation;
  /** Path as it was asked for, without the query. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as parsed; undefined where there is none. */
  readonly body: unknown;
  /** The user who calls; null without valid credentials. */
  readonly principal: Attributes | null;
  /** Keys of the body that the API does not know, for the warning in the answer. */
  readonly unknownKeys: string[];
}

/** Files under one token. */
export interface PendingUpload {
  readonly attachments: readonly Attributes[];
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** The answer that a key was given, and to which body. */
export interface KeyedAnswer {
  readonly body: string;
  readonly result: Result;
  readonly at: number;
}

/** One piece of a job: what it does, and what a success is reported as. */
export interface Task {
  /** Id that the request named; undefined for a new record. */
  readonly id?: unknown;
  readonly action: 'create' | 'update' | 'delete';
  run(index: number): Attributes;
}

/** How a job ends: `failed` and `killed` ones tell nothing of their rows. */
export interface JobEnd {
  readonly status: 'completed' | 'failed' | 'killed';
  /** Rows that are carried out before; default: all. */
  readonly after?: number;
}

/** How jobs go. */
export interface JobSettings {
  /** Milliseconds until a job is carried out; 0: with its request. */
  readonly delay: number;
  /** Most jobs that wait for that; more are refused with 429. */
  readonly limit: number;
  /** Milliseconds for which their data are kept. */
  readonly keptFor: number;
}

/** What a job still owes its poller. It is kept beside the record, so that answers don't show it. */
export interface JobProgress {
  polls: number;
  readonly tasks: readonly Task[];
  readonly end: JobEnd;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly due: number;
  /** Undefined until it is carried out. */
  results: readonly Attributes[] | undefined;
}

/** A record that is being made or changed. */
export interface Write {
  readonly call: Call;
  readonly world: World;
  readonly type: RecordType;
  /** The record as it will be. */
  readonly record: Attributes;
  /** The record as it was; undefined while one is made. */
  readonly before: Attributes | undefined;
  /** All that the request stated and the operation takes, write-only attributes too. */
  readonly input: Attributes;
}

/** What is particular about the records of one type. */
export interface RecordBehaviour {
  /** Ids count from 1. */
  readonly hasSmallIds?: boolean;
  /** Jobs report new ones by their index. */
  readonly isReportedByIndex?: boolean;
  /** Groups of attributes that no two records have in common. */
  readonly unique?: readonly (readonly string[])[];
  /** Attributes that lists are ordered by before the id. */
  readonly order?: readonly string[];
  /** Attributes behind the names by which lists are sorted: `alphabetical`. */
  readonly sortNames?: Readonly<Record<string, string>>;
  /** What `include` can put into a record, by the attribute. */
  readonly embedded?: Readonly<Record<string, (world: World, record: Attributes) => unknown>>;
  /** Attributes that side-loaded records have; absent: all. */
  readonly partial?: readonly string[];
  /** Where people read a record: the `html_url` of one that states none. */
  page?(world: World, record: Attributes): string;
  /** Values of a new record that the types of its attributes don't tell. */
  defaults?(world: World): Attributes;
  /** Lists show the record. */
  isListed?(record: Attributes): boolean;
  /** Refuses a write: reasons by attribute. */
  check?(write: Write): Details;
  /** Completes the record from what was stated, before it is stored. */
  apply?(write: Write): void;
  /** What else happens once the record is stored. */
  saved?(write: Write): void;
  /** Replaces the deletion. */
  remove?(call: Call, record: Attributes): Result;
  /** Replaces the storing of a record that a test inserts: the type is another one's view or part. */
  insert?(world: World, given: Attributes, parents: Attributes): Attributes;
  /** The records as a test sees them, where they are not kept as such. */
  records?(world: World): Attributes[];
  /** Happens whenever the record is asked for by id. */
  read?(world: World, record: Attributes): void;
}

/** Carries out one operation in place of what its kind would do. */
export type OperationBehaviour = (call: Call) => Result;

/** Chooses the records of a list in place of the rules; paging, sorting and side-loads stay. */
export type Selection = (call: Call) => Attributes[];

/**
 * Zendesk's facts that no table states. Operations go by the name in their row (`behaviour`, else the client
 * path, else Zendesk's operation id), records by their envelope or, where types share one, by their type: `ArticleComment`.
 */
export interface BehaviourTable {
  readonly operations: Readonly<Record<string, OperationBehaviour>>;
  readonly selections: Readonly<Record<string, Selection>>;
  /** Attribute that a path parameter filters by, for lists whose path says it in words: `requested`, `incidents`. */
  readonly scopes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly records: Readonly<Record<string, RecordBehaviour>>;
  /** Operations that answer callers without credentials. */
  readonly anonymous: Readonly<Record<string, true>>;
}
