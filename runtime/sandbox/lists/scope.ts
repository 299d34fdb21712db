import { named } from '../behaviours/named.ts';
import type { Operation, Parent } from '../catalogue/operation.ts';
import type { RecordType } from '../catalogue/record-type.ts';
import type { Call, World } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import type { Entry } from '../store/collection.ts';
import type { Attributes } from '../types.ts';

/** Tells whether a record lies below the records that the path names. */
export type Scope = (entry: Entry) => boolean;

/** The scope of a call, by the rules of {@link OperationTable.scope}. Refuses a path that names an unknown record. */
export function scopeOf(call: Call, operation: Operation, type: RecordType): Scope {
  const tests = operation.parents.map((parent) => parentScope(call, operation, type, parent));
  return (entry) => tests.every((test) => test(entry));
}

function parentScope(call: Call, operation: Operation, type: RecordType, parent: Parent): Scope {
  const id = call.parameters[parent.parameter] ?? '';
  const above = parentRecord(call, parent);
  const stated =
    operation.table.scope?.[parent.parameter] ?? named(call.world.behaviours.scopes, operation)?.[parent.parameter];
  if (stated) return ({ record }) => holds(record[stated], id);
  const joined = joinedIds(call, type, parent, id);
  const listedAbove = joined ? undefined : idsInParent(operation, parent, above);
  if (listedAbove) return ({ record }) => listedAbove.includes(String(record[type.id]));
  const names = [parent.parameter, parent.attribute];
  return ({ record, parents }) =>
    names.some((name) => holds(record[name], id) || parents[name] === id) ||
    joined?.has(String(record[type.id])) === true;
}

/** The record that a parameter names. */
export function parentRecord(call: Call, parent: Parent): Attributes | undefined {
  if (!parent.type) return undefined;
  const record = call.world.store.find(parent.type, call.parameters[parent.parameter]);
  if (!record) throw recordNotFound();
  return record;
}

/** `/tickets/{ticket_id}/followers` lists the ids that the ticket holds in `follower_ids`. */
function idsInParent(operation: Operation, parent: Parent, record: Attributes | undefined): string[] | undefined {
  const words = operation.path.slice(operation.path.indexOf(`{${parent.parameter}}/`)).split('/');
  const attribute = `${words[1]?.replace(/s$/, '')}_ids`;
  if (words.length !== 2 || !parent.type?.attributes.has(attribute)) return undefined;
  const ids = record?.[attribute];
  return Array.isArray(ids) ? ids.map(String) : [];
}

/** `/groups/{group_id}/users`: the users whom a membership joins to the group. */
function joinedIds(call: Call, type: RecordType, parent: Parent, id: string): Set<string> | undefined {
  const own = `${type.key}_id`;
  const join = membershipsOf(call.world, own, parent.attribute);
  if (!join || join === type) return undefined;
  const links = call.world.store.of(join).records();
  return new Set(links.filter((link) => String(link[parent.attribute]) === id).map((link) => String(link[own])));
}

/** The type whose records join two others: the memberships of users in groups. */
export function membershipsOf({ catalogue }: World, one: string, other: string): RecordType | undefined {
  return catalogue.types.find(
    ({ key, attributes }) => key.endsWith('_membership') && attributes.has(one) && attributes.has(other),
  );
}

function holds(value: unknown, id: string): boolean {
  return Array.isArray(value) ? value.some((element) => String(element) === id) : value != null && String(value) === id;
}
