// From specification/support/resources/macros.json by `npm run generate`. Do not edit.
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
import type { Definition } from '../objects/definition.ts';
import type { Definitions } from '../objects/definitions.ts';
import type { Group } from '../objects/group.ts';
import type { MacroResult } from '../objects/macro-result.ts';
import type { Macro, MacroCreate, MacroInput } from '../objects/macro.ts';
import type { Ticket } from '../objects/ticket.ts';
import { MacroAttachments } from './macro-attachments.ts';

export type { Macro, MacroInput, MacroCreate } from '../objects/macro.ts';

/** Query of `macros.list`. */
export interface ListMacrosQuery {
  /**
   * Whose macros: your own, those of the agents, those shared with groups, or those of the whole account. Only admins
   * may ask for `agents`.
   */
  access?: 'personal' | 'agents' | 'shared' | 'account' | undefined;
  /** Only macros that are active, or only those that are not. Without it, all. */
  active?: boolean | undefined;
  /** Only macros of this category. */
  category?: number | undefined;
  /** Only macros of this group. */
  group_id?: Id | Group | undefined;
  /** Leave out macros that the signed-in user may manage but not apply. Without it, all are listed. */
  only_viewable?: boolean | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?:
    | 'alphabetical'
    | 'created_at'
    | 'updated_at'
    | 'usage_1h'
    | 'usage_24h'
    | 'usage_7d'
    | 'usage_30d'
    | 'position'
    | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'app_installation'
        | 'categories'
        | 'permissions'
        | 'usage_1h'
        | 'usage_24h'
        | 'usage_7d'
        | 'usage_30d'
      )[]
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

/** Query of `macros.replica`. */
export interface ReplicaMacroQuery {
  /** The macro to draft from. */
  macro_id?: Id | Macro | undefined;
  /** The ticket to draft from. */
  ticket_id?: Id | Ticket | undefined;
}

/** Query of `macros.active`. */
export interface ActiveMacrosQuery {
  /**
   * Whose macros: your own, those of the agents, those shared with groups, or those of the whole account. Only admins
   * may ask for `agents`.
   */
  access?: 'personal' | 'agents' | 'shared' | 'account' | undefined;
  /** Only macros of this category. */
  category?: number | undefined;
  /** Only macros of this group. */
  group_id?: Id | Group | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?:
    | 'alphabetical'
    | 'created_at'
    | 'updated_at'
    | 'usage_1h'
    | 'usage_24h'
    | 'usage_7d'
    | 'usage_30d'
    | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'app_installation'
        | 'categories'
        | 'permissions'
        | 'usage_1h'
        | 'usage_24h'
        | 'usage_7d'
        | 'usage_30d'
      )[]
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

/** Query of `macros.search`. */
export interface SearchMacrosQuery {
  /** The text. */
  query: string;
  /**
   * Whose macros: your own, those of the agents, those shared with groups, or those of the whole account. Only admins
   * may ask for `agents`.
   */
  access?: 'personal' | 'agents' | 'shared' | 'account' | undefined;
  /** Only macros that are active, or only those that are not. Without it, all. */
  active?: boolean | undefined;
  /** Only macros of this category. */
  category?: number | undefined;
  /** Only macros of this group. */
  group_id?: Id | Group | undefined;
  /** Leave out macros that the signed-in user may manage but not apply. Without it, all are listed. */
  only_viewable?: boolean | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?: 'alphabetical' | 'created_at' | 'updated_at' | 'position' | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'app_installation'
        | 'categories'
        | 'permissions'
        | 'usage_1h'
        | 'usage_24h'
        | 'usage_7d'
        | 'usage_30d'
      )[]
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

/** Query of `macros.groups`. */
export interface GroupsMacrosQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * Changes that agents make to tickets with one click.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
export class Macros extends Resource {
  /** The files that macros attach to their comments. */
  readonly attachments: MacroAttachments = new MacroAttachments(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/macros.ts');
  }

  /**
   * Lists the macros that the signed-in user may see; for admins, all of the account.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const macro of zendesk.macros.list()) console.log(macro);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#list-macros
   */
  list(query: ListMacrosQuery = {}, options: RequestOptions = {}): Paginator<Macro> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a macro.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such macro.
   *
   * @example
   * ```ts
   * const macro = await zendesk.macros.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#show-macro
   */
  get(macro: Id | Macro, query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Macro> {
    return this.call('get', { path: [macro], query, options });
  }

  /**
   * Makes a macro.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const macro = await zendesk.macros.create({
   *   title: 'Close and thank',
   *   actions: [
   *     { field: 'status', value: 'solved' },
   *     { field: 'comment_value', value: ['channel:all', 'Thank you!'] },
   *   ],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#create-macro
   */
  create(macro: MacroCreate | Macro, options: RequestOptions = {}): ApiCall<Macro> {
    return this.call('create', { body: macro, options });
  }

  /**
   * Changes a macro.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such macro.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const macro = await zendesk.macros.update(35436, { title: 'Close and say thanks' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#update-macro
   */
  update(macro: Id | Macro, changes: MacroInput, options?: RequestOptions): ApiCall<Macro>;
  /**
   * Changes a macro. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such macro.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#update-macro
   */
  update(macro: Macro, changes?: undefined, options?: RequestOptions): ApiCall<Macro>;
  /**
   * Moves many macros, or switches them on or off. At most 100 at once.
   *
   * Only `position` and `active` are taken.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#update-many-macros
   */
  update(
    macros: Many<(MacroInput & { id: Id }) | Macro>,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<Macro[]>;
  update(macro: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('update', 'updateMany', { path: [macro], body: changes, options });
  }

  /**
   * Moves many macros, or switches them on or off.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * Only `position` and `active` are taken.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#update-many-macros
   */
  updateMany(
    macros: Many<(MacroInput & { id: Id }) | Macro>,
    options: BulkOptions = {},
  ): BulkRun<(MacroInput & { id: Id }) | Macro, Macro> {
    return this.bulk(['update', 'updateMany'], { rows: macros }, options);
  }

  /**
   * Deletes a macro.
   *
   * Allowed for: Agents, within their restrictions.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such macro.
   *
   * @example
   * ```ts
   * await zendesk.macros.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#delete-macro
   */
  delete(macro: Id | Macro, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes many macros. At most 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#bulk-delete-macros
   */
  delete(macros: Many<Id | Macro>, options?: RequestOptions): ApiCall<void>;
  delete(macro: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [macro], options });
  }

  /**
   * Deletes many macros.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#bulk-delete-macros
   */
  deleteMany(macros: Many<Id | Macro>, options: BulkOptions = {}): BulkRun<Id | Macro, void> {
    return this.bulk(['delete', 'deleteMany'], { rows: macros }, options);
  }

  /**
   * Tells what a macro would change of a ticket.
   *
   * Nothing is changed. The answer has only the attributes that the macro states.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such macro.
   *
   * @example
   * ```ts
   * const { ticket } = await zendesk.macros.apply(35436);
   * const body = ticket.comment?.body ?? 'Thank you!';
   * await zendesk.tickets.update(42, { status: 'solved', comment: { body, public: true } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#show-changes-to-ticket
   */
  apply(
    macro: Id | Macro,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<MacroResult> {
    return this.call('apply', { path: [macro], query, options });
  }

  /**
   * Shows a whole ticket as a macro would leave it.
   *
   * Nothing is changed.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket or macro.
   *
   * @example
   * ```ts
   * const { ticket } = await zendesk.macros.applyToTicket(42, 35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#show-ticket-after-changes
   */
  applyToTicket(
    ticket: Id | Ticket,
    macro: Id | Macro,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<MacroResult> {
    return this.call('applyToTicket', { path: [ticket, macro], query, options });
  }

  /**
   * Drafts a macro from another one, or from a ticket.
   *
   * Nothing is made: create a macro from the draft. Where both are stated, the macro wins.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const draft = await zendesk.macros.replica({ macro_id: 35436 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#show-macro-replica
   */
  replica(query: ReplicaMacroQuery = {}, options: RequestOptions = {}): ApiCall<Macro> {
    return this.call('replica', { query, options });
  }

  /**
   * Lists the active macros that the signed-in user may use.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const macro of zendesk.macros.active()) console.log(macro);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#list-active-macros
   */
  active(query: ActiveMacrosQuery = {}, options: RequestOptions = {}): Paginator<Macro> {
    return this.paginate('active', { query, options });
  }

  /**
   * Lists macros whose title matches a text.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const macro of zendesk.macros.search({ query: 'thank' })) console.log(macro.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#search-macros
   */
  search(query: SearchMacrosQuery, options: RequestOptions = {}): Paginator<Macro> {
    return this.paginate('search', { query, options });
  }

  /**
   * Lists the macros that are used most.
   *
   * Comes as one page.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const macro of zendesk.macros.mostUsed()) console.log(macro);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
   */
  mostUsed(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<Macro> {
    return this.paginate('mostUsed', { query, options });
  }

  /**
   * Lists the groups that macros are shared with.
   *
   * Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const group of zendesk.macros.groups()) console.log(group);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
   */
  groups(query: GroupsMacrosQuery = {}, options: RequestOptions = {}): Paginator<Group> {
    return this.paginate('groups', { query, options });
  }

  /**
   * Lists the categories of the macros that the signed-in user may see.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.macros.categories()) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#list-macro-categories
   */
  categories(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<string> {
    return this.paginate('categories', { query, options });
  }

  /**
   * Lists what macros can do.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const definition of zendesk.macros.actions()) console.log(definition);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#list-supported-actions-for-macros
   */
  actions(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<Definition> {
    return this.paginate('actions', { query, options });
  }

  /**
   * Tells what macros can do, with the values that each action takes.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const definitions = await zendesk.macros.definitions();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#list-macro-action-definitions
   */
  definitions(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Definitions> {
    return this.call('definitions', { query, options });
  }
}
