import type { Call, OperationBehaviour } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { parentsOf, typeOf } from '../../operations/answer.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { insertRecord } from '../insert.ts';

/** Which custom statuses a form offers: stated from the side of the form, or of the status. */
export const formStatusOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateTicketFormStatuses: (call) =>
    answer(
      call,
      stated(call).map((one) => add(call, one)),
      201,
    ),
  CreateTicketFormStatusesForCustomStatus: (call) =>
    answer(
      call,
      stated(call).map((one) => add(call, one)),
      201,
    ),
  UpdateTicketFormStatuses: (call) =>
    answer(
      call,
      stated(call).flatMap((one) => change(call, one)),
    ),
  UpdateTicketFormStatusById: (call) => {
    const id = call.parameters.ticket_form_status_id;
    return answer(
      call,
      stated(call).flatMap((one) => change(call, { ...one, id: one.id ?? id })),
    );
  },
  DeleteTicketFormStatuses: (call) => {
    const ids = [bodyAttributes(call).id ?? []].flat();
    for (const id of ids) change(call, { id, _destroy: true });
    return { status: call.operation.table.status ?? 204 };
  },
};

function answer(_: Call, ticket_form_statuses: readonly Attributes[], status = 200): Result {
  return { status, body: { ticket_form_statuses } };
}

/** One, or a list of them. */
function stated(call: Call): Attributes[] {
  return [bodyAttributes(call).ticket_form_status].flat().filter(isAttributes);
}

function add(call: Call, given: Attributes): Attributes {
  const both = { ...idsAbove(call), ...given };
  const { ticket_form_id, custom_status_id } = both;
  const { catalogue, store } = call.world;
  const isKnown =
    store.find(catalogue.type('TicketForm'), ticket_form_id) &&
    store.find(catalogue.type('CustomStatus'), custom_status_id);
  if (!isKnown) throw recordNotFound();
  const same = linksOf(call).find((one) => isSame(one, both));
  return same ?? insertRecord(call.world, typeOf(call), { ticket_form_id, custom_status_id });
}

function isSame(a: Attributes, b: Attributes): boolean {
  return a.ticket_form_id === b.ticket_form_id && a.custom_status_id === b.custom_status_id;
}

/** An element with an id is changed, or with `_destroy` deleted; one without is added. */
function change(call: Call, given: Attributes): Attributes[] {
  if (given.id == null) return [add(call, given)];
  const links = call.world.store.of(typeOf(call));
  const link = linksOf(call).find(({ id }) => String(id) === String(given.id));
  if (!link) throw recordNotFound();
  if (!['true', '1'].includes(String(given._destroy ?? ''))) return [links.put({ ...link, ...given, id: link.id })];
  links.remove(link.id);
  return [];
}

function linksOf(call: Call): Attributes[] {
  const above = Object.entries(idsAbove(call));
  const links = call.world.store.of(typeOf(call)).records();
  return links.filter((link) => above.every(([name, id]) => String(link[name]) === String(id)));
}

function idsAbove(call: Call): Attributes {
  const ids = Object.entries(parentsOf(call)).map(([name, id]) => [name, Number(id)]);
  return Object.fromEntries(ids);
}
