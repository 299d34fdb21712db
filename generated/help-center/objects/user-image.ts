// From specification/help-center/objects/user-image.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A picture that can be shown in a post.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_images/
 */
export class UserImage extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'UserImage',
      attributes: {
        path: { type: 'string', access: 'read' },
        content_type: { type: 'string', access: 'read' },
        size: { type: 'integer', access: 'read' },
      },
    };
  }
}

export interface UserImage {
  /** Its address, to be put into the text. Read-only. */
  readonly path: string;
  /** Media type of the file. Read-only. */
  readonly content_type: string;
  /** Size in bytes. Read-only. */
  readonly size: number;
}
