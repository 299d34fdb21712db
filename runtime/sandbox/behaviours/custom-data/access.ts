import type { Call, OperationBehaviour, Selection, World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { bodyRecord } from '../../operations/body.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';

/** A policy for each role of the account, and one for end users; nobody makes or deletes them. */
export const policyOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowPermissionPolicy: (call) => ({ body: { policy: policyOf(call) } }),
  UpdatePermissionPolicy: (call) => {
    const policy = policyOf(call);
    const changed = { ...policy, records: mergedActions(policy.records, bodyRecord(call).records) };
    call.world.notes.set(noteOf(call, String(policy.id)), changed);
    return { body: { policy: changed } };
  },
};

/** All policies of an object. */
export const policySelections: Readonly<Record<string, Selection>> = { ListPermissionPolicies: policiesOf };

function mergedActions(old: unknown, stated: unknown): Attributes {
  const records = isAttributes(old) ? { ...old } : {};
  for (const [name, action] of Object.entries(isAttributes(stated) ? stated : {}))
    records[name] = { ...(records[name] as Attributes), ...(action as Attributes) };
  return records;
}

function policyOf(call: Call): Attributes {
  const policy = policiesOf(call).find(({ id }) => id === pathId(call, 1));
  if (!policy) throw recordNotFound();
  return policy;
}

function policiesOf(call: Call): Attributes[] {
  return rolesOf(call.world).map(
    ([id, name]) => (call.world.notes.get(noteOf(call, id)) as Attributes) ?? usual(id, name),
  );
}

function rolesOf(world: World): [id: string, name: string][] {
  const roles = recordsOf(world, 'CustomAgentRole').map(({ id, name }): [string, string] => [
    `custom-role-${String(id)}`,
    String(name),
  ]);
  return [...roles, ['end-user', 'End User']];
}

function usual(id: string, name: string): Attributes {
  const action = (allowed: boolean): Attributes => ({ allowed, rule_id: null });
  const isAgent = id !== 'end-user';
  const records = { create: action(isAgent), read: action(isAgent), update: action(isAgent), delete: action(false) };
  return { id, role_name: name, records };
}

/** Policies of different objects have the same ids. */
function noteOf(call: Call, id: string): string {
  return `permission policy ${pathId(call)} ${id}`;
}
