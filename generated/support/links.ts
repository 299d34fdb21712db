// From specification/support/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How the class `Attachment` loads. */
export const attachmentLink: TypeLink = {
  object: 'Attachment',
  model: () => import('./objects/attachment.ts').then((module) => module.Attachment),
};

/** How the class `Audit` loads. */
export const auditLink: TypeLink = {
  object: 'Audit',
  model: () => import('./objects/audit.ts').then((module) => module.Audit),
};

/** How `BrandAgent` loads: the class at its first use, the records that others refer to one request each. */
export const brandAgentLink: ObjectLink = {
  object: 'BrandAgent',
  loadedBy: 'get',
  path: '/api/v2/brand_agents/{id}',
  key: 'brand_agent',
  idType: 'string',
  model: () => import('./objects/brand-agent.ts').then((module) => module.BrandAgent),
};

/** How `Brand` loads: the class at its first use, the records that others refer to all at once, since there are few. */
export const brandLink: ObjectLink = {
  object: 'Brand',
  loadedBy: 'list',
  path: '/api/v2/brands',
  key: 'brands',
  model: () => import('./objects/brand.ts').then((module) => module.Brand),
};

/** How the class `ChatEvent` loads. */
export const chatEventLink: TypeLink = {
  object: 'ChatEvent',
  model: () => import('./objects/chat-event.ts').then((module) => module.ChatEvent),
};

/** How the class `Comment` loads. */
export const commentLink: TypeLink = {
  object: 'Comment',
  model: () => import('./objects/comment.ts').then((module) => module.Comment),
};

/** How the class `ComplianceDeletionStatus` loads. */
export const complianceDeletionStatusLink: TypeLink = {
  object: 'ComplianceDeletionStatus',
  model: () => import('./objects/compliance-deletion-status.ts').then((module) => module.ComplianceDeletionStatus),
};

/** How the class `Count` loads. */
export const countLink: TypeLink = {
  object: 'Count',
  model: () => import('./objects/count.ts').then((module) => module.Count),
};

/** How the class `CurrentUser` loads. */
export const currentUserLink: TypeLink = {
  object: 'CurrentUser',
  model: () => import('./objects/current-user.ts').then((module) => module.CurrentUser),
};

/** How the class `DeletedTicket` loads. */
export const deletedTicketLink: TypeLink = {
  object: 'DeletedTicket',
  model: () => import('./objects/deleted-ticket.ts').then((module) => module.DeletedTicket),
};

/** How `DeletedUser` loads: the class at its first use, the records that others refer to one request each. */
export const deletedUserLink: ObjectLink = {
  object: 'DeletedUser',
  loadedBy: 'get',
  path: '/api/v2/deleted_users/{id}',
  key: 'deleted_user',
  model: () => import('./objects/deleted-user.ts').then((module) => module.DeletedUser),
};

/** How the class `Entitlements` loads. */
export const entitlementsLink: TypeLink = {
  object: 'Entitlements',
  model: () => import('./objects/entitlements.ts').then((module) => module.Entitlements),
};

/** How `GroupMembership` loads: the class at its first use, the records that others refer to one request each. */
export const groupMembershipLink: ObjectLink = {
  object: 'GroupMembership',
  loadedBy: 'get',
  path: '/api/v2/group_memberships/{id}',
  key: 'group_membership',
  model: () => import('./objects/group-membership.ts').then((module) => module.GroupMembership),
};

/** How `Group` loads: the class at its first use, the records that others refer to all at once, since there are few. */
export const groupLink: ObjectLink = {
  object: 'Group',
  loadedBy: 'list',
  path: '/api/v2/groups',
  key: 'groups',
  model: () => import('./objects/group.ts').then((module) => module.Group),
};

/** How the class `HostMapping` loads. */
export const hostMappingLink: TypeLink = {
  object: 'HostMapping',
  model: () => import('./objects/host-mapping.ts').then((module) => module.HostMapping),
};

/** How the class `Identity` loads. */
export const identityLink: TypeLink = {
  object: 'Identity',
  model: () => import('./objects/identity.ts').then((module) => module.Identity),
};

/** How `JobStatus` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const jobStatusLink: ObjectLink = {
  object: 'JobStatus',
  loadedBy: 'getMany',
  path: '/api/v2/job_statuses/show_many',
  key: 'job_statuses',
  idType: 'string',
  model: () => import('./objects/job-status.ts').then((module) => module.JobStatus),
};

/**
 * How `OrganizationMembership` loads: the class at its first use, the records that others refer to one request each.
 */
export const organizationMembershipLink: ObjectLink = {
  object: 'OrganizationMembership',
  loadedBy: 'get',
  path: '/api/v2/organization_memberships/{id}',
  key: 'organization_membership',
  model: () => import('./objects/organization-membership.ts').then((module) => module.OrganizationMembership),
};

/** How `OrganizationMerge` loads: the class at its first use, the records that others refer to one request each. */
export const organizationMergeLink: ObjectLink = {
  object: 'OrganizationMerge',
  loadedBy: 'get',
  path: '/api/v2/organization_merges/{id}',
  key: 'organization_merge',
  idType: 'string',
  model: () => import('./objects/organization-merge.ts').then((module) => module.OrganizationMerge),
};

/** How the class `OrganizationRelated` loads. */
export const organizationRelatedLink: TypeLink = {
  object: 'OrganizationRelated',
  model: () => import('./objects/organization-related.ts').then((module) => module.OrganizationRelated),
};

/**
 * How `Organization` loads: the class at its first use, the records that others refer to in batches of up to 100 ids.
 */
export const organizationLink: ObjectLink = {
  object: 'Organization',
  loadedBy: 'getMany',
  path: '/api/v2/organizations/show_many',
  key: 'organizations',
  model: () => import('./objects/organization.ts').then((module) => module.Organization),
};

/** How the class `Tag` loads. */
export const tagLink: TypeLink = {
  object: 'Tag',
  model: () => import('./objects/tag.ts').then((module) => module.Tag),
};

/** How `TicketMetric` loads: the class at its first use, the records that others refer to one request each. */
export const ticketMetricLink: ObjectLink = {
  object: 'TicketMetric',
  loadedBy: 'get',
  path: '/api/v2/ticket_metrics/{id}',
  key: 'ticket_metric',
  model: () => import('./objects/ticket-metric.ts').then((module) => module.TicketMetric),
};

/** How the class `TicketRelated` loads. */
export const ticketRelatedLink: TypeLink = {
  object: 'TicketRelated',
  model: () => import('./objects/ticket-related.ts').then((module) => module.TicketRelated),
};

/** How `Ticket` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const ticketLink: ObjectLink = {
  object: 'Ticket',
  loadedBy: 'getMany',
  path: '/api/v2/tickets/show_many',
  key: 'tickets',
  model: () => import('./objects/ticket.ts').then((module) => module.Ticket),
};

/** How the class `Upload` loads. */
export const uploadLink: TypeLink = {
  object: 'Upload',
  model: () => import('./objects/upload.ts').then((module) => module.Upload),
};

/** How the class `UserMerge` loads. */
export const userMergeLink: TypeLink = {
  object: 'UserMerge',
  model: () => import('./objects/user-merge.ts').then((module) => module.UserMerge),
};

/** How the class `UserRelated` loads. */
export const userRelatedLink: TypeLink = {
  object: 'UserRelated',
  model: () => import('./objects/user-related.ts').then((module) => module.UserRelated),
};

/** How the class `UserSettings` loads. */
export const userSettingsLink: TypeLink = {
  object: 'UserSettings',
  model: () => import('./objects/user-settings.ts').then((module) => module.UserSettings),
};

/** How `User` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const userLink: ObjectLink = {
  object: 'User',
  loadedBy: 'getMany',
  path: '/api/v2/users/show_many',
  key: 'users',
  model: () => import('./objects/user.ts').then((module) => module.User),
};
