import type { BehaviourTable } from '../contract.ts';

/** Joins two tables; what the second says holds. */
export function mergeBehaviours(base: BehaviourTable, more: Partial<BehaviourTable>): BehaviourTable {
  return {
    operations: { ...base.operations, ...more.operations },
    selections: { ...base.selections, ...more.selections },
    scopes: { ...base.scopes, ...more.scopes },
    records: { ...base.records, ...more.records },
    anonymous: { ...base.anonymous, ...more.anonymous },
  };
}
