// From specification/jira/resources/jira-links.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Ticket } from '../../support/objects/ticket.ts';
import type { Link, LinkCreate } from '../objects/link.ts';

export type { Link, LinkInput, LinkCreate } from '../objects/link.ts';

/** Query of `jiraLinks.list`. */
export interface ListJiraLinksQuery {
  /** Only links of this ticket. */
  ticket_id?: Id | Ticket | undefined;
  /** Only links of this issue, by its id in Jira. */
  issue_id?: string | undefined;
  /** Records a page, at most 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * Links between tickets and issues of Jira.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/jira/links/
 */
export class JiraLinks extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/jira-links.ts');
  }

  /**
   * Lists the links between tickets and issues.
   *
   * Paged by cursor: up to 100 records a page.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const link of zendesk.jiraLinks.list({ ticket_id: 35436 })) console.log(link.issue_key);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/jira/links/#list-links
   */
  list(query: ListJiraLinksQuery = {}, options: RequestOptions = {}): Paginator<Link> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a link.
   *
   * @throws {RecordNotFoundError} If there is no such link.
   *
   * @example
   * ```ts
   * const link = await zendesk.jiraLinks.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/jira/links/#show-link
   */
  get(link: Id | Link, query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Link> {
    return this.call('get', { path: [link], query, options });
  }

  /**
   * Links a ticket with an issue.
   *
   * Not repeated after a broken connection, since it may have been carried out.
   *
   * A link cannot be changed: delete it and make another.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const link = await zendesk.jiraLinks.create({ ticket_id: '35436', issue_id: '10100', issue_key: 'API-123' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/jira/links/#create-link
   */
  create(link: LinkCreate | Link, options: RequestOptions = {}): ApiCall<Link> {
    return this.call('create', { body: link, options });
  }

  /**
   * Deletes a link.
   *
   * @throws {RecordNotFoundError} If there is no such link.
   *
   * @example
   * ```ts
   * await zendesk.jiraLinks.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/jira/links/#delete-link
   */
  delete(link: Id | Link, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [link], options });
  }
}
