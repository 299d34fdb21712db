// From specification/chat/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `ChatAccount` loads. */
export const chatAccountLink: TypeLink = { object: 'ChatAccount', records };

/** How the class `ChatAgentTimespan` loads. */
export const chatAgentTimespanLink: TypeLink = { object: 'ChatAgentTimespan', records };

/** How `ChatAgent` loads: the class at its first use, the records that others refer to one request each. */
export const chatAgentLink: ObjectLink = {
  object: 'ChatAgent',
  loadedBy: 'get',
  path: '/api/v2/chat/agents/{id}',
  key: '',
  records,
};

/** How the class `ChatBan` loads. */
export const chatBanLink: TypeLink = { object: 'ChatBan', records };

/** How the class `ChatConversion` loads. */
export const chatConversionLink: TypeLink = { object: 'ChatConversion', records };

/** How the class `ChatDepartmentEvent` loads. */
export const chatDepartmentEventLink: TypeLink = { object: 'ChatDepartmentEvent', records };

/**
 * How `ChatDepartment` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const chatDepartmentLink: ObjectLink = {
  object: 'ChatDepartment',
  loadedBy: 'list',
  path: '/api/v2/chat/departments',
  key: '',
  records,
};

/**
 * How `ChatGoal` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const chatGoalLink: ObjectLink = {
  object: 'ChatGoal',
  loadedBy: 'list',
  path: '/api/v2/chat/goals',
  key: '',
  records,
};

/** How the class `ChatIpAddress` loads. */
export const chatIpAddressLink: TypeLink = { object: 'ChatIpAddress', records };

/** How the class `ChatOtherBan` loads. */
export const chatOtherBanLink: TypeLink = { object: 'ChatOtherBan', records };

/** How the class `ChatSearchResult` loads. */
export const chatSearchResultLink: TypeLink = { object: 'ChatSearchResult', records };

/** How `ChatShortcut` loads: the class at its first use, the records that others refer to one request each. */
export const chatShortcutLink: ObjectLink = {
  object: 'ChatShortcut',
  loadedBy: 'get',
  path: '/api/v2/chat/shortcuts/{id}',
  key: '',
  idType: 'string',
  records,
};

/** How `ChatTrigger` loads: the class at its first use, the records that others refer to one request each. */
export const chatTriggerLink: ObjectLink = {
  object: 'ChatTrigger',
  loadedBy: 'get',
  path: '/api/v2/chat/triggers/{id}',
  key: '',
  idType: 'string',
  records,
};

/** How the class `ChatVisitorBan` loads. */
export const chatVisitorBanLink: TypeLink = { object: 'ChatVisitorBan', records };

/** How `ChatVisitor` loads: the class at its first use, the records that others refer to one request each. */
export const chatVisitorLink: ObjectLink = {
  object: 'ChatVisitor',
  loadedBy: 'get',
  path: '/api/v2/chat/visitors/{id}',
  key: '',
  idType: 'string',
  records,
};

/** How `Chat` loads: the class at its first use, the records that others refer to one request each. */
export const chatLink: ObjectLink = {
  object: 'Chat',
  loadedBy: 'get',
  path: '/api/v2/chat/chats/{id}',
  key: '',
  idType: 'string',
  records,
};
