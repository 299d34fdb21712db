import type { Call, Selection } from '../../contract.ts';
import type { Attributes } from '../../types.ts';

/** The audits of tickets as an export of events shows them. */
export const ticketEventSelections: Readonly<Record<string, Selection>> = {
  IncrementalTicketEvents: (call) => auditsOf(call).map((audit) => eventOf(audit, hasComments(call))),
};

function auditsOf({ world }: Call): Attributes[] {
  const type = world.catalogue.type('Audit');
  return type ? world.store.of(type).records() : [];
}

function hasComments({ query }: Call): boolean {
  return (query.get('include') ?? '').split(',').includes('comment_events');
}

function eventOf(audit: Attributes, isWithComments: boolean): Attributes {
  const { id, ticket_id, author_id, created_at, events } = audit;
  const changes = (Array.isArray(events) ? (events as Attributes[]) : []).map((one) =>
    childOf(one, isWithComments && created_at),
  );
  const timestamp = Math.floor(Date.parse(String(created_at)) / 1000);
  return { id, ticket_id, timestamp, updater_id: author_id, via: 'Web service', child_events: changes };
}

/** A change stands under the name of what was changed; of a comment only its presence is told, unless it was asked for. */
function childOf(event: Attributes, writtenAt: unknown): Attributes {
  const { id, type, field_name: name, value, previous_value, public: isPublic, via = null } = event;
  const own = { id, via, via_reference_id: null, event_type: type };
  if (type === 'Comment')
    return writtenAt
      ? { created_at: writtenAt, ...event, ...own }
      : { ...own, comment_present: true, comment_public: isPublic === true };
  const before = previous_value === undefined ? {} : { previous_value };
  return typeof name === 'string' ? { ...own, [name]: value, ...before } : { ...event, ...own };
}
