import type { SandboxTables } from '../tables.ts';
import { anonymous, linkOperations, type Operation } from './operation.ts';
import { linkObjects, type RecordType, typeFinder } from './record-type.ts';

/** The tables, linked: what each row leaves to rules is decided here once. */
export interface Catalogue {
  readonly operations: readonly Operation[];
  readonly types: readonly RecordType[];
  /** The type called `Ticket`, `ticket` or `tickets`. */
  type(name: string): RecordType | undefined;
  /** The type that operations of this path work on, whatever the parameters are called. */
  typeAt(path: string): RecordType | undefined;
  operation(id: string): Operation | undefined;
}

/** Links the rows of the tables with each other. */
export function createCatalogue(tables: SandboxTables): Catalogue {
  const types = linkObjects(tables);
  const type = typeFinder(types);
  const operations = linkOperations(tables.operations, type);
  const byPath = typesByPath(operations);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return {
    operations,
    types,
    type,
    typeAt: (path) => byPath.get(anonymous(path)),
    operation: (id) => byId.get(id),
  };
}

function typesByPath(operations: readonly Operation[]): Map<string, RecordType> {
  const types = new Map<string, RecordType>();
  for (const { path, type } of operations) {
    if (type && !types.has(anonymous(path))) types.set(anonymous(path), type);
  }
  return types;
}
