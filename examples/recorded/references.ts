import { objects } from './declared-types.ts';

/** What is known of an attribute whose values are ids. */
export interface AttributeFact {
  api: string;
  schema: string;
  attribute: string;
  type: string;
  target: string | null;
  kind: 'reference' | 'not_a_reference' | 'embedded' | 'unknown';
}

/** What is known of a parameter in paths. */
export interface ParameterFact {
  param: string;
  paths: string[];
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
  saved_searche: ['SavedSearch'],
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
  const names = [schema, schema.replace(/Object$/, ''), plain, plain.replace(/Base$|(Create|Update)$/, '')];
  return names.flatMap((name) => [name, withWords(name)]).find((name) => objects.has(name));
}

/** `GroupSLAPolicy` -> `GroupSlaPolicy`. */
function withWords(name: string): string {
  return name.replace(/[A-Z]{2,}(?=[A-Z][a-z]|$)/g, (letters) => `${letters[0]}${letters.slice(1).toLowerCase()}`);
}

/** Schemas that are called otherwise here, or not brought in, each by itself or in one API. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'help_center.CommentObject': 'ArticleComment',
  'support.CustomFieldObject': 'UserField',
  'support.RecipientObject': 'EmailNotificationRecipient',
  AccessRuleFieldDefinition: 'Definition',
  AccountOverviewExtendedObject: 'AccountOverview',
  AgentsActivityExtendedObject: 'AgentsActivity',
  AgentsOverviewExtendedObject: 'AgentsOverview',
  AssigneeFieldAssignableAgentObject: 'AssignableAgent',
  AssigneeFieldAssignableGroupObject: 'AssignableGroup',
  AssigneeFieldAssignableSearchAgentObject: 'AssignableAgentMatch',
  AssigneeFieldAssignableSearchGroupObject: 'AssignableGroup',
  AvailablePhoneNumbersObject: 'AvailablePhoneNumber',
  BulkSkillBasedRoutingAttributeValueJob: 'RoutingSkillJob',
  ConversationLogObject: 'ConversationLogEvent',
  CountOrganizationObject: 'Count',
  CreateResourceResult: 'JobCreatedResult',
  CustomRoleConfigurationObject: 'CustomAgentRoleConfiguration',
  CustomRoleObject: 'CustomAgentRole',
  DynamicContentObject: 'Item',
  DynamicContentVariantObject: 'Variant',
  FailedResult: 'JobStatusResult',
  GreetingsObject: 'Greeting',
  GroupSLAPolicyFilterConditionObject: 'Condition',
  GroupSLAPolicyFilterObject: 'GroupSlaFilter',
  GroupSLAPolicyMetricObject: 'PolicyMetric',
  IVRInput: 'Ivr',
  IVRMenuInput: 'IvrMenu',
  IVRMenuObject: 'IvrMenu',
  IVRObject: 'Ivr',
  IncrementalCallLegsExportObject: 'Leg',
  IncrementalCallsExportObject: 'Call',
  IncrementalSkillBasedRoutingAttribute: 'RoutingAttributeEvent',
  IncrementalSkillBasedRoutingAttributeValue: 'RoutingAttributeValueEvent',
  IncrementalSkillBasedRoutingInstanceValue: 'RoutingInstanceValueEvent',
  LabelObject: 'ArticleLabel',
  MacroCommonObject: 'Macro',
  ManySkillBasedRoutingAttributeValues: 'RoutingInstanceValue',
  OAuthClientObject: 'OauthClient',
  OAuthTokenForGrantTypesObject: 'GrantTypeToken',
  ObjectTriggerActionDefinitionObject: 'Definition',
  ObjectTriggerConditionDefinitionObjectAll: 'Definition',
  ObjectTriggerConditionDefinitionObjectAny: 'Definition',
  ObjectTriggerDefinitionObject: 'Definitions',
  OrganizationMetadataObject: 'OrganizationRelated',
  RelationshipFilterDefinition: 'Definitions',
  RoleAuthenticationObject: 'AgentAuthentication',
  SLAPolicyFilterConditionObject: 'Condition',
  SLAPolicyFilterObject: 'Conditions',
  SLAPolicyMetricObject: 'PolicyMetric',
  SkillBasedRoutingAttributeObject: 'RoutingAttribute',
  SkillBasedRoutingAttributeValueObject: 'RoutingAttributeValue',
  SkillBasedRoutingAttributeValueWithoutPriorityObject: 'RoutingAttributeValue',
  SupportAddressObject: 'RecipientAddress',
  TagCountObject: 'Count',
  TagListTagObject: 'Tag',
  TargetBasecamp: 'Target',
  TargetCampfire: 'Target',
  TargetClickatell: 'Target',
  TargetCommonFields: 'Target',
  TargetEmail: 'Target',
  TargetFlowdock: 'Target',
  TargetGetSatisfaction: 'Target',
  TargetHTTP: 'Target',
  TargetJira: 'Target',
  TargetPivotal: 'Target',
  TargetTwitter: 'Target',
  TargetURL: 'Target',
  TargetYammer: 'Target',
  TicketAuditObject: 'Audit',
  TicketAuditViaObject: 'Via',
  TicketCommentObject: 'Comment',
  TicketCreateVoicemailTicketInput: 'Ticket',
  TicketFieldCustomStatusObject: 'CustomStatus',
  TicketImportInput: 'Ticket',
  TicketMetricEventBreachObject: 'TicketMetricBreachEvent',
  TicketMetricEventGroupSLAObject: 'TicketMetricGroupSlaEvent',
  TicketMetricEventSLAObject: 'TicketMetricSlaEvent',
  TicketMetricEventUpdateStatusObject: 'TicketMetricStatusEvent',
  TicketMetricTimeObject: 'TicketMetricItem',
  TicketRelatedInformation: 'TicketRelated',
  TicketSkipObject: 'Skip',
  TopicObject: 'CommunityTopic',
  TpeCallObject: 'PartnerCall',
  TpeVoiceComment: 'VoiceComment',
  TriggerActionDefinitionObject: 'Definition',
  TriggerActionObject: 'Action',
  TriggerConditionDefinitionObjectAll: 'Definition',
  TriggerConditionDefinitionObjectAny: 'Definition',
  TriggerConditionObject: 'Condition',
  TriggerConditionsObject: 'Conditions',
  TriggerDefinitionObject: 'Definitions',
  TwitterChannelObject: 'MonitoredTwitterHandle',
  UpdateResourceResult: 'JobUpdatedResult',
  UserEntitlementObject: 'Entitlement',
  UserForAdmin: 'User',
  UserForEndUser: 'User',
  UserIdentityObject: 'Identity',
};

/** `permission_group` -> `PermissionGroup`. */
export function pascal(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
