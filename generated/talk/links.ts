// From specification/talk/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `AccountOverview` loads. */
export const accountOverviewLink: TypeLink = { object: 'AccountOverview', records };

/**
 * How `Address` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const addressLink: ObjectLink = {
  object: 'Address',
  loadedBy: 'list',
  path: '/api/v2/channels/voice/addresses',
  key: 'addresses',
  records,
};

/** How the class `AgentsActivity` loads. */
export const agentsActivityLink: TypeLink = { object: 'AgentsActivity', records };

/** How the class `AgentsOverview` loads. */
export const agentsOverviewLink: TypeLink = { object: 'AgentsOverview', records };

/** How the class `Availability` loads. */
export const availabilityLink: TypeLink = { object: 'Availability', records };

/** How the class `AvailablePhoneNumber` loads. */
export const availablePhoneNumberLink: TypeLink = { object: 'AvailablePhoneNumber', records };

/** How the class `CallConsole` loads. */
export const callConsoleLink: TypeLink = { object: 'CallConsole', records };

/** How the class `Call` loads. */
export const callLink: TypeLink = { object: 'Call', records };

/** How the class `CallbackRequest` loads. */
export const callbackRequestLink: TypeLink = { object: 'CallbackRequest', records };

/** How the class `CurrentQueueActivity` loads. */
export const currentQueueActivityLink: TypeLink = { object: 'CurrentQueueActivity', records };

/** How the class `DashboardActivity` loads. */
export const dashboardActivityLink: TypeLink = { object: 'DashboardActivity', records };

/** How `DigitalLine` loads: the class at its first use, the records that others refer to one request each. */
export const digitalLineLink: ObjectLink = {
  object: 'DigitalLine',
  loadedBy: 'get',
  path: '/api/v2/channels/voice/digital_lines/{id}',
  key: 'digital_line',
  records,
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
  records,
};

/**
 * How `Greeting` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const greetingLink: ObjectLink = {
  object: 'Greeting',
  loadedBy: 'list',
  path: '/api/v2/channels/voice/greetings',
  key: 'greetings',
  records,
};

/** How the class `IvrMenu` loads. */
export const ivrMenuLink: TypeLink = { object: 'IvrMenu', records };

/** How the class `IvrRoute` loads. */
export const ivrRouteLink: TypeLink = { object: 'IvrRoute', records };

/** How `Ivr` loads: the class at its first use, the records that others refer to all at once, since there are few. */
export const ivrLink: ObjectLink = {
  object: 'Ivr',
  loadedBy: 'list',
  path: '/api/v2/channels/voice/ivr',
  key: 'ivrs',
  records,
};

/** How the class `Leg` loads. */
export const legLink: TypeLink = { object: 'Leg', records };

/** How the class `Line` loads. */
export const lineLink: TypeLink = { object: 'Line', records };

/**
 * How `PhoneNumber` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const phoneNumberLink: ObjectLink = {
  object: 'PhoneNumber',
  loadedBy: 'list',
  path: '/api/v2/channels/voice/phone_numbers',
  key: 'phone_numbers',
  records,
};

/** How the class `VoiceSettings` loads. */
export const voiceSettingsLink: TypeLink = { object: 'VoiceSettings', records };
