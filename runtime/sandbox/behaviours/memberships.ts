import type { RecordType } from '../catalogue/record-type.ts';
import type { Call, OperationBehaviour, RecordBehaviour, Write } from '../contract.ts';
import { type Details, recordNotFound } from '../http/failure.ts';
import { envelopeOf, inEnvelope } from '../operations/answer.ts';
import type { Attributes, Result } from '../types.ts';

/** The first membership of a user is the default one; no user is a member twice. */
function membership(attribute: 'group_id' | 'organization_id', ofUser: string): RecordBehaviour {
  return {
    unique: [['user_id', attribute]],
    check: (write) => ({
      ...unknownOf(write, 'user_id', 'user'),
      ...unknownOf(write, attribute, attribute.slice(0, -3)),
      ...(attribute === 'group_id' ? refuseEndUser(write) : {}),
    }),
    apply({ world, type, record, before }) {
      const isFirst = !world.store
        .of(type)
        .records()
        .some(({ user_id }) => user_id === record.user_id);
      if (!before && isFirst) record.default = true;
    },
    saved({ world, record }) {
      if (record.default === true) setOnUser(world, record.user_id, ofUser, record[attribute]);
    },
    remove: (call, record) => leave(call, `${attribute.slice(0, -3)}_membership`, record, ofUser),
  };
}

/** Groups are of agents. */
function refuseEndUser({ world, input, before }: Write): Details {
  const user = world.store.find(world.catalogue.type('user'), input.user_id);
  if (before || user?.role !== 'end-user') return {};
  return { user: [{ description: 'User: must be an agent', error: 'InvalidValue' }] };
}

/** The oldest membership that is left becomes the default one. */
function leave(call: Call, key: string, gone: Attributes, ofUser: string): Result {
  const { world, operation } = call;
  const type = world.catalogue.type(key);
  const memberships = type && world.store.of(type);
  memberships?.remove(gone.id);
  const next = memberships?.records().find(({ user_id }) => user_id === gone.user_id);
  if (gone.default === true) {
    if (next) memberships?.put({ ...next, default: true });
    setOnUser(world, gone.user_id, ofUser, next?.[ofUser.replace('default_', '')] ?? null);
  }
  return { status: operation.table.status ?? 204 };
}

/** Memberships of users in groups. */
export const groupMembership: RecordBehaviour = membership('group_id', 'default_group_id');

/** Memberships of users in organizations. */
export const organizationMembership: RecordBehaviour = membership('organization_id', 'organization_id');

/** One membership of a user becomes the default, the others cease to be. */
export const membershipOperations: Readonly<Record<string, OperationBehaviour>> = {
  GroupMembershipSetDefault: (call) => makeDefault(call, 'group_membership', 'default_group_id'),
  SetOrganizationMembershipAsDefault: (call) => makeDefault(call, 'organization_membership', 'organization_id'),
  SetOrganizationAsDefault: (call) => makeDefault(call, 'organization_membership', 'organization_id'),
  UnassignOrganization: (call) => {
    const { record } = membershipIn(call, 'organization_membership');
    return leave(call, 'organization_membership', record, 'organization_id');
  },
};

function unknownOf(
  { world, input, before }: Write,
  name: string,
  key: string,
): Record<string, { description: string; error: string }[]> {
  const type = world.catalogue.type(key);
  if (before || !type || input[name] == null || world.store.find(type, input[name])) return {};
  return {
    [name]: [{ description: `${key.charAt(0).toUpperCase()}${key.slice(1)}: is invalid`, error: 'InvalidValue' }],
  };
}

function setOnUser(world: Call['world'], userId: unknown, name: string, value: unknown): void {
  const users = world.catalogue.type('user');
  const record = world.store.find(users, userId);
  if (users && record) world.store.of(users).put({ ...record, [name]: value });
}

/** `/users/{user_id}/group_memberships/{id}/…` or `/users/{user_id}/organizations/{organization_id}/…`. */
function membershipIn(call: Call, key: string): { type: RecordType; record: Attributes; own: Attributes[] } {
  const type = call.world.catalogue.type(key);
  const [userId, id] = call.operation.parameters.map((name) => call.parameters[name]);
  const name = call.operation.parameters[1] === 'organization_id' ? 'organization_id' : 'id';
  const own = type
    ? call.world.store
        .of(type)
        .records()
        .filter(({ user_id }) => String(user_id) === userId)
    : [];
  const record = own.find((one) => String(one[name]) === id);
  if (!type || !record) throw recordNotFound();
  return { type, record, own };
}

function makeDefault(call: Call, key: string, ofUser: string): Result {
  const { type, record, own } = membershipIn(call, key);
  const changed = own.map((one) => call.world.store.of(type).put({ ...one, default: one.id === record.id }));
  setOnUser(call.world, record.user_id, ofUser, record[ofUser.replace('default_', '')]);
  const envelope = envelopeOf(call);
  const isOne = envelope === key;
  return { body: inEnvelope(envelope, isOne ? changed.find((one) => one.id === record.id) : changed) };
}
