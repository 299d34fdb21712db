// From specification/support/objects/view-column.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A column of a view.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class ViewColumn extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ViewColumn',
      attributes: {
        id: { type: 'any', access: 'read' },
        title: { type: 'string', access: 'read' },
        type: { type: 'string', access: 'read', nullable: true },
        url: { type: 'string', access: 'read', nullable: true },
        filterable: { type: 'boolean', access: 'read', nullable: true },
        sortable: { type: 'boolean', access: 'read', nullable: true },
      },
    };
  }
}

export interface ViewColumn {
  /** Name of the column, or the id of a custom field. Read-only. */
  readonly id: string | number;
  /** Name of the column for people. Read-only. */
  readonly title: string;
  /** Type of the custom field. Read-only. */
  readonly type: string | null | undefined;
  /** Address of the custom field in the API. Read-only. */
  readonly url: string | null | undefined;
  /** Whether views can be filtered by it. Read-only. */
  readonly filterable: boolean | null | undefined;
  /** Whether views can be sorted by it. Read-only. */
  readonly sortable: boolean | null | undefined;
}
