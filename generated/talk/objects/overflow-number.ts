// From specification/talk/objects/overflow-number.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an OverflowNumber. */
export interface OverflowNumberInput {
  /** Whether calls go there. */
  enabled?: boolean | undefined;
  /** The number. */
  number?: string | null | undefined;
}

/** A number that calls go to where nobody takes them. */
export class OverflowNumber extends Model<OverflowNumberInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'OverflowNumber',
      attributes: {
        enabled: 'boolean',
        number: { type: 'string', nullable: true },
      },
    };
  }
}

export interface OverflowNumber {
  /** Whether calls go there. */
  enabled: boolean | undefined;
  /** The number. */
  number: string | null | undefined;
}
