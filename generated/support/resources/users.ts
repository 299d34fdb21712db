// From specification/support/resources/users.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type ExportCheckpoint,
  type FileSource,
  type Id,
  type IncrementalExport,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../objects/count.ts';
import type { CurrentUser } from '../objects/current-user.ts';
import type { CustomAgentRole } from '../objects/custom-agent-role.ts';
import type { Group } from '../objects/group.ts';
import type { JobStatus } from '../objects/job-status.ts';
import type { Organization } from '../objects/organization.ts';
import type { UserMerge, UserMergeInput } from '../objects/user-merge.ts';
import type { UserRelated } from '../objects/user-related.ts';
import type { User, UserCreate, UserInput } from '../objects/user.ts';
import { CurrentUserOauth } from './current-user-oauth.ts';
import { CurrentUserSession } from './current-user-session.ts';
import { CurrentUserSettings } from './current-user-settings.ts';
import { UserBrandAgents } from './user-brand-agents.ts';
import { UserComplianceDeletionStatuses } from './user-compliance-deletion-statuses.ts';
import { UserEntitlements } from './user-entitlements.ts';
import { UserGroupMemberships } from './user-group-memberships.ts';
import { UserGroups } from './user-groups.ts';
import { UserIdentities } from './user-identities.ts';
import { UserOrganizationMemberships } from './user-organization-memberships.ts';
import { UserOrganizationSubscriptions } from './user-organization-subscriptions.ts';
import { UserOrganizations } from './user-organizations.ts';
import { UserPassword } from './user-password.ts';
import { UserRequests } from './user-requests.ts';
import { UserSessions } from './user-sessions.ts';
import { UserSkips } from './user-skips.ts';
import { UserSuspension } from './user-suspension.ts';
import { UserTags } from './user-tags.ts';
import { UserTickets } from './user-tickets.ts';

export type { User, UserInput, UserCreate } from '../objects/user.ts';

/** Query of `users.list`. */
export interface ListUsersQuery {
  /** Only users with one of these roles: `end-user`, `agent`, `admin`, or the name of a custom role. */
  role?: string | readonly string[] | undefined;
  /** Only agents with this custom role. */
  permission_set?: number | undefined;
  /** Only the user with this key of your own. */
  external_id?: string | undefined;
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly ('abilities' | 'groups' | 'identities' | 'open_ticket_count' | 'organizations' | 'roles')[]
    | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `users.list` on request. */
export interface ListUsersSideloads {
  /** Comes with `include: ['abilities']`. */
  abilities?: unknown[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['identities']`. */
  identities?: Record<string, unknown>[];
  /** Comes with `include: ['open_ticket_count']`. */
  open_ticket_count?: unknown[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['roles']`. */
  roles?: CustomAgentRole[];
}

/** Query of `users.get`. */
export interface GetUserQuery {
  /** What comes along in the same answer. */
  include?:
    | readonly ('abilities' | 'groups' | 'identities' | 'open_ticket_count' | 'organizations' | 'roles')[]
    | undefined;
}

/** What comes along with `users.get` on request. */
export interface GetUserSideloads {
  /** Comes with `include: ['abilities']`. */
  abilities?: unknown[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['identities']`. */
  identities?: Record<string, unknown>[];
  /** Comes with `include: ['open_ticket_count']`. */
  open_ticket_count?: unknown[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['roles']`. */
  roles?: CustomAgentRole[];
}

/** Query of `users.getMany`. */
export interface GetManyUsersQuery {
  /** Give deleted users too. */
  include_deleted?: boolean | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly ('abilities' | 'groups' | 'identities' | 'open_ticket_count' | 'organizations' | 'roles')[]
    | undefined;
}

/** Query of `users.listByExternalId`. */
export interface ListByExternalIdUsersQuery {
  /** Up to 100 of your own keys. */
  external_ids: string | readonly string[];
  /** Give deleted users too. */
  include_deleted?: boolean | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly ('abilities' | 'groups' | 'identities' | 'open_ticket_count' | 'organizations' | 'roles')[]
    | undefined;
}

/** What comes along with `users.listByExternalId` on request. */
export interface ListByExternalIdUsersSideloads {
  /** Comes with `include: ['abilities']`. */
  abilities?: unknown[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['identities']`. */
  identities?: Record<string, unknown>[];
  /** Comes with `include: ['open_ticket_count']`. */
  open_ticket_count?: unknown[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['roles']`. */
  roles?: unknown[];
}

/** Body of `users.uploadPhoto`. */
export interface UploadPhotoUserBody {
  /** The picture. */
  'user[photo][uploaded_data]': FileSource;
}

/** Query of `users.updateByExternalId`. */
export interface UpdateByExternalIdUserQuery {
  /** Up to 100 of your own keys. */
  external_ids: string | readonly string[];
}

/** Query of `users.deleteByExternalId`. */
export interface DeleteByExternalIdUserQuery {
  /** Up to 100 of your own keys. */
  external_ids: string | readonly string[];
}

/** Query of `users.count`. */
export interface CountUserQuery {
  /** Only users with one of these roles: `end-user`, `agent`, `admin`, or the name of a custom role. */
  role?: string | readonly string[] | undefined;
  /** Only agents with this custom role. */
  permission_set?: number | undefined;
}

/** Query of `users.me`. */
export interface MeUserQuery {
  /** What comes along in the same answer. */
  include?:
    | readonly ('abilities' | 'groups' | 'identities' | 'open_ticket_count' | 'organizations' | 'roles')[]
    | undefined;
}

/** What comes along with `users.me` on request. */
export interface MeUserSideloads {
  /** Comes with `include: ['abilities']`. */
  abilities?: unknown[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['identities']`. */
  identities?: Record<string, unknown>[];
  /** Comes with `include: ['open_ticket_count']`. */
  open_ticket_count?: unknown[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['roles']`. */
  roles?: CustomAgentRole[];
}

/** Query of `users.search`. */
export interface SearchUsersQuery {
  /**
   * What to look for, in the syntax of the search: a part of the name, the email address, the notes or the phone
   * number.
   */
  query?: string | undefined;
  /** Your own key of the user, in place of a query. */
  external_id?: string | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly ('abilities' | 'groups' | 'identities' | 'open_ticket_count' | 'organizations' | 'roles')[]
    | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `users.search` on request. */
export interface SearchUsersSideloads {
  /** Comes with `include: ['abilities']`. */
  abilities?: unknown[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['identities']`. */
  identities?: Record<string, unknown>[];
  /** Comes with `include: ['open_ticket_count']`. */
  open_ticket_count?: unknown[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['roles']`. */
  roles?: CustomAgentRole[];
}

/** Query of `users.autocomplete`. */
export interface AutocompleteUsersQuery {
  /** What the name begins with. Either this or `phone` is needed. */
  name?: string | undefined;
  /** The phone number. */
  phone?: string | undefined;
  /** Only users who can be assigned, or who can be requesters. */
  filter?: 'assignable' | 'requester' | undefined;
  /** A lookup field whose conditions the results meet. */
  field_id?: string | undefined;
  /** What the lookup field belongs to, such as `zen:user`. */
  source?: string | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('roles' | 'organizations')[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `users.autocomplete` on request. */
export interface AutocompleteUsersSideloads {
  /** Comes with `include: ['roles']`. */
  roles?: CustomAgentRole[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
}

/** Query of `users.autocompleteByBody`. */
export interface AutocompleteByBodyUserQuery {
  /** What comes along in the same answer. */
  include?: readonly ('roles' | 'organizations')[] | undefined;
}

/** What comes along with `users.autocompleteByBody` on request. */
export interface AutocompleteByBodyUserSideloads {
  /** Comes with `include: ['roles']`. */
  roles?: CustomAgentRole[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
}

/** Body of `users.autocompleteByBody`. */
export interface AutocompleteByBodyUserBody {
  /** What the name begins with. Either this or `phone` is needed. */
  name?: string | undefined;
  /** The phone number. */
  phone?: string | undefined;
  /** Only users who can be assigned, or who can be requesters. */
  filter?: 'assignable' | 'requester' | undefined;
  /** A lookup field whose conditions the results meet. */
  field_id?: string | undefined;
  /** What the lookup field belongs to, such as `zen:user`. */
  source?: string | undefined;
}

/** Query of `users.logoutMany`. */
export interface LogoutManyUsersQuery {
  /** Up to 100 ids. */
  ids: Id | User | CurrentUser | readonly (Id | User | CurrentUser)[];
}

/** Query of `users.incremental`. */
export interface IncrementalUsersQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('abilities' | 'groups' | 'identities' | 'organizations' | 'roles')[] | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/** What comes along with `users.incremental` on request. */
export interface IncrementalUsersSideloads {
  /** Comes with `include: ['abilities']`. */
  abilities?: unknown[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['identities']`. */
  identities?: Record<string, unknown>[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['roles']`. */
  roles?: unknown[];
}

/** Query of `users.incrementalByTime`. */
export interface IncrementalByTimeUsersQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** What comes along in the same answer. */
  include?: readonly ('abilities' | 'groups' | 'identities' | 'organizations' | 'roles')[] | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/** What comes along with `users.incrementalByTime` on request. */
export interface IncrementalByTimeUsersSideloads {
  /** Comes with `include: ['abilities']`. */
  abilities?: unknown[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['identities']`. */
  identities?: Record<string, unknown>[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['roles']`. */
  roles?: unknown[];
}

/**
 * End users, agents and admins.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class Users extends Resource {
  /** What applications of the signed-in user use. */
  readonly oauth: CurrentUserOauth = new CurrentUserOauth(this.client);

  /** The session that the client uses, where it has one. */
  readonly session: CurrentUserSession = new CurrentUserSession(this.client);

  /** How the signed-in agent wants to see Zendesk. */
  readonly settings: CurrentUserSettings = new CurrentUserSettings(this.client);

  /** The brands that an agent belongs to. */
  readonly brandAgents: UserBrandAgents = new UserBrandAgents(this.client);

  /** How far the products are with forgetting a user. */
  readonly complianceDeletionStatuses: UserComplianceDeletionStatuses = new UserComplianceDeletionStatuses(this.client);

  /** What a user may do in each product. */
  readonly entitlements: UserEntitlements = new UserEntitlements(this.client);

  /** The memberships of an agent in groups. */
  readonly groupMemberships: UserGroupMemberships = new UserGroupMemberships(this.client);

  /** The groups that an agent belongs to. */
  readonly groups: UserGroups = new UserGroups(this.client);

  /** The email addresses, phone numbers and other accounts of a user. */
  readonly identities: UserIdentities = new UserIdentities(this.client);

  /** The memberships of a user in organizations. */
  readonly organizationMemberships: UserOrganizationMemberships = new UserOrganizationMemberships(this.client);

  /** Organizations whose tickets a user hears of. */
  readonly organizationSubscriptions: UserOrganizationSubscriptions = new UserOrganizationSubscriptions(this.client);

  /** The organizations that a user belongs to. */
  readonly organizations: UserOrganizations = new UserOrganizations(this.client);

  /** The password of a user. */
  readonly password: UserPassword = new UserPassword(this.client);

  /** The requests of one user. */
  readonly requests: UserRequests = new UserRequests(this.client);

  /** Sessions of a user. */
  readonly sessions: UserSessions = new UserSessions(this.client);

  /** The skips of an agent. */
  readonly skips: UserSkips = new UserSkips(this.client);

  /** The suspension of a user, channel by channel. */
  readonly suspension: UserSuspension = new UserSuspension(this.client);

  /** The tags of a user. */
  readonly tags: UserTags = new UserTags(this.client);

  /** The tickets that a user has to do with. */
  readonly tickets: UserTickets = new UserTickets(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/users.ts');
  }

  /**
   * Lists the users of the account.
   *
   * Allowed for: Admins, Agents, Light agents. Paged by cursor, or by offset where the query asks for that: up to 100
   * records a page. Limit: 100 a minute beyond page 10,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const user of zendesk.users.list({ role: ['agent', 'admin'] })) console.log(user.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#list-users
   */
  list(query: ListUsersQuery = {}, options: RequestOptions = {}): Paginator<User, ListUsersSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a user.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const user = await zendesk.users.get(1159307768);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#show-user
   */
  get(
    user: Id | User | CurrentUser,
    query: GetUserQuery = {},
    options: RequestOptions = {},
  ): ApiCall<User, GetUserSideloads> {
    return this.call('get', { path: [user], query, options });
  }

  /**
   * Gets many users by their ids.
   *
   * They come in the order of the ids, null for each that does not exist. More than 100 take several requests.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const [ada, grace] = await zendesk.users.getMany([1159307768, 1159307769]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#show-many-users
   */
  getMany(
    ids: Many<Id | User | CurrentUser>,
    query: GetManyUsersQuery = {},
    options: RequestOptions = {},
  ): ApiCall<(User | null)[]> {
    return this.loadMany('getMany', ids, { query, options });
  }

  /**
   * Lists the users with the given keys of your own.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const users = await zendesk.users.listByExternalId({ external_ids: ['crm-1', 'crm-2'] }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#show-many-users
   */
  listByExternalId(
    query: ListByExternalIdUsersQuery,
    options: RequestOptions = {},
  ): Paginator<User, ListByExternalIdUsersSideloads> {
    return this.paginate('listByExternalId', { query, options });
  }

  /**
   * Makes a user.
   *
   * A user with an email address is asked to verify it, unless `skip_verify_email` is stated.
   *
   * Allowed for: Admins, Agents with permission to manage users. Not repeated after a broken connection, since it may
   * have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const user = await zendesk.users.create({ name: 'Ada', email: 'ada@example.com', skip_verify_email: true });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#create-user
   */
  create(user: UserCreate | User, options?: RequestOptions): ApiCall<User>;
  /**
   * Makes up to 100 users in a job.
   *
   * The account needs bulk imports enabled by Zendesk.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#create-many-users
   */
  create(users: Many<UserCreate | User>, options?: RequestOptions): ApiCall<JobStatus>;
  create(user: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('create', 'createMany', { body: user, options });
  }

  /**
   * Makes users in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * A row whose answer was lost is looked for by its `external_id`: state one that no other row has.
   *
   * The account needs bulk imports enabled by Zendesk.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#create-many-users
   */
  createMany(users: Many<UserCreate | User>, options: BulkOptions = {}): BulkRun<UserCreate | User, JobStatus, User> {
    return this.bulk(['create', 'createMany'], { rows: users }, options);
  }

  /**
   * Makes a user, or changes the one with the same email address or external id.
   *
   * Allowed for: Admins, Agents with permission to manage users. Not repeated after a broken connection, since it may
   * have been carried out.
   *
   * A user who is not there yet needs a `name`.
   *
   * A user without either is made anew by each call, so a call is not repeated by itself.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const user = await zendesk.users.createOrUpdate({ name: 'Ada', external_id: 'crm-1815' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#create-or-update-user
   */
  createOrUpdate(user: UserInput | User, options?: RequestOptions): ApiCall<User>;
  /**
   * Makes or changes up to 100 users in a job.
   *
   * The account needs bulk imports enabled by Zendesk.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#create-or-update-many-users
   */
  createOrUpdate(users: Many<UserInput | User>, options?: RequestOptions): ApiCall<JobStatus>;
  createOrUpdate(user: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('createOrUpdate', 'createOrUpdateMany', { body: user, options });
  }

  /**
   * Makes or changes users in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * The account needs bulk imports enabled by Zendesk.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#create-or-update-many-users
   */
  createOrUpdateMany(users: Many<UserInput | User>, options: BulkOptions = {}): BulkRun<UserInput | User, JobStatus> {
    return this.bulk(['createOrUpdate', 'createOrUpdateMany'], { rows: users }, options);
  }

  /**
   * Changes a user.
   *
   * An email address that is stated becomes a secondary one; `users.identities.makePrimary` makes it the primary one.
   *
   * Allowed for: Admins, Agents with permission to manage users. Limit: 5 a minute for one user.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const user = await zendesk.users.update(1159307768, { user_fields: { plan: 'gold' } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#update-user
   */
  update(user: Id | User | CurrentUser, changes: UserInput, options?: RequestOptions): ApiCall<User>;
  /**
   * Changes a user. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#update-user
   */
  update(user: User, changes?: undefined, options?: RequestOptions): ApiCall<User>;
  /**
   * Changes up to 100 users in a job, each in its own way.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#update-many-users
   */
  update(
    users: Many<(UserInput & { id: Id }) | User>,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<JobStatus>;
  /**
   * Makes the same change to up to 100 users in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#update-many-users
   */
  update(users: Many<Id | User | CurrentUser>, changes: UserInput, options?: RequestOptions): ApiCall<JobStatus>;
  update(user: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('update', ['updateMany', 'updateManySame'], { path: [user], body: changes, options });
  }

  /**
   * Changes users in jobs, each in its own way.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#update-many-users
   */
  updateMany(
    users: Many<(UserInput & { id: Id }) | User>,
    options: BulkOptions = {},
  ): BulkRun<(UserInput & { id: Id }) | User, JobStatus> {
    return this.bulk(['update', 'updateMany'], { rows: users }, options);
  }

  /**
   * Makes the same change to users in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#update-many-users
   */
  updateManySame(
    users: Many<Id | User | CurrentUser>,
    changes: UserInput,
    options: BulkOptions = {},
  ): BulkRun<Id | User | CurrentUser, JobStatus> {
    return this.bulk(['update', 'updateManySame'], { rows: users, change: changes }, options);
  }

  /**
   * Gives a user a picture, in place of the one that there is.
   *
   * A picture that is on the web already is taken over with `remote_photo_url`.
   *
   * Allowed for: Admins, Agents with permission to manage users. Limit: 5 a minute for one user.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const user = await zendesk.users.uploadPhoto(35436, { 'user[photo][uploaded_data]': 'ada.png' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#update-user
   */
  uploadPhoto(user: Id | User | CurrentUser, fields: UploadPhotoUserBody, options: RequestOptions = {}): ApiCall<User> {
    return this.call('uploadPhoto', { path: [user], body: fields, options });
  }

  /**
   * Makes the same change to up to 100 users, named by your own keys, in a job.
   *
   * Allowed for: Admins, Agents with permission to manage users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const job = await zendesk.users.updateByExternalId({ organization_id: 509974 }, { external_ids: ['crm-1'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#update-many-users
   */
  updateByExternalId(
    user: UserInput | User,
    query: UpdateByExternalIdUserQuery,
    options: RequestOptions = {},
  ): ApiCall<JobStatus> {
    return this.call('updateByExternalId', { body: user, query, options });
  }

  /**
   * Deletes a user.
   *
   * The answer is the user as deleted. `deletedUsers.delete` forgets them for good.
   *
   * Allowed for: Admins, Agents with permission to manage users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * await zendesk.users.delete(1159307768);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#delete-user
   */
  delete(user: Id | User | CurrentUser, options?: RequestOptions): ApiCall<User>;
  /**
   * Deletes up to 100 users in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#bulk-delete-users
   */
  delete(users: Many<Id | User | CurrentUser>, options?: RequestOptions): ApiCall<JobStatus>;
  delete(user: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [user], options });
  }

  /**
   * Deletes users in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#bulk-delete-users
   */
  deleteMany(
    users: Many<Id | User | CurrentUser>,
    options: BulkOptions = {},
  ): BulkRun<Id | User | CurrentUser, JobStatus> {
    return this.bulk(['delete', 'deleteMany'], { rows: users }, options);
  }

  /**
   * Deletes up to 100 users, named by your own keys, in a job.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const job = await zendesk.users.deleteByExternalId({ external_ids: ['crm-1', 'crm-2'] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#bulk-delete-users
   */
  deleteByExternalId(query: DeleteByExternalIdUserQuery, options: RequestOptions = {}): ApiCall<JobStatus> {
    return this.call('deleteByExternalId', { query, options });
  }

  /**
   * Counts the users of the account.
   *
   * Allowed for: Admins, Agents, Light agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const count = await zendesk.users.count();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#count-users
   */
  count(query: CountUserQuery = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call('count', { query, options });
  }

  /**
   * Gets the user that the credentials speak for.
   *
   * Allowed for: Anyone.
   *
   * Missing or wrong credentials are no error: the answer is an anonymous user without an id.
   *
   * @example
   * ```ts
   * const me = await zendesk.users.me();
   * if (!me.id) throw new Error('The credentials are wrong.');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#show-self
   */
  me(query: MeUserQuery = {}, options: RequestOptions = {}): ApiCall<CurrentUser, MeUserSideloads> {
    return this.call('me', { query, options });
  }

  /**
   * Searches users by any of their attributes, or finds the one with an external id.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page. Gives at most 10,000 users for one query.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 10000 records, if there are more.
   *
   * @example
   * ```ts
   * const users = await zendesk.users.search({ query: 'ada@example.com' }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#search-users
   */
  search(query: SearchUsersQuery = {}, options: RequestOptions = {}): Paginator<User, SearchUsersSideloads> {
    return this.paginate('search', { query, options });
  }

  /**
   * Lists users whose name begins with a text.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const users = await zendesk.users.autocomplete({ name: 'ad' }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#autocomplete-users
   */
  autocomplete(
    query: AutocompleteUsersQuery = {},
    options: RequestOptions = {},
  ): Paginator<User, AutocompleteUsersSideloads> {
    return this.paginate('autocomplete', { query, options });
  }

  /**
   * Does the same as `autocomplete`, with the text in the body, where it leaves no trace in logs.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#autocomplete-users-by-request-body
   */
  autocompleteByBody(
    body: AutocompleteByBodyUserBody,
    query: AutocompleteByBodyUserQuery = {},
    options: RequestOptions = {},
  ): ApiCall<User[], AutocompleteByBodyUserSideloads> {
    return this.call('autocompleteByBody', { body, query, options });
  }

  /**
   * Counts the tickets and subscriptions of a user.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const { requested_tickets } = await zendesk.users.related(1159307768);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#show-user-related-information
   */
  related(
    user: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<UserRelated> {
    return this.call('related', { path: [user], query, options });
  }

  /**
   * Merges an end user into another one.
   *
   * The user of the path is merged into the one of the body, who is the answer. This cannot be undone.
   *
   * Allowed for: Admins, Agents with permission to edit end users. Not repeated after a broken connection, since it may
   * have been carried out.
   *
   * Agents cannot be merged, nor can end users who requested more than 10,000 tickets.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const user = await zendesk.users.merge(1159307769, { user: 1159307768 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#merge-end-users
   */
  merge(
    user: Id | User | CurrentUser,
    fields: UserMergeInput | UserMerge,
    options: RequestOptions = {},
  ): ApiCall<User> {
    return this.call('merge', { path: [user], body: fields, options });
  }

  /**
   * Ends the session that the client uses.
   *
   * OAuth tokens and API tokens have no session: with them it does nothing.
   *
   * Allowed for: Admins, Agents, End users.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * await zendesk.users.logout();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/#delete-the-authenticated-session
   */
  logout(options: RequestOptions = {}): ApiCall<void> {
    return this.call('logout', { options });
  }

  /**
   * Signs up to 100 users out of all their sessions.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * await zendesk.users.logoutMany({ ids: [1159307768] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#logout-many-users
   */
  logoutMany(query: LogoutManyUsersQuery, options: RequestOptions = {}): ApiCall<void> {
    return this.call('logoutMany', { query, options });
  }

  /**
   * Asks the owner of the account to make room for more agents.
   *
   * The owner gets an email.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/users/users/#request-user-create
   */
  requestCreate(user: UserCreate | User, options: RequestOptions = {}): ApiCall<void> {
    return this.call('requestCreate', { body: user, options });
  }

  /**
   * Exports all users that changed since a time.
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
   * for await (const user of zendesk.users.incremental({ start_time: 1780272000 })) console.log(user.email);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/#incremental-user-export-cursor-based
   */
  incremental(
    query: IncrementalUsersQuery,
    options: RequestOptions = {},
  ): IncrementalExport<User, IncrementalUsersSideloads> {
    return this.paginateExport('incremental', { query, options });
  }

  /**
   * Exports all users that changed since a time, paged by time.
   *
   * Zendesk advises `incremental`, which is paged by cursor.
   *
   * Allowed for: Admins. Comes in pages of up to 1000 records, none of them twice. `incrementalByTime({ from:
   * exported.checkpoint })` goes on where it stopped. What happened in the last minute is not in it yet: the next
   * export has that. Limit: 10 a minute for all incremental exports together, 30 with the High Volume add-on.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const user of zendesk.users.incrementalByTime({ start_time: 1780272000 })) console.log(user.email);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/#incremental-user-export-time-based
   */
  incrementalByTime(
    query: IncrementalByTimeUsersQuery,
    options: RequestOptions = {},
  ): IncrementalExport<User, IncrementalByTimeUsersSideloads> {
    return this.paginateExport('incrementalByTime', { query, options });
  }
}
