// From specification/support/resources/organization-memberships.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { JobStatus } from '../objects/job-status.ts';
import type { OrganizationMembership, OrganizationMembershipInput } from '../objects/organization-membership.ts';
import type { Organization } from '../objects/organization.ts';
import type { User } from '../objects/user.ts';

export type {
  OrganizationMembership,
  OrganizationMembershipInput,
  OrganizationMembershipUpdate,
} from '../objects/organization-membership.ts';

/** Query of `organizationMemberships.list`. */
export interface ListOrganizationMembershipsQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'organizations')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `organizationMemberships.list` on request. */
export interface ListOrganizationMembershipsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
}

/**
 * The memberships of users in organizations.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/
 */
export class OrganizationMemberships extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organization-memberships.ts');
  }

  /**
   * Lists the organization memberships of the account.
   *
   * Allowed for: Agents, End users. Paged by cursor, or by offset where the query asks for that: up to 100 records a
   * page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const membership of zendesk.organizationMemberships.list()) console.log(membership.user_id);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#list-memberships
   */
  list(
    query: ListOrganizationMembershipsQuery = {},
    options: RequestOptions = {},
  ): Paginator<OrganizationMembership, ListOrganizationMembershipsSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an organization membership.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization membership.
   *
   * @example
   * ```ts
   * const organizationMembership = await zendesk.organizationMemberships.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#show-membership
   */
  get(
    organizationMembership: Id | OrganizationMembership,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<OrganizationMembership> {
    return this.call('get', { path: [organizationMembership], query, options });
  }

  /**
   * Puts a user into an organization.
   *
   * Allowed for: Admins, Agents, for end users. Not repeated after a broken connection, since it may have been carried
   * out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const membership = await zendesk.organizationMemberships.create({ user_id: 1159307768, organization_id: 509974 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#create-membership
   */
  create(
    organizationMembership: OrganizationMembershipInput | OrganizationMembership,
    options?: RequestOptions,
  ): ApiCall<OrganizationMembership>;
  /**
   * Puts users into organizations in a job, up to 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#create-many-memberships
   */
  create(
    organizationMemberships: Many<OrganizationMembershipInput | OrganizationMembership>,
    options?: RequestOptions,
  ): ApiCall<JobStatus>;
  create(organizationMembership: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('create', 'createMany', { body: organizationMembership, options });
  }

  /**
   * Puts users into organizations in jobs, at once.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#create-many-memberships
   */
  createMany(
    organizationMemberships: Many<OrganizationMembershipInput | OrganizationMembership>,
    options: BulkOptions = {},
  ): BulkRun<OrganizationMembershipInput | OrganizationMembership, JobStatus> {
    return this.bulk(['create', 'createMany'], { rows: organizationMemberships }, options);
  }

  /**
   * Takes a user out of an organization.
   *
   * Open tickets of the user there lose the organization, by a job.
   *
   * Allowed for: Admins, Agents, for end users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization membership.
   *
   * @example
   * ```ts
   * await zendesk.organizationMemberships.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#delete-membership
   */
  delete(organizationMembership: Id | OrganizationMembership, options?: RequestOptions): ApiCall<void>;
  /**
   * Takes users out of organizations in a job, up to 100 memberships at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#bulk-delete-memberships
   */
  delete(organizationMemberships: Many<Id | OrganizationMembership>, options?: RequestOptions): ApiCall<JobStatus>;
  delete(organizationMembership: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [organizationMembership], options });
  }

  /**
   * Takes users out of organizations in jobs, memberships at once.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_memberships/#bulk-delete-memberships
   */
  deleteMany(
    organizationMemberships: Many<Id | OrganizationMembership>,
    options: BulkOptions = {},
  ): BulkRun<Id | OrganizationMembership, JobStatus> {
    return this.bulk(['delete', 'deleteMany'], { rows: organizationMemberships }, options);
  }
}
