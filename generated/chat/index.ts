// From specification/chat by `npm run generate`. Do not edit.
export type { ChatApi } from './chat.ts';
export { ChatAccount, type ChatAccountInput } from './objects/chat-account.ts';
export { ChatAgentTimespan } from './objects/chat-agent-timespan.ts';
export { ChatAgent, type ChatAgentInput } from './objects/chat-agent.ts';
export { ChatAttribution } from './objects/chat-attribution.ts';
export { ChatBan } from './objects/chat-ban.ts';
export { ChatBilling, type ChatBillingInput } from './objects/chat-billing.ts';
export { ChatConversion } from './objects/chat-conversion.ts';
export { ChatCount } from './objects/chat-count.ts';
export { ChatDefinition, type ChatDefinitionEvent, type ChatDefinitionInput } from './objects/chat-definition.ts';
export { ChatDepartmentEvent } from './objects/chat-department-event.ts';
export { ChatDepartment, type ChatDepartmentCreate, type ChatDepartmentInput } from './objects/chat-department.ts';
export {
  ChatGoal,
  type ChatGoalAttributionModel,
  type ChatGoalCreate,
  type ChatGoalInput,
} from './objects/chat-goal.ts';
export { ChatHistoryComment } from './objects/chat-history-comment.ts';
export { ChatHistoryEvent } from './objects/chat-history-event.ts';
export { ChatHistoryMember } from './objects/chat-history-member.ts';
export { ChatHistoryMessage } from './objects/chat-history-message.ts';
export { ChatHistoryRating } from './objects/chat-history-rating.ts';
export { ChatIpAddress, type ChatIpAddressCreate, type ChatIpAddressInput } from './objects/chat-ip-address.ts';
export { ChatOfflineMessage, type ChatOfflineMessageInput } from './objects/chat-offline-message.ts';
export { ChatOtherBan } from './objects/chat-other-ban.ts';
export { ChatPlan, type ChatPlanInput } from './objects/chat-plan.ts';
export { ChatResponseTime } from './objects/chat-response-time.ts';
export { ChatRoles } from './objects/chat-roles.ts';
export { ChatSearchResult, type ChatSearchResultType } from './objects/chat-search-result.ts';
export { ChatSession, type ChatSessionInput } from './objects/chat-session.ts';
export {
  ChatShortcut,
  type ChatShortcutCreate,
  type ChatShortcutInput,
  type ChatShortcutUpdate,
} from './objects/chat-shortcut.ts';
export {
  ChatTrigger,
  type ChatTriggerCreate,
  type ChatTriggerInput,
  type ChatTriggerUpdate,
} from './objects/chat-trigger.ts';
export { ChatVisitorBan, type ChatVisitorBanCreate, type ChatVisitorBanInput } from './objects/chat-visitor-ban.ts';
export { ChatVisitor, type ChatVisitorInput } from './objects/chat-visitor.ts';
export { ChatWebpath } from './objects/chat-webpath.ts';
export {
  type AnyChatHistory,
  Chat,
  type ChatCreate,
  type ChatInput,
  type ChatRating,
  type ChatStartedBy,
  type ChatType,
  type ChatUpdate,
} from './objects/chat.ts';
export type { ChatAccounts } from './resources/account.ts';
export type { ChatAgentTimeline, IncrementalChatAgentTimelineQuery } from './resources/agent-timeline.ts';
export type { ChatAgents, ListChatAgentsQuery } from './resources/agents.ts';
export type { ChatBans, CreateChatBanBody, ListChatBanQuery } from './resources/bans.ts';
export type { Chats, IncrementalChatsQuery, ListChatsQuery, SearchChatsQuery } from './resources/chats.ts';
export type { ChatConversions, IncrementalChatConversionsQuery } from './resources/conversions.ts';
export type { ChatDepartmentEvents, IncrementalChatDepartmentEventsQuery } from './resources/department-events.ts';
export type { ChatDepartments } from './resources/departments.ts';
export type { ChatGoals } from './resources/goals.ts';
export type { ChatShortcuts } from './resources/shortcuts.ts';
export type { ChatTriggers } from './resources/triggers.ts';
export type { ChatVisitors } from './resources/visitors.ts';
