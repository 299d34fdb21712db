// From specification/talk/objects/ivr.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { phoneNumberLink } from '../links.ts';
import { IvrMenu, type IvrMenuInput } from './ivr-menu.ts';
import type { PhoneNumber } from './phone-number.ts';

/** What a request may state of an Ivr. */
export interface IvrInput {
  /** Its name. */
  name?: string | undefined;
  /** Its menus, of which callers hear the default one first. */
  menus?: readonly (IvrMenu | IvrMenuInput)[] | undefined;
  /** Phone numbers that use it. */
  phone_number_ids?: readonly Id[] | undefined;
  /** In place of `phone_number_ids`: records, or their ids. */
  phone_numbers?: readonly (PhoneNumber | Id)[] | undefined;
  /** SIP lines that use it. */
  sip_line_ids?: readonly number[] | undefined;
}

/**
 * A phone tree: menus from which callers choose by pressing keys.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivrs/
 */
export class Ivr extends Model<IvrInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Ivr',
      resource: () => import('../resources/ivrs.ts').then((module) => module.Ivrs),
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: 'string',
        menus: { model: () => IvrMenu, list: true },
        phone_number_ids: { type: 'integer[]', references: phoneNumberLink, accessor: 'phone_numbers' },
        phone_number_names: { type: 'string[]', access: 'read', nullable: true },
        sip_line_ids: 'integer[]',
        sip_line_names: { type: 'string[]', access: 'read', nullable: true },
      },
    };
  }
}

export interface Ivr {
  /** Assigned by Zendesk when the phone tree is made. Read-only. */
  readonly id: number;
  /** Its name. */
  name: string;
  /** Its menus, of which callers hear the default one first. */
  get menus(): IvrMenu[] | undefined;
  set menus(value: readonly (IvrMenu | IvrMenuInput)[] | undefined);
  /** Phone numbers that use it. */
  phone_number_ids: number[] | undefined;
  /**
   * Phone numbers that use it. Loaded when awaited: all records of the type at once, one time. Missing records are left
   * out.
   */
  get phone_numbers(): Promise<PhoneNumber[]>;
  set phone_numbers(value: readonly (PhoneNumber | Id)[]);
  /** Names of those phone numbers. Read-only. */
  readonly phone_number_names: string[] | null | undefined;
  /** SIP lines that use it. */
  sip_line_ids: number[] | undefined;
  /** Names of those SIP lines. Read-only. */
  readonly sip_line_names: string[] | null | undefined;
}
