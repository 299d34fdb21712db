// From specification/support/objects/export.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { viewLink } from '../links.ts';
import type { View } from './view.ts';

/**
 * A file that is being made of a list of tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class Export extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Export',
      attributes: {
        status: { type: 'string', access: 'read' },
        view_id: { type: 'any', access: 'read', references: viewLink, accessor: 'view' },
      },
    };
  }
}

export interface Export {
  /** How far it is. Read-only. */
  readonly status: string;
  /** The view; `suspended` for suspended tickets. Read-only. */
  readonly view_id: number | string;
  /**
   * The view; `suspended` for suspended tickets. Loaded when awaited: for all records of a page at once, in batches of
   * up to 100. Null where there is none.
   */
  get view(): Promise<View | null>;
}
