import type { Rows } from '../../guides/row.ts';

const old = 'The call that node-zendesk makes is an old one.';
const byTime = 'Zendesk advises the export by cursor: `tickets.incremental`.';

/** Tickets. */
export const rows: Rows = {
  'tickets.list': { call: (z) => z.tickets.list(), sends: 'GET /api/v2/tickets?page[size]=100' },
  'tickets.listAssigned': {
    call: (z) => z.users.tickets.assigned(5),
    sends: 'GET /api/v2/users/5/tickets/assigned?per_page=100',
  },
  'tickets.listByOrganization': {
    call: (z) => z.organizations.tickets.list(5),
    sends: 'GET /api/v2/organizations/5/tickets?page[size]=100',
  },
  'tickets.listByUserRequested': {
    call: (z) => z.users.tickets.requested(5),
    sends: 'GET /api/v2/users/5/tickets/requested?page[size]=100',
  },
  'tickets.listByUserCCD': {
    call: (z) => z.users.tickets.ccd(5),
    sends: 'GET /api/v2/users/5/tickets/ccd?per_page=100',
  },
  'tickets.listWithFilter': {
    call: (z) => z.tickets.list({ external_id: 'x1' }),
    sends: 'GET /api/v2/tickets?external_id=x1&page[size]=100',
  },
  'tickets.listRecent': { call: (z) => z.tickets.recent(), sends: 'GET /api/v2/tickets/recent?per_page=100' },
  'tickets.listCollaborators': {
    call: (z) => z.tickets.collaborators.list(5),
    sends: 'GET /api/v2/tickets/5/collaborators?per_page=100',
  },
  'tickets.listIncidents': {
    call: (z) => z.tickets.incidents.list(5),
    sends: 'GET /api/v2/tickets/5/incidents?page[size]=100',
  },
  'tickets.listMetrics': { call: (z) => z.tickets.metrics.get(5), sends: 'GET /api/v2/tickets/5/metrics' },
  'tickets.show': { call: (z) => z.tickets.get(5), sends: 'GET /api/v2/tickets/5' },
  'tickets.showMany': { call: (z) => z.tickets.getMany([11, 12]), sends: 'GET /api/v2/tickets/show_many?ids=11,12' },
  'tickets.create': {
    call: (z) => z.tickets.create({ subject: 'x', comment: { body: 'c' } }),
    sends: 'POST /api/v2/tickets',
    body: { ticket: { subject: 'x', comment: { body: 'c' } } },
    note: 'Gives the ticket and its audit.',
  },
  'tickets.createMany': {
    call: (z) => z.tickets.create([{ subject: 'x', comment: { body: 'c' } }]),
    sends: 'POST /api/v2/tickets/create_many',
    body: { tickets: [{ subject: 'x', comment: { body: 'c' } }] },
    note: 'A form for many: up to 100 in one job, whose `wait()` ends when it is done.',
  },
  'tickets.update': {
    call: (z) => z.tickets.update(5, { status: 'solved' }),
    sends: 'PUT /api/v2/tickets/5',
    body: { ticket: { status: 'solved' } },
  },
  'tickets.updateMany': {
    call: (z) => z.tickets.update([11, 12], { status: 'solved' }),
    sends: 'PUT /api/v2/tickets/update_many?ids=11,12',
    body: { ticket: { status: 'solved' } },
    note: "Or each with its own changes: `tickets.update([{ id: 11, status: 'solved' }])`.",
  },
  'tickets.delete': { call: (z) => z.tickets.delete(5), sends: 'DELETE /api/v2/tickets/5' },
  'tickets.deleteMany': {
    call: (z) => z.tickets.delete([11, 12]),
    sends: 'DELETE /api/v2/tickets/destroy_many?ids=11,12',
  },
  'tickets.merge': {
    call: (z) => z.tickets.merge(5, { ids: [11, 12], target_comment: 'c' }),
    sends: 'POST /api/v2/tickets/5/merge',
    body: { ids: [11, 12], target_comment: 'c' },
    note: 'Gives the job.',
  },
  'tickets.export': {
    call: (z) => z.tickets.incrementalByTime({ start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/tickets?start_time=1767225600',
    note: old,
  },
  'tickets.exportSample': {
    call: (z) => z.incrementalExports.sample('tickets', { start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/tickets/sample?start_time=1767225600',
    note: old,
  },
  'tickets.incremental': {
    call: (z) => z.tickets.incrementalByTime({ start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/tickets?start_time=1767225600',
    note: byTime,
  },
  'tickets.incrementalInclude': {
    call: (z) => z.tickets.incrementalByTime({ start_time: 1767225600, include: ['users'] }),
    sends: 'GET /api/v2/incremental/tickets?include=users&start_time=1767225600',
    note: byTime,
  },
  'tickets.incrementalSample': {
    call: (z) => z.incrementalExports.sample('tickets', { start_time: 1767225600 }),
    sends: 'GET /api/v2/incremental/tickets/sample?start_time=1767225600',
    note: "Zendesk's sample of an export: 50 records at most, for trying out.",
  },
  'tickets.getComments': {
    call: (z) => z.tickets.comments.list(5),
    sends: 'GET /api/v2/tickets/5/comments?page[size]=100',
  },
  'tickets.exportAudit': {
    call: (z) => z.tickets.audits.list(5),
    sends: 'GET /api/v2/tickets/5/audits?page[size]=100',
  },
  'tickets.addTags': {
    call: (z) => z.tickets.tags.add(5, ['a']),
    sends: 'PUT /api/v2/tickets/5/tags',
    body: { tags: ['a'] },
  },
  'tickets.updateTags': {
    call: (z) => z.tickets.tags.set(5, ['a']),
    sends: 'POST /api/v2/tickets/5/tags',
    body: { tags: ['a'] },
  },
};
