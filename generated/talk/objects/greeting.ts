// From specification/talk/objects/greeting.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { greetingCategoryLink, ivrLink, phoneNumberLink } from '../links.ts';
import type { GreetingCategory } from './greeting-category.ts';
import type { Ivr } from './ivr.ts';
import type { PhoneNumber } from './phone-number.ts';

/** What a request may state of a Greeting. */
export interface GreetingInput {
  /** Its name. */
  name?: string | undefined;
  /** What it is for. It cannot be changed. Only when the record is made. */
  category_id?: Id | undefined;
  /** In place of `category_id`: a record, or its id. */
  category?: GreetingCategory | Id | undefined;
}

/** What a request states that makes a Greeting. */
export type GreetingCreate = GreetingInput & {
  name: string;
};

/** What a request may state that changes a Greeting. */
export type GreetingUpdate = Omit<GreetingInput, 'category_id' | 'category'>;

/**
 * A recording that callers hear.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/
 */
export class Greeting extends Model<GreetingInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Greeting',
      resource: () => import('../resources/greetings.ts').then((module) => module.Greetings),
      attributes: {
        id: { type: 'any', access: 'read' },
        name: 'string',
        category_id: { type: 'integer', access: 'create', references: greetingCategoryLink, accessor: 'category' },
        active: { type: 'boolean', access: 'read', nullable: true },
        audio_name: { type: 'string', access: 'read', nullable: true },
        audio_url: { type: 'string', access: 'read', nullable: true },
        default: { type: 'boolean', access: 'read', nullable: true },
        default_lang: { type: 'boolean', access: 'read', nullable: true },
        has_sub_settings: { type: 'boolean', access: 'read', nullable: true },
        ivr_ids: { type: 'integer[]', access: 'read', nullable: true, references: ivrLink, accessor: 'ivrs' },
        pending: { type: 'boolean', access: 'read', nullable: true },
        phone_number_ids: {
          type: 'integer[]',
          access: 'read',
          nullable: true,
          references: phoneNumberLink,
          accessor: 'phone_numbers',
        },
        upload_id: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface Greeting {
  /**
   * Assigned by Zendesk when the greeting is made. Greetings of Zendesk itself have names in place of numbers.
   * Read-only.
   */
  readonly id: number | string;
  /** Its name. */
  name: string;
  /** What it is for. It cannot be changed. Can only be stated when the record is made. */
  category_id: number;
  /**
   * What it is for. It cannot be changed. Loaded when awaited: all records of the type at once, one time. Null where
   * there is none.
   */
  get category(): Promise<GreetingCategory | null>;
  set category(value: GreetingCategory | Id);
  /** Whether a line or a menu uses it. Read-only. */
  readonly active: boolean | null | undefined;
  /** Name of the file that it was made from. Read-only. */
  readonly audio_name: string | null | undefined;
  /** Address of the recording. Read-only. */
  readonly audio_url: string | null | undefined;
  /** Whether it is one of Zendesk's own. Read-only. */
  readonly default: boolean | null | undefined;
  /** Whether it is in the default language. Read-only. */
  readonly default_lang: boolean | null | undefined;
  /** Whether it has settings of its own. Read-only. */
  readonly has_sub_settings: boolean | null | undefined;
  /** Phone trees that use it. Read-only. */
  readonly ivr_ids: number[] | null | undefined;
  /**
   * Phone trees that use it. Loaded when awaited: all records of the type at once, one time. Missing records are left
   * out.
   */
  get ivrs(): Promise<Ivr[]>;
  /** Whether the recording is still being worked on. Read-only. */
  readonly pending: boolean | null | undefined;
  /** Phone numbers that use it. Read-only. */
  readonly phone_number_ids: number[] | null | undefined;
  /**
   * Phone numbers that use it. Loaded when awaited: all records of the type at once, one time. Missing records are left
   * out.
   */
  get phone_numbers(): Promise<PhoneNumber[]>;
  /** The uploaded recording. Read-only. */
  readonly upload_id: number | null | undefined;
}
