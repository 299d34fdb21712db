// From specification/help-center/resources/deflection.json by `npm run generate`. Do not edit.
import { type ApiCall, type RequestOptions, Resource } from '@zents/runtime';

/** Articles that may answer a question before it becomes a ticket. */
export class Deflection extends Resource {
  /**
   * Suggests articles.
   *
   * Zendesk does not document this operation yet: what it takes and gives may differ.
   *
   * @example
   * ```ts
   * const result = await zendesk.helpCenter.deflection.suggestions();
   * ```
   */
  suggestions(
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call(
      {
        id: 'helpCenter.deflection.suggestions',
        method: 'GET',
        path: '/api/v2/help_center/deflection/suggestions',
        retry: 'safe',
        answer: { bare: 'object' },
      },
      { query, options },
    );
  }
}
