// From specification/support/objects/essentials-card-field.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an EssentialsCardField. */
export interface EssentialsCardFieldInput {
  /** Name of the field in all of Zendesk, such as `zen:user:identity:email`. */
  zrn?: string | undefined;
}

/** A field of an essentials card. */
export class EssentialsCardField extends Model<EssentialsCardFieldInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'EssentialsCardField',
      attributes: {
        id: { type: 'any', access: 'read', nullable: true },
        zrn: 'string',
      },
    };
  }
}

export interface EssentialsCardField {
  /** The custom field; null for one that every record has. Read-only. */
  readonly id: number | string | null | undefined;
  /** Name of the field in all of Zendesk, such as `zen:user:identity:email`. */
  zrn: string;
}
