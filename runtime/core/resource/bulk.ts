import * as engine from '../bulk/bulk-engine.ts';
import type { OpenBulk } from '../bulk/bulk-run.ts';
import type { BulkOptions } from '../bulk/bulk-types.ts';
import type { DeclaredListOperation, DeclaredOperation } from '../operation/operation.ts';
import { type BulkCall, bulkCourier } from './bulk-courier.ts';
import type { ResourceClient } from './types.ts';

/** A bulk call whose operations are names still. */
type NamedBulkCall = Pick<BulkCall, 'owners' | 'change' | 'query'> & { one: string; many: string };

/** Finds the operations of a bulk call, and makes what carries its rows to Zendesk. */
export async function openBulk(
  client: ResourceClient,
  find: (name: string) => Promise<DeclaredOperation>,
  { one, many, ...call }: NamedBulkCall,
  options: BulkOptions,
): ReturnType<OpenBulk> {
  const [operation, form] = await Promise.all([find(one), find(many)]);
  const list = form.foundBy && ((await find(form.foundBy.operation)) as DeclaredListOperation);
  return { engine, courier: await bulkCourier(client, { ...call, one: operation, form, list }, options) };
}
