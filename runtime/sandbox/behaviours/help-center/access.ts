import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { parentsOf, typeOf } from '../../operations/answer.ts';
import { bodyRecord } from '../../operations/body.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { requireRecord } from '../records.ts';

/** Who may see and change what: segments of users, the groups of those who manage articles, policies. */
export const userSegment: RecordBehaviour = {
  defaults: () => ({
    built_in: false,
    group_ids: [],
    organization_ids: [],
    tags: [],
    or_tags: [],
    added_user_ids: [],
  }),
};

/** Those who may edit and publish. */
export const permissionGroup: RecordBehaviour = { defaults: () => ({ built_in: false, edit: [], publish: [] }) };

/** What a section or a topic has before anyone states a policy. */
const OPEN: Attributes = {
  viewable_by: 'everybody',
  manageable_by: 'staff',
  restricted_to_group_ids: [],
  restricted_to_organization_ids: [],
  required_tags: [],
};

/** The policies of sections and topics. */
export const accessOperations: Readonly<Record<string, OperationBehaviour>> = {
  'helpCenter.sections.accessPolicy.get': showPolicy,
  'helpCenter.sections.accessPolicy.update': changePolicy,
  'helpCenter.topics.accessPolicy.get': showPolicy,
  'helpCenter.topics.accessPolicy.update': changePolicy,
};

/** The segments that a user is in. */
export const segmentSelections: Readonly<Record<string, Selection>> = {
  ListUserSegmentsByUser: (call) => {
    const user = requireRecord(call.world, 'User', pathId(call));
    return recordsOf(call.world, 'UserSegment').filter(
      (segment) => isBuiltIn(call, segment) && isIn(call, user, segment),
    );
  },
};

function isBuiltIn({ query }: Call, { built_in }: Attributes): boolean {
  return !query.has('built_in') || query.get('built_in') === String(built_in);
}

/** A user who was added is in; any other must meet every condition that is stated. */
function isIn({ world }: Call, user: Attributes, segment: Attributes): boolean {
  if (listOf(segment.added_user_ids).includes(user.id)) return true;
  if (segment.user_type === 'staff' && user.role === 'end-user') return false;
  const groups = recordsOf(world, 'GroupMembership').filter(({ user_id }) => user_id === user.id);
  const tags = listOf(user.tags);
  return (
    meets(
      segment.group_ids,
      groups.map(({ group_id }) => group_id),
    ) &&
    meets(segment.organization_ids, [user.organization_id]) &&
    meets(segment.or_tags, tags) &&
    listOf(segment.tags).every((tag) => tags.includes(tag))
  );
}

function meets(wanted: unknown, values: readonly unknown[]): boolean {
  const all = listOf(wanted);
  return all.length === 0 || values.some((value) => all.includes(value));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Policies have no id: they are kept under the path of what they are about. */
function policyOf(call: Call): Attributes {
  parentsOf(call);
  const kept = call.world.store.find(typeOf(call), keyOf(call));
  const { id: _, ...policy } = kept ?? OPEN;
  return policy;
}

function keyOf({ path }: Call): string {
  return path.replace(/\.json$/, '');
}

function showPolicy(call: Call): Result {
  return { body: { access_policy: policyOf(call) } };
}

function changePolicy(call: Call): Result {
  const policy = { ...policyOf(call), ...bodyRecord(call) };
  call.world.store.of(typeOf(call)).put({ ...policy, id: keyOf(call) });
  return { body: { access_policy: policy } };
}
