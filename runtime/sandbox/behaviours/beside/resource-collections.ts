import type { Call, OperationBehaviour, Task } from '../../contract.ts';
import { recordInvalid } from '../../http/failure.ts';
import { startJob } from '../../jobs/jobs.ts';
import { bodyRecord } from '../../operations/body.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { pathId, timestamp } from '../../world.ts';
import { createRecord, updateRecord } from '../../write/save.ts';
import { insertRecord } from '../insert.ts';
import { change, requireRecord, typeNamed } from '../records.ts';

const COLLECTION = 'ResourceCollection';

/** Records of many types that are made, changed and deleted together, in jobs. */
export const resourceCollectionOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateResourceCollection: (call) => {
    const now = timestamp(call.world);
    const given = { resources: [], created_at: now, updated_at: now };
    return inJob(call, insertRecord(call.world, typeNamed(call.world, COLLECTION), given));
  },
  UpdateResourceCollection: (call) => inJob(call, requireRecord(call.world, COLLECTION, pathId(call))),
  DeleteResourceCollection: (call) => {
    const { id, resources } = requireRecord(call.world, COLLECTION, pathId(call));
    const result = startJob(
      call,
      partsOf(resources).map((part) => removal(call, part)),
    );
    call.world.store.of(typeNamed(call.world, COLLECTION)).remove(id);
    return result;
  },
};

/** What is stated of a record of a collection. */
interface Stated {
  readonly type: string;
  readonly identifier: string;
  readonly attributes: Attributes;
}

function inJob(call: Call, collection: Attributes): Result {
  const stated = Object.entries(bodyRecord(call, 'payload')).flatMap(([type, records]) =>
    Object.entries(isAttributes(records) ? records : {}).map(([identifier, attributes]) => ({
      type,
      identifier,
      attributes: isAttributes(attributes) ? attributes : {},
    })),
  );
  return startJob(
    call,
    stated.map((one) => placing(call, collection.id, one)),
  );
}

/** A name that the collection has is changed, another one is made. */
function placing(call: Call, id: unknown, { type, identifier, attributes }: Stated): Task {
  return {
    action: 'create',
    run() {
      const object = call.world.catalogue.type(type);
      if (!object)
        throw recordInvalid({ base: [{ description: `${type} are no requirement`, error: 'InvalidValue' }] });
      const collection = requireRecord(call.world, COLLECTION, id);
      const parts = partsOf(collection.resources);
      const known = parts.find((part) => part.type === type && part.identifier === identifier);
      const before = known && requireRecord(call.world, object.object, known.resource_id);
      const record = before ? updateRecord(call, object, before, attributes) : createRecord(call, object, attributes);
      const added = before ? [] : [{ type, identifier, resource_id: record[object.id], deleted: false }];
      const changes = { resources: [...parts, ...added], updated_at: timestamp(call.world) };
      change(call.world, COLLECTION, collection, changes);
      return { id: record[object.id], action: before ? 'update' : 'create', success: true };
    },
  };
}

function removal(call: Call, { type, resource_id }: Attributes): Task {
  return {
    id: resource_id,
    action: 'delete',
    run() {
      call.world.store.of(typeNamed(call.world, String(type))).remove(resource_id);
      return { id: resource_id, action: 'delete', success: true };
    },
  };
}

function partsOf(resources: unknown): Attributes[] {
  return Array.isArray(resources) ? resources.filter(isAttributes) : [];
}
