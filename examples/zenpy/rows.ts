import type { Rows } from '../guides/row.ts';
import { rows as activities } from './rows/activities.ts';
import { rows as attachments } from './rows/attachments.ts';
import { rows as automations } from './rows/automations.ts';
import { rows as brands } from './rows/brands.ts';
import { rows as calls } from './rows/calls.ts';
import { rows as chats } from './rows/chats.ts';
import { rows as chatsPeople } from './rows/chats-people.ts';
import { rows as chatsSettings } from './rows/chats-settings.ts';
import { rows as customAgentRoles } from './rows/custom-agent-roles.ts';
import { rows as customStatuses } from './rows/custom-statuses.ts';
import { rows as dynamicContent } from './rows/dynamic-content.ts';
import { rows as endUser } from './rows/end-user.ts';
import { rows as engagements } from './rows/engagements.ts';
import { rows as exports } from './rows/exports.ts';
import { rows as groups } from './rows/groups.ts';
import { rows as helpCenterArticles } from './rows/help-center-articles.ts';
import { rows as helpCenterAttachments } from './rows/help-center-attachments.ts';
import { rows as helpCenterCategories } from './rows/help-center-categories.ts';
import { rows as helpCenterComments } from './rows/help-center-comments.ts';
import { rows as helpCenterContentTags } from './rows/help-center-content-tags.ts';
import { rows as helpCenterLabels } from './rows/help-center-labels.ts';
import { rows as helpCenterPermissionGroups } from './rows/help-center-permission-groups.ts';
import { rows as helpCenterPosts } from './rows/help-center-posts.ts';
import { rows as helpCenterSections } from './rows/help-center-sections.ts';
import { rows as helpCenterTopics } from './rows/help-center-topics.ts';
import { rows as helpCenterUserSegments } from './rows/help-center-user-segments.ts';
import { rows as jiraLinks } from './rows/jira-links.ts';
import { rows as jobsAndMetrics } from './rows/jobs-and-metrics.ts';
import { rows as locales } from './rows/locales.ts';
import { rows as macros } from './rows/macros.ts';
import { rows as memberships } from './rows/memberships.ts';
import { rows as nps } from './rows/nps.ts';
import { rows as ofUsersAndTickets } from './rows/of-users-and-tickets.ts';
import { rows as organizationFields } from './rows/organization-fields.ts';
import { rows as organizations } from './rows/organizations.ts';
import { rows as recipientAddresses } from './rows/recipient-addresses.ts';
import { rows as requests } from './rows/requests.ts';
import { rows as satisfactionRatings } from './rows/satisfaction-ratings.ts';
import { rows as search } from './rows/search.ts';
import { rows as sharingAgreements } from './rows/sharing-agreements.ts';
import { rows as skips } from './rows/skips.ts';
import { rows as slaPolicies } from './rows/sla-policies.ts';
import { rows as suspendedTickets } from './rows/suspended-tickets.ts';
import { rows as tags } from './rows/tags.ts';
import { rows as talk } from './rows/talk.ts';
import { rows as talkPe } from './rows/talk-pe.ts';
import { rows as targets } from './rows/targets.ts';
import { rows as ticketFields } from './rows/ticket-fields.ts';
import { rows as ticketForms } from './rows/ticket-forms.ts';
import { rows as tickets } from './rows/tickets.ts';
import { rows as topics } from './rows/topics.ts';
import { rows as triggers } from './rows/triggers.ts';
import { rows as userFields } from './rows/user-fields.ts';
import { rows as users } from './rows/users.ts';
import { rows as views } from './rows/views.ts';
import { rows as webhooks } from './rows/webhooks.ts';
import { rows as zis } from './rows/zis.ts';

/** All rows, by the part of the API that they belong to. */
export const families: Readonly<Record<string, Rows>> = {
  activities,
  attachments,
  automations,
  brands,
  calls,
  chats,
  chatsPeople,
  chatsSettings,
  customAgentRoles,
  customStatuses,
  dynamicContent,
  endUser,
  engagements,
  exports,
  groups,
  helpCenterArticles,
  helpCenterAttachments,
  helpCenterCategories,
  helpCenterComments,
  helpCenterContentTags,
  helpCenterLabels,
  helpCenterPermissionGroups,
  helpCenterPosts,
  helpCenterSections,
  helpCenterTopics,
  helpCenterUserSegments,
  jiraLinks,
  jobsAndMetrics,
  locales,
  macros,
  memberships,
  nps,
  ofUsersAndTickets,
  organizationFields,
  organizations,
  recipientAddresses,
  requests,
  satisfactionRatings,
  search,
  sharingAgreements,
  skips,
  slaPolicies,
  suspendedTickets,
  tags,
  talk,
  talkPe,
  targets,
  ticketFields,
  ticketForms,
  tickets,
  topics,
  triggers,
  userFields,
  users,
  views,
  webhooks,
  zis,
};
