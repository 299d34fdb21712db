import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { oneRecord, typeOf } from '../../operations/answer.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes, Result } from '../../types.ts';
import { blankRecord, pathId, recordsOf, timestamp } from '../../world.ts';
import { below, removeBelow, removeWhere, requireRecord } from '../records.ts';

/** Webhooks: made and changed by users, whose ids they hold as text. */
export const webhook: RecordBehaviour = {
  defaults: () => ({ subscriptions: [] }),
  apply({ call, record, before }) {
    record.updated_by = String(call.principal?.id ?? '');
    if (!before) record.created_by = record.updated_by;
  },
  remove({ world, operation }, { id }) {
    removeWhere(world, 'Webhook', (one) => one.id === id);
    for (const object of ['Invocation', 'InvocationAttempt']) removeBelow(world, object, 'webhook_id', id);
    return { status: operation.table.status ?? 204 };
  },
};

/** Copies, secrets and trials of webhooks. */
export const webhookOperations: Readonly<Record<string, OperationBehaviour>> = {
  'webhooks.clone': clone,
  'webhooks.signingSecret.get': (call) => ({ body: { signing_secret: secretOf(call) } }),
  'webhooks.signingSecret.reset': (call) => {
    secretOf(call);
    const generation = Number(call.world.notes.get(generationKey(call)) ?? 0) + 1;
    call.world.notes.set(generationKey(call), generation);
    return { body: { signing_secret: secretOf(call) } };
  },
  'webhooks.test': (call) => {
    const id = call.query.get('webhook_id');
    if (id !== null) requireRecord(call.world, 'Webhook', id);
    const headers = [{ key: 'Content-Type', value: 'text/plain' }];
    return { body: { response: { status_code: 200, headers, payload: 'OK' } } };
  },
};

/** Webhooks by name and state, calls of one by their time and outcome. */
export const webhookSelections: Readonly<Record<string, Selection>> = {
  'webhooks.list': ({ world, query }) =>
    recordsOf(world, 'Webhook')
      .filter(({ name }) =>
        String(name)
          .toLowerCase()
          .includes((query.get('filter[name_contains]') ?? '').toLowerCase()),
      )
      .filter(({ status }) => !query.has('filter[status]') || status === query.get('filter[status]')),
  'webhooks.invocations.list': (call) => {
    const { id } = requireRecord(call.world, 'Webhook', pathId(call));
    return below(call.world, 'Invocation', 'webhook_id', id).filter((one) => isAsked(call.query, one));
  },
};

function isAsked(query: URLSearchParams, { status, latest_completed_at }: Attributes): boolean {
  const [wanted, from, to] = ['status', 'from_ts', 'to_ts'].map((name) => query.get(`filter[${name}]`));
  const at = Date.parse(String(latest_completed_at));
  return (!wanted || status === wanted) && !(from && at < Date.parse(from)) && !(to && at > Date.parse(to));
}

function clone(call: Call): Result {
  const type = typeOf(call);
  const source = requireRecord(call.world, type.object, call.query.get('clone_webhook_id'));
  const { id } = blankRecord(call.world, type);
  const now = timestamp(call.world);
  const by = String(call.principal?.id ?? '');
  const made = { created_at: now, updated_at: now, created_by: by, updated_by: by };
  return oneRecord(call, call.world.store.of(type).put({ ...source, ...made, id }), 201);
}

function generationKey(call: Call): string {
  return `generation of the secret of ${pathId(call)}`;
}

/** The secret that signs; another one after each reset. */
function secretOf(call: Call): Attributes {
  const { id } = requireRecord(call.world, 'Webhook', pathId(call));
  const generation = Number(call.world.notes.get(generationKey(call)) ?? 0);
  const seed = [...String(id)].reduce((sum, character) => sum + character.charCodeAt(0), 0);
  return { algorithm: 'SHA256', secret: btoa(hexadecimal(seed, generation)) };
}
