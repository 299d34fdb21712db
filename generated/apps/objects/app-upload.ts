// From specification/apps/objects/app-upload.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * An uploaded package, to build an app from.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppUpload extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AppUpload',
      attributes: {
        id: { type: 'integer', access: 'read' },
      },
    };
  }
}

export interface AppUpload {
  /** What `upload_id` of an app takes. Read-only. */
  readonly id: number;
}
