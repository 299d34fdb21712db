// From specification/support/resources/topics.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { topicLink } from '../links.ts';
import type { Topic } from '../objects/topic.ts';

export type { Topic, TopicInput } from '../objects/topic.ts';

/** Query of `topics.list`. */
export interface ListTopicsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Threads of the forums that the old web portal had. */
export class Topics extends Resource {
  /**
   * Lists the topics of the account.
   *
   * Paged by offset: up to 100 records a page.
   *
   * Only accounts that had the old web portal answer.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const topic of zendesk.topics.list()) console.log(topic);
   * ```
   */
  list(query: ListTopicsQuery = {}, options: RequestOptions = {}): Paginator<Topic> {
    return this.paginate(
      {
        id: 'topics.list',
        method: 'GET',
        path: '/api/v2/topics',
        retry: 'safe',
        items: 'topics',
        model: topicLink,
        pagination: ['offset'],
      },
      { query, options },
    );
  }

  /**
   * Gets a topic.
   *
   * Only accounts that had the old web portal answer.
   *
   * @throws {RecordNotFoundError} If there is no such topic.
   *
   * @example
   * ```ts
   * const topic = await zendesk.topics.get(35436);
   * ```
   */
  get(topic: Id | Topic, query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Topic> {
    return this.call(
      {
        id: 'topics.get',
        method: 'GET',
        path: '/api/v2/topics/{topic_id}',
        retry: 'safe',
        answer: { topic: topicLink },
        cached: true,
      },
      { path: [topic], query, options },
    );
  }
}
