import { schemaOf } from '../model/compiled-schema.ts';
import { baseOf, View } from '../model/view.ts';

/** Whether the API marks a record as deleted, whatever was written to it since. Plain values bear no such mark. */
export function isDeleted(record: unknown): boolean {
  if (!(record instanceof View)) return false;
  const { deletedWhen } = schemaOf(record).source;
  const attributes = baseOf(record);
  return Object.entries(deletedWhen ?? {}).some(([name, value]) => attributes[name] === value);
}
