// From specification/chat/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How the class `ChatAccount` loads. */
export const chatAccountLink: TypeLink = {
  object: 'ChatAccount',
  model: () => import('./objects/chat-account.ts').then((module) => module.ChatAccount),
};

/** How the class `ChatAgentTimespan` loads. */
export const chatAgentTimespanLink: TypeLink = {
  object: 'ChatAgentTimespan',
  model: () => import('./objects/chat-agent-timespan.ts').then((module) => module.ChatAgentTimespan),
};

/** How `ChatAgent` loads: the class at its first use, the records that others refer to one request each. */
export const chatAgentLink: ObjectLink = {
  object: 'ChatAgent',
  loadedBy: 'get',
  path: '/api/v2/chat/agents/{id}',
  key: '',
  model: () => import('./objects/chat-agent.ts').then((module) => module.ChatAgent),
};

/** How the class `ChatBan` loads. */
export const chatBanLink: TypeLink = {
  object: 'ChatBan',
  model: () => import('./objects/chat-ban.ts').then((module) => module.ChatBan),
};

/** How the class `ChatConversion` loads. */
export const chatConversionLink: TypeLink = {
  object: 'ChatConversion',
  model: () => import('./objects/chat-conversion.ts').then((module) => module.ChatConversion),
};

/** How the class `ChatDepartmentEvent` loads. */
export const chatDepartmentEventLink: TypeLink = {
  object: 'ChatDepartmentEvent',
  model: () => import('./objects/chat-department-event.ts').then((module) => module.ChatDepartmentEvent),
};

/**
 * How `ChatDepartment` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const chatDepartmentLink: ObjectLink = {
  object: 'ChatDepartment',
  loadedBy: 'list',
  path: '/api/v2/chat/departments',
  key: '',
  model: () => import('./objects/chat-department.ts').then((module) => module.ChatDepartment),
};

/**
 * How `ChatGoal` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const chatGoalLink: ObjectLink = {
  object: 'ChatGoal',
  loadedBy: 'list',
  path: '/api/v2/chat/goals',
  key: '',
  model: () => import('./objects/chat-goal.ts').then((module) => module.ChatGoal),
};

/** How the class `ChatIpAddress` loads. */
export const chatIpAddressLink: TypeLink = {
  object: 'ChatIpAddress',
  model: () => import('./objects/chat-ip-address.ts').then((module) => module.ChatIpAddress),
};

/** How the class `ChatOtherBan` loads. */
export const chatOtherBanLink: TypeLink = {
  object: 'ChatOtherBan',
  model: () => import('./objects/chat-other-ban.ts').then((module) => module.ChatOtherBan),
};

/** How the class `ChatSearchResult` loads. */
export const chatSearchResultLink: TypeLink = {
  object: 'ChatSearchResult',
  model: () => import('./objects/chat-search-result.ts').then((module) => module.ChatSearchResult),
};

/** How `ChatShortcut` loads: the class at its first use, the records that others refer to one request each. */
export const chatShortcutLink: ObjectLink = {
  object: 'ChatShortcut',
  loadedBy: 'get',
  path: '/api/v2/chat/shortcuts/{id}',
  key: '',
  idType: 'string',
  model: () => import('./objects/chat-shortcut.ts').then((module) => module.ChatShortcut),
};

/** How `ChatTrigger` loads: the class at its first use, the records that others refer to one request each. */
export const chatTriggerLink: ObjectLink = {
  object: 'ChatTrigger',
  loadedBy: 'get',
  path: '/api/v2/chat/triggers/{id}',
  key: '',
  idType: 'string',
  model: () => import('./objects/chat-trigger.ts').then((module) => module.ChatTrigger),
};

/** How the class `ChatVisitorBan` loads. */
export const chatVisitorBanLink: TypeLink = {
  object: 'ChatVisitorBan',
  model: () => import('./objects/chat-visitor-ban.ts').then((module) => module.ChatVisitorBan),
};

/** How `ChatVisitor` loads: the class at its first use, the records that others refer to one request each. */
export const chatVisitorLink: ObjectLink = {
  object: 'ChatVisitor',
  loadedBy: 'get',
  path: '/api/v2/chat/visitors/{id}',
  key: '',
  idType: 'string',
  model: () => import('./objects/chat-visitor.ts').then((module) => module.ChatVisitor),
};

/** How `Chat` loads: the class at its first use, the records that others refer to one request each. */
export const chatLink: ObjectLink = {
  object: 'Chat',
  loadedBy: 'get',
  path: '/api/v2/chat/chats/{id}',
  key: '',
  idType: 'string',
  model: () => import('./objects/chat.ts').then((module) => module.Chat),
};
