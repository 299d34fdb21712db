import type { Rows } from './row.ts';
import { rows as activities } from './rows/activities.ts';
import { rows as automations } from './rows/automations.ts';
import { rows as chats } from './rows/chats.ts';
import { rows as chatsPeople } from './rows/chats-people.ts';
import { rows as chatsSettings } from './rows/chats-settings.ts';
import { rows as groups } from './rows/groups.ts';
import { rows as helpCenterPosts } from './rows/help-center-posts.ts';
import { rows as helpCenterTopics } from './rows/help-center-topics.ts';
import { rows as macros } from './rows/macros.ts';
import { rows as satisfactionRatings } from './rows/satisfaction-ratings.ts';
import { rows as sharingAgreements } from './rows/sharing-agreements.ts';
import { rows as skips } from './rows/skips.ts';
import { rows as slaPolicies } from './rows/sla-policies.ts';
import { rows as suspendedTickets } from './rows/suspended-tickets.ts';
import { rows as targets } from './rows/targets.ts';
import { rows as triggers } from './rows/triggers.ts';
import { rows as views } from './rows/views.ts';

/** All rows, by the part of the API that they belong to. */
export const families: Readonly<Record<string, Rows>> = {
  activities,
  automations,
  chats,
  chatsPeople,
  chatsSettings,
  groups,
  helpCenterPosts,
  helpCenterTopics,
  macros,
  satisfactionRatings,
  sharingAgreements,
  skips,
  slaPolicies,
  suspendedTickets,
  targets,
  triggers,
  views,
};
