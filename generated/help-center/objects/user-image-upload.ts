// From specification/help-center/objects/user-image-upload.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Where to send the file of a picture, and what names it afterwards.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/user_images/
 */
export class UserImageUpload extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'UserImageUpload',
      attributes: {
        url: { type: 'string', access: 'read' },
        headers: { type: 'object', access: 'read' },
        token: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface UserImageUpload {
  /** Address that takes the file by PUT. It is on another host, which must not see your credentials. Read-only. */
  readonly url: string;
  /** Headers to send along with the file. Read-only. */
  readonly headers: Record<string, unknown>;
  /** What names the picture once the file is there. Read-only. */
  readonly token: string;
}
