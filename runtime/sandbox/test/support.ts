import type { OperationTable, SandboxTables } from '../tables.ts';

const timestamps = {
  created_at: { type: 'timestamp', access: 'read' },
  updated_at: { type: 'timestamp', access: 'read' },
} as const;

const job = { job_status: 'JobStatus' } as const;

type Row = readonly [
  operationId: string,
  request: string,
  answer: OperationTable['answer'],
  more?: Partial<OperationTable>,
];

const rows: readonly Row[] = [
  ['ListTickets', 'GET /api/v2/tickets', { tickets: 'Ticket[]' }, { pagination: ['cursor', 'offset'] }],
  ['ShowTicket', 'GET /api/v2/tickets/{ticket_id}', { ticket: 'Ticket' }],
  ['CreateTicket', 'POST /api/v2/tickets', { ticket: 'Ticket', audit: 'Audit' }, { body: { ticket: 'Ticket' } }],
  [
    'UpdateTicket',
    'PUT /api/v2/tickets/{ticket_id}',
    { ticket: 'Ticket', audit: 'Audit' },
    { body: { ticket: 'Ticket' } },
  ],
  ['DeleteTicket', 'DELETE /api/v2/tickets/{ticket_id}', 'none'],
  ['BulkDeleteTickets', 'DELETE /api/v2/tickets/destroy_many', job],
  ['TicketsCreateMany', 'POST /api/v2/tickets/create_many', job, { body: { tickets: 'Ticket[]' } }],
  [
    'ListTicketComments',
    'GET /api/v2/tickets/{ticket_id}/comments',
    { comments: 'Comment[]' },
    { pagination: ['cursor', 'offset'] },
  ],
  ['RedactStringInComment', 'PUT /api/v2/tickets/{ticket_id}/comments/{comment_id}/redact', { comment: 'Comment' }],
  ['MakeTicketCommentPrivate', 'PUT /api/v2/tickets/{ticket_id}/comments/{comment_id}/make_private', 'none'],
  ['ListAuditsForTicket', 'GET /api/v2/tickets/{ticket_id}/audits', { audits: 'Audit[]' }],
  ['ListTicketIncidents', 'GET /api/v2/tickets/{ticket_id}/incidents', { tickets: 'Ticket[]' }],
  ['ListTicketFollowers', 'GET /api/v2/tickets/{ticket_id}/followers', { users: 'User[]' }],
  ['MergeTicketsIntoTargetTicket', 'POST /api/v2/tickets/{ticket_id}/merge', job],
  ['PutTagsTicket', 'PUT /api/v2/tickets/{ticket_id}/tags', { tags: 'string[]' }],
  [
    'ListDeletedTickets',
    'GET /api/v2/deleted_tickets',
    { deleted_tickets: 'DeletedTicket[]' },
    { pagination: ['offset'] },
  ],
  ['RestoreDeletedTicket', 'PUT /api/v2/deleted_tickets/{ticket_id}/restore', 'none'],
  ['DeleteTicketPermanently', 'DELETE /api/v2/deleted_tickets/{ticket_id}', job],
  ['ListTicketAudits', 'GET /api/v2/ticket_audits', { audits: 'Audit[]' }, { pagination: ['cursor', 'auditCursor'] }],
  [
    'TicketImport',
    'POST /api/v2/imports/tickets',
    { ticket: 'Ticket' },
    { body: { ticket: 'Ticket' }, accepts: ['created_at', 'comments'] },
  ],
  ['ListUsers', 'GET /api/v2/users', { users: 'User[]' }, { pagination: ['cursor', 'offset'] }],
  ['ShowUser', 'GET /api/v2/users/{user_id}', { user: 'User' }],
  ['ShowManyUsers', 'GET /api/v2/users/show_many', { users: 'User[]' }],
  ['CreateUser', 'POST /api/v2/users', { user: 'User' }, { body: { user: 'User' } }],
  ['UpdateUser', 'PUT /api/v2/users/{user_id}', { user: 'User' }, { body: { user: 'User' } }],
  ['DeleteUser', 'DELETE /api/v2/users/{user_id}', { user: 'User' }],
  ['ShowCurrentUser', 'GET /api/v2/users/me', { user: 'User' }],
  ['SearchUsers', 'GET /api/v2/users/search', { users: 'User[]' }, { pagination: ['offset'] }],
  ['CreateOrUpdateUser', 'POST /api/v2/users/create_or_update', { user: 'User' }, { body: { user: 'User' } }],
  ['CreateManyUsers', 'POST /api/v2/users/create_many', job, { body: { users: 'User[]' } }],
  ['MergeEndUsers', 'PUT /api/v2/users/{user_id}/merge', { user: 'User' }, { body: { user: 'User' } }],
  ['ListUserRequestedTickets', 'GET /api/v2/users/{user_id}/tickets/requested', { tickets: 'Ticket[]' }],
  ['CountUserRequestedTickets', 'GET /api/v2/users/{user_id}/tickets/requested/count', { count: 'Count' }],
  ['ListUserIdentities', 'GET /api/v2/users/{user_id}/identities', { identities: 'Identity[]' }],
  [
    'CreateUserIdentity',
    'POST /api/v2/users/{user_id}/identities',
    { identity: 'Identity' },
    { body: { identity: 'Identity' } },
  ],
  [
    'MakeUserIdentityPrimary',
    'PUT /api/v2/users/{user_id}/identities/{identity_id}/make_primary',
    { identities: 'Identity[]' },
  ],
  ['ListDeletedUsers', 'GET /api/v2/deleted_users', { deleted_users: 'User[]' }],
  ['PermanentlyDeleteUser', 'DELETE /api/v2/deleted_users/{user_id}', { deleted_user: 'User' }],
  ['ListUserGroups', 'GET /api/v2/users/{user_id}/groups', { groups: 'Group[]' }],
  ['ListGroups', 'GET /api/v2/groups', { groups: 'Group[]' }, { pagination: ['cursor', 'offset'] }],
  ['ShowGroupById', 'GET /api/v2/groups/{group_id}', { group: 'Group' }],
  ['CreateGroup', 'POST /api/v2/groups', { group: 'Group' }, { body: { group: 'Group' } }],
  ['DeleteGroup', 'DELETE /api/v2/groups/{group_id}', 'none'],
  ['ListGroupUsers', 'GET /api/v2/groups/{group_id}/users', { users: 'User[]' }, { pagination: ['cursor', 'offset'] }],
  ['ListGroupMemberships', 'GET /api/v2/group_memberships', { group_memberships: 'GroupMembership[]' }],
  [
    'CreateGroupMembership',
    'POST /api/v2/group_memberships',
    { group_membership: 'GroupMembership' },
    { body: { group_membership: 'GroupMembership' } },
  ],
  [
    'GroupMembershipSetDefault',
    'PUT /api/v2/users/{user_id}/group_memberships/{group_membership_id}/make_default',
    { group_memberships: 'GroupMembership[]' },
  ],
  [
    'ListOrganizations',
    'GET /api/v2/organizations',
    { organizations: 'Organization[]' },
    { pagination: ['cursor', 'offset'] },
  ],
  [
    'CreateOrganization',
    'POST /api/v2/organizations',
    { organization: 'Organization' },
    { body: { organization: 'Organization' } },
  ],
  ['ShowJobStatus', 'GET /api/v2/job_statuses/{job_status_id}', job],
];

/** A part of the Support API, cut down to what the named behaviours need. */
export const support: SandboxTables = {
  operations: rows.map(([operationId, request, answer, more]) => {
    const [method, path] = request.split(' ') as [OperationTable['method'], string];
    return { id: operationId, operationId, method, path, answer, ...more };
  }),
  objects: [
    {
      object: 'Ticket',
      attributes: {
        id: 'integer',
        url: { type: 'string', access: 'read' },
        subject: { type: 'string', nullable: true },
        raw_subject: { type: 'string', nullable: true },
        description: { type: 'string', access: 'create', nullable: true },
        status: { type: 'string', values: ['new', 'open', 'pending', 'hold', 'solved', 'closed'] },
        type: { type: 'string', nullable: true },
        requester_id: { type: 'integer', nullable: true, references: 'User' },
        submitter_id: { type: 'integer', nullable: true, references: 'User' },
        assignee_id: { type: 'integer', nullable: true, references: 'User' },
        problem_id: { type: 'integer', nullable: true },
        has_incidents: { type: 'boolean', access: 'read' },
        follower_ids: { type: 'integer[]', references: 'User' },
        followers: { type: 'object[]', access: 'write' },
        tags: 'string[]',
        custom_fields: { type: 'object[]', update: 'mergeById' },
        requester: { type: 'object', access: 'write' },
        comment: { type: 'Comment', access: 'write' },
        safe_update: { type: 'boolean', access: 'write' },
        updated_stamp: { type: 'timestamp', access: 'write' },
        ...timestamps,
      },
    },
    {
      object: 'Comment',
      attributes: { id: 'integer', body: 'string', public: 'boolean', author_id: 'integer', created_at: 'timestamp' },
    },
    { object: 'Audit', attributes: { id: 'integer', ticket_id: 'integer', author_id: 'integer', events: 'object[]' } },
    { object: 'DeletedTicket', attributes: { id: 'integer', subject: 'string' } },
    {
      object: 'User',
      attributes: {
        id: 'integer',
        url: { type: 'string', access: 'read' },
        name: { type: 'string', required: true },
        email: { type: 'string', nullable: true },
        external_id: { type: 'string', nullable: true },
        role: 'string',
        active: { type: 'boolean', access: 'read' },
        organization_id: { type: 'integer', nullable: true },
        default_group_id: { type: 'integer', nullable: true },
        tags: 'string[]',
        notes: { type: 'string', nullable: true },
        ...timestamps,
      },
    },
    {
      object: 'Identity',
      attributes: {
        id: 'integer',
        user_id: { type: 'integer', access: 'read' },
        type: { type: 'string', required: true },
        value: { type: 'string', required: true },
        primary: { type: 'boolean', access: 'read' },
        verified: 'boolean',
      },
    },
    { object: 'Group', attributes: { id: 'integer', name: { type: 'string', required: true }, default: 'boolean' } },
    {
      object: 'GroupMembership',
      attributes: {
        id: 'integer',
        user_id: { type: 'integer', required: true, references: 'User' },
        group_id: { type: 'integer', required: true, references: 'Group' },
        default: 'boolean',
      },
    },
    { object: 'Organization', attributes: { id: 'integer', name: { type: 'string', required: true } } },
    { object: 'JobStatus', idType: 'string', attributes: { id: 'string', status: 'string' } },
  ],
};
