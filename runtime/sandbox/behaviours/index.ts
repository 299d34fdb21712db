import type { BehaviourTable } from '../contract.ts';
import { pollJob } from '../jobs/jobs.ts';
import { searchOperations, searchSelections } from '../search/search.ts';
import { account } from './account/index.ts';
import { apps } from './apps/index.ts';
import { assets } from './assets/index.ts';
import { assignableOperations, assignableSelections } from './assignables.ts';
import { attachmentOperations } from './attachments.ts';
import { mergeBehaviours } from './behaviour.ts';
import { beside } from './beside/index.ts';
import { brand } from './brands.ts';
import { chat } from './chat/index.ts';
import { connections } from './connections/index.ts';
import { customData } from './custom-data/index.ts';
import { deskBehaviours } from './desk.ts';
import { group, groupOperations, groupSelections } from './groups.ts';
import { helpCenter } from './help-center/index.ts';
import { groupMembership, membershipOperations, organizationMembership } from './memberships.ts';
import { organization, organizationOperations, organizationSelections } from './organizations.ts';
import { routing } from './routing/index.ts';
import { status } from './status.ts';
import { tag, tagOperations, tagSelections } from './tags-list.ts';
import { talk } from './talk/index.ts';
import { deletedTicket, deletedTicketOperations, deletedTicketSelections } from './tickets/deleted.ts';
import { ticketEventSelections } from './tickets/events.ts';
import { ticketOperations, ticketScopes, ticketSelections } from './tickets/operations.ts';
import { commentOperations } from './tickets/redaction.ts';
import { ticket } from './tickets/ticket.ts';
import { deletedUser, deletedUserOperations, deletedUserSelections } from './users/deleted.ts';
import { identity, identityOperations } from './users/identity.ts';
import { userOperations, userSelections } from './users/operations.ts';
import { user } from './users/user.ts';

/** What Support does beyond the tables. */
const support: BehaviourTable = {
  operations: {
    ...deskBehaviours.operations,
    ...ticketOperations,
    ...deletedTicketOperations,
    ...commentOperations,
    ...attachmentOperations,
    ...userOperations,
    ...deletedUserOperations,
    ...identityOperations,
    ...membershipOperations,
    ...groupOperations,
    ...assignableOperations,
    ...organizationOperations,
    ...tagOperations,
    ...searchOperations,
  },
  selections: {
    ...deskBehaviours.selections,
    ...ticketSelections,
    ...deletedTicketSelections,
    ...userSelections,
    ...deletedUserSelections,
    ...groupSelections,
    ...assignableSelections,
    ...organizationSelections,
    ...tagSelections,
    ...ticketEventSelections,
    ...searchSelections,
  },
  scopes: ticketScopes,
  records: {
    ...deskBehaviours.records,
    ticket,
    user,
    identity,
    group,
    organization,
    brand,
    deleted_ticket: deletedTicket,
    deleted_user: deletedUser,
    tag,
    group_membership: groupMembership,
    organization_membership: organizationMembership,
    job_status: { read: pollJob },
    search_result: { order: ['created_at'] },
  },
  anonymous: { ShowCurrentUser: true, CreateRequest: true, ListAvailablePublicLocales: true, DetectBestLocale: true },
};

/** All of Zendesk's facts that the sandbox knows beyond the tables, one part a product. */
export const zendeskBehaviours: BehaviourTable = [
  account,
  helpCenter,
  talk,
  chat,
  connections,
  customData,
  status,
  beside,
  apps,
  routing,
  assets,
].reduce<BehaviourTable>(mergeBehaviours, support);
