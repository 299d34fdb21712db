import type { RecordType } from '../catalogue/record-type.ts';
import type { Call, OperationBehaviour, RecordBehaviour, World } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import { typeOf } from '../operations/answer.ts';
import { bodyAttributes } from '../operations/body.ts';
import { type Attributes, isAttributes } from '../types.ts';
import { pathId } from '../world.ts';
import { definitions } from './rules/definitions.ts';
import { nextPosition } from './rules/rule.ts';

/** SLA policies, of agents and of groups: applied in their order. */
export const policy: RecordBehaviour = {
  order: ['position'],
  apply({ world, type, record, input, before }) {
    if (!before && input.position == null) record.position = nextPosition(world, type.object);
    if (isAttributes(record.filter)) record.filter = { ...emptyFilter(world, type), ...record.filter };
  },
};

/** Policies of agents have conditions of which any must be met, those of groups don't. */
function emptyFilter({ catalogue }: World, { attributes }: RecordType): Attributes {
  const filter = catalogue.type(attributes.get('filter')?.types[0] ?? '');
  return Object.fromEntries(['all', 'any'].filter((name) => filter?.attributes.has(name)).map((name) => [name, []]));
}

/** What policies are made of, and whether an address is ready to be written to. */
export const settingOperations: Readonly<Record<string, OperationBehaviour>> = {
  RetrieveSLAPolicyFilterDefinitionItems: (call) => ({ body: { definitions: definitions(call, 'sla') } }),
  RetrieveGroupSLAPolicyFilterDefinitionItems: (call) => ({ body: { definitions: definitions(call, 'groupSla') } }),
  VerifySupportAddressForwarding: (call) => {
    const addresses = call.world.store.of(typeOf(call));
    const address = addresses.find(pathId(call));
    if (!address) throw recordNotFound();
    addresses.put({ ...address, [verified(call)]: 'verified' });
    return { status: 200 };
  },
};

/** `type` says what is looked at: the forwarding, where nothing is said. */
function verified(call: Call): string {
  return `${String(bodyAttributes(call).type ?? 'forwarding')}_status`;
}
