import { named } from '../behaviours/named.ts';
import type { Operation } from '../catalogue/operation.ts';
import { entriesOf } from '../catalogue/record-type.ts';
import type { Call, OperationBehaviour } from '../contract.ts';
import type { OperationKind } from '../tables.ts';
import type { Result } from '../types.ts';
import { unmodelled } from './action.ts';
import { editAttribute, editedAttribute } from './attribute.ts';
import { createMany, createOrUpdateMany, deleteMany, updateMany } from './bulk.ts';
import { count, get, getMany, list } from './read.ts';
import { create, createOrUpdate, remove, update } from './write.ts';

const BY_KIND: Readonly<Record<OperationKind, OperationBehaviour>> = {
  list,
  get,
  getMany,
  count,
  create,
  update,
  delete: remove,
  createOrUpdate,
  createMany,
  updateMany,
  deleteMany,
  createOrUpdateMany,
  action: unmodelled,
};

/** Carries out a call: by its named behaviour, as an edit of one attribute, or by its kind. */
export function execute(call: Call): Result {
  const { operation, world } = call;
  const behaviour = named(world.behaviours.operations, operation);
  if (behaviour) return behaviour(call);
  if (named(world.behaviours.selections, operation)) return list(call);
  const attribute = editedAttribute(operation);
  if (attribute) return editAttribute(call, attribute);
  return isModelled(operation) ? BY_KIND[operation.kind](call) : unmodelled(call);
}

/** The rules need records to work on; a read must answer just those. */
function isModelled({ kind, type, table }: Operation): boolean {
  if (kind === 'count' || kind === 'action') return true;
  const isAnswered = entriesOf(table.answer).some(([, name]) => name.replace('[]', '') === type?.object);
  const isRead = kind === 'get' || kind === 'list';
  return type?.attributes.has(type.id) === true && (isAnswered || !isRead);
}
