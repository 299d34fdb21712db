// From specification/help-center/resources/deflection.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';

/** Articles that may answer a question before it becomes a ticket. */
export class Deflection extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/deflection.ts');
  }

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
    return this.call('suggestions', { query, options });
  }
}
