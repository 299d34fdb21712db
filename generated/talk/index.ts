// From specification/talk by `npm run generate`. Do not edit.
export { AccountOverview } from './objects/account-overview.ts';
export { ActivityFigures } from './objects/activity-figures.ts';
export { Address, type AddressCreate, type AddressInput } from './objects/address.ts';
export {
  AgentsActivity,
  type AgentsActivityAgentState,
  type AgentsActivityCallStatus,
} from './objects/agents-activity.ts';
export { AgentsOverview } from './objects/agents-overview.ts';
export {
  Availability,
  type AvailabilityAgentState,
  type AvailabilityCallStatus,
  type AvailabilityInput,
  type AvailabilityVia,
} from './objects/availability.ts';
export {
  AvailablePhoneNumber,
  type AvailablePhoneNumberAddressRequirements,
} from './objects/available-phone-number.ts';
export { CallConsoleFeatures } from './objects/call-console-features.ts';
export { CallConsolePhoneNumber } from './objects/call-console-phone-number.ts';
export { CallConsole, type CallConsoleAgentState, type CallConsoleVia } from './objects/call-console.ts';
export {
  Call,
  type CallCallRecordingConsent,
  type CallCallRecordingConsentAction,
  type CallCallbackSource,
  type CallCompletionStatus,
  type CallDirection,
  type CallIvrAction,
  type CallLineType,
  type CallQualityIssue,
} from './objects/call.ts';
export { CallbackRequest, type CallbackRequestCreate, type CallbackRequestInput } from './objects/callback-request.ts';
export { CurrentQueueActivity } from './objects/current-queue-activity.ts';
export { DashboardActivity } from './objects/dashboard-activity.ts';
export { DigitalLine, type DigitalLineCallRecordingConsent, type DigitalLineInput } from './objects/digital-line.ts';
export { GreetingCategory } from './objects/greeting-category.ts';
export { Greeting, type GreetingCreate, type GreetingInput, type GreetingUpdate } from './objects/greeting.ts';
export { IvrMenu, type IvrMenuInput } from './objects/ivr-menu.ts';
export { IvrRoute, type IvrRouteAction, type IvrRouteInput, type IvrRouteKeypress } from './objects/ivr-route.ts';
export { Ivr, type IvrInput } from './objects/ivr.ts';
export {
  Leg,
  type LegAvailableVia,
  type LegCompletionStatus,
  type LegQualityIssue,
  type LegType,
} from './objects/leg.ts';
export { Line } from './objects/line.ts';
export { OverflowNumber, type OverflowNumberInput } from './objects/overflow-number.ts';
export { PhoneNumberCapabilities } from './objects/phone-number-capabilities.ts';
export {
  PhoneNumberSettings,
  type PhoneNumberSettingsCallRecordingDeleteAfter,
  type PhoneNumberSettingsForwardingCallerId,
  type PhoneNumberSettingsInput,
  type PhoneNumberSettingsVoicemailRecordingDeleteAfter,
} from './objects/phone-number-settings.ts';
export {
  PhoneNumber,
  type PhoneNumberCallRecordingConsent,
  type PhoneNumberCreate,
  type PhoneNumberInput,
} from './objects/phone-number.ts';
export { VoiceSettings, type VoiceSettingsInput } from './objects/voice-settings.ts';
export type { Addresses, ListAddressesQuery } from './resources/addresses.ts';
export type { TalkAgents } from './resources/agents.ts';
export type { Availabilities } from './resources/availabilities.ts';
export type { TalkCallConsole } from './resources/call-console.ts';
export type { TalkCallRecordings } from './resources/call-recordings.ts';
export type { CallbackRequests } from './resources/callback-requests.ts';
export type { IncrementalTalkCallsQuery, TalkCalls } from './resources/calls.ts';
export type {
  AccountLevelActivityDashboardQuery,
  AgentLevelActivityDashboardQuery,
  Dashboard,
  QueueLevelActivityDashboardQuery,
} from './resources/dashboard.ts';
export type { DigitalLines } from './resources/digital-lines.ts';
export type { GreetingCategories, ListGreetingCategoriesQuery } from './resources/greeting-categories.ts';
export type { Greetings, ListGreetingsQuery, UploadAudioGreetingQuery } from './resources/greetings.ts';
export type { IvrMenuRoutes, ListIvrMenuRoutesQuery } from './resources/ivr-menu-routes.ts';
export type { IvrMenus, ListIvrMenusQuery } from './resources/ivr-menus.ts';
export type { Ivrs, ListIvrsQuery } from './resources/ivrs.ts';
export type { IncrementalLegsQuery, Legs } from './resources/legs.ts';
export type { Lines, ListLinesQuery } from './resources/lines.ts';
export type {
  GetPhoneNumberQuery,
  GetPhoneNumberSideloads,
  ListPhoneNumbersQuery,
  PhoneNumbers,
  SearchPhoneNumbersQuery,
  UpdatePhoneNumberQuery,
  UpdatePhoneNumberSideloads,
} from './resources/phone-numbers.ts';
export type { TalkSettings } from './resources/settings.ts';
export type {
  AccountOverviewTalkStatQuery,
  AgentsActivityTalkStatsQuery,
  CurrentQueueActivityTalkStatQuery,
  TalkStats,
} from './resources/stats.ts';
export type { CreateTalkTicketInput, TalkTickets } from './resources/tickets.ts';
export type { TalkApi } from './talk.ts';
