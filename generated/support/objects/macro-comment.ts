// From specification/support/objects/macro-comment.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * The comment that a macro would add.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
export class MacroComment extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'MacroComment',
      attributes: {
        body: { type: 'string', access: 'read', nullable: true },
        html_body: { type: 'string', access: 'read', nullable: true },
        public: { type: 'boolean', access: 'read', nullable: true },
        scoped_body: { type: 'any[]', access: 'read', nullable: true },
      },
    };
  }
}

export interface MacroComment {
  /** The text. Read-only. */
  readonly body: string | null | undefined;
  /** The text as HTML. Read-only. */
  readonly html_body: string | null | undefined;
  /** Whether the requester would see it. Read-only. */
  readonly public: boolean | null | undefined;
  /** The text by channel: pairs such as `["channel:all", "Hello"]`. Read-only. */
  readonly scoped_body: unknown[] | null | undefined;
}
