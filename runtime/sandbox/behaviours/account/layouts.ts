import type { Call, OperationBehaviour } from '../../contract.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyRecord } from '../../operations/body.ts';
import type { Attributes } from '../../types.ts';
import { pathId, timestamp } from '../../world.ts';
import { change, requireRecord } from '../records.ts';

/** Cards with the fields that an admin chose, or the first ones. */
export const layoutOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowEssentialsCard: (call) => ({ body: { object_layout: cardOf(call) } }),
  UpdateEssentialsCard: (call) => {
    const { fields } = bodyRecord(call, 'object_layout');
    const card = cardOf(call);
    const own = { id: card.id ?? `card-${pathId(call)}`, fields: fields ?? card.fields, default: false };
    return { body: { object_layout: changed(call, own) } };
  },
  DeleteEssentialsCard: (call) => {
    changed(call, { id: null, fields: [], default: true });
    return { status: 204 };
  },
};

function cardOf(call: Call): Attributes {
  return requireRecord(call.world, 'EssentialsCard', pathId(call));
}

function changed(call: Call, changes: Attributes): Attributes {
  return change(call.world, typeOf(call).object, cardOf(call), { ...changes, updated_at: timestamp(call.world) });
}
