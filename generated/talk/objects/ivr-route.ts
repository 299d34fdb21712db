// From specification/talk/objects/ivr-route.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `keypress` that a request may state. */
export type IvrRouteKeypress = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#' | 'default';

/** The values of `action` that a request may state. */
export type IvrRouteAction = 'group' | 'voicemail' | 'phone_number' | 'textback' | 'menu';

/** What a request may state of an IvrRoute. */
export interface IvrRouteInput {
  /** The key; `default` stands for no key or a wrong one. */
  keypress?: IvrRouteKeypress | undefined;
  /** What is done with the call. */
  action?: IvrRouteAction | undefined;
  /** What the action needs: `group_ids`, `phone_number`, `menu_id`, `textback_phone_number_id` and so on. */
  options?: Record<string, unknown> | undefined;
}

/**
 * What happens when a caller presses a key.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_routes/
 */
export class IvrRoute extends Model<IvrRouteInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'IvrRoute',
      attributes: {
        id: { type: 'integer', access: 'read' },
        keypress: { type: 'string', values: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#', 'default'] },
        action: { type: 'string', values: ['group', 'voicemail', 'phone_number', 'textback', 'menu'] },
        options: 'object',
        greeting: { type: 'string', access: 'read', nullable: true },
        option_text: { type: 'string', access: 'read', nullable: true },
        overflow_options: { type: 'any[]', access: 'read', nullable: true },
      },
    };
  }
}

export interface IvrRoute {
  /** Assigned by Zendesk when the route is made. Read-only. */
  readonly id: number;
  /** The key; `default` stands for no key or a wrong one. */
  keypress: IvrRouteKeypress | OpenString;
  /** What is done with the call. */
  action: IvrRouteAction | OpenString;
  /** What the action needs: `group_ids`, `phone_number`, `menu_id`, `textback_phone_number_id` and so on. */
  options: Record<string, unknown> | undefined;
  /** The recording that is played before the action. Read-only. */
  readonly greeting: string | null | undefined;
  /** The action in words. Read-only. */
  readonly option_text: string | null | undefined;
  /** What is done where nobody takes the call. Read-only. */
  readonly overflow_options: unknown[] | null | undefined;
}
