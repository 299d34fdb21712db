import type { BehaviourTable } from '../contract.ts';
import { pollJob } from '../jobs/jobs.ts';
import { searchOperations, searchSelections } from '../search/search.ts';
import { attachmentOperations } from './attachments.ts';
import { brand } from './brands.ts';
import { deskBehaviours } from './desk.ts';
import { group, groupOperations, groupSelections } from './groups.ts';
import { helpCenterOperations, translated, written } from './help-center.ts';
import { groupMembership, membershipOperations, organizationMembership } from './memberships.ts';
import { organization, organizationOperations, organizationSelections } from './organizations.ts';
import { tag, tagOperations, tagSelections } from './tags-list.ts';
import { deletedTicketOperations, deletedTicketSelections } from './tickets/deleted.ts';
import { ticketEventSelections } from './tickets/events.ts';
import { ticketOperations, ticketScopes, ticketSelections } from './tickets/operations.ts';
import { commentOperations } from './tickets/redaction.ts';
import { ticket } from './tickets/ticket.ts';
import { deletedUserOperations, deletedUserSelections } from './users/deleted.ts';
import { identity, identityOperations } from './users/identity.ts';
import { userOperations, userSelections } from './users/operations.ts';
import { user } from './users/user.ts';

/** All of Zendesk's facts that the sandbox knows beyond the tables. */
export const zendeskBehaviours: BehaviourTable = {
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
    ...organizationOperations,
    ...tagOperations,
    ...helpCenterOperations,
    ...searchOperations,
  },
  selections: {
    ...deskBehaviours.selections,
    ...ticketSelections,
    ...deletedTicketSelections,
    ...userSelections,
    ...deletedUserSelections,
    ...groupSelections,
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
    tag,
    article: written,
    article_comment: written,
    section: translated,
    category: translated,
    group_membership: groupMembership,
    organization_membership: organizationMembership,
    job_status: { read: pollJob },
    search_result: { order: ['created_at'] },
  },
  anonymous: { ShowCurrentUser: true, CreateRequest: true, ListAvailablePublicLocales: true, DetectBestLocale: true },
};
