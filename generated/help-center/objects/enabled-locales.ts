// From specification/help-center/objects/enabled-locales.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * The languages of the Help Center.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/translations/
 */
export class EnabledLocales extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'EnabledLocales',
      attributes: {
        locales: { type: 'string[]', access: 'read' },
        default_locale: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface EnabledLocales {
  /** Those that are enabled. Read-only. */
  readonly locales: string[];
  /** The one that is shown unless another is asked for. Read-only. */
  readonly default_locale: string;
}
