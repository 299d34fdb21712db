// From specification/talk/objects/callback-request.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { groupLink } from '../../support/links.ts';
import type { Group } from '../../support/objects/group.ts';
import { phoneNumberLink } from '../links.ts';

/** What a request may state of a CallbackRequest. */
export interface CallbackRequestInput {
  /** The line that calls back. */
  phone_number_id?: Id | undefined;
  /** The number to call, in international form. */
  requester_phone_number?: string | undefined;
  /** Groups whose agents are offered the call. */
  group_ids?: readonly Id[] | undefined;
  /** In place of `group_ids`: records, or their ids. */
  groups?: readonly (Group | Id)[] | undefined;
}

/** What a request states that makes a CallbackRequest. */
export type CallbackRequestCreate = CallbackRequestInput & {
  phone_number_id: Id;
  requester_phone_number: string;
};

/**
 * A caller's wish to be called back.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/callback_requests/
 */
export class CallbackRequest extends Model<CallbackRequestInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CallbackRequest',
      attributes: {
        phone_number_id: { type: 'integer', access: 'write', references: phoneNumberLink },
        requester_phone_number: { type: 'string', access: 'write' },
        group_ids: { type: 'integer[]', access: 'write', references: groupLink, accessor: 'groups' },
      },
    };
  }
}

export interface CallbackRequest {
  /** The line that calls back. Only in requests. */
  phone_number_id: number | undefined;
  /** The number to call, in international form. Only in requests. */
  requester_phone_number: string | undefined;
  /** Groups whose agents are offered the call. Only in requests. */
  group_ids: number[] | undefined;
  /**
   * Groups whose agents are offered the call. Loaded when awaited: all records of the type at once, one time. Missing
   * records are left out.
   */
  get groups(): Promise<Group[]>;
  set groups(value: readonly (Group | Id)[]);
}
