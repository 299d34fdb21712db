// From specification/nps/resources/responses.json by `npm run generate`. Do not edit.
import { type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { responseLink } from '../links.ts';
import type { Response } from '../objects/response.ts';

export type { Response } from '../objects/response.ts';

/** Query of `nps.responses.incremental`. */
export interface IncrementalNpsResponsesQuery {
  /** Only what changed since then; at least a minute ago. */
  start_time: number | Date;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Answers to surveys. */
export class NpsResponses extends Resource {
  /**
   * Exports answers to surveys, from a time on.
   *
   * Allowed for: Admins. Paged by cursor: up to 100 records a page.
   *
   * @example
   * ```ts
   * const exported = zendesk.nps.responses.incremental({ start_time: 1332034771 });
   * for await (const response of exported) console.log(response.user_email);
   * ```
   *
   * @deprecated Zendesk no longer offers these surveys.
   */
  incremental(query: IncrementalNpsResponsesQuery, options: RequestOptions = {}): Paginator<Response> {
    return this.paginate(
      {
        id: 'nps.responses.incremental',
        method: 'GET',
        path: '/api/v2/nps/incremental/responses',
        retry: 'safe',
        items: 'responses',
        model: responseLink,
        pagination: ['incrementalTime'],
        query: { start_time: { type: 'unixTime', required: true } },
      },
      { query, options },
    );
  }
}
