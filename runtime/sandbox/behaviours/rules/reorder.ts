import type { RecordType } from '../../catalogue/record-type.ts';
import type { Call, OperationBehaviour } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import type { Attributes, Result } from '../../types.ts';
import { recordsOf } from '../../world.ts';

/** Gives records the places in which the body names them; the others follow in their old order. */
export function reorder(object: string, key: string, answer: (records: Attributes[]) => Result): OperationBehaviour {
  return (call) => {
    const type = call.world.catalogue.type(object);
    const stated = bodyAttributes(call)[key];
    const ids = Array.isArray(stated) ? stated.map(String) : [];
    if (!type || ids.some((id) => !call.world.store.find(type, id))) throw recordNotFound();
    return answer(place(call, type, ids));
  };
}

function place(call: Call, type: RecordType, ids: readonly string[]): Attributes[] {
  const rank = (record: Attributes): number => {
    const index = ids.indexOf(String(record[type.id]));
    return index < 0 ? ids.length + (Number(record.position) || 0) : index;
  };
  const sorted = recordsOf(call.world, type.object).sort((a, b) => rank(a) - rank(b));
  return sorted.map((record, index) => call.world.store.of(type).put({ ...record, position: index + 1 }));
}

const nothing = (): Result => ({ status: 200 });

/** All operations that put records in an order. */
export const reorderOperations: Readonly<Record<string, OperationBehaviour>> = {
  ReorderTicketFields: reorder('TicketField', 'ticket_field_ids', nothing),
  ReorderUserField: reorder('UserField', 'user_field_ids', nothing),
  ReorderOrganizationField: reorder('OrganizationField', 'organization_field_ids', nothing),
  ReorderSLAPolicies: reorder('SlaPolicy', 'sla_policy_ids', nothing),
  ReorderGroupSLAPolicies: reorder('GroupSlaPolicy', 'group_sla_policy_ids', nothing),
  ReorderTicketForms: reorder('TicketForm', 'ticket_form_ids', (ticket_forms) => ({ body: { ticket_forms } })),
  ReorderTriggers: (call) => {
    refusePartialOrder(call);
    return reorder('Trigger', 'trigger_ids', ([trigger]) => ({ body: { trigger } }))(call);
  },
};

/** Triggers are ordered all at once or not at all. */
function refusePartialOrder(call: Call): void {
  const stated = bodyAttributes(call).trigger_ids;
  const ids = new Set(Array.isArray(stated) ? stated.map(String) : []);
  if (recordsOf(call.world, 'Trigger').some(({ id }) => !ids.has(String(id)))) throw recordNotFound();
}
