// From specification/custom-data by `npm run generate`. Do not edit.
export {
  AccessRuleCondition,
  type AccessRuleConditionInput,
  type AccessRuleConditionOperator,
} from './objects/access-rule-condition.ts';
export { AccessRuleConditions, type AccessRuleConditionsInput } from './objects/access-rule-conditions.ts';
export { AccessRule, type AccessRuleInput } from './objects/access-rule.ts';
export {
  CustomObjectFieldProperties,
  type CustomObjectFieldPropertiesInput,
  type CustomObjectFieldPropertiesRollupAggregationType,
} from './objects/custom-object-field-properties.ts';
export {
  CustomObjectField,
  type CustomObjectFieldCreate,
  type CustomObjectFieldInput,
  type CustomObjectFieldType,
  type CustomObjectFieldUpdate,
} from './objects/custom-object-field.ts';
export {
  CustomObjectRecordAttachment,
  type CustomObjectRecordAttachmentInput,
  type CustomObjectRecordAttachmentMalwareScanStatus,
} from './objects/custom-object-record-attachment.ts';
export {
  CustomObjectRecordJob,
  type CustomObjectRecordJobAction,
  type CustomObjectRecordJobCreate,
  type CustomObjectRecordJobInput,
} from './objects/custom-object-record-job.ts';
export { CustomObjectRecordPhoto } from './objects/custom-object-record-photo.ts';
export { CustomObjectRecord, type CustomObjectRecordInput } from './objects/custom-object-record.ts';
export {
  CustomObject,
  type CustomObjectCreate,
  type CustomObjectInput,
  type CustomObjectUpdate,
} from './objects/custom-object.ts';
export { ObjectTriggerConditions, type ObjectTriggerConditionsInput } from './objects/object-trigger-conditions.ts';
export { ObjectTrigger, type ObjectTriggerCreate, type ObjectTriggerInput } from './objects/object-trigger.ts';
export { PermissionAction, type PermissionActionInput } from './objects/permission-action.ts';
export { PermissionPolicyRecords, type PermissionPolicyRecordsInput } from './objects/permission-policy-records.ts';
export { PermissionPolicy, type PermissionPolicyInput } from './objects/permission-policy.ts';
export type { CustomObjectAccessRules } from './resources/custom-object-access-rules.ts';
export type {
  CustomObjectFields,
  GetCustomObjectFieldQuery,
  ListCustomObjectFieldsQuery,
  ReorderCustomObjectFieldBody,
} from './resources/custom-object-fields.ts';
export type { CustomObjectJobs } from './resources/custom-object-jobs.ts';
export type { CustomObjectLimits } from './resources/custom-object-limits.ts';
export type { CustomObjectPermissionPolicies } from './resources/custom-object-permission-policies.ts';
export type {
  CreateCustomObjectRecordAttachmentBody,
  CustomObjectRecordAttachments,
  DownloadCustomObjectRecordAttachmentQuery,
} from './resources/custom-object-record-attachments.ts';
export type {
  AutocompleteCustomObjectRecordsQuery,
  CustomObjectRecords,
  DeleteByExternalIdOrNameCustomObjectRecordQuery,
  FilteredSearchCustomObjectRecordsBody,
  FilteredSearchCustomObjectRecordsQuery,
  IncrementalCustomObjectRecordsQuery,
  ListCustomObjectRecordsQuery,
  SearchCustomObjectRecordsQuery,
  UpsertCustomObjectRecordQuery,
} from './resources/custom-object-records.ts';
export type { CustomObjects, GetCustomObjectQuery, ListCustomObjectsQuery } from './resources/custom-objects.ts';
export type {
  ActiveObjectTriggersQuery,
  ListObjectTriggersQuery,
  ObjectTriggers,
  SearchObjectTriggersQuery,
} from './resources/object-triggers.ts';
export type {
  DefinitionsRelationshipQuery,
  Relationships,
  SourcesRelationshipsQuery,
} from './resources/relationships.ts';
