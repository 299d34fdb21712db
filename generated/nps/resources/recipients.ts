// From specification/nps/resources/recipients.json by `npm run generate`. Do not edit.
import { type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { recipientLink } from '../links.ts';
import type { Recipient } from '../objects/recipient.ts';

export type { Recipient } from '../objects/recipient.ts';

/** Query of `nps.recipients.incremental`. */
export interface IncrementalNpsRecipientsQuery {
  /** Only what changed since then; at least a minute ago. */
  start_time: number | Date;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** People who were sent a survey. */
export class NpsRecipients extends Resource {
  /**
   * Exports people who were sent a survey, from a time on.
   *
   * Allowed for: Admins. Paged by cursor: up to 100 records a page.
   *
   * @example
   * ```ts
   * const exported = zendesk.nps.recipients.incremental({ start_time: 1332034771 });
   * for await (const recipient of exported) console.log(recipient.user_email);
   * ```
   *
   * @deprecated Zendesk no longer offers these surveys.
   */
  incremental(query: IncrementalNpsRecipientsQuery, options: RequestOptions = {}): Paginator<Recipient> {
    return this.paginate(
      {
        id: 'nps.recipients.incremental',
        method: 'GET',
        path: '/api/v2/nps/incremental/recipients',
        retry: 'safe',
        items: 'recipients',
        model: recipientLink,
        pagination: ['incrementalTime'],
        query: { start_time: { type: 'unixTime', required: true } },
      },
      { query, options },
    );
  }
}
