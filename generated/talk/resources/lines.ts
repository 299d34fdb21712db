// From specification/talk/resources/lines.json by `npm run generate`. Do not edit.
import { type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { DigitalLine } from '../objects/digital-line.ts';
import type { Line } from '../objects/line.ts';
import type { PhoneNumber } from '../objects/phone-number.ts';

/** Query of `talk.lines.list`. */
export interface ListLinesQuery {
  /** Leave out greetings and settings, for a shorter answer. */
  minimal_mode?: boolean | undefined;
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
 * All lines of the account: phone numbers and digital lines.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/lines/
 */
export class Lines extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/lines.ts');
  }

  /**
   * Lists the phone numbers and the digital lines.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const line of zendesk.talk.lines.list()) console.log(line);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/lines/#list-lines
   */
  list(query: ListLinesQuery = {}, options: RequestOptions = {}): Paginator<PhoneNumber | DigitalLine | Line> {
    return this.paginate('list', { query, options });
  }
}
