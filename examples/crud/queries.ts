import type { Account } from './account.ts';
import type { Attributes } from './answers.ts';

type Question = (account: Account) => Attributes;

/** Asks for a text that the first record of a type has. */
function textOf(parameter: string, object: string): Question {
  return ({ sandbox }) => {
    const { title, name, subject } = sandbox.records(object)[0] ?? {};
    return { [parameter]: String(title ?? name ?? subject) };
  };
}

const printer: Question = () => ({ query: 'printer' });

/** What searches are asked for, so that they find something. */
export const queries: Readonly<Record<string, Question>> = {
  'automations.search': textOf('query', 'Automation'),
  'chat.chats.search': () => ({ q: 'printer' }),
  'groups.autocomplete': textOf('name', 'Group'),
  'helpCenter.articles.embeddableSearch': printer,
  'helpCenter.articles.search': printer,
  'helpCenter.posts.search': printer,
  'itAssetManagement.assets.search': textOf('query', 'ItamAsset'),
  'macros.search': textOf('query', 'Macro'),
  'organizations.autocomplete': textOf('name', 'Organization'),
  'organizations.search': textOf('name', 'Organization'),
  'tags.autocomplete': () => ({ name: 'bi' }),
  'tickets.autocomplete': textOf('name', 'Ticket'),
  'users.autocomplete': textOf('name', 'User'),
  'users.listByExternalId': ({ sandbox }) => {
    sandbox.insert('User', [{ external_id: 'a-1' }]);
    return { external_ids: 'a-1' };
  },
  'users.search': textOf('query', 'User'),
  'views.search': textOf('query', 'View'),
};

/** Lists that show other records in a form of their own: adding one of these adds to the list. */
export const origins: Readonly<Record<string, string>> = {
  'assignables.groups.list': 'Group',
  'chat.chats.search': 'Chat',
  'helpCenter.search.list': 'Article',
  'routing.attributeValues.incremental': 'RoutingAttributeValue',
  'routing.attributes.incremental': 'RoutingAttribute',
  'routing.instanceValues.incremental': 'RoutingInstanceValue',
  'tickets.conversationLog.list': 'Comment',
  'talk.dashboard.agentLevelActivity': 'User',
  'talk.stats.agentsActivity': 'User',
};

/** A user who is gone for good. */
async function goneUser({ sandbox, zendesk }: Account): Promise<Attributes> {
  const user_id = Number(sandbox.records('User').find(({ role }) => role === 'end-user')?.id);
  await zendesk.users.delete(user_id);
  await zendesk.deletedUsers.delete(user_id);
  return { user_id };
}

/** A user whom another one points to by a field. */
async function pointedAt({ sandbox, zendesk }: Account): Promise<Attributes> {
  const target = { type: 'lookup', relationship_target_type: 'zen:user' } as const;
  const field = await zendesk.userFields.create({ key: 'boss', title: 'Boss', ...target });
  const [boss, ...others] = sandbox.records('User').map(({ id }) => Number(id));
  for (const id of others.slice(0, 4)) await zendesk.users.update(id, { user_fields: { boss: String(boss) } });
  return { target_type: 'zen:user', target_id: boss, field_id: field.id, source_type: 'zen:user' };
}

/** Paths on which something must have happened before they show anything. */
export const places: Readonly<Record<string, (account: Account) => Promise<Attributes>>> = {
  'relationships.sources': pointedAt,
  'users.complianceDeletionStatuses.list': goneUser,
};
