import type { Sandbox } from '../index.ts';
import { describeOperations, isOfSupport } from '../test/describe-operations.ts';
import { ask, type Given, type OwnRequest } from '../test/walk.ts';
import type { Attributes } from '../types.ts';

const HELP_CENTER = '/api/v2/help_center';
const VOICE = '/api/v2/channels/voice';
const REGISTRY = '/api/services/zis/registry';

/** The first record of a type. */
function first(sandbox: Sandbox, object: string): Attributes {
  const [record] = sandbox.records(object);
  if (!record) throw new Error(`The seed has no ${object}`);
  return record;
}

const agentOf = (sandbox: Sandbox): unknown => sandbox.records('User').find(({ role }) => role === 'agent')?.id;
const path =
  (make: (sandbox: Sandbox) => string): Given =>
  (sandbox) => ({ path: make(sandbox) });
const body =
  (given: Attributes): Given =>
  () => ({ body: given });

const ofUsers: Readonly<Record<string, Given>> = {
  'helpCenter.users.articles.list': path((it) => `${HELP_CENTER}/users/${first(it, 'Article').author_id}/articles`),
  'helpCenter.users.comments.list': path(
    (it) => `${HELP_CENTER}/users/${first(it, 'ArticleComment').author_id}/comments`,
  ),
  'helpCenter.communityUsers.comments.list': path(
    (it) => `/api/v2/community/users/${first(it, 'PostComment').author_id}/comments`,
  ),
  'helpCenter.communityUsers.posts.list': path((it) => `/api/v2/community/users/${first(it, 'Post').author_id}/posts`),
  'helpCenter.users.subscriptions.list': path(
    (it) => `${HELP_CENTER}/users/${first(it, 'ContentSubscription').user_id}/subscriptions`,
  ),
  'helpCenter.users.votes.list': path((it) => `${HELP_CENTER}/users/${first(it, 'Vote').user_id}/votes`),
  'helpCenter.users.userSubscriptions.list': path(
    (it) => `${HELP_CENTER}/users/${first(it, 'UserSubscription').followed_id}/user_subscriptions`,
  ),
};

const ofAgents: Readonly<Record<string, Given>> = {
  'talk.agents.displayUser': path((it) => `${VOICE}/agents/${agentOf(it)}/users/${agentOf(it)}/display`),
  'talk.agents.displayTicket': path((it) => `${VOICE}/agents/${agentOf(it)}/tickets/${first(it, 'Ticket').id}/display`),
  'talk.availabilities.get': path((it) => `${VOICE}/availabilities/${agentOf(it)}`),
  'talk.availabilities.update': path((it) => `${VOICE}/availabilities/${agentOf(it)}`),
};

const ROUTING = '/api/v2/routing';

const ofSkills: Readonly<Record<string, Given>> = {
  'routing.agents.instanceValues.list': path((it) => `${ROUTING}/agents/${agentOf(it)}/instance_values`),
  'routing.agents.instanceValues.listForMany': (it) => ({ query: `filter[agent_ids]=${agentOf(it)}` }),
  'routing.requirements.fulfilled': (it) => ({ query: `ticket_ids[]=${first(it, 'Ticket').id}` }),
  'routing.tickets.instanceValues.list': async (sandbox) => {
    const skills = `${ROUTING}/tickets/${first(sandbox, 'Ticket').id}/instance_values`;
    await ask(sandbox, 'POST', skills, { attribute_value_ids: [first(sandbox, 'RoutingAttributeValue').id] });
    return { path: skills };
  },
};

/** An integration with a bundle that has one job spec. */
async function integrate(sandbox: Sandbox): Promise<OwnRequest> {
  await ask(sandbox, 'POST', `${REGISTRY}/acme`, { description: 'x' });
  const resources = { alarm: { type: 'ZIS::JobSpec', properties: {} } };
  await ask(sandbox, 'POST', `${REGISTRY}/acme/bundles`, { resources });
  return { query: 'job_spec_name=zis:acme:job_spec:alarm' };
}

const afterOthers: Readonly<Record<string, Given>> = {
  'zis.registry.install': integrate,
  'zis.registry.uninstall': integrate,
  'zis.registry.uploadBundle': async (sandbox) => {
    await integrate(sandbox);
    return { path: `${REGISTRY}/acme/bundles`, body: { resources: {} } };
  },
  'helpCenter.userImages.create': async (sandbox) => {
    const wanted = { content_type: 'image/png', file_size: 4 };
    const answer = await ask(sandbox, 'POST', '/api/v2/guide/user_images/uploads', wanted);
    const { upload } = (await answer.json()) as { upload: Attributes };
    return { body: { token: upload.token, brand_id: '1' } };
  },
  'talk.greetings.getAudioFile': async (sandbox) => {
    const greeting = `${VOICE}/greetings/${first(sandbox, 'Greeting').id}`;
    await ask(sandbox, 'PUT', greeting, new TextEncoder().encode('sound'));
    return { path: `${greeting}/upload` };
  },
};

const CARS = '/api/v2/custom_objects/car';

/** A field of users that points to another user, and one who has it. */
async function relate(sandbox: Sandbox): Promise<OwnRequest> {
  const user_field = { key: 'boss', title: 'Boss', type: 'lookup', relationship_target_type: 'zen:user' };
  const made = await ask(sandbox, 'POST', '/api/v2/user_fields', { user_field });
  const { id } = ((await made.json()) as { user_field: Attributes }).user_field;
  const boss = String(agentOf(sandbox));
  await ask(sandbox, 'PUT', `/api/v2/users/${first(sandbox, 'User').id}`, { user: { user_fields: { boss } } });
  return { path: `/api/v2/zen:user/${boss}/relationship_fields/${id}/zen:user` };
}

/** A file of the first car. */
async function attach(sandbox: Sandbox): Promise<OwnRequest> {
  const files = `${CARS}/records/${first(sandbox, 'CustomObjectRecord').id}/attachments`;
  const form = new FormData();
  form.append('uploaded_data', new Blob(['a file'], { type: 'text/plain' }), 'a.txt');
  const made = await ask(sandbox, 'POST', files, form);
  const answer = (await made.json()) as { custom_object_record_attachment: Attributes };
  return { path: `${files}/${answer.custom_object_record_attachment.id}/download` };
}

const ofCustomData: Readonly<Record<string, Given>> = {
  'customObjects.records.attachments.download': attach,
  'customObjects.records.deleteByExternalIdOrName': () => ({ query: 'name=The red one' }),
  'customObjects.records.incremental': path(() => '/api/v2/incremental/custom_objects/car/cursor'),
  'customObjects.records.upsert': () => ({ query: 'external_id=B-4711' }),
  'relationships.sources': relate,
};

/** A disturbance that began long ago and lasts, or one that is planned. */
function withIncident(sandbox: Sandbox, more: Attributes = {}): OwnRequest {
  const attributes = { title: 'Late mail', started_at: '2020-01-01T00:00:00Z', resolved_at: null, ...more };
  sandbox.insert('StatusIncident', [{ id: '247', type: 'incident', attributes }]);
  return {};
}

const ofIncidents: Readonly<Record<string, Given>> = {
  'status.incidents.active': (it) => withIncident(it),
  'status.incidents.maintenance': (it) => withIncident(it, { started_at: '2100-01-01T00:00:00Z' }),
  'status.incidents.get': (it) => ({ ...withIncident(it), path: '/api/incidents/247' }),
};

describeOperations('the operations of the products beside Support', (operation) => !isOfSupport(operation), {
  unmodelled: {
    'helpCenter.articles.featured': 'Zendesk documents no shape of its answer.',
    'helpCenter.deflection.suggestions': 'Zendesk documents no shape of its answer.',
    'helpCenter.externalContent.records.list': 'The records have no documented shape, and nothing here makes any.',
    'helpCenter.externalContent.sources.list': 'The sources have no documented shape, and nothing here makes any.',
    'helpCenter.externalContent.types.list': 'The types have no documented shape, and nothing here makes any.',
    'helpCenter.redirectRules.list': 'The rules have no documented shape, and nothing here makes any.',
    'helpCenter.themes.list': 'The themes have no documented shape, and nothing here makes any.',
    'agentAvailabilities.agentStatuses.jobStatuses.get': 'No operation here starts the jobs that it is about.',
    'talk.stats.historicalQueueActivity': 'Zendesk documents no shape of its answer.',
  },
  empty: { 'status.incidents.get': 'The sandbox keeps no reports of an incident.' },
  given: {
    ...ofUsers,
    ...ofAgents,
    ...ofIncidents,
    ...ofSkills,
    ...afterOthers,
    ...ofCustomData,
    'helpCenter.articles.search': () => ({ query: 'query=printer' }),
    'helpCenter.articles.embeddableSearch': () => ({ query: 'query=printer' }),
    'helpCenter.posts.search': () => ({ query: 'query=printer' }),
    'helpCenter.search.list': () => ({ query: 'filter[locales]=en-us' }),
    'helpCenter.articles.updateSourceLocale': body({ article_locale: 'de' }),
    'helpCenter.sections.updateSourceLocale': body({ section_locale: 'en-us' }),
    'helpCenter.categories.updateSourceLocale': body({ category_locale: 'en-us' }),
    'chat.chats.search': () => ({ query: 'q=printer' }),
    'chat.bans.get': path((it) => `/api/v2/chat/bans/${first(it, 'ChatIpAddress').id}`),
    'chat.bans.delete': path((it) => `/api/v2/chat/bans/${first(it, 'ChatVisitorBan').id}`),
    'talk.calls.recordings.deleteByType': path((it) => `${VOICE}/calls/${first(it, 'Call').id}/recordings/voicemail`),
    'talk.phoneNumbers.search': () => ({ query: 'country=IE' }),
    'talk.phoneNumbers.create': body({ phone_number: { token: 'IE|+15550100' } }),
    'talk.tickets.create': body({ ticket: { voice_comment: { from: '+1', to: '+2' } } }),
    'webhooks.clone': (it) => ({ query: `clone_webhook_id=${first(it, 'Webhook').id}` }),
  },
});
