// From specification/custom-data/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `AccessRule` loads. */
export const accessRuleLink: TypeLink = { object: 'AccessRule', records };

/** How the class `CustomObjectField` loads. */
export const customObjectFieldLink: TypeLink = { object: 'CustomObjectField', records };

/** How the class `CustomObjectRecordAttachment` loads. */
export const customObjectRecordAttachmentLink: TypeLink = { object: 'CustomObjectRecordAttachment', records };

/** How the class `CustomObjectRecordJob` loads. */
export const customObjectRecordJobLink: TypeLink = { object: 'CustomObjectRecordJob', records };

/** How the class `CustomObjectRecord` loads. */
export const customObjectRecordLink: TypeLink = { object: 'CustomObjectRecord', records };

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
  records,
};

/** How the class `ObjectTrigger` loads. */
export const objectTriggerLink: TypeLink = { object: 'ObjectTrigger', records };

/** How the class `PermissionPolicy` loads. */
export const permissionPolicyLink: TypeLink = { object: 'PermissionPolicy', records };
