import type { Operation } from '../catalogue/operation.ts';

/**
 * What a table says about an operation: by the name in its row, by the client path, by Zendesk's operation id, which
 * parts of the API share.
 */
export function named<T>(table: Readonly<Record<string, T>>, { table: row, id }: Operation): T | undefined {
  const names = [row.behaviour, id, row.operationId].filter((name): name is string => typeof name === 'string');
  const name = names.find((candidate) => Object.hasOwn(table, candidate));
  return name === undefined ? undefined : table[name];
}
