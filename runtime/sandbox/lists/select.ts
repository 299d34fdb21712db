import { named } from '../behaviours/named.ts';
import type { Operation } from '../catalogue/operation.ts';
import type { Call } from '../contract.ts';
import type { Attributes } from '../types.ts';
import { behaviourOf } from '../world.ts';
import { filterBy } from './filter.ts';
import { scopeOf } from './scope.ts';

/** The records that a list is about, all pages together, in no order. */
export function select(call: Call, operation: Operation = call.operation): Attributes[] {
  const selection = named(call.world.behaviours.selections, operation);
  return selection ? selection(call) : selectByRule(call, operation);
}

function selectByRule(call: Call, operation: Operation): Attributes[] {
  const { type } = operation;
  if (!type) return [];
  const isInScope = scopeOf(call, operation, type);
  const isWanted = filterBy(call.query, type);
  const isListed = behaviourOf(call.world, type).isListed ?? ((): boolean => true);
  return call.world.store
    .of(type)
    .entries()
    .filter((entry) => isListed(entry.record) && isInScope(entry) && isWanted(entry.record))
    .map(({ record }) => record);
}
