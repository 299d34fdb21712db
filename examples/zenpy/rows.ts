import type { Rows } from './row.ts';
import { rows as customAgentRoles } from './rows/custom-agent-roles.ts';
import { rows as customStatuses } from './rows/custom-statuses.ts';
import { rows as dynamicContent } from './rows/dynamic-content.ts';
import { rows as groups } from './rows/groups.ts';
import { rows as locales } from './rows/locales.ts';
import { rows as organizationFields } from './rows/organization-fields.ts';
import { rows as recipientAddresses } from './rows/recipient-addresses.ts';
import { rows as requests } from './rows/requests.ts';
import { rows as ticketFields } from './rows/ticket-fields.ts';
import { rows as ticketForms } from './rows/ticket-forms.ts';
import { rows as topics } from './rows/topics.ts';
import { rows as userFields } from './rows/user-fields.ts';

/** All rows, by the part of the API that they belong to. */
export const families: Readonly<Record<string, Rows>> = {
  customAgentRoles,
  customStatuses,
  dynamicContent,
  groups,
  locales,
  organizationFields,
  recipientAddresses,
  requests,
  ticketFields,
  ticketForms,
  topics,
  userFields,
};
