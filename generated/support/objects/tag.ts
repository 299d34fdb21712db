// From specification/support/objects/tag.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A tag, and how often it was used of late.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/
 */
export class Tag extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Tag',
      id: 'name',
      idType: 'string',
      attributes: {
        name: { type: 'string', access: 'read' },
        count: { type: 'integer', access: 'read' },
      },
    };
  }
}

export interface Tag {
  /** The tag. Read-only. */
  readonly name: string;
  /** How often it was used of late. Read-only. */
  readonly count: number;
}
