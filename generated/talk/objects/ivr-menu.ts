// From specification/talk/objects/ivr-menu.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { greetingLink } from '../links.ts';
import type { Greeting } from './greeting.ts';
import { IvrRoute } from './ivr-route.ts';

/** What a request may state of an IvrMenu. */
export interface IvrMenuInput {
  /** Its name. */
  name?: string | undefined;
  /** The recording that callers hear. */
  greeting_id?: Id | null | undefined;
  /** In place of `greeting_id`: a record, or its id. */
  greeting?: Greeting | Id | null | undefined;
  /** How often they hear it. */
  greeting_loop_count?: number | undefined;
}

/**
 * One menu of a phone tree: what callers hear, and what they can press.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_menus/
 */
export class IvrMenu extends Model<IvrMenuInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'IvrMenu',
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: 'string',
        default: { type: 'boolean', access: 'read', nullable: true },
        greeting_id: { type: 'integer', nullable: true, references: greetingLink, accessor: 'greeting' },
        greeting_loop_count: 'integer',
        routes: { model: () => IvrRoute, list: true, access: 'read', nullable: true },
      },
    };
  }
}

export interface IvrMenu {
  /** Assigned by Zendesk when the menu is made. Read-only. */
  readonly id: number;
  /** Its name. */
  name: string;
  /** Whether callers hear it first. Read-only. */
  readonly default: boolean | null | undefined;
  /** The recording that callers hear. */
  greeting_id: number | null | undefined;
  /**
   * The recording that callers hear. Loaded when awaited: all records of the type at once, one time. Null where there
   * is none.
   */
  get greeting(): Promise<Greeting | null>;
  set greeting(value: Greeting | Id | null);
  /** How often they hear it. */
  greeting_loop_count: number | undefined;
  /** Where each key leads. Read-only. */
  readonly routes: IvrRoute[] | null | undefined;
}
