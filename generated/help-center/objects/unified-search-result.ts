// From specification/help-center/objects/unified-search-result.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `type` that a request may state. */
export type UnifiedSearchResultType = 'ARTICLE' | 'POST' | 'EXTERNAL_RECORD';

/**
 * Something that a search over articles, posts and external content found.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/search/
 */
export class UnifiedSearchResult extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'UnifiedSearchResult',
      attributes: {
        type: { type: 'string', access: 'read', values: ['ARTICLE', 'POST', 'EXTERNAL_RECORD'] },
        title: { type: 'string', access: 'read', nullable: true },
        url: { type: 'string', access: 'read', nullable: true },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface UnifiedSearchResult {
  /** What kind of thing it is. Read-only. */
  readonly type: UnifiedSearchResultType | OpenString;
  /** Its title. Read-only. */
  readonly title: string | null;
  /** Its address for readers. Read-only. */
  readonly url: string | null;
  /** When it last changed. Read-only. */
  readonly updated_at: string | null;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
