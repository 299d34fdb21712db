import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Attribute, objects } from './declared-types.ts';
import { recordedFolder } from './recordings.ts';
import { objectOfSchema } from './references.ts';

/** An attribute as documents of Zendesk declare it. */
interface DocumentAttribute {
  name: string;
  type: string;
  enum?: (string | number | null)[];
  items_enum?: string[];
  readOnly?: boolean;
}

type Documents = Record<string, Record<string, { attributes?: DocumentAttribute[] }>>;

const file = join(recordedFolder, '../reference/schemas.json');
const documents: Documents = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** Where the specification differs on purpose. */
const DECIDED: Readonly<Record<string, string>> = {
  'ArticleAttachment.file': 'a field of the form that uploads it',
  'Attachment.malware_access_override': 'what an update changes',
  'Article.draft': 'what a create states',
  'Call.call_recording_consent_keypress': 'the only value that is documented is a key of a telephone',
  'Comment.created_at': 'what an import states',
  'CommunityTopic.created_at': 'what a Help Center manager may state',
  'ContentSubscription.include_comments': 'what a create states',
  'ContentSubscription.user_id': 'what a Help Center manager may state',
  'CustomObject.key': 'what a create states',
  'CustomObjectRecord.name': 'what a create states, where no number names the record',
  'CustomObjectRecordAttachment.malware_access_override': 'what an update changes',
  'CustomFieldOption.id': 'what tells an option that stays from a new one',
  'Identity.type': 'what a create states',
  'Identity.value': 'what a create states and an update changes',
  'ItamAsset.asset_type_id': 'what a create states',
  'ItamAssetStatus.external_id': 'what a create and an update state, which came after the document',
  'ItamAssetStatus.name': 'what a create and an update state, which came after the document',
  'ItamAssetType.name': 'what a create states: the document demands it',
  'OrganizationMembership.organization_id': 'what a create states',
  'OrganizationMembership.user_id': 'what a create states',
  'PartnerCall.app_id': 'what a create states',
  'PhoneNumberCapabilities.capabilities': 'the envelope of the object',
  'PhoneNumberSettings.auto_accept_time': 'its values are numbers',
  'Post.author_id': 'what a Help Center manager may state',
  'Post.created_at': 'what a Help Center manager may state',
  'RemoteAuthentication.auth_mode': 'its values are numbers',
  'Request.requester_id': 'what a create states, signed in as an agent',
  'RoutingSkillJob.action': 'what the request states',
  'RoutingSkillJob.items': 'what the request states',
  'SearchResult.default': 'an attribute of groups, which have a class of their own',
  'SearchResult.deleted': 'an attribute of groups, which have a class of their own',
  'Skip.reason': 'what a create states',
  'Skip.ticket_id': 'what a create states',
  'Task.id': 'what tells a task that stays from a new one',
  'TaskList.task_list_template_id': 'what a create states',
  'Ticket.submitter': 'the derived property of `submitter_id`',
  'TicketContentPin.account_id': 'a number since September 2026',
  'TicketContentPin.id': 'a number since September 2026',
  'TicketContentPin.ticket_id': 'a number since September 2026',
  'TicketForm.restricted_brand_ids': 'what makes `in_all_brands: false` of use',
  'TicketFormStatus.id': 'what an update names the pairs by',
  'User.locale': 'what a create and an update state in place of `locale_id`',
  'Via.channel': 'what a create of a ticket states',
  'Via.source': 'what a create of a ticket states',
};

const declared = Object.entries(documents).flatMap(([api, schemas]) =>
  Object.entries(schemas).flatMap(([schema, { attributes = [] }]) => {
    const object = objectOfSchema(api, schema);
    const isRequest = /(Input|Request|Response)$/.test(schema);
    return object === undefined || isRequest ? [] : [{ object, attributes }];
  }),
);

describe.skipIf(declared.length === 0)('documents of Zendesk', () => {
  it('declare most objects', () => expect(declared.length).toBeGreaterThan(240));

  it('declare no attribute, no value and no write protection that the specification lacks', () => {
    const found = declared.flatMap(({ object, attributes }) => attributes.flatMap((each) => differences(object, each)));
    expect([...new Set(found)].filter((difference) => !isDecided(difference))).toEqual([]);
  });

  it('still differ where that was decided', () => {
    const found = declared.flatMap(({ object, attributes }) => attributes.flatMap((each) => differences(object, each)));
    const idle = Object.keys(DECIDED).filter((name) => !found.some((difference) => difference.startsWith(`${name} `)));
    expect(idle).toEqual([]);
  });
});

function differences(object: string, { name, type, readOnly, ...rest }: DocumentAttribute): string[] {
  const { attributes, id = 'id' } = objects.get(object) as { id?: string; attributes: Record<string, Attribute> };
  const attribute = attributes[name];
  if (!attribute) return [`${object}.${name} is not declared`];
  const access = attribute.access ?? (name === id ? 'read' : 'both');
  const values = (rest.enum ?? rest.items_enum ?? []).filter((value) => value !== null).map(String);
  const unknown = isOfKind(object) ? [] : values.filter((value) => !attribute.values?.includes(value));
  return [
    ...(fits(type, attribute) ? [] : [`${object}.${name} is ${type}, not ${attribute.type}`]),
    ...(readOnly && access !== 'read' ? [`${object}.${name} is only read, not ${access}`] : []),
    ...unknown.map((value) => `${object}.${name} may be ${value}`),
  ];
}

/** The events of metrics are documented as one object with all types; here each class has its own. */
function isOfKind(object: string): boolean {
  return /^TicketMetric\w*Event$/.test(object);
}

function fits(type: string, { type: stated = 'any' }: Attribute): boolean {
  if (!['integer', 'boolean', 'array', 'string'].includes(type)) return true;
  return [stated].flat().some((one) => {
    if (one === 'any' || one.endsWith('[]')) return one === 'any' || type === 'array';
    if (type === 'integer') return ['integer', 'number', 'unixTime'].includes(one);
    return type === 'string' ? !['integer', 'boolean', 'object'].includes(one) && !objects.has(one) : one === type;
  });
}

function isDecided(difference: string): boolean {
  return (difference.split(' ')[0] ?? '') in DECIDED;
}
