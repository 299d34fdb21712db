// From specification/support/resources/email-notifications.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Comment } from '../objects/comment.ts';
import type { EmailNotification } from '../objects/email-notification.ts';
import type { ExportedComment } from '../objects/exported-comment.ts';
import type { Ticket } from '../objects/ticket.ts';

export type { EmailNotification } from '../objects/email-notification.ts';

/** Query of `emailNotifications.list`. */
export interface ListEmailNotificationsQuery {
  /** Only emails of this ticket. */
  'filter[ticket_id]'?: Id | Ticket | undefined;
  /** Only emails of this comment. */
  'filter[comment_id]'?: Id | Comment | ExportedComment | undefined;
  /** Only this email. */
  'filter[notification_id]'?: Id | EmailNotification | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `emailNotifications.listByComment`. */
export interface ListByCommentEmailNotificationsQuery {
  /** The comments. */
  comment_ids: Id | Comment | ExportedComment | readonly (Id | Comment | ExportedComment)[];
}

/** Query of `emailNotifications.listByTicket`. */
export interface ListByTicketEmailNotificationsQuery {
  /** The tickets. */
  ticket_ids: Id | Ticket | readonly (Id | Ticket)[];
}

/**
 * Emails that Zendesk sent of tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/email_notifications/
 */
export class EmailNotifications extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/email-notifications.ts');
  }

  /**
   * Lists the emails that were sent of a ticket or a comment, the latest first.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * One of the filters is needed.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const emails = zendesk.emailNotifications.list({ 'filter[ticket_id]': 35436 });
   * for await (const email of emails) console.log(email.recipients);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/email_notifications/
   */
  list(query: ListEmailNotificationsQuery = {}, options: RequestOptions = {}): Paginator<EmailNotification> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an email that was sent.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such notification.
   *
   * @example
   * ```ts
   * const emailNotification = await zendesk.emailNotifications.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/email_notifications/
   */
  get(
    notification: Id | EmailNotification,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<EmailNotification> {
    return this.call('get', { path: [notification], query, options });
  }

  /**
   * Gets many emails by their ids.
   *
   * They come in the order of the ids, null for each that does not exist. More than 100 take several requests.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const [first, second] = await zendesk.emailNotifications.getMany([35436, 35437]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/email_notifications/
   */
  getMany(
    ids: Many<Id | EmailNotification>,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<(EmailNotification | null)[]> {
    return this.loadMany('getMany', ids, { query, options });
  }

  /**
   * Lists the emails that were sent of the given comments.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const emails = await zendesk.emailNotifications.listByComment({ comment_ids: [782407] }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/email_notifications/
   */
  listByComment(
    query: ListByCommentEmailNotificationsQuery,
    options: RequestOptions = {},
  ): Paginator<EmailNotification> {
    return this.paginate('listByComment', { query, options });
  }

  /**
   * Lists the emails that were sent of the given tickets.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const emails = await zendesk.emailNotifications.listByTicket({ ticket_ids: [35436, 35437] }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/email_notifications/
   */
  listByTicket(query: ListByTicketEmailNotificationsQuery, options: RequestOptions = {}): Paginator<EmailNotification> {
    return this.paginate('listByTicket', { query, options });
  }
}
