// From specification/support/objects/activity.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../links.ts';
import { User } from './user.ts';

/** The values of `verb` that a request may state. */
export type ActivityVerb = 'tickets.assignment' | 'tickets.comment' | 'tickets.priority_increase';

/**
 * Something that happened to a ticket and concerns the signed-in agent. It is kept for thirty days.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/activity_stream/
 */
export class Activity extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Activity',
      resource: () => import('../resources/activities.ts').then((module) => module.Activities),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: { type: 'string', access: 'read' },
        verb: {
          type: 'string',
          access: 'read',
          values: ['tickets.assignment', 'tickets.comment', 'tickets.priority_increase'],
        },
        user_id: { type: 'integer', access: 'read', references: userLink },
        actor_id: { type: 'integer', access: 'read', references: userLink },
        user: { model: () => User, access: 'read', nullable: true },
        actor: { model: () => User, access: 'read', nullable: true },
        object: { type: 'object', access: 'read', nullable: true },
        target: { type: 'object', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Activity {
  /** Assigned by Zendesk when the activity is made. Read-only. */
  readonly id: number;
  /** Address of the activity in the API. Read-only. */
  readonly url: string;
  /** What happened, in a sentence. Read-only. */
  readonly title: string;
  /** What kind of thing happened. Read-only. */
  readonly verb: ActivityVerb | OpenString;
  /** The agent whom it concerns. Read-only. */
  readonly user_id: number;
  /** Who did it; -1 stands for Zendesk itself. Read-only. */
  readonly actor_id: number;
  /** The agent whom it concerns. Read-only. */
  readonly user: User | null | undefined;
  /** Who did it. Read-only. */
  readonly actor: User | null | undefined;
  /** What it is about: a ticket, a comment or a change. Read-only. */
  readonly object: Record<string, unknown> | null | undefined;
  /** The ticket that it happened to. Read-only. */
  readonly target: Record<string, unknown> | null | undefined;
  /** When it happened. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the activity last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
