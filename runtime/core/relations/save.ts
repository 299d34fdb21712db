import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { standInFor } from '../model/captured-record.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { rebase } from '../model/rebase.ts';
import { changesOf } from '../model/request-body.ts';
import { snapshotOf } from '../model/snapshot.ts';
import { recordOf, type View } from '../model/view.ts';
import type { Requester, RequestOptions } from '../request/types.ts';

const saves = new WeakMap<View, Promise<void>>();

/**
 * Creates a record that has no id yet, updates one that has and changed; the resource rebases the model. A save that
 * begins while another one of the model is under way waits for it, and sends what changed since: a new comment goes once.
 * It fails as that one failed, since nobody knows then what has gone.
 */
export async function saveModel(client: Requester, model: View, options?: RequestOptions): Promise<void> {
  const before = saves.get(model);
  const save = before ? before.then(() => saveNow(client, model, options)) : saveNow(client, model, options);
  saves.set(model, save);
  try {
    await save;
  } finally {
    if (saves.get(model) === save) saves.delete(model);
  }
}

/** What is sent is settled at once: the resource may still have to load. */
async function saveNow(client: Requester, model: View, options: RequestOptions | undefined): Promise<void> {
  const isNew = (recordOf(model)[schemaOf(model).id] ?? null) === null;
  if (!isNew && !options?.ifUnchanged && Object.keys(changesOf(model)).length === 0) return;
  const { savedBy = 'update' } = schemaOf(model).source;
  await callResource(client, standInFor(model), isNew ? 'create' : savedBy, options);
}

/** Reads the record again, past the cache; edits made before are dropped. */
export async function reloadModel(client: Requester, model: View, options?: RequestOptions): Promise<void> {
  const snapshot = snapshotOf(model);
  const fresh = (await callResource(client, model, 'get', { ...options, fresh: true })) as View;
  rebase(model, snapshot, recordOf(fresh));
}

/** Calls the method of the type's resource; the options are those of every call of that resource. */
async function callResource(
  client: Requester,
  model: View,
  verb: string,
  options: RequestOptions | undefined,
): Promise<unknown> {
  const { source, label } = schemaOf(model);
  const type = (await source.resource?.()) as
    | (new (
        ...parameters: unknown[]
      ) => Readonly<Record<string, unknown>>)
    | undefined;
  const resource = type && new type(client, options);
  const method = resource?.[verb];
  const above = source.below?.map((name) => recordOf(model)[name]) ?? [];
  if (typeof method === 'function') return method.call(resource, ...above, model);
  const [name, instead] =
    verb === 'get' ? ['reload', 'ask for it again'] : ['save', 'pass it to the method that takes it'];
  const argument = `${label}.${name}`;
  const problem = `${type ? `its resource has no method ${verb}` : 'records of this type have no resource of their own'}: ${instead}`;
  throw new InvalidArgumentError(`${argument}: ${problem}`, { argument });
}
