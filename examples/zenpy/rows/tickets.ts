import { Comment, Ticket } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Tickets: reading, opening, changing, merging, deleting, importing. */
export const rows: Rows = {
  'tickets | list': { call: (z) => z.tickets.list(), sends: 'GET /api/v2/tickets?page[size]=100' },
  'tickets | show': { call: (z) => z.tickets.get(1), sends: 'GET /api/v2/tickets/1' },
  'tickets | show_many': { call: (z) => z.tickets.getMany([1, 2]), sends: 'GET /api/v2/tickets/show_many?ids=1,2' },
  'tickets | list external_id': {
    call: (z) => z.tickets.list({ external_id: 'crm-1' }),
    sends: 'GET /api/v2/tickets?external_id=crm-1&page[size]=100',
  },
  'tickets.create | single': {
    call: (z) => z.tickets.create(new Ticket({ subject: 'x', comment: new Comment({ body: 'y' }) })),
    sends: 'POST /api/v2/tickets',
    body: { ticket: { subject: 'x', comment: { body: 'y' } } },
    note: 'Under an Idempotency-Key, so that a repetition makes no second ticket.',
  },
  'tickets.create | bulk': {
    call: (z) => z.tickets.create([new Ticket({ subject: 'x' }), { subject: 'y' }]),
    sends: 'POST /api/v2/tickets/create_many',
    body: { tickets: [{ subject: 'x' }, { subject: 'y' }] },
  },
  'tickets.update | single': {
    call: (z) => z.tickets.update(1, { status: 'solved' }),
    sends: 'PUT /api/v2/tickets/1',
    body: { ticket: { status: 'solved' } },
  },
  'tickets.update | bulk': {
    call: (z) => z.tickets.update([{ id: 1, status: 'solved' }]),
    sends: 'PUT /api/v2/tickets/update_many',
    body: { tickets: [{ id: 1, status: 'solved' }] },
    note: 'The same change for many: `tickets.update([1, 2], { status })`.',
  },
  'tickets.delete | single': { call: (z) => z.tickets.delete(1), sends: 'DELETE /api/v2/tickets/1' },
  'tickets.delete | bulk': {
    call: (z) => z.tickets.delete([1, 2]),
    sends: 'DELETE /api/v2/tickets/destroy_many?ids=1,2',
  },
  'tickets.tags | list': { call: (z) => z.tickets.tags.list(1), sends: 'GET /api/v2/tickets/1/tags' },
  'tickets.add_tags': {
    call: (z) => z.tickets.tags.add(1, ['vip']),
    sends: 'PUT /api/v2/tickets/1/tags',
    body: { tags: ['vip'] },
  },
  'tickets.set_tags': {
    call: (z) => z.tickets.tags.set(1, ['vip']),
    sends: 'POST /api/v2/tickets/1/tags',
    body: { tags: ['vip'] },
  },
  'tickets.delete_tags': {
    call: (z) => z.tickets.tags.remove(1, ['vip']),
    sends: 'DELETE /api/v2/tickets/1/tags',
    body: { tags: ['vip'] },
  },
  'tickets.rate': {
    cannot: 'zenpy raises an error here. `satisfactionRatings.create(ticket, { score })` rates a ticket.',
  },
  'tickets.organizations': {
    call: (z) => z.organizations.tickets.list(5),
    sends: 'GET /api/v2/organizations/5/tickets?page[size]=100',
    note: 'These are the tickets of an organization, so they are found there.',
  },
  'tickets.recent': {
    call: (z) => z.tickets.recent(),
    sends: 'GET /api/v2/tickets/recent?per_page=100',
    note: 'Zendesk pages this list by offset only.',
  },
  'tickets.comments': {
    call: (z) => z.tickets.comments.list(1, { include_inline_images: false }),
    sends: 'GET /api/v2/tickets/1/comments?include_inline_images=false&page[size]=100',
  },
  'tickets.comment_redact': {
    call: (z) => z.tickets.comments.redact(1, 7, { text: 'secret' }),
    sends: 'PUT /api/v2/tickets/1/comments/7/redact',
    body: { text: 'secret' },
  },
  'tickets.permanently_delete | single': {
    call: (z) => z.deletedTickets.delete(1),
    sends: 'DELETE /api/v2/deleted_tickets/1',
    note: 'Takes an id as well as a record.',
  },
  'tickets.permanently_delete | bulk': {
    call: (z) => z.deletedTickets.delete([1, 2]),
    sends: 'DELETE /api/v2/deleted_tickets/destroy_many?ids=1,2',
  },
  'tickets.deleted | list': {
    call: (z) => z.deletedTickets.list(),
    sends: 'GET /api/v2/deleted_tickets?page[size]=100',
  },
  'tickets.restore | single': {
    call: (z) => z.deletedTickets.restore(1),
    sends: 'PUT /api/v2/deleted_tickets/1/restore',
  },
  'tickets.restore | bulk ids': {
    call: (z) => z.deletedTickets.restore([1, 2]),
    sends: 'PUT /api/v2/deleted_tickets/restore_many?ids=1,2',
    note: 'An empty collection is refused with an error that says so.',
  },
  'tickets.audits | ticket': {
    call: (z) => z.tickets.audits.list(1),
    sends: 'GET /api/v2/tickets/1/audits?page[size]=100',
    note: 'Gives audits, whatever comes along with them.',
  },
  'tickets.audits | all (default, CBP)': {
    call: (z) => z.ticketAudits.list(),
    sends: 'GET /api/v2/ticket_audits?page[size]=100',
  },
  'tickets.incidents': {
    call: (z) => z.tickets.incidents.list(1),
    sends: 'GET /api/v2/tickets/1/incidents?page[size]=100',
    note: "The ticket's own id is never taken for that of an incident.",
  },
  'tickets.metrics': { call: (z) => z.tickets.metrics.get(1), sends: 'GET /api/v2/tickets/1/metrics' },
  'tickets.merge': {
    call: (z) => z.tickets.merge(1, { ids: [2, 3], target_comment: 'x' }),
    sends: 'POST /api/v2/tickets/1/merge',
    body: { ids: [2, 3], target_comment: 'x' },
    note: 'Records become their ids, and comments that are not stated are not sent.',
  },
  'ticket_import | list': { cannot: 'Zendesk lists no imports: `tickets.list()` has the imported tickets, too.' },
  'ticket_import.create | single': {
    call: (z) => z.tickets.import({ subject: 'x', created_at: '2012-06-20T10:29:32Z' }, { archive_immediately: true }),
    sends: 'POST /api/v2/imports/tickets?archive_immediately=true',
    body: { ticket: { subject: 'x', created_at: '2012-06-20T10:29:32Z' } },
  },
  'ticket_import.create | bulk': {
    call: (z) => z.tickets.import([{ subject: 'x' }, { subject: 'y' }]),
    sends: 'POST /api/v2/imports/tickets/create_many',
    body: { tickets: [{ subject: 'x' }, { subject: 'y' }] },
  },
  'ticket_import.update': { cannot: 'An imported ticket is a ticket: use `tickets.update`.' },
  'ticket_import.delete': { cannot: 'An imported ticket is a ticket: use `tickets.delete`.' },
};
