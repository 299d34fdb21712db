// From specification/support/objects/restriction.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `type` that a request may state. */
export type RestrictionType = 'Group' | 'User';

/** What a request may state of a Restriction. */
export interface RestrictionInput {
  /** What the ids stand for. */
  type?: RestrictionType | undefined;
  /** The groups. Zendesk prefers this to `id` where `type` is Group. */
  ids?: readonly number[] | null | undefined;
}

/**
 * Who may use a rule: one agent, or the agents of groups.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
export class Restriction extends Model<RestrictionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Restriction',
      attributes: {
        type: { type: 'string', values: ['Group', 'User'] },
        id: { type: 'integer', access: 'read', nullable: true },
        ids: { type: 'integer[]', nullable: true },
      },
    };
  }
}

export interface Restriction {
  /** What the ids stand for. */
  type: RestrictionType | OpenString;
  /** The one group or user. Read-only. */
  readonly id: number | null | undefined;
  /** The groups. Zendesk prefers this to `id` where `type` is Group. */
  ids: number[] | null | undefined;
}
