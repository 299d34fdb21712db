import type { Call, OperationBehaviour } from '../../contract.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { pageSize } from '../../lists/page.ts';
import { bodyAttributes } from '../../operations/body.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId, recordsOf, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { removeWhere, typeNamed } from '../records.ts';

/** Types of ban, by what is banned. */
const OBJECTS: Readonly<Record<string, string>> = { visitor: 'ChatVisitorBan', ip_address: 'ChatIpAddress' };

/** Visitors and addresses that are kept out: one list of each, in one answer. */
export const banOperations: Readonly<Record<string, OperationBehaviour>> = {
  'chat.bans.list': (call) => {
    const lists = Object.entries(OBJECTS).map(([kind, object]) => [kind, sincePage(call, object)]);
    return { body: Object.fromEntries(lists) };
  },
  'chat.bans.get': (call) => ({ body: banOf(call).ban }),
  'chat.bans.create': ban,
  'chat.bans.delete': (call) => {
    const { object, ban } = banOf(call);
    removeWhere(call.world, object, ({ id }) => id === ban.id);
    return { status: 204 };
  },
};

function sincePage({ world, query }: Call, object: string): Attributes[] {
  const since = Number(query.get('since_id') ?? 0);
  const due = recordsOf(world, object).filter(({ id }) => Number(id) > since);
  return due.slice(0, pageSize(query.get('limit'), 100));
}

function banOf(call: Call): { object: string; ban: Attributes } {
  const id = pathId(call);
  for (const object of Object.values(OBJECTS)) {
    const ban = recordsOf(call.world, object).find((one) => String(one.id) === id);
    if (ban) return { object, ban };
  }
  throw recordNotFound();
}

function ban(call: Call): Result {
  const { type, visitor_id, visitor_name, ip_address, reason = null } = bodyAttributes(call);
  const object = OBJECTS[String(type)];
  if (!object) throw recordInvalid({ type: [{ description: 'Type: is invalid', error: 'InvalidValue' }] });
  const whom = type === 'visitor' ? { visitor_id, visitor_name } : { ip_address };
  const given = { type, ...whom, reason, created_at: timestamp(call.world) };
  return { status: 201, body: insertRecord(call.world, typeNamed(call.world, object), given) };
}
