import { describe, expect, it } from 'vitest';
import { knownPathsOf } from './known-paths.ts';
import { nameOf } from './name-rule.ts';
import type { Nameable } from './nameable.ts';

type Row = [request: string, response: Nameable['response'], call: string, more?: Partial<Nameable>];

const support = { prefix: '/api/v2', accessor: null };
const guide = { prefix: '/api/v2/help_center', accessor: 'helpCenter' };

const rows: Row[] = [
  ['GET /api/v2/tickets', { tickets: 'Ticket[]' }, 'tickets.list'],
  ['GET /api/v2/tickets/{ticket_id}.json', { ticket: 'Ticket' }, 'tickets.get'],
  ['POST /api/v2/tickets', { ticket: 'Ticket' }, 'tickets.create'],
  ['PUT /api/v2/tickets/{ticket_id}', { ticket: 'Ticket' }, 'tickets.update'],
  ['PATCH /api/v2/trigger_categories/{id}', { trigger_category: 'TriggerCategory' }, 'triggerCategories.update'],
  ['DELETE /api/v2/tickets/{ticket_id}', 'none', 'tickets.delete'],
  ['GET /api/v2/tickets/show_many', { tickets: 'Ticket[]' }, 'tickets.getMany'],
  ['POST /api/v2/tickets/create_many', { job_status: 'JobStatus' }, 'tickets.createMany'],
  [
    'PUT /api/v2/tickets/update_many',
    { job_status: 'JobStatus' },
    'tickets.updateManySame',
    { bulk: { of: 'update', form: 'same' } },
  ],
  ['DELETE /api/v2/tickets/destroy_many', { job_status: 'JobStatus' }, 'tickets.deleteMany'],
  ['DELETE /api/v2/tickets', 'none', 'tickets.deleteMany', { bulk: { of: 'delete', form: 'ids' } }],
  ['GET /api/v2/tickets/recent', { tickets: 'Ticket[]' }, 'tickets.recent'],
  ['PUT /api/v2/tickets/{ticket_id}/merge', { job_status: 'JobStatus' }, 'tickets.merge'],
  ['GET /api/v2/tickets/{ticket_id}/comments', { comments: 'Comment[]' }, 'tickets.comments.list'],
  ['GET /api/v2/tickets/{ticket_id}/comments/count', { count: 'Count' }, 'tickets.comments.count'],
  ['PUT /api/v2/tickets/{ticket_id}/comments/{id}/redact', { comment: 'Comment' }, 'tickets.comments.redact'],
  ['GET /api/v2/tickets/{ticket_id}/metrics', { ticket_metric: 'TicketMetric' }, 'tickets.metrics.get'],
  ['GET /api/v2/users/{user_id}/related', { user_related: 'UserRelated' }, 'users.related'],
  ['GET /api/v2/users/me', { user: 'User' }, 'users.me'],
  ['PUT /api/v2/users/me', { user: 'User' }, 'users.updateMe'],
  ['GET /api/v2/users/me/settings', { settings: 'object' }, 'users.settings.get'],
  ['GET /api/v2/users/me/session', { session: 'object' }, 'users.session.get'],
  ['GET /api/v2/users/me/session/renew', { authenticity_token: 'string' }, 'users.session.renew'],
  ['GET /api/v2/incremental/routing/attributes', { attributes: 'object[]' }, 'routing.attributes.incremental'],
  ['GET /api/v2/users/{user_id}/tickets/assigned', { tickets: 'Ticket[]' }, 'users.tickets.assigned'],
  ['GET /api/v2/users/{user_id}/tickets/assigned/count', { count: 'Count' }, 'users.tickets.countAssigned'],
  ['POST /api/v2/users/{user_id}/tags', { tags: 'string[]' }, 'users.tags.set'],
  ['GET /api/v2/views/{view_id}/export', { export: 'Export' }, 'views.export'],
  ['GET /api/v2/groups/default', { group: 'Group' }, 'groups.getDefault'],
  ['GET /api/v2/agents/email/{email}', { agent: 'Agent' }, 'agents.getByEmail'],
  ['GET /api/v2/dynamic_content/items', { items: 'Item[]' }, 'dynamicContent.items.list'],
  ['GET /api/v2/dynamic_content/items/{item_id}', { item: 'Item' }, 'dynamicContent.items.get'],
  ['GET /api/v2/macros/categories', { categories: 'string[]' }, 'macros.categories'],
  ['GET /api/v2/incremental/organizations', { organizations: 'Organization[]' }, 'organizations.incremental'],
  ['GET /api/v2/incremental/tickets/cursor', { tickets: 'Ticket[]' }, 'tickets.incremental'],
  ['POST /api/v2/imports/tickets/create_many', { job_status: 'JobStatus' }, 'tickets.importMany'],
  ['GET /api/v2/autocomplete/tags', { tags: 'string[]' }, 'tags.autocomplete'],
  ['GET /api/v2/slas/policies/{sla_policy_id}', { sla_policy: 'SlaPolicy' }, 'slaPolicies.get'],
  ['GET /api/v2/help_center/{locale}/articles', { articles: 'Article[]' }, 'helpCenter.articles.list', { api: guide }],
  [
    'GET /api/v2/help_center/articles/{article_id}/translations/{locale}',
    { translation: 'Translation' },
    'helpCenter.articles.translations.get',
    { api: guide },
  ],
  ['GET /api/v2/macros', { macros: 'Macro[]' }, 'macros.list'],
];

const context = {
  paths: knownPathsOf(rows.map(([request]) => request)),
  beginnings: new Map([['/api/v2/slas/policies', 'slaPolicies']]),
};

describe('the name of an operation', () => {
  it.each(rows)('%s with the answer %j is %s', (request, response, call, more = {}) => {
    const { resource, operation } = nameOf({ request, response, api: support, ...more }, context);
    expect(`${resource}.${operation}`).toBe(call);
  });
});
