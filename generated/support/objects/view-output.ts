// From specification/support/objects/view-output.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `group_order` that a request may state. */
export type ViewOutputGroupOrder = 'asc' | 'desc';

/** The values of `sort_order` that a request may state. */
export type ViewOutputSortOrder = 'asc' | 'desc';

/** What a request may state of a ViewOutput. */
export interface ViewOutputInput {
  /** Up to ten columns: names such as `status` or `nice_id`, and ids of custom fields. */
  columns?: readonly unknown[] | undefined;
  /** Column to group the tickets by. */
  group_by?: string | null | undefined;
  /** Order of the groups. */
  group_order?: ViewOutputGroupOrder | undefined;
  /** Column to sort the tickets by. */
  sort_by?: string | null | undefined;
  /** Order of the tickets. */
  sort_order?: ViewOutputSortOrder | undefined;
}

/**
 * The columns of a view, and how its tickets are sorted and grouped.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class ViewOutput extends Model<ViewOutputInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ViewOutput',
      attributes: {
        columns: { type: 'any[]', access: 'write' },
        group_by: { type: 'string', access: 'write' },
        group_order: { type: 'string', access: 'write', values: ['asc', 'desc'] },
        sort_by: { type: 'string', access: 'write' },
        sort_order: { type: 'string', access: 'write', values: ['asc', 'desc'] },
      },
    };
  }
}

export interface ViewOutput {
  /** Up to ten columns: names such as `status` or `nice_id`, and ids of custom fields. Only in requests. */
  columns: unknown[] | undefined;
  /** Column to group the tickets by. Only in requests. */
  group_by: string | null | undefined;
  /** Order of the groups. Only in requests. */
  group_order: ViewOutputGroupOrder | OpenString | undefined;
  /** Column to sort the tickets by. Only in requests. */
  sort_by: string | null | undefined;
  /** Order of the tickets. Only in requests. */
  sort_order: ViewOutputSortOrder | OpenString | undefined;
}
