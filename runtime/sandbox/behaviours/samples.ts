import type { Call, OperationBehaviour } from '../contract.ts';
import { invalidEndpoint } from '../http/failure.ts';
import { list } from '../operations/read.ts';

/** Records that a sample holds at most. */
const MOST = 50;

/** Exports to try out: like the real one of the same name, with few records. */
export const sampleOperations: Readonly<Record<string, OperationBehaviour>> = {
  IncrementalSampleExport: (call) => {
    const path = `/api/v2/incremental/${call.parameters.incremental_resource}`;
    const operation = call.world.catalogue.operations.find((one) => one.method === 'GET' && one.path === path);
    if (!operation) throw invalidEndpoint();
    return list(limited(call, operation));
  },
};

function limited(call: Call, operation: Call['operation']): Call {
  return { ...call, operation: { ...operation, table: { ...operation.table, maxPageSize: MOST } } };
}
