import type { Families } from '../guides/row.ts';
import { rows as accountsettings } from './rows/accountsettings.ts';
import { rows as activitystream } from './rows/activitystream.ts';
import { rows as agentactivity } from './rows/agentactivity.ts';
import { rows as attachments } from './rows/attachments.ts';
import { rows as automations } from './rows/automations.ts';
import { rows as availabilities } from './rows/availabilities.ts';
import { rows as brand } from './rows/brand.ts';
import { rows as customagentroles } from './rows/customagentroles.ts';
import { rows as dynamiccontent } from './rows/dynamiccontent.ts';
import { rows as dynamiccontentvariants } from './rows/dynamiccontentvariants.ts';
import { rows as groupmemberships } from './rows/groupmemberships.ts';
import { rows as groups } from './rows/groups.ts';
import { rows as helpcenterAccesspolicies } from './rows/helpcenter-accesspolicies.ts';
import { rows as helpcenterArticleattachments } from './rows/helpcenter-articleattachments.ts';
import { rows as helpcenterArticlecomments } from './rows/helpcenter-articlecomments.ts';
import { rows as helpcenterArticlelabels } from './rows/helpcenter-articlelabels.ts';
import { rows as helpcenterArticles } from './rows/helpcenter-articles.ts';
import { rows as helpcenterCategories } from './rows/helpcenter-categories.ts';
import { rows as helpcenterSearch } from './rows/helpcenter-search.ts';
import { rows as helpcenterSections } from './rows/helpcenter-sections.ts';
import { rows as helpcenterSubscriptions } from './rows/helpcenter-subscriptions.ts';
import { rows as helpcenterTranslations } from './rows/helpcenter-translations.ts';
import { rows as helpcenterUsersegments } from './rows/helpcenter-usersegments.ts';
import { rows as helpcenterVotes } from './rows/helpcenter-votes.ts';
import { rows as imports } from './rows/imports.ts';
import { rows as installations } from './rows/installations.ts';
import { rows as jobstatuses } from './rows/jobstatuses.ts';
import { rows as locales } from './rows/locales.ts';
import { rows as macros } from './rows/macros.ts';
import { rows as oauthclients } from './rows/oauthclients.ts';
import { rows as oauthtokens } from './rows/oauthtokens.ts';
import { rows as organizationfields } from './rows/organizationfields.ts';
import { rows as organizationmemberships } from './rows/organizationmemberships.ts';
import { rows as organizations } from './rows/organizations.ts';
import { rows as permissiongroups } from './rows/permissiongroups.ts';
import { rows as policies } from './rows/policies.ts';
import { rows as requests } from './rows/requests.ts';
import { rows as satisfactionratings } from './rows/satisfactionratings.ts';
import { rows as search } from './rows/search.ts';
import { rows as servicesLinks } from './rows/services-links.ts';
import { rows as sessions } from './rows/sessions.ts';
import { rows as sharingagreement } from './rows/sharingagreement.ts';
import { rows as sideconversations } from './rows/sideconversations.ts';
import { rows as suspendedtickets } from './rows/suspendedtickets.ts';
import { rows as tags } from './rows/tags.ts';
import { rows as targetfailures } from './rows/targetfailures.ts';
import { rows as targets } from './rows/targets.ts';
import { rows as ticketaudits } from './rows/ticketaudits.ts';
import { rows as ticketevents } from './rows/ticketevents.ts';
import { rows as ticketexport } from './rows/ticketexport.ts';
import { rows as ticketfields } from './rows/ticketfields.ts';
import { rows as ticketforms } from './rows/ticketforms.ts';
import { rows as ticketimport } from './rows/ticketimport.ts';
import { rows as ticketmetrics } from './rows/ticketmetrics.ts';
import { rows as tickets } from './rows/tickets.ts';
import { rows as triggers } from './rows/triggers.ts';
import { rows as userfields } from './rows/userfields.ts';
import { rows as useridentities } from './rows/useridentities.ts';
import { rows as users } from './rows/users.ts';
import { rows as views } from './rows/views.ts';
import { rows as voiceCurrentqueueactivity } from './rows/voice-currentqueueactivity.ts';
import { rows as voiceGreetingcategories } from './rows/voice-greetingcategories.ts';
import { rows as voiceGreetings } from './rows/voice-greetings.ts';
import { rows as voiceHistoricalqueueactivity } from './rows/voice-historicalqueueactivity.ts';
import { rows as voicePhonenumbers } from './rows/voice-phonenumbers.ts';
import { rows as webhooks } from './rows/webhooks.ts';

/** All methods of node-zendesk 6, by the client that has them. */
export const families: Families = {
  accountsettings,
  activitystream,
  agentactivity,
  attachments,
  automations,
  availabilities,
  brand,
  customagentroles,
  dynamiccontent,
  dynamiccontentvariants,
  groupmemberships,
  groups,
  helpcenterAccesspolicies,
  helpcenterArticleattachments,
  helpcenterArticlecomments,
  helpcenterArticlelabels,
  helpcenterArticles,
  helpcenterCategories,
  helpcenterSearch,
  helpcenterSections,
  helpcenterSubscriptions,
  helpcenterTranslations,
  helpcenterUsersegments,
  helpcenterVotes,
  imports,
  installations,
  jobstatuses,
  locales,
  macros,
  oauthclients,
  oauthtokens,
  organizationfields,
  organizationmemberships,
  organizations,
  permissiongroups,
  policies,
  requests,
  satisfactionratings,
  search,
  servicesLinks,
  sessions,
  sharingagreement,
  sideconversations,
  suspendedtickets,
  tags,
  targetfailures,
  targets,
  ticketaudits,
  ticketevents,
  ticketexport,
  ticketfields,
  ticketforms,
  ticketimport,
  ticketmetrics,
  tickets,
  triggers,
  userfields,
  useridentities,
  users,
  views,
  voiceCurrentqueueactivity,
  voiceGreetingcategories,
  voiceGreetings,
  voiceHistoricalqueueactivity,
  voicePhonenumbers,
  webhooks,
};
