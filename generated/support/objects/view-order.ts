// From specification/support/objects/view-order.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `order` that a request may state. */
export type ViewOrderOrder = 'asc' | 'desc';

/**
 * The column that a view is sorted or grouped by.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class ViewOrder extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ViewOrder',
      attributes: {
        id: { type: 'any', access: 'read' },
        title: { type: 'string', access: 'read' },
        order: { type: 'string', access: 'read', values: ['asc', 'desc'] },
        type: { type: 'string', access: 'read', nullable: true },
        url: { type: 'string', access: 'read', nullable: true },
        filterable: { type: 'boolean', access: 'read', nullable: true },
        sortable: { type: 'boolean', access: 'read', nullable: true },
      },
    };
  }
}

export interface ViewOrder {
  /** Name of the column, or the id of a custom field. Read-only. */
  readonly id: string | number;
  /** Name of the column for people. Read-only. */
  readonly title: string;
  /** The order. Read-only. */
  readonly order: ViewOrderOrder | OpenString;
  /** Type of the custom field. Read-only. */
  readonly type: string | null | undefined;
  /** Address of the custom field in the API. Read-only. */
  readonly url: string | null | undefined;
  /** Whether views can be filtered by it. Read-only. */
  readonly filterable: boolean | null | undefined;
  /** Whether views can be sorted by it. Read-only. */
  readonly sortable: boolean | null | undefined;
}
