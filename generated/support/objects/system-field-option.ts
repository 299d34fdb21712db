// From specification/support/objects/system-field-option.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * One choice of a field that Zendesk brings.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/
 */
export class SystemFieldOption extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SystemFieldOption',
      attributes: {
        name: { type: 'string', access: 'read' },
        value: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface SystemFieldOption {
  /** Its text. Read-only. */
  readonly name: string;
  /** The value that stands for it in tickets. Read-only. */
  readonly value: string;
}
