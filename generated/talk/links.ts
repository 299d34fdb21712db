// From specification/talk/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How the class `AccountOverview` loads. */
export const accountOverviewLink: TypeLink = {
  object: 'AccountOverview',
  model: () => import('./objects/account-overview.ts').then((module) => module.AccountOverview),
};

/**
 * How `Address` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const addressLink: ObjectLink = {
  object: 'Address',
  loadedBy: 'list',
  path: '/api/v2/channels/voice/addresses',
  key: 'addresses',
  model: () => import('./objects/address.ts').then((module) => module.Address),
};

/** How the class `AgentsActivity` loads. */
export const agentsActivityLink: TypeLink = {
  object: 'AgentsActivity',
  model: () => import('./objects/agents-activity.ts').then((module) => module.AgentsActivity),
};

/** How the class `AgentsOverview` loads. */
export const agentsOverviewLink: TypeLink = {
  object: 'AgentsOverview',
  model: () => import('./objects/agents-overview.ts').then((module) => module.AgentsOverview),
};

/** How the class `Availability` loads. */
export const availabilityLink: TypeLink = {
  object: 'Availability',
  model: () => import('./objects/availability.ts').then((module) => module.Availability),
};

/** How the class `AvailablePhoneNumber` loads. */
export const availablePhoneNumberLink: TypeLink = {
  object: 'AvailablePhoneNumber',
  model: () => import('./objects/available-phone-number.ts').then((module) => module.AvailablePhoneNumber),
};

/** How the class `CallConsole` loads. */
export const callConsoleLink: TypeLink = {
  object: 'CallConsole',
  model: () => import('./objects/call-console.ts').then((module) => module.CallConsole),
};

/** How the class `Call` loads. */
export const callLink: TypeLink = {
  object: 'Call',
  model: () => import('./objects/call.ts').then((module) => module.Call),
};

/** How the class `CallbackRequest` loads. */
export const callbackRequestLink: TypeLink = {
  object: 'CallbackRequest',
  model: () => import('./objects/callback-request.ts').then((module) => module.CallbackRequest),
};

/** How the class `CurrentQueueActivity` loads. */
export const currentQueueActivityLink: TypeLink = {
  object: 'CurrentQueueActivity',
  model: () => import('./objects/current-queue-activity.ts').then((module) => module.CurrentQueueActivity),
};

/** How the class `DashboardActivity` loads. */
export const dashboardActivityLink: TypeLink = {
  object: 'DashboardActivity',
  model: () => import('./objects/dashboard-activity.ts').then((module) => module.DashboardActivity),
};

/** How `DigitalLine` loads: the class at its first use, the records that others refer to one request each. */
export const digitalLineLink: ObjectLink = {
  object: 'DigitalLine',
  loadedBy: 'get',
  path: '/api/v2/channels/voice/digital_lines/{id}',
  key: 'digital_line',
  model: () => import('./objects/digital-line.ts').then((module) => module.DigitalLine),
};

/**
 * How `GreetingCategory` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const greetingCategoryLink: ObjectLink = {
  object: 'GreetingCategory',
  loadedBy: 'list',
  path: '/api/v2/channels/voice/greeting_categories',
  key: 'greeting_categories',
  model: () => import('./objects/greeting-category.ts').then((module) => module.GreetingCategory),
};

/**
 * How `Greeting` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const greetingLink: ObjectLink = {
  object: 'Greeting',
  loadedBy: 'list',
  path: '/api/v2/channels/voice/greetings',
  key: 'greetings',
  model: () => import('./objects/greeting.ts').then((module) => module.Greeting),
};

/** How the class `IvrMenu` loads. */
export const ivrMenuLink: TypeLink = {
  object: 'IvrMenu',
  model: () => import('./objects/ivr-menu.ts').then((module) => module.IvrMenu),
};

/** How the class `IvrRoute` loads. */
export const ivrRouteLink: TypeLink = {
  object: 'IvrRoute',
  model: () => import('./objects/ivr-route.ts').then((module) => module.IvrRoute),
};

/** How `Ivr` loads: the class at its first use, the records that others refer to all at once, since there are few. */
export const ivrLink: ObjectLink = {
  object: 'Ivr',
  loadedBy: 'list',
  path: '/api/v2/channels/voice/ivr',
  key: 'ivrs',
  model: () => import('./objects/ivr.ts').then((module) => module.Ivr),
};

/** How the class `Leg` loads. */
export const legLink: TypeLink = {
  object: 'Leg',
  model: () => import('./objects/leg.ts').then((module) => module.Leg),
};

/** How the class `Line` loads. */
export const lineLink: TypeLink = {
  object: 'Line',
  model: () => import('./objects/line.ts').then((module) => module.Line),
};

/**
 * How `PhoneNumber` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const phoneNumberLink: ObjectLink = {
  object: 'PhoneNumber',
  loadedBy: 'list',
  path: '/api/v2/channels/voice/phone_numbers',
  key: 'phone_numbers',
  model: () => import('./objects/phone-number.ts').then((module) => module.PhoneNumber),
};

/** How the class `VoiceSettings` loads. */
export const voiceSettingsLink: TypeLink = {
  object: 'VoiceSettings',
  model: () => import('./objects/voice-settings.ts').then((module) => module.VoiceSettings),
};
