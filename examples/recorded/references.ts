import { objects } from './declared-types.ts';

/** What is known of an attribute whose values are ids. */
export interface AttributeFact {
  api: string;
  schema: string;
  attribute: string;
  target: string | null;
  kind: 'reference' | 'not_a_reference' | 'embedded' | 'unknown';
}

/** What is known of a parameter in paths. */
export interface ParameterFact {
  param: string;
  target: string | null;
}

/** Objects that a fact means by a name which is not theirs, or not theirs alone. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  attachment: ['Attachment', 'MacroAttachment', 'ArticleAttachment', 'CustomObjectRecordAttachment'],
  call: ['Call', 'PartnerCall'],
  comment: ['Comment', 'ArticleComment', 'PostComment'],
  custom_role: ['CustomAgentRole'],
  greeting_categories: ['GreetingCategory'],
  greetings: ['Greeting'],
  item: ['ServiceCatalogItem', 'Item'],
  job_status: ['JobStatus', 'AppJobStatus'],
  label: ['ArticleLabel'],
  menu: ['IvrMenu'],
  permission_group: ['ManagementPermissionGroup'],
  route: ['IvrRoute'],
  status: ['Status', 'ItamAssetStatus', 'AssetStatus'],
  subscription: ['ContentSubscription', 'UserSubscription'],
  support_address: ['RecipientAddress'],
  ticket: ['Ticket', 'DeletedTicket'],
  ticket_comment: ['Comment'],
  trigger: ['Trigger', 'ObjectTrigger'],
  topic: ['CommunityTopic', 'Topic'],
  user: ['User', 'ChatAgent', 'Author', 'CurrentUser'],
  user_identity: ['Identity'],
};

/** Objects that an id may be of; nothing where the fact names none that is declared. */
export function meantBy(target: string | null): readonly string[] {
  const names = target === null ? [] : (MEANT[target] ?? [pascal(target)]);
  return names.filter((name) => objects.has(name));
}

/** The declared object of a schema: `TicketAuditObject` -> `TicketAudit`. */
export function objectOfSchema(api: string, schema: string): string | undefined {
  const plain = schema.replace(/(Object|Input|Request|Response)+$/, '');
  const stated = SCHEMAS[`${api}.${schema}`] ?? SCHEMAS[schema];
  if (stated !== undefined) return objects.has(stated) ? stated : undefined;
  const names = [schema, plain, plain.replace(/Base$|(Create|Update)$/, '')];
  return names.find((name) => objects.has(name));
}

/** Schemas that are called otherwise here, or not brought in, each by itself or in one API. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'help_center.CommentObject': 'ArticleComment',
  'support.CustomFieldObject': 'UserField',
  'support.RecipientObject': 'none',
  CreateResourceResult: 'JobCreatedResult',
  CustomRoleObject: 'CustomAgentRole',
  FailedResult: 'JobStatusResult',
  GreetingsObject: 'Greeting',
  IVRInput: 'Ivr',
  IVRMenuInput: 'IvrMenu',
  IVRMenuObject: 'IvrMenu',
  IVRObject: 'Ivr',
  IncrementalCallLegsExportObject: 'Leg',
  IncrementalCallsExportObject: 'Call',
  SupportAddressObject: 'RecipientAddress',
  TicketAuditObject: 'Audit',
  TicketCommentObject: 'Comment',
  TicketCreateVoicemailTicketInput: 'Ticket',
  TicketImportInput: 'Ticket',
  TicketMetricEventBreachObject: 'TicketMetricBreachEvent',
  TicketMetricEventGroupSLAObject: 'TicketMetricGroupSlaEvent',
  TicketMetricEventSLAObject: 'TicketMetricSlaEvent',
  TicketMetricEventUpdateStatusObject: 'TicketMetricStatusEvent',
  TicketRelatedInformation: 'TicketRelated',
  TopicObject: 'CommunityTopic',
  TpeCallObject: 'PartnerCall',
  TpeVoiceComment: 'VoiceComment',
  UpdateResourceResult: 'JobUpdatedResult',
  UserForAdmin: 'User',
  UserForEndUser: 'User',
  UserIdentityObject: 'Identity',
  BulkSkillBasedRoutingAttributeValueJob: 'RoutingSkillJob',
  IncrementalSkillBasedRoutingAttribute: 'RoutingAttributeEvent',
  IncrementalSkillBasedRoutingAttributeValue: 'RoutingAttributeValueEvent',
  IncrementalSkillBasedRoutingInstanceValue: 'RoutingInstanceValueEvent',
  ManySkillBasedRoutingAttributeValues: 'RoutingInstanceValue',
  SkillBasedRoutingAttributeObject: 'RoutingAttribute',
  SkillBasedRoutingAttributeValueObject: 'RoutingAttributeValue',
};

/** `permission_group` -> `PermissionGroup`. */
export function pascal(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
