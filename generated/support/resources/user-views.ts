// From specification/support/resources/user-views.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';

/** Body of `userViews.preview`. */
export interface PreviewUserViewBody {
}

/**
 * Lists of users that meet conditions, of accounts that still have them.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class UserViews extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/user-views.ts');
  }

  /**
   * Gives the users that a view of users would show.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const rows = await zendesk.userViews.preview({ user_view: { all: [] } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
   * @deprecated Zendesk has no views of users any more. Search for users instead.
   */
  preview(body: PreviewUserViewBody, options: RequestOptions = {}): ApiCall<Record<string, unknown>[]> {
    return this.call('preview', { body, options });
  }
}
