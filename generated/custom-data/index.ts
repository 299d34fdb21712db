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
export { CustomObjectAccessRules } from './resources/custom-object-access-rules.ts';
export {
  CustomObjectFields,
  type GetCustomObjectFieldQuery,
  type ListCustomObjectFieldsQuery,
  type ReorderCustomObjectFieldBody,
} from './resources/custom-object-fields.ts';
export { CustomObjectJobs } from './resources/custom-object-jobs.ts';
export { CustomObjectLimits } from './resources/custom-object-limits.ts';
export { CustomObjectPermissionPolicies } from './resources/custom-object-permission-policies.ts';
export {
  type CreateCustomObjectRecordAttachmentBody,
  CustomObjectRecordAttachments,
  type DownloadCustomObjectRecordAttachmentQuery,
} from './resources/custom-object-record-attachments.ts';
export {
  type AutocompleteCustomObjectRecordsQuery,
  CustomObjectRecords,
  type DeleteByExternalIdOrNameCustomObjectRecordQuery,
  type FilteredSearchCustomObjectRecordsBody,
  type FilteredSearchCustomObjectRecordsQuery,
  type IncrementalCustomObjectRecordsQuery,
  type ListCustomObjectRecordsQuery,
  type SearchCustomObjectRecordsQuery,
  type UpsertCustomObjectRecordQuery,
} from './resources/custom-object-records.ts';
export { CustomObjects, type GetCustomObjectQuery, type ListCustomObjectsQuery } from './resources/custom-objects.ts';
export {
  type ActiveObjectTriggersQuery,
  type ListObjectTriggersQuery,
  ObjectTriggers,
  type SearchObjectTriggersQuery,
} from './resources/object-triggers.ts';
export {
  type DefinitionsRelationshipQuery,
  Relationships,
  type SourcesRelationshipsQuery,
} from './resources/relationships.ts';
