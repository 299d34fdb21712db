// From specification/support/resources/organizations.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type ExportCheckpoint,
  type Id,
  type IncrementalExport,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { JobStatus } from '../objects/job-status.ts';
import type { OrganizationMerge, OrganizationMergeInput } from '../objects/organization-merge.ts';
import type { OrganizationRelated } from '../objects/organization-related.ts';
import type { Organization, OrganizationCreate, OrganizationInput } from '../objects/organization.ts';
import { OrganizationOrganizationMemberships } from './organization-organization-memberships.ts';
import { OrganizationOrganizationSubscriptions } from './organization-organization-subscriptions.ts';
import { OrganizationRequests } from './organization-requests.ts';
import { OrganizationTags } from './organization-tags.ts';
import { OrganizationTickets } from './organization-tickets.ts';
import { OrganizationUsers } from './organization-users.ts';
import { OrganizationsMerges } from './organizations-merges.ts';

export type { Organization, OrganizationInput, OrganizationCreate } from '../objects/organization.ts';

/** Query of `organizations.list`. */
export interface ListOrganizationsQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `organizations.get`. */
export interface GetOrganizationQuery {
  /** What comes along in the same answer. */
  include?: readonly 'lookup_relationship_fields'[] | undefined;
}

/** What comes along with `organizations.get` on request. */
export interface GetOrganizationSideloads {
  /** Comes with `include: ['lookup_relationship_fields']`. */
  lookup_relationship_fields?: unknown[];
}

/** Query of `organizations.listByExternalId`. */
export interface ListByExternalIdOrganizationsQuery {
  /** Up to 100 of your own keys. */
  external_ids: string | readonly string[];
}

/** What `organizations.createOrUpdate` takes of an Organization. */
export interface CreateOrUpdateOrganizationInput extends OrganizationInput {
  /** Assigned by Zendesk when the organization is made. */
  id?: Id | undefined;
}

/** Query of `organizations.updateByExternalId`. */
export interface UpdateByExternalIdOrganizationQuery {
  /** Up to 100 of your own keys. */
  external_ids: string | readonly string[];
}

/** Query of `organizations.deleteByExternalId`. */
export interface DeleteByExternalIdOrganizationQuery {
  /** Up to 100 of your own keys. */
  external_ids: string | readonly string[];
}

/** Query of `organizations.search`. */
export interface SearchOrganizationsQuery {
  /** Your own key of the organization. */
  external_id?: string | undefined;
  /** The whole name, in place of the key. */
  name?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `organizations.autocomplete`. */
export interface AutocompleteOrganizationsQuery {
  /** What the name begins with. */
  name: string;
  /** A lookup field whose conditions the results meet. */
  field_id?: string | undefined;
  /** What the lookup field belongs to, such as `zen:user`. */
  source?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `organizations.incremental`. */
export interface IncrementalOrganizationsQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * Companies and other bodies that users belong to.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/
 */
export class Organizations extends Resource {
  /** The memberships of users in one organization. */
  readonly organizationMemberships: OrganizationOrganizationMemberships =
    new OrganizationOrganizationMemberships(this.client);

  /** Who hears of the tickets of one organization. */
  readonly subscriptions: OrganizationOrganizationSubscriptions =
    new OrganizationOrganizationSubscriptions(this.client);

  /** The requests of one organization. */
  readonly requests: OrganizationRequests = new OrganizationRequests(this.client);

  /** The tags of an organization. */
  readonly tags: OrganizationTags = new OrganizationTags(this.client);

  /** The tickets of an organization. */
  readonly tickets: OrganizationTickets = new OrganizationTickets(this.client);

  /** The users of an organization. */
  readonly users: OrganizationUsers = new OrganizationUsers(this.client);

  /** The mergers that an organization was part of. */
  readonly merges: OrganizationsMerges = new OrganizationsMerges(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/organizations.ts');
  }

  /**
   * Lists the organizations of the account.
   *
   * Allowed for: Agents, within their restrictions. Paged by cursor, or by offset where the query asks for that: up to
   * 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const organization of zendesk.organizations.list()) console.log(organization.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#list-organizations
   */
  list(query: ListOrganizationsQuery = {}, options: RequestOptions = {}): Paginator<Organization> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an organization.
   *
   * Allowed for: Admins, Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   *
   * @example
   * ```ts
   * const organization = await zendesk.organizations.get(509974);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#show-organization
   */
  get(
    organization: Id | Organization,
    query: GetOrganizationQuery = {},
    options: RequestOptions = {},
  ): ApiCall<Organization, GetOrganizationSideloads> {
    return this.call('get', { path: [organization], query, options });
  }

  /**
   * Gets many organizations by their ids.
   *
   * They come in the order of the ids, null for each that does not exist. More than 100 take several requests.
   *
   * Allowed for: Admins, Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const [first, second] = await zendesk.organizations.getMany([509974, 509975]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#show-many-organizations
   */
  getMany(
    ids: Many<Id | Organization>,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<(Organization | null)[]> {
    return this.loadMany('getMany', ids, { query, options });
  }

  /**
   * Lists the organizations with the given keys of your own.
   *
   * Allowed for: Admins, Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const organizations = await zendesk.organizations.listByExternalId({ external_ids: ['crm-7'] }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#show-many-organizations
   */
  listByExternalId(query: ListByExternalIdOrganizationsQuery, options: RequestOptions = {}): Paginator<Organization> {
    return this.paginate('listByExternalId', { query, options });
  }

  /**
   * Makes an organization.
   *
   * Its name must be unique. Two requests at once may still make two.
   *
   * Allowed for: Admins, Agents with permission to manage organizations. Not repeated after a broken connection, since
   * it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const organization = await zendesk.organizations.create({ name: 'Acme', domain_names: ['acme.example'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#create-organization
   */
  create(organization: OrganizationCreate | Organization, options?: RequestOptions): ApiCall<Organization>;
  /**
   * Makes up to 100 organizations in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#create-many-organizations
   */
  create(organizations: Many<OrganizationCreate | Organization>, options?: RequestOptions): ApiCall<JobStatus>;
  create(organization: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('create', 'createMany', { body: organization, options });
  }

  /**
   * Makes organizations in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * A row whose answer was lost is looked for by its `external_id`: state one that no other row has.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#create-many-organizations
   */
  createMany(
    organizations: Many<OrganizationCreate | Organization>,
    options: BulkOptions = {},
  ): BulkRun<OrganizationCreate | Organization, JobStatus, Organization> {
    return this.bulk(['create', 'createMany'], { rows: organizations }, options);
  }

  /**
   * Makes an organization, or changes the one with the same id or external id.
   *
   * Allowed for: Agents, within their restrictions. Not repeated after a broken connection, since it may have been
   * carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const organization = await zendesk.organizations.createOrUpdate({ name: 'Acme', external_id: 'crm-7' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#create-or-update-organization
   */
  createOrUpdate(
    organization: CreateOrUpdateOrganizationInput | Organization,
    options: RequestOptions = {},
  ): ApiCall<Organization> {
    return this.call('createOrUpdate', { body: organization, options });
  }

  /**
   * Changes an organization.
   *
   * Domain names and tags that are stated replace those that are set.
   *
   * Allowed for: Admins, Agents.
   *
   * Agents may only change the notes.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const organization = await zendesk.organizations.update(509974, { notes: 'Ask for Ada.' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#update-organization
   */
  update(organization: Id | Organization, changes: OrganizationInput, options?: RequestOptions): ApiCall<Organization>;
  /**
   * Changes an organization. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#update-organization
   */
  update(organization: Organization, changes?: undefined, options?: RequestOptions): ApiCall<Organization>;
  /**
   * Changes up to 100 organizations in a job, each in its own way.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#update-many-organizations
   */
  update(
    organizations: Many<(OrganizationInput & { id: Id }) | Organization>,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<JobStatus>;
  /**
   * Makes the same change to up to 100 organizations in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#update-many-organizations
   */
  update(
    organizations: Many<Id | Organization>,
    changes: OrganizationInput,
    options?: RequestOptions,
  ): ApiCall<JobStatus>;
  update(organization: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('update', ['updateMany', 'updateManySame'], { path: [organization], body: changes, options });
  }

  /**
   * Changes organizations in jobs, each in its own way.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#update-many-organizations
   */
  updateMany(
    organizations: Many<(OrganizationInput & { id: Id }) | Organization>,
    options: BulkOptions = {},
  ): BulkRun<(OrganizationInput & { id: Id }) | Organization, JobStatus> {
    return this.bulk(['update', 'updateMany'], { rows: organizations }, options);
  }

  /**
   * Makes the same change to organizations in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#update-many-organizations
   */
  updateManySame(
    organizations: Many<Id | Organization>,
    changes: OrganizationInput,
    options: BulkOptions = {},
  ): BulkRun<Id | Organization, JobStatus> {
    return this.bulk(['update', 'updateManySame'], { rows: organizations, change: changes }, options);
  }

  /**
   * Makes the same change to up to 100 organizations, named by your own keys, in a job.
   *
   * Allowed for: Admins, Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const job = await zendesk.organizations.updateByExternalId({ notes: 'Ask for Ada.' }, { external_ids: ['crm-7'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#update-many-organizations
   */
  updateByExternalId(
    organization: OrganizationInput | Organization,
    query: UpdateByExternalIdOrganizationQuery,
    options: RequestOptions = {},
  ): ApiCall<JobStatus> {
    return this.call('updateByExternalId', { body: organization, query, options });
  }

  /**
   * Deletes an organization.
   *
   * Allowed for: Admins, Agents with permission to manage organizations.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   *
   * @example
   * ```ts
   * await zendesk.organizations.delete(509974);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#delete-organization
   */
  delete(organization: Id | Organization, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes up to 100 organizations in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#bulk-delete-organizations
   */
  delete(organizations: Many<Id | Organization>, options?: RequestOptions): ApiCall<JobStatus>;
  delete(organization: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [organization], options });
  }

  /**
   * Deletes organizations in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#bulk-delete-organizations
   */
  deleteMany(organizations: Many<Id | Organization>, options: BulkOptions = {}): BulkRun<Id | Organization, JobStatus> {
    return this.bulk(['delete', 'deleteMany'], { rows: organizations }, options);
  }

  /**
   * Deletes up to 100 organizations, named by your own keys, in a job.
   *
   * Allowed for: Admins, Agents with permission to manage organizations.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const job = await zendesk.organizations.deleteByExternalId({ external_ids: ['crm-7'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#bulk-delete-organizations
   */
  deleteByExternalId(query: DeleteByExternalIdOrganizationQuery, options: RequestOptions = {}): ApiCall<JobStatus> {
    return this.call('deleteByExternalId', { query, options });
  }

  /**
   * Counts the organizations of the account.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.organizations.count();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#count-organizations
   */
  count(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call('count', { query, options });
  }

  /**
   * Finds the organizations with a name or an external id.
   *
   * Allowed for: Admins, Agents with permission to manage organizations. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const organizations = await zendesk.organizations.search({ external_id: 'crm-7' }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#search-organizations
   */
  search(query: SearchOrganizationsQuery = {}, options: RequestOptions = {}): Paginator<Organization> {
    return this.paginate('search', { query, options });
  }

  /**
   * Lists organizations whose name begins with a text.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const organizations = await zendesk.organizations.autocomplete({ name: 'Ac' }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#autocomplete-organizations
   */
  autocomplete(query: AutocompleteOrganizationsQuery, options: RequestOptions = {}): Paginator<Organization> {
    return this.paginate('autocomplete', { query, options });
  }

  /**
   * Counts the tickets and users of an organization.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   *
   * @example
   * ```ts
   * const organizationRelated = await zendesk.organizations.related(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#show-organizations-related-information
   */
  related(
    organization: Id | Organization,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<OrganizationRelated> {
    return this.call('related', { path: [organization], query, options });
  }

  /**
   * Merges an organization into another one, in the background.
   *
   * Users, tickets and domain names move to the winner, and this organization is deleted. This cannot be undone.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const merge = await zendesk.organizations.merge(509975, { winner_id: 509974 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#merge-organization-with-another-organization
   */
  merge(
    organization: Id | Organization,
    organizationMerge: OrganizationMergeInput | OrganizationMerge,
    options: RequestOptions = {},
  ): ApiCall<OrganizationMerge> {
    return this.call('merge', { path: [organization], body: organizationMerge, options });
  }

  /**
   * Exports all organizations that changed since a time.
   *
   * Allowed for: Admins. Comes in pages of up to 1000 records, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped. What happened in the last minute is not in it yet: the next
   * export has that. Limit: 10 a minute for all incremental exports together, 30 with the High Volume add-on.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const { name } of zendesk.organizations.incremental({ start_time: 1780272000 })) console.log(name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/#incremental-organization-export
   */
  incremental(query: IncrementalOrganizationsQuery, options: RequestOptions = {}): IncrementalExport<Organization> {
    return this.paginateExport('incremental', { query, options });
  }
}
