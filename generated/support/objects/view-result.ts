// From specification/support/objects/view-result.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ViewColumn } from './view-column.ts';
import { ViewRow } from './view-row.ts';
import { ViewSummary } from './view-summary.ts';

/**
 * What a view shows: its columns, and one page of its rows.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class ViewResult extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ViewResult',
      attributes: {
        view: { model: () => ViewSummary, access: 'read', nullable: true },
        columns: { model: () => ViewColumn, list: true, access: 'read' },
        rows: { model: () => ViewRow, list: true, access: 'read' },
        groups: { type: 'object[]', access: 'read', nullable: true },
        count: { type: 'integer', access: 'read', nullable: true },
        next_page: { type: 'string', access: 'read', nullable: true },
        previous_page: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ViewResult {
  /** The view; a preview has none. Read-only. */
  readonly view: ViewSummary | null | undefined;
  /** The columns, in order. Read-only. */
  readonly columns: ViewColumn[];
  /** The rows, one a ticket. Read-only. */
  readonly rows: ViewRow[];
  /** The groups, where the rows are grouped. Read-only. */
  readonly groups: Record<string, unknown>[] | null | undefined;
  /** How many rows there are on all pages. Read-only. */
  readonly count: number | null | undefined;
  /** Address of the next page; null on the last one. Read-only. */
  readonly next_page: string | null | undefined;
  /** Address of the page before. Read-only. */
  readonly previous_page: string | null | undefined;
}
