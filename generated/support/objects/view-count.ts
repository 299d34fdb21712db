// From specification/support/objects/view-count.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { viewLink } from '../links.ts';
import type { View } from './view.ts';

/**
 * How many tickets a view shows. The larger the view, the longer a number is kept: up to 90 minutes.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class ViewCount extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ViewCount',
      attributes: {
        view_id: { type: 'integer', access: 'read', nullable: true, references: viewLink, accessor: 'view' },
        url: { type: 'string', access: 'read', nullable: true },
        value: { type: 'integer', access: 'read', nullable: true },
        pretty: { type: 'string', access: 'read', nullable: true },
        fresh: { type: 'boolean', access: 'read', nullable: true },
        active: { type: 'boolean', access: 'read', nullable: true },
        channel: { type: 'string', access: 'read', nullable: true },
        poll_wait: { type: 'integer', access: 'read', nullable: true },
        refresh: { type: 'any', access: 'read', nullable: true },
      },
    };
  }
}

export interface ViewCount {
  /** The view. Read-only. */
  readonly view_id: number | null | undefined;
  /**
   * The view. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get view(): Promise<View | null>;
  /** Address of the count in the API. Read-only. */
  readonly url: string | null | undefined;
  /** The number; null while it is being counted. Read-only. */
  readonly value: number | null;
  /** The number for people, rounded. Read-only. */
  readonly pretty: string | null | undefined;
  /** Whether the number is up to date; where not, it is being counted. Read-only. */
  readonly fresh: boolean | null | undefined;
  /** Whether the view is active. Read-only. */
  readonly active: boolean | null | undefined;
  /** Channel that tells when the number is there. Read-only. */
  readonly channel: string | null | undefined;
  /** Seconds to wait before asking again. Read-only. */
  readonly poll_wait: number | null | undefined;
  /** What becomes of the number while it is counted. Read-only. */
  readonly refresh: string | boolean | null | undefined;
}
