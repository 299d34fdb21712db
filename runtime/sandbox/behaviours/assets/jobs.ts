import type { Call, Task, World } from '../../contract.ts';
import { missingParameter, recordNotFound, tooManyValues } from '../../http/failure.ts';
import { startJob } from '../../jobs/jobs.ts';
import { bodyRecord } from '../../operations/body.ts';
import { removeRecord } from '../../operations/write.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { createRecord, updateRecord } from '../../write/save.ts';
import { requireRecord, typeNamed } from '../records.ts';

/** Makes, changes or deletes up to 100 assets in a job. */
export function changeAssets(call: Call): Result {
  const { action, items } = bodyRecord(call, 'job');
  const make = typeof action === 'string' && Object.hasOwn(TASKS, action) ? TASKS[action] : undefined;
  if (!make) throw missingParameter('job.action');
  if (!Array.isArray(items)) throw missingParameter('job.items');
  if (items.length > 100) throw tooManyValues(100, 'assets', `${action}d`);
  return startJob(
    call,
    items.map((item: unknown) => make(call, item)),
  );
}

const TASKS: Readonly<Record<string, (call: Call, item: unknown) => Task>> = {
  create: (call, item) => ({
    action: 'create',
    run: () => ({
      id: createRecord(call, typeNamed(call.world, 'ItamAsset'), named(call, item)).id,
      status: 'Created',
    }),
  }),
  update: (call, item) => {
    const stated = named(call, item);
    const run = (): Attributes => {
      const before = requireRecord(call.world, 'ItamAsset', stated.id);
      updateRecord(call, typeNamed(call.world, 'ItamAsset'), before, stated);
      return { id: before.id, action: 'update', status: 'Updated', success: true };
    };
    return { id: stated.id, action: 'update', run };
  },
  delete: (call, id) => deletion(call, id, 'id'),
  delete_by_external_id: (call, id) => deletion(call, id, 'external_id'),
};

function deletion(call: Call, id: unknown, attribute: string): Task {
  return {
    id,
    action: 'delete',
    run() {
      const record = recordsOf(call.world, 'ItamAsset').find((one) => one[attribute] === id);
      if (!record) throw recordNotFound();
      removeRecord(call, typeNamed(call.world, 'ItamAsset'), record);
      return { id: record.id, action: 'delete', status: 'Deleted', success: true };
    },
  };
}

const BY_NAME = { asset_type: 'ItamAssetType', status: 'ItamAssetStatus', location: 'ItamAssetLocation' } as const;

/** What was stated, with ids in place of names. */
function named({ world }: Call, item: unknown): Attributes {
  const stated: Attributes = isAttributes(item) ? { ...item } : {};
  for (const [name, object] of Object.entries(BY_NAME)) {
    if (stated[name] === undefined) continue;
    stated[`${name}_id`] = idOf(world, object, stated[name]);
    delete stated[name];
  }
  return stated;
}

function idOf(world: World, object: string, name: unknown): unknown {
  const record = recordsOf(world, object).find((one) => one.name === name);
  if (!record) throw recordNotFound();
  return record.id;
}
