import type { Call, OperationBehaviour, RecordBehaviour, World } from '../../contract.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyAttributes } from '../../operations/body.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId, recordsOf, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';

/** Forms: one of them is the default one, which stays. */
export const ticketForm: RecordBehaviour = {
  order: ['position'],
  defaults: (world) => ({
    active: true,
    default: recordsOf(world, 'TicketForm').length === 0,
    end_user_visible: true,
    in_all_brands: true,
    in_all_organizations: true,
  }),
  apply({ world, record, input, before }) {
    if (!before && input.position == null) record.position = recordsOf(world, 'TicketForm').length + 1;
    if (input.name !== undefined) record.raw_name = input.name;
    record.display_name ??= record.name;
    if (input.display_name !== undefined || !before) record.raw_display_name = record.display_name;
    if (!before && !('ticket_field_ids' in input)) record.ticket_field_ids = systemFields(world);
  },
  saved({ world, type, record }) {
    if (record.default !== true) return;
    const others = recordsOf(world, 'TicketForm').filter((one) => one.default === true && one.id !== record.id);
    for (const other of others) world.store.of(type).put({ ...other, default: false });
  },
  remove(call, record) {
    if (record.default === true)
      throw recordInvalid({ base: [{ description: 'The default form cannot be deleted', error: 'InvalidValue' }] });
    call.world.store.of(typeOf(call)).remove(record.id);
    return { status: call.operation.table.status ?? 204 };
  },
};

/** What forms do beyond being made, read, changed and deleted. */
export const ticketFormOperations: Readonly<Record<string, OperationBehaviour>> = { CloneTicketForm: clone };

function systemFields(world: World): unknown[] {
  return recordsOf(world, 'TicketField')
    .filter(({ removable }) => removable === false)
    .map(({ id }) => id);
}

/** The copy is never the default form. */
function clone(call: Call): Result {
  const type = typeOf(call);
  const form = call.world.store.find(type, pathId(call));
  if (!form) throw recordNotFound();
  const start = bodyAttributes(call).prepend_clone_title === true ? 'Clone of ' : '';
  const { id: _, url: __, ...rest } = structuredClone(form);
  const now = timestamp(call.world);
  const titles = Object.fromEntries(
    ['name', 'raw_name', 'display_name', 'raw_display_name'].map((name) => [name, titled(start, form[name])]),
  );
  const position = recordsOf(call.world, 'TicketForm').length + 1;
  const copy: Attributes = { ...rest, ...titles, default: false, position, created_at: now, updated_at: now };
  return { status: 201, body: { ticket_form: insertRecord(call.world, type, copy) } };
}

function titled(start: string, text: unknown): unknown {
  return text == null ? text : `${start}${String(text)}`;
}
