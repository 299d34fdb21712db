// From specification/support/objects/essentials-card.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { EssentialsCardField, type EssentialsCardFieldInput } from './essentials-card-field.ts';

/** What a request may state of an EssentialsCard. */
export interface EssentialsCardInput {
  /** The fields, from top to bottom. */
  fields?: readonly (EssentialsCardField | EssentialsCardFieldInput)[] | undefined;
}

/** Which fields the card of a user, an organization or a custom object shows, and in which order. */
export class EssentialsCard extends Model<EssentialsCardInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'EssentialsCard',
      id: 'key',
      idType: 'string',
      resource: () => import('../resources/essentials-cards.ts').then((module) => module.EssentialsCards),
      attributes: {
        id: { type: 'string', access: 'read', nullable: true },
        key: { type: 'string', access: 'read' },
        fields: { model: () => EssentialsCardField, list: true },
        layout: { type: 'string', access: 'read' },
        default: { type: 'boolean', access: 'read' },
        max_count: { type: 'integer', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface EssentialsCard {
  /** Assigned by Zendesk when the card is made; null for one that nobody changed. Read-only. */
  readonly id: string | null;
  /** What the card shows, such as `zen:user`. Read-only. */
  readonly key: string;
  /** The fields, from top to bottom. */
  get fields(): EssentialsCardField[];
  set fields(value: readonly (EssentialsCardField | EssentialsCardFieldInput)[]);
  /** Kind of layout: `essentials_card`. Read-only. */
  readonly layout: string | undefined;
  /** Whether Zendesk chose the fields: the first twenty. Read-only. */
  readonly default: boolean | undefined;
  /** Most fields that it can have. Read-only. */
  readonly max_count: number | undefined;
  /** When the card was made. Read-only. */
  readonly created_at: string | null;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the card last changed. Read-only. */
  readonly updated_at: string | null;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
