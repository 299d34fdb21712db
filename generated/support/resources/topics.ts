// From specification/support/resources/topics.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
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
  protected override operations(): LoadedOperations {
    return import('../operations/topics.ts');
  }

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
    return this.paginate('list', { query, options });
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
    return this.call('get', { path: [topic], query, options });
  }
}
