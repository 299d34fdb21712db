// From specification/chat by `npm run generate`. Do not edit.
export { ChatApi } from './chat.ts';
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
export { ChatAccounts } from './resources/account.ts';
export { ChatAgentTimeline, type IncrementalChatAgentTimelineQuery } from './resources/agent-timeline.ts';
export { ChatAgents, type ListChatAgentsQuery } from './resources/agents.ts';
export { ChatBans, type CreateChatBanBody, type ListChatBanQuery } from './resources/bans.ts';
export { Chats, type IncrementalChatsQuery, type ListChatsQuery, type SearchChatsQuery } from './resources/chats.ts';
export { ChatConversions, type IncrementalChatConversionsQuery } from './resources/conversions.ts';
export { ChatDepartmentEvents, type IncrementalChatDepartmentEventsQuery } from './resources/department-events.ts';
export { ChatDepartments } from './resources/departments.ts';
export { ChatGoals } from './resources/goals.ts';
export { ChatShortcuts } from './resources/shortcuts.ts';
export { ChatTriggers } from './resources/triggers.ts';
export { ChatVisitors } from './resources/visitors.ts';
