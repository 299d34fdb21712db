import type { Sandbox } from '../index.ts';
import type { Attributes } from '../types.ts';
import type { Given, OwnRequest } from './walk.ts';

const found =
  (query: string): Given =>
  () => ({ query });

/** The first record of a type for which a test holds. */
function first(sandbox: Sandbox, object: string, test: (record: Attributes) => boolean = () => true): Attributes {
  const record = sandbox.records(object).find(test);
  if (!record) throw new Error(`The seed has no such ${object}`);
  return record;
}

async function ask(sandbox: Sandbox, method: string, path: string, body?: unknown): Promise<Attributes> {
  const headers = { authorization: `Bearer ${sandbox.auth.oauthToken}`, 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await sandbox.fetch(new URL(path, sandbox.origin), { method, headers, ...sent });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? {} : (JSON.parse(text) as Attributes);
}

async function deletedTicket(sandbox: Sandbox, path: string): Promise<OwnRequest> {
  await ask(sandbox, 'DELETE', '/api/v2/tickets/2');
  return { path };
}

async function deletedUser(sandbox: Sandbox, more = ''): Promise<OwnRequest> {
  const { id } = first(sandbox, 'User', ({ role }) => role === 'end-user');
  await ask(sandbox, 'DELETE', `/api/v2/users/${String(id)}`);
  return { path: `/api/v2/deleted_users${more.replace('{id}', String(id))}` };
}

async function goneUser(sandbox: Sandbox): Promise<OwnRequest> {
  const { path } = await deletedUser(sandbox, '/{id}');
  await ask(sandbox, 'DELETE', String(path));
  return { path: String(path).replace('deleted_users', 'users').concat('/compliance_deletion_statuses') };
}

const upload = (sandbox: Sandbox): Promise<Attributes> => ask(sandbox, 'POST', '/api/v2/uploads?filename=a.txt', 'x');

async function withFile(sandbox: Sandbox): Promise<OwnRequest> {
  const { token } = (await upload(sandbox)).upload as Attributes;
  await ask(sandbox, 'PUT', '/api/v2/tickets/1', { ticket: { comment: { body: 'a file', uploads: [token] } } });
  const comment = sandbox.records('Comment').at(-1);
  const [file] = (comment?.attachments ?? []) as Attributes[];
  return { path: `/api/v2/tickets/1/comments/${String(comment?.id)}/attachments/${String(file?.id)}/redact` };
}

function withChat(sandbox: Sandbox, path: string, body: Attributes): OwnRequest {
  const value = { chat_id: 'chat-1', visitor_id: '1', history: [{ type: 'ChatMessage', message: 'My number is 42' }] };
  sandbox.insert('Audit', [{ ticket_id: 1, events: [{ id: 1, type: 'ChatStartedEvent', value }] }]);
  return { path, body: { chat_id: 'chat-1', ...body } };
}

async function polledJob(sandbox: Sandbox): Promise<OwnRequest> {
  await ask(sandbox, 'POST', '/api/v2/tickets/create_many', { tickets: [{ comment: { body: 'x' } }] });
  return { path: '/api/v2/job_statuses' };
}

const conditions = { all: [{ field: 'status', operator: 'is', value: 'open' }], any: [] };
const actions = [{ field: 'status', value: 'solved' }];
const comment = { body: 'The printer is on fire.' };

function agentInNewGroup(sandbox: Sandbox): Attributes {
  const [group] = sandbox.insert('Group', [{ name: 'Second line' }]);
  return { user_id: first(sandbox, 'User', ({ role }) => role === 'agent').id, group_id: group?.id };
}

const statusOfForm = (sandbox: Sandbox): Attributes => ({
  ticket_form_status: [{ custom_status_id: first(sandbox, 'CustomStatus').id }],
});

function organizationOf(sandbox: Sandbox, more = ''): OwnRequest {
  const { user_id, organization_id } = first(sandbox, 'OrganizationMembership');
  return { path: `/api/v2/users/${String(user_id)}/organizations/${String(organization_id)}${more}` };
}

const ofUser =
  (name: string, path: string): Given =>
  (sandbox) => {
    const id = [first(sandbox, 'Ticket')[name]].flat()[0];
    return { path: `/api/v2/users/${String(id)}/${path}` };
  };

function variantOf(sandbox: Sandbox): OwnRequest {
  const item = first(sandbox, 'Item');
  const variant = (item.variants as Attributes[]).find((one) => one.default === false);
  return { path: `/api/v2/dynamic_content/items/${String(item.id)}/variants/${String(variant?.id)}` };
}

const variant = { locale_id: 16, content: 'Bonjour' };

const cardOfUsers: Given = () => ({ path: '/api/v2/object_layouts/zen:user/essentials_card' });

async function withPackage(sandbox: Sandbox): Promise<OwnRequest> {
  const form = new FormData();
  form.append('uploaded_data', new Blob(['a package']), 'app.zip');
  const url = new URL('/api/v2/apps/uploads', sandbox.origin);
  await sandbox.fetch(url, { method: 'POST', body: form, headers: { authorization: 'Bearer sandbox' } });
  return { body: { name: 'Printer status', upload_id: first(sandbox, 'AppUpload').id } };
}

function inWorkflow(sandbox: Sandbox, more: string): OwnRequest {
  const { id, approval_workflow_instance_id } = first(sandbox, 'ApprovalRequest');
  const workflow = `/api/v2/approval_workflow_instances/${String(approval_workflow_instance_id)}`;
  return { path: `${workflow}/approval_requests/${more.replace('{id}', String(id))}` };
}

/** What the operations of Support need beyond what the tables tell. */
export const supportGiven: Readonly<Record<string, Given>> = {
  'accounts.create': () => ({ body: { account: { name: 'Partner', subdomain: 'partner12345' } } }),
  'apps.create': withPackage,
  'apps.update': withPackage,
  'approvalRequests.create': () => ({ body: { ticket_id: 2, subject: 'A part', message: 'May we buy one?' } }),
  'approvalWorkflowInstances.approvalRequests.get': (sandbox) => inWorkflow(sandbox, '{id}'),
  'approvalWorkflowInstances.approvalRequests.search': (sandbox) => inWorkflow(sandbox, 'search'),
  'approvalWorkflowInstances.approvalRequests.updateDecision': (sandbox) => ({
    ...inWorkflow(sandbox, '{id}/decision'),
    body: { status: 'approved' },
  }),
  'attachments.upload': found('filename=a.txt'),
  'attachments.deleteUpload': async (sandbox) => {
    const { token } = (await upload(sandbox)).upload as Attributes;
    return { path: `/api/v2/uploads/${String(token)}` };
  },
  'automations.create': () => ({ body: { automation: { title: 'Solve', conditions, actions } } }),
  'chatFileRedactions.redact': (sandbox) => withChat(sandbox, '/api/v2/chat_file_redactions/1', { chat_indexes: [0] }),
  'chatRedactions.redact': (sandbox) =>
    withChat(sandbox, '/api/v2/chat_redactions/1', { chat_index: 0, text: 'My number is <redact>42</redact>' }),
  'customStatuses.delete': (sandbox) => ({
    path: `/api/v2/custom_statuses/${String(first(sandbox, 'CustomStatus', (one) => one.default === false).id)}`,
  }),
  'customStatuses.ticketFormStatuses.create': (sandbox) => ({
    body: { ticket_form_status: [{ ticket_form_id: first(sandbox, 'TicketForm').id }] },
  }),
  'customStatuses.updateDefault': (sandbox) => ({ body: { ids: String(first(sandbox, 'CustomStatus').id) } }),
  'deletedTickets.list': (sandbox) => deletedTicket(sandbox, '/api/v2/deleted_tickets'),
  'deletedTickets.delete': (sandbox) => deletedTicket(sandbox, '/api/v2/deleted_tickets/2'),
  'deletedTickets.deleteMany': async (sandbox) => ({
    ...(await deletedTicket(sandbox, '/api/v2/deleted_tickets/destroy_many')),
    query: 'ids=2',
  }),
  'deletedTickets.restore': (sandbox) => deletedTicket(sandbox, '/api/v2/deleted_tickets/2/restore'),
  'deletedTickets.restoreMany': async (sandbox) => ({
    ...(await deletedTicket(sandbox, '/api/v2/deleted_tickets/restore_many')),
    query: 'ids=2',
  }),
  'deletedUsers.list': (sandbox) => deletedUser(sandbox),
  'deletedUsers.get': (sandbox) => deletedUser(sandbox, '/{id}'),
  'deletedUsers.delete': (sandbox) => deletedUser(sandbox, '/{id}'),
  'dynamicContent.items.variants.create': () => ({ body: { variant } }),
  'dynamicContent.items.variants.createMany': () => ({ body: { variants: [variant] } }),
  'dynamicContent.items.variants.delete': variantOf,
  'groupMemberships.create': (sandbox) => ({ body: { group_membership: agentInNewGroup(sandbox) } }),
  'users.groupMemberships.create': (sandbox) => {
    const { user_id, group_id } = agentInNewGroup(sandbox);
    return { path: `/api/v2/users/${String(user_id)}/group_memberships`, body: { group_membership: { group_id } } };
  },
  'groups.autocomplete': found('name=su'),
  'incrementalExports.sample': () => ({ path: '/api/v2/incremental/tickets/sample', query: 'start_time=0' }),
  'jobStatuses.list': polledJob,
  'macros.attachments.content': async (sandbox) => {
    const form = new FormData();
    form.append('attachment', new Blob(['a file'], { type: 'text/plain' }), 'a.txt');
    const url = new URL('/api/v2/macros/attachments', sandbox.origin);
    await sandbox.fetch(url, { method: 'POST', body: form, headers: { authorization: 'Bearer sandbox' } });
    return { path: `/api/v2/macros/attachments/${String(sandbox.records('MacroAttachment').at(-1)?.id)}/content` };
  },
  'macros.replica': (sandbox) => ({ query: `macro_id=${String(first(sandbox, 'Macro').id)}` }),
  ...Object.fromEntries(
    ['get', 'update', 'delete'].map((name) => [`objectLayouts.essentialsCards.${name}`, cardOfUsers]),
  ),
  'oauth.tokens.create': async (sandbox) => {
    const { id, identifier } = first(sandbox, 'OauthClient');
    const path = `/api/v2/oauth/clients/${String(id)}/generate_secret`;
    const { secret } = (await ask(sandbox, 'PUT', path)).client as Attributes;
    return { body: { grant_type: 'client_credentials', client_id: identifier, client_secret: secret, scope: 'read' } };
  },
  'organizations.autocomplete': found('name=no'),
  'organizations.search': (sandbox) => ({ query: `name=${String(first(sandbox, 'Organization').name)}` }),
  'search.list': found('query=type:ticket'),
  'search.export': found('query=status:open&filter[type]=ticket'),
  'suspendedTickets.bulkRecover': (sandbox) => ({ query: `ids=${String(first(sandbox, 'SuspendedTicket').id)}` }),
  'suspendedTickets.recoverMany': (sandbox) => ({ query: `ids=${String(first(sandbox, 'SuspendedTicket').id)}` }),
  'tags.autocomplete': found('name=bill'),
  'ticketForms.delete': (sandbox) => {
    const [form] = sandbox.insert('TicketForm', [{ name: 'Another', default: false }]);
    return { path: `/api/v2/ticket_forms/${String(form?.id)}` };
  },
  'ticketForms.ticketFormStatuses.create': (sandbox) => ({ body: statusOfForm(sandbox) }),
  'ticketForms.ticketFormStatuses.bulkUpdate': (sandbox) => ({ body: statusOfForm(sandbox) }),
  'tickets.audits.makePrivate': (sandbox) => {
    const { id } = first(sandbox, 'Audit', ({ ticket_id }) => ticket_id === 1);
    return { path: `/api/v2/tickets/1/audits/${String(id)}/make_private` };
  },
  'tickets.autocomplete': found('name=print'),
  'tickets.comments.attachments.redact': withFile,
  'tickets.create': () => ({ body: { ticket: { subject: 'Printer', comment } } }),
  'tickets.getByMessagingConversation': (sandbox) => {
    sandbox.insert('Ticket', [{ conversation_id: 'c-1', from_messaging_channel: true }]);
    return { path: '/api/v2/tickets/messaging/conversations/c-1/ticket' };
  },
  'tickets.import': () => ({ body: { ticket: { subject: 'Printer', comments: [{ value: 'On fire' }] } } }),
  'tickets.incidents.list': (sandbox) => ({
    path: `/api/v2/tickets/${String(first(sandbox, 'Ticket', (one) => one.problem_id != null).problem_id)}/incidents`,
  }),
  'tickets.satisfactionRating.create': (sandbox) => ({
    path: `/api/v2/tickets/${String(first(sandbox, 'Ticket', ({ status }) => status === 'solved').id)}/satisfaction_rating`,
  }),
  'triggerCategories.delete': (sandbox) => {
    const [category] = sandbox.insert('TriggerCategory', [{ name: 'Empty' }]);
    return { path: `/api/v2/trigger_categories/${String(category?.id)}` };
  },
  'users.autocomplete': found('name=owner'),
  'users.complianceDeletionStatuses.list': goneUser,
  'users.organizations.unassign': organizationOf,
  'users.organizations.makeDefault': (sandbox) => organizationOf(sandbox, '/make_default'),
  'users.requests.list': ofUser('requester_id', 'requests'),
  'users.search': found('query=owner'),
  'users.tags.list': ofUser('requester_id', 'tags'),
  'users.tickets.ccd': ofUser('email_cc_ids', 'tickets/ccd'),
  'users.tickets.followed': ofUser('follower_ids', 'tickets/followed'),
  'users.tickets.requested': ofUser('requester_id', 'tickets/requested'),
  'views.create': () => ({ body: { view: { title: 'Open', conditions } } }),
  'views.preview': () => ({ body: { view: { conditions, output: { columns: ['subject', 'status'] } } } }),
  'views.previewCount': () => ({ body: { view: { conditions } } }),
  'views.countMany': (sandbox) => ({ query: `ids=${String(first(sandbox, 'View').id)}` }),
};
