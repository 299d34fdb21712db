import type { BulkOptions } from '../bulk/bulk-types.ts';
import type { Courier, Delivery, FoundRecord, RowFacts } from '../bulk/courier.ts';
import { Job } from '../bulk/job.ts';
import type { JobOutcome } from '../bulk/outcomes.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { Model } from '../model/model.ts';
import type { Attributes, ModelClass } from '../model/schema.ts';
import { recordOf } from '../model/view.ts';
import type { DeclaredListOperation, DeclaredOperation, Operation } from '../operation/operation.ts';
import { systemClock } from '../request/clock.ts';
import { stringifyJson } from '../request/json.ts';
import { buildQuery } from '../request/query.ts';
import { retryClassOf } from '../request/retry-class.ts';
import type { RequestOptions } from '../request/types.ts';
import { formatText, idTextOf } from '../request/values.ts';
import { partsOf } from './answer.ts';
import { prepareBody } from './body.ts';
import { capture } from './capture.ts';
import { chooseForm } from './choose-form.ts';
import { link } from './link.ts';
import { openList } from './list-source.ts';
import { perform } from './perform.ts';
import { rememberAtEnd, rememberInputs } from './remember-inputs.ts';
import { MOST_RECORDS } from './to-ids.ts';
import type { CallInput, ResourceClient } from './types.ts';

/** What a bulk method is about. */
export interface BulkCall {
  /** The operation for one record, and its form for many. */
  readonly one: DeclaredOperation;
  readonly form: DeclaredOperation;
  /** Lists records by the attribute of `form.foundBy`. */
  readonly list: DeclaredListOperation | undefined;
  /** Values of the path's parameters before the records. */
  readonly owners: readonly unknown[];
  /** One change for all rows, which are ids. */
  readonly change: unknown;
  readonly query: object | undefined;
}

/** Most jobs at once of a type that states no other number. */
const MOST_JOBS = 100;

/** What carries the rows of a bulk method to Zendesk. */
export async function bulkCourier(
  client: ResourceClient,
  call: BulkCall,
  { concurrency: _, chunkSize: _1, from: _2, onState: _3, onProgress: _4, lookFor: _5, ...options }: BulkOptions,
): Promise<Courier> {
  const operation = await link(call.form);
  const job = jobOf(operation);
  const carrier = { client, call, operation, options };
  return {
    name: nameOf(call),
    clock: client.clock ?? systemClock,
    maxRows: mostRows(operation),
    maxJobs: job && (schemaOf(job).source.atOnce ?? MOST_JOBS),
    removes: operation.method === 'DELETE' || (isJobBody(operation) && !hasModel(operation)),
    check: async ({ index, input }) => check(carrier, index, input),
    send: (rows) => send(carrier, rows),
    look: (ids) => look(client, job as ModelClass, ids, options),
    outcomesOf: (ended, rows) => outcomesOf(carrier, ended, rows),
    factsOf: (row) => factsOf(carrier, row),
    find: (keys) => find(carrier, keys),
  };
}

/** An operation under other records is another one under others. */
function nameOf({ form: { id }, owners }: BulkCall): string {
  return owners.length === 0 ? id : `${id} of ${owners.map(idTextOf).join('/')}`;
}

function jobOf({ answer }: Operation): ModelClass | undefined {
  const types = partsOf(answer, {}).map(([, type]) => type);
  return types.find((type): type is ModelClass => typeof type === 'function' && type.prototype instanceof Job);
}

function mostRows({ body, maxIds = MOST_RECORDS }: Operation): number {
  return (body && 'key' in body ? body.maxItems : undefined) ?? maxIds;
}

function isJobBody({ body }: Operation): boolean {
  return body !== undefined && 'job' in body;
}

function hasModel({ body }: Operation): boolean {
  return body !== undefined && 'model' in body && body.model !== undefined;
}

/** Everything that the steps below have in common. */
interface Carrier {
  readonly client: ResourceClient;
  readonly call: BulkCall;
  readonly operation: Operation;
  readonly options: RequestOptions;
}

/** What the form sends for some rows. */
async function inputOf({ call, operation, options }: Carrier, rows: readonly unknown[]): Promise<CallInput> {
  const { one, form, owners, change, query } = call;
  const all = { query, options };
  if (operation.body && 'many' in operation.body) return capture(form, { ...all, path: owners, body: rows });
  return (await chooseForm(one, [form], { ...all, path: [...owners, rows], body: change })).input;
}

async function check(carrier: Carrier, index: number, row: unknown): Promise<void> {
  try {
    const body = await bodyOf(carrier, row);
    if (body !== undefined) stringifyJson(body);
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replace('[0]', `[${index}]`);
    throw error;
  }
}

/** The body of a call for one row; checks the query, too. */
async function bodyOf(carrier: Carrier, row: unknown): Promise<unknown> {
  const input = await inputOf(carrier, [row]);
  buildQuery(carrier.operation, input.query ?? {});
  return prepareBody(carrier.operation, input);
}

async function send(carrier: Carrier, rows: readonly unknown[]): Promise<Delivery> {
  const { client, call } = carrier;
  const outcome = await perform(client, call.form, await inputOf(carrier, rows), true);
  const { data } = rememberInputs(client, call.form, outcome, rows);
  return data instanceof Job ? { job: data } : { outcomes: answeredOutcomes(data, rows) };
}

/** An answer without a job holds the records that were changed, or nothing where all rows were carried out. */
function answeredOutcomes(data: unknown, rows: readonly unknown[]): JobOutcome[] {
  const records = Array.isArray(data) ? data.map(plainOf) : undefined;
  const isInOrder = records?.length === rows.length;
  return rows.flatMap((input, index) => {
    const id = idTextOf(input instanceof Model ? input : (plainOf(input)?.id ?? input));
    const place = records?.findIndex((record) => id !== undefined && formatText(record?.id) === id) ?? -1;
    const result = place >= 0 ? place : isInOrder ? index : undefined;
    if (records && result === undefined) return [];
    const own = result === undefined ? undefined : (data as unknown[])[result];
    return { index, input, state: 'done', id: plainOf(own)?.id as JobOutcome['id'], result: own, error: undefined };
  });
}

function plainOf(value: unknown): Attributes | undefined {
  if (value instanceof Model) return recordOf(value);
  return typeof value === 'object' && value !== null ? (value as Attributes) : undefined;
}

/** What gets jobs by their ids. */
interface JobsResource {
  getMany(ids: readonly string[], query: object, options: RequestOptions): Promise<(Job | null)[]>;
}

async function look(
  client: ResourceClient,
  job: ModelClass,
  ids: readonly string[],
  { signal, timeout, headers, onBehalfOf }: RequestOptions,
): Promise<(Job | undefined)[]> {
  const type = (await schemaOf(job).source.resource?.()) as new (client: ResourceClient) => JobsResource;
  const options = { signal, timeout, headers, onBehalfOf, fresh: true };
  const jobs = await new type(client).getMany(ids, {}, options);
  return jobs.map((found) => found ?? undefined);
}

function outcomesOf({ client, call }: Carrier, job: Job, rows: readonly unknown[]): JobOutcome[] {
  rememberAtEnd(client, call.form, job, rows);
  return job.outcomes;
}

/** What the rows of a body say; one change for all rows is what each of them says. */
async function factsOf(carrier: Carrier, row: unknown): Promise<RowFacts> {
  const { operation } = carrier;
  const { repeatableWith = [], foundBy } = operation;
  const body = await bodyOf(carrier, row);
  const own = Object.values((body ?? {}) as Attributes)
    .flat()
    .find((value) => typeof value === 'object') as Attributes | undefined;
  const isSame = repeatableWith.some((name) => (own?.[name] ?? null) !== null);
  const isRepeatable = isSame || ['safe', 'idempotent'].includes(retryClassOf(operation, body));
  return { isRepeatable, key: foundBy && formatText(own?.[foundBy.attribute]) };
}

/** Records by the key that rows state. */
async function find({ client, call, operation, options }: Carrier, keys: readonly string[]): Promise<FoundRecord[]> {
  const { foundBy } = operation;
  const { list, owners } = call;
  if (!foundBy || !list) return [];
  const isMany = list.query?.[foundBy.query]?.type.endsWith('[]');
  const records: FoundRecord[] = [];
  for (const asked of isMany ? [keys] : keys) {
    const query = { [foundBy.query]: asked };
    const walk = await openList<Model, unknown>(client, list, capture(list, { path: owners, query, options }));
    for (const record of await walk.toArray({})) records.push(...found(record, foundBy.attribute, keys));
  }
  return records;
}

/** Zendesk compares keys without their case. */
function found(record: Model, attribute: string, keys: readonly string[]): FoundRecord[] {
  const { [attribute]: own, id, created_at: createdAt } = recordOf(record);
  const key = keys.find((each) => each.toLowerCase() === formatText(own)?.toLowerCase());
  if (key === undefined) return [];
  const at = typeof createdAt === 'string' ? Date.parse(createdAt) : Number.NaN;
  return [{ key, id: id as FoundRecord['id'], createdAt: Number.isNaN(at) ? undefined : at, record }];
}
