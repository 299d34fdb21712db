// From specification/support/objects/view-summary.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { viewLink } from '../links.ts';
import type { View } from './view.ts';

/**
 * A view as it comes with its rows.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class ViewSummary extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ViewSummary',
      attributes: {
        id: { type: 'integer', access: 'read', nullable: true, references: viewLink, accessor: 'whole' },
        url: { type: 'string', access: 'read', nullable: true },
        title: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ViewSummary {
  /** The view. Read-only. */
  readonly id: number | null | undefined;
  /**
   * The view. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get whole(): Promise<View | null>;
  /** Address of the view in the API. Read-only. */
  readonly url: string | null | undefined;
  /** Name of the view. Read-only. */
  readonly title: string | null | undefined;
}
