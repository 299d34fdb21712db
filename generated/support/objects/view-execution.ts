// From specification/support/objects/view-execution.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { ViewColumn } from './view-column.ts';
import { ViewOrder } from './view-order.ts';

/** The values of `group_order` that a request may state. */
export type ViewExecutionGroupOrder = 'asc' | 'desc';

/** The values of `sort_order` that a request may state. */
export type ViewExecutionSortOrder = 'asc' | 'desc';

/**
 * How a view shows its tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class ViewExecution extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ViewExecution',
      attributes: {
        columns: { model: () => ViewColumn, list: true, access: 'read' },
        fields: { model: () => ViewColumn, list: true, access: 'read' },
        custom_fields: { model: () => ViewColumn, list: true, access: 'read' },
        group_by: { type: 'string', access: 'read', nullable: true },
        group_order: { type: 'string', access: 'read', nullable: true, values: ['asc', 'desc'] },
        group: { model: () => ViewOrder, access: 'read', nullable: true },
        sort_by: { type: 'string', access: 'read', nullable: true },
        sort_order: { type: 'string', access: 'read', nullable: true, values: ['asc', 'desc'] },
        sort: { model: () => ViewOrder, access: 'read', nullable: true },
      },
    };
  }
}

export interface ViewExecution {
  /** The columns, in order. Read-only. */
  readonly columns: ViewColumn[];
  /** The columns that are no custom fields. Read-only. */
  readonly fields: ViewColumn[] | undefined;
  /** The columns that are custom fields. Read-only. */
  readonly custom_fields: ViewColumn[] | undefined;
  /** The column that the tickets are grouped by. Read-only. */
  readonly group_by: string | null | undefined;
  /** The order of the groups. Read-only. */
  readonly group_order: ViewExecutionGroupOrder | OpenString | null | undefined;
  /** The column that the tickets are grouped by, with its order. Read-only. */
  readonly group: ViewOrder | null;
  /** The column that the tickets are sorted by. Read-only. */
  readonly sort_by: string | null | undefined;
  /** The order of the tickets. Read-only. */
  readonly sort_order: ViewExecutionSortOrder | OpenString | null | undefined;
  /** The column that the tickets are sorted by, with its order. Read-only. */
  readonly sort: ViewOrder | null;
}
