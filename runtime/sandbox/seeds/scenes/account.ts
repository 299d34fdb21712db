import { hexadecimal } from '../../store/ids.ts';
import { type Add, BEGINNING, type Cast, type Scene } from './scene.ts';

/** What the admins of an account look after: who is signed in, which programs have access, what was changed. */
export const accountScene: Scene = {
  object: 'AuditLog',
  play(add, cast, { store, catalogue }) {
    const users = catalogue.type('User');
    const owner =
      users &&
      store
        .of(users)
        .records()
        .find(({ role }) => role === 'admin');
    addAccess(add, owner?.id ?? cast.agent?.id);
    addTraces(add, cast, owner?.id);
    addRules(add, cast);
  },
};

function addAccess(add: Add, owner: unknown): void {
  const app = { name: 'Reports', identifier: 'reports', kind: 'confidential', company: 'Sandbox' };
  const client = add('OauthClient', { ...app, user_id: owner, redirect_uri: ['https://example.com/callback'] });
  const rights = { scopes: ['read', 'write'], token: hexadecimal(7, 1).slice(0, 10), expires_at: null };
  add('OauthToken', { ...rights, client_id: client, user_id: owner });
  const globalClient = add('GlobalClient', { name: 'Statistics', identifier: 'statistics', kind: 'public' });
  add('GlobalClientTokenSummary', { id: globalClient, tokens_count: 1, last_used_at: BEGINNING });
  add('ApiToken', { description: 'Nightly export', active: true, user_id: owner });
  const login = { remote_login_url: 'https://example.com/login', remote_logout_url: 'https://example.com/logout' };
  add('RemoteAuthentication', { name: 'Directory', auth_mode: 2, auth_mode_name: 'saml', ...login });
}

function addTraces(add: Add, { agent, customer, ticket }: Cast, owner: unknown): void {
  for (const user_id of [owner, agent?.id]) {
    add('Session', { user_id, authenticated_at: BEGINNING, last_seen_at: BEGINNING });
  }
  const who = { actor_id: owner, actor_name: 'Olivia Owner', ip_address: '203.0.113.7' };
  const what = { source_type: 'user', source_id: agent?.id, source_label: agent?.name };
  add('AuditLog', { ...who, ...what, action: 'update', change_description: 'Role changed from End User to Agent' });
  const status = { id: 5, name: 'delivered', code: '200', message: 'Email was delivered.' };
  const recipient = { user_id: customer?.id, email_address: customer?.email, delivery_status: status };
  add('EmailNotification', { ticket_id: ticket?.id ?? 1, comment_id: 1, recipients: [recipient] });
}

function addRules(add: Add, { customer }: Cast): void {
  const age = { field: 'duration_since_last_update', operator: 'greater_than', value: 'P1Y' };
  add('DeletionSchedule', { title: 'Tickets of last year', active: false, conditions: { all: [age], any: [] } });
  add('OrganizationSubscription', { user_id: customer?.id, organization_id: customer?.organization_id });
  add('SavedSearch', { name: 'Printers', type: 'ticket', query: 'printer status:open' });
  const urgent = { field: 'priority', operator: 'is', value: 'urgent' };
  add('Workspace', { title: 'Repairs', activated: true, position: 1, conditions: { all: [urgent], any: [] } });
  add('EssentialsCard', { key: 'zen:user', layout: 'essentials_card', default: true, max_count: 20 });
}
