// From specification/custom-data/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How the class `AccessRule` loads. */
export const accessRuleLink: TypeLink = {
  object: 'AccessRule',
  model: () => import('./objects/access-rule.ts').then((module) => module.AccessRule),
};

/** How the class `CustomObjectField` loads. */
export const customObjectFieldLink: TypeLink = {
  object: 'CustomObjectField',
  model: () => import('./objects/custom-object-field.ts').then((module) => module.CustomObjectField),
};

/** How the class `CustomObjectRecordAttachment` loads. */
export const customObjectRecordAttachmentLink: TypeLink = {
  object: 'CustomObjectRecordAttachment',
  model: () =>
    import('./objects/custom-object-record-attachment.ts').then((module) => module.CustomObjectRecordAttachment),
};

/** How the class `CustomObjectRecordJob` loads. */
export const customObjectRecordJobLink: TypeLink = {
  object: 'CustomObjectRecordJob',
  model: () => import('./objects/custom-object-record-job.ts').then((module) => module.CustomObjectRecordJob),
};

/** How the class `CustomObjectRecord` loads. */
export const customObjectRecordLink: TypeLink = {
  object: 'CustomObjectRecord',
  model: () => import('./objects/custom-object-record.ts').then((module) => module.CustomObjectRecord),
};

/**
 * How `CustomObject` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const customObjectLink: ObjectLink = {
  object: 'CustomObject',
  loadedBy: 'list',
  path: '/api/v2/custom_objects',
  key: 'custom_objects',
  idType: 'string',
  model: () => import('./objects/custom-object.ts').then((module) => module.CustomObject),
};

/** How the class `ObjectTrigger` loads. */
export const objectTriggerLink: TypeLink = {
  object: 'ObjectTrigger',
  model: () => import('./objects/object-trigger.ts').then((module) => module.ObjectTrigger),
};

/** How the class `PermissionPolicy` loads. */
export const permissionPolicyLink: TypeLink = {
  object: 'PermissionPolicy',
  model: () => import('./objects/permission-policy.ts').then((module) => module.PermissionPolicy),
};
