// From specification/support/objects/macro.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Action, type ActionInput } from './action.ts';
import { Restriction, type RestrictionInput } from './restriction.ts';

/** What a request may state of a Macro. */
export interface MacroInput {
  /** Name of the macro. Placeholders of dynamic content are filled in. */
  title?: string | undefined;
  /** What the macro is for. */
  description?: string | null | undefined;
  /** Whether agents can use it. */
  active?: boolean | undefined;
  /** Its place in the list of macros. */
  position?: number | undefined;
  /** What it does to the ticket. */
  actions?: readonly (Action | ActionInput)[] | undefined;
  /** Who may use it; null stands for everybody. */
  restriction?: Restriction | RestrictionInput | null | undefined;
}

/** What a request states that makes a Macro. */
export type MacroCreate = MacroInput & {
  title: string;
  actions: readonly (Action | ActionInput)[];
};

/**
 * Changes that an agent makes to a ticket with one click.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
export class Macro extends Model<MacroInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Macro',
      resource: () => import('../resources/macros.ts').then((module) => module.Macros),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: 'string',
        raw_title: { type: 'string', access: 'read' },
        description: { type: 'string', nullable: true },
        active: 'boolean',
        position: 'integer',
        default: { type: 'boolean', access: 'read' },
        actions: { model: () => Action, list: true },
        restriction: { model: () => Restriction, nullable: true },
        categories: { type: 'any', access: 'read', nullable: true },
        app_installation: { type: 'any', access: 'read', nullable: true },
        permissions: { type: 'any', access: 'read', nullable: true },
        usage_1h: { type: 'integer', access: 'read', nullable: true },
        usage_24h: { type: 'integer', access: 'read', nullable: true },
        usage_7d: { type: 'integer', access: 'read', nullable: true },
        usage_30d: { type: 'integer', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Macro {
  /** Assigned by Zendesk when the macro is made. Read-only. */
  readonly id: number;
  /** Address of the macro in the API. Read-only. */
  readonly url: string;
  /** Name of the macro. Placeholders of dynamic content are filled in. */
  title: string;
  /** The name with its placeholders. Read-only. */
  readonly raw_title: string | undefined;
  /** What the macro is for. */
  description: string | null;
  /** Whether agents can use it. */
  active: boolean;
  /** Its place in the list of macros. */
  position: number;
  /** Whether it came with the account. Read-only. */
  readonly default: boolean | undefined;
  /** What it does to the ticket. */
  get actions(): Action[];
  set actions(value: readonly (Action | ActionInput)[]);
  /** Who may use it; null stands for everybody. */
  get restriction(): Restriction | null;
  set restriction(value: Restriction | RestrictionInput | null);
  /** The categories that it is filed under. Read-only. */
  readonly categories: unknown;
  /** The app that needs it, where `app_installation` was included. Read-only. */
  readonly app_installation: unknown;
  /** What the signed-in user may do with it, where `permissions` was included. Read-only. */
  readonly permissions: unknown;
  /** How often it was used in the last hour, where `usage_1h` was included. Read-only. */
  readonly usage_1h: number | null | undefined;
  /** How often it was used in the last day, where `usage_24h` was included. Read-only. */
  readonly usage_24h: number | null | undefined;
  /** How often it was used in the last week, where `usage_7d` was included. Read-only. */
  readonly usage_7d: number | null | undefined;
  /** How often it was used in the last thirty days, where `usage_30d` was included. Read-only. */
  readonly usage_30d: number | null | undefined;
  /** When the macro was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the macro last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
