// From specification/talk/objects/line.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type UnlistedString } from '@zents/runtime';

/**
 * A line of a type that has no class here. `get` reads its attributes.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/lines/
 */
export class Line extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Line',
      attributes: {
        id: { type: 'integer', access: 'read' },
        line_type: { type: 'string', access: 'read' },
        nickname: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface Line {
  /** Assigned by Zendesk when the line is made. Read-only. */
  readonly id: number;
  /** What kind of line it is. Read-only. */
  readonly line_type: UnlistedString;
  /** The name that the account gave it. Read-only. */
  readonly nickname: string | null | undefined;
}
