import type { Zendesk } from 'zents';
import type { Sandbox } from 'zents/testing';
import type { Attributes } from '../crud/answers.ts';
import { sampleFile } from '../requests/values.ts';

/** What an operation is called with where records of the seed alone don't do. */
type Prepare = (account: { readonly sandbox: Sandbox; readonly zendesk: Zendesk }) => unknown[] | Promise<unknown[]>;

/** The id of the first record for which a test holds. */
function idOf(sandbox: Sandbox, object: string, test: (record: Attributes) => boolean = () => true): never {
  const record = sandbox.records(object).find(test);
  if (!record) throw new Error(`The seed has no such ${object}`);
  return record.id as never;
}

/** The id of a record that is made for the call. */
function made(sandbox: Sandbox, object: string, attributes: Attributes): never {
  return sandbox.insert(object, [attributes])[0]?.id as never;
}

const file = sampleFile.value as never;
const tags = ['urgent'];
const ofCar: Prepare = async ({ sandbox, zendesk }) => {
  const record = idOf(sandbox, 'CustomObjectRecord');
  const { id } = await zendesk.customObjects.records.attachments.create('car', record, { uploaded_data: file });
  return ['car', record, id];
};
const inLanguage =
  (object: string): Prepare =>
  ({ sandbox }) => [idOf(sandbox, object), 'en-us', { title: 'Printers' }];
const sourceOf =
  (object: string): Prepare =>
  ({ sandbox }) => [idOf(sandbox, object), { [`${object.toLowerCase()}_locale`]: 'en-us' }];
const tagged =
  (object: string): Prepare =>
  ({ sandbox }) => [idOf(sandbox, object), tags];
const chatting =
  (body: object): Prepare =>
  ({ sandbox }) => {
    const value = { chat_id: 'chat-1', visitor_id: '1', history: [{ type: 'ChatMessage', message: 'Mine is 42' }] };
    sandbox.insert('Audit', [{ ticket_id: 1, events: [{ id: 1, type: 'ChatStartedEvent', value }] }]);
    return [1, { chat_id: 'chat-1', ...body }];
  };
const membership: Prepare = ({ sandbox }) => {
  const [one] = sandbox.records('OrganizationMembership');
  return [one?.user_id, one?.organization_id];
};
const integration: Prepare = async ({ zendesk }) => {
  await zendesk.zis.registry.createIntegration('acme', { description: 'x' });
  await zendesk.zis.registry.uploadBundle('acme', { resources: { alarm: { type: 'ZIS::JobSpec', properties: {} } } });
  return [{ job_spec_name: 'zis:acme:job_spec:alarm' }];
};
const formStatus: Prepare = ({ sandbox }) => [
  idOf(sandbox, 'TicketForm'),
  [{ id: idOf(sandbox, 'TicketFormStatus'), custom_status_id: idOf(sandbox, 'CustomStatus') }],
];
const pairUpdate: Prepare = ({ sandbox }) => {
  const [pair] = sandbox.records('TicketFormStatus');
  return [pair?.ticket_form_id, pair?.id, [{ id: pair?.id, custom_status_id: pair?.custom_status_id }]];
};
const deleted = async ({ sandbox, zendesk }: Parameters<Prepare>[0]): Promise<number> => {
  const id = idOf(sandbox, 'Ticket');
  await zendesk.tickets.delete(id);
  return id;
};

/** What is particular about the writes that need more than a record of the seed. */
export const prepared: Readonly<Record<string, Prepare>> = {
  'apps.update': async ({ sandbox, zendesk }) => {
    const upload = await zendesk.apps.uploads.create({ uploaded_data: file });
    await zendesk.apps.create({ name: 'Printers', upload_id: upload.id as never });
    return [idOf(sandbox, 'App'), { upload_id: upload.id }];
  },
  'attachments.deleteUpload': async ({ zendesk }) => [(await zendesk.attachments.upload(file)).token],
  'chat.agents.updateMe': () => [{ display_name: 'Ada' }],
  'chat.bans.delete': async ({ sandbox, zendesk }) => {
    await zendesk.chat.bans.create({ type: 'ip_address', ip_address: '10.0.0.1', reason: 'spam' } as never);
    return [idOf(sandbox, 'ChatIpAddress')];
  },
  'chatFileRedactions.redact': chatting({ chat_indexes: [0] }),
  'chatRedactions.redact': chatting({ chat_index: 0, text: 'Mine is <redact>42</redact>' }),
  'customObjects.records.attachments.delete': ofCar,
  'customObjects.records.attachments.update': async (account) => [...(await ofCar(account)), { uploaded_data: file }],
  'customObjects.records.deleteByExternalIdOrName': () => ['car', { name: 'The red one' }],
  'customObjects.permissionPolicies.update': () => ['car', 'end-user', { records: { create: { is_allowed: false } } }],
  'customStatuses.delete': ({ sandbox }) => [idOf(sandbox, 'CustomStatus', (one) => one.default === false)],
  'customStatuses.updateDefault': ({ sandbox }) => [{ ids: String(idOf(sandbox, 'CustomStatus')) }],
  'deletedTickets.delete': async (account) => [await deleted(account)],
  'deletedTickets.deleteMany': async (account) => [[await deleted(account)]],
  'deletedTickets.restore': async (account) => [await deleted(account)],
  'deletedTickets.restoreMany': async (account) => [[await deleted(account)]],
  'helpCenter.articles.labels.delete': async ({ sandbox, zendesk }) => {
    const article = idOf(sandbox, 'Article');
    const label = await zendesk.helpCenter.articles.labels.create(article, { name: 'new' }, { locale: 'en-us' });
    return [article, label.id];
  },
  'helpCenter.articles.translations.update': inLanguage('Article'),
  'helpCenter.articles.updateSourceLocale': sourceOf('Article'),
  'helpCenter.categories.translations.update': inLanguage('Category'),
  'helpCenter.categories.updateSourceLocale': sourceOf('Category'),
  'helpCenter.sections.translations.update': inLanguage('Section'),
  'helpCenter.sections.updateSourceLocale': sourceOf('Section'),
  'itAssetManagement.assetTypes.update': ({ sandbox }) => [idOf(sandbox, 'ItamAssetType'), { name: 'Printer' }],
  'organizations.tags.add': tagged('Organization'),
  'organizations.tags.remove': tagged('Organization'),
  'organizations.tags.set': tagged('Organization'),
  'requests.update': ({ sandbox }) => [idOf(sandbox, 'Ticket'), { custom_fields: [] }],
  'requests.update with a comment': ({ sandbox }) => [idOf(sandbox, 'Ticket'), { comment: { body: 'Put out.' } }],
  'ticketForms.delete': ({ sandbox }) => [made(sandbox, 'TicketForm', { name: 'Another', default: false })],
  'ticketForms.ticketFormStatuses.bulkUpdate': formStatus,
  'ticketForms.ticketFormStatuses.update': pairUpdate,
  'tickets.comments.attachments.redact': async ({ sandbox, zendesk }) => {
    const { token } = await zendesk.attachments.upload(file);
    await zendesk.tickets.update(1, { comment: { body: 'a file', uploads: [token as string] } });
    const comment = sandbox.records('Comment').at(-1) as { id: number; attachments: { id: number }[] };
    return [1, comment.id, comment.attachments[0]?.id];
  },
  'tickets.create with a file': async ({ zendesk }) => {
    const { token } = await zendesk.attachments.upload(file);
    return [{ subject: 'Printer', comment: { body: 'A file', uploads: [token as string] } }];
  },
  'tickets.update with a comment': ({ sandbox }) => [idOf(sandbox, 'Ticket'), { comment: { body: 'Put out.' } }],
  'tickets.update if unchanged': async ({ zendesk, sandbox }) => [
    (await zendesk.tickets.get(idOf(sandbox, 'Ticket'))).set('subject', 'Printer'),
    undefined,
    { ifUnchanged: true },
  ],
  'tickets.tags.add if unchanged': async ({ zendesk, sandbox }) => [
    await zendesk.tickets.get(idOf(sandbox, 'Ticket')),
    tags,
    { ifUnchanged: true },
  ],
  'tickets.import': () => [{ subject: 'Printer', comments: [{ value: 'On fire' }] }],
  'tickets.tags.add': tagged('Ticket'),
  'tickets.tags.remove': tagged('Ticket'),
  'tickets.tags.set': tagged('Ticket'),
  'triggerCategories.delete': ({ sandbox }) => [made(sandbox, 'TriggerCategory', { name: 'Empty' })],
  'users.logoutMany': ({ sandbox }) => [{ ids: [idOf(sandbox, 'User')] }],
  'users.organizations.makeDefault': membership,
  'users.organizations.unassign': membership,
  'users.tags.add': tagged('User'),
  'users.tags.remove': tagged('User'),
  'users.tags.set': tagged('User'),
  'webhooks.clone': ({ sandbox }) => [{ clone_webhook_id: idOf(sandbox, 'Webhook') }],
  'zis.registry.install': integration,
  'zis.registry.uninstall': integration,
  'zis.registry.uploadBundle': async (account) => {
    await integration(account);
    return ['acme', { resources: {} }];
  },
};
