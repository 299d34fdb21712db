// From specification/support/objects/locale.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A language that the account speaks.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/locales/
 */
export class Locale extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Locale',
      resource: () => import('../resources/locales.ts').then((module) => module.Locales),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        locale: { type: 'string', access: 'read' },
        name: { type: 'string', access: 'read' },
        native_name: { type: 'string', access: 'read', nullable: true },
        presentation_name: { type: 'string', access: 'read', nullable: true },
        rtl: { type: 'boolean', access: 'read', nullable: true },
        default: { type: 'boolean', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface Locale {
  /** The language as a number. Read-only. */
  readonly id: number;
  /** Address of the locale in the API. Read-only. */
  readonly url: string;
  /** The language as a BCP 47 tag: `en-US`. Read-only. */
  readonly locale: string;
  /** Name of the language. Read-only. */
  readonly name: string;
  /** What the language calls itself. Read-only. */
  readonly native_name: string | null | undefined;
  /** Name of the language with its region. Read-only. */
  readonly presentation_name: string | null | undefined;
  /** Whether it is written from right to left. Read-only. */
  readonly rtl: boolean | null | undefined;
  /** Whether it is the default language of the account. Read-only. */
  readonly default: boolean | null | undefined;
  /** When the locale was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the locale last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
