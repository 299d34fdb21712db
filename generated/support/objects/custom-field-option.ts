// From specification/support/objects/custom-field-option.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a CustomFieldOption. */
export interface CustomFieldOptionInput {
  /** Assigned by Zendesk when the choice is made. In a request it says which choice is meant. */
  id?: number | null | undefined;
  /** Its text, with dynamic content filled in. */
  name?: string | undefined;
  /** The tag that stands for it in records. */
  value?: string | undefined;
  /** Its place among the choices. */
  position?: number | null | undefined;
  /** Whether it is chosen from the start. */
  default?: boolean | null | undefined;
  /** Whether a ticket may be solved with it, where the field is required for that. */
  allow_solving?: boolean | null | undefined;
}

/** What a request states that makes a CustomFieldOption. */
export type CustomFieldOptionCreate = CustomFieldOptionInput & {
  name: string;
  value: string;
};

/**
 * One choice of a dropdown field.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/
 */
export class CustomFieldOption extends Model<CustomFieldOptionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomFieldOption',
      attributes: {
        id: { type: 'integer', nullable: true },
        url: { type: 'string', access: 'read', nullable: true },
        name: 'string',
        raw_name: { type: 'string', access: 'read', nullable: true },
        value: 'string',
        position: { type: 'integer', nullable: true },
        default: { type: 'boolean', nullable: true },
        allow_solving: { type: 'boolean', nullable: true },
      },
    };
  }
}

export interface CustomFieldOption {
  /** Assigned by Zendesk when the choice is made. In a request it says which choice is meant. */
  id: number | null | undefined;
  /** Address of the choice in the API. Read-only. */
  readonly url: string | null | undefined;
  /** Its text, with dynamic content filled in. */
  name: string;
  /** Its text with the placeholders of dynamic content. Read-only. */
  readonly raw_name: string | null | undefined;
  /** The tag that stands for it in records. */
  value: string;
  /** Its place among the choices. */
  position: number | null | undefined;
  /** Whether it is chosen from the start. */
  default: boolean | null | undefined;
  /** Whether a ticket may be solved with it, where the field is required for that. */
  allow_solving: boolean | null | undefined;
}
