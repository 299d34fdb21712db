import { named } from '../behaviours/named.ts';
import type { Operation } from '../catalogue/operation.ts';
import { entriesOf } from '../catalogue/record-type.ts';
import type { BehaviourTable, Call, OperationBehaviour } from '../contract.ts';
import type { OperationKind } from '../tables.ts';
import type { Result } from '../types.ts';
import { refuseWrongTypes } from '../write/stated.ts';
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

/** What carries an operation out: a behaviour of its own, the tables with a choice of records, the tables alone, or nothing. */
export type Carrier = 'behaviour' | 'selection' | 'attribute' | 'tables' | 'unmodelled';

/** Tells what carries an operation out. */
export function carrierOf({ operations, selections }: BehaviourTable, operation: Operation): Carrier {
  if (named(operations, operation)) return 'behaviour';
  if (named(selections, operation)) return 'selection';
  if (editedAttribute(operation)) return 'attribute';
  return isModelled(operation) ? 'tables' : 'unmodelled';
}

/** Carries out a call: by its named behaviour, as an edit of one attribute, or by its kind. */
export function execute(call: Call): Result {
  return BY_CARRIER[carrierOf(call.world.behaviours, call.operation)](call);
}

const BY_CARRIER: Readonly<Record<Carrier, OperationBehaviour>> = {
  behaviour(call) {
    refuseWrongTypes(call);
    return named(call.world.behaviours.operations, call.operation)?.(call) ?? unmodelled(call);
  },
  selection: list,
  attribute: (call) => editAttribute(call, editedAttribute(call.operation) ?? ''),
  tables: (call) => BY_KIND[call.operation.kind](call),
  unmodelled,
};

/** The rules need records to work on; a read must answer just those. */
function isModelled({ kind, type, table }: Operation): boolean {
  if (kind === 'action') return false;
  if (kind === 'count') return true;
  const isAnswered = entriesOf(table.answer).some(([, name]) => name.replace('[]', '') === type?.object);
  const isRead = kind === 'get' || kind === 'list';
  return type?.attributes.has(type.id) === true && (isAnswered || !isRead);
}
