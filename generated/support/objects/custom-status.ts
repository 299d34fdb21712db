// From specification/support/objects/custom-status.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `status_category` that a request may state. */
export type CustomStatusStatusCategory = 'new' | 'open' | 'pending' | 'hold' | 'solved';

/** What a request may state of a CustomStatus. */
export interface CustomStatusInput {
  /** The category that it refines. It cannot be changed. Only when the record is made. */
  status_category?: CustomStatusStatusCategory | undefined;
  /** What agents see. */
  agent_label?: string | undefined;
  /** What end users see. */
  end_user_label?: string | undefined;
  /** When agents should choose it. */
  description?: string | null | undefined;
  /** What end users read about it. */
  end_user_description?: string | null | undefined;
  /** Whether it can be chosen. */
  active?: boolean | undefined;
}

/** What a request states that makes a CustomStatus. */
export type CustomStatusCreate = CustomStatusInput & {
  status_category: CustomStatusStatusCategory;
  agent_label: string;
};

/** What a request may state that changes a CustomStatus. */
export type CustomStatusUpdate = Omit<CustomStatusInput, 'status_category'>;

/**
 * A ticket status of your own, which belongs to one of the status categories.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/
 */
export class CustomStatus extends Model<CustomStatusInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomStatus',
      cache: { name: 'custom_status', policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/custom-statuses.ts').then((module) => module.CustomStatuses),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        status_category: { type: 'string', access: 'create', values: ['new', 'open', 'pending', 'hold', 'solved'] },
        agent_label: 'string',
        raw_agent_label: { type: 'string', access: 'read' },
        end_user_label: 'string',
        raw_end_user_label: { type: 'string', access: 'read', nullable: true },
        description: { type: 'string', nullable: true },
        raw_description: { type: 'string', access: 'read', nullable: true },
        end_user_description: { type: 'string', nullable: true },
        raw_end_user_description: { type: 'string', access: 'read', nullable: true },
        active: 'boolean',
        default: { type: 'boolean', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface CustomStatus {
  /** Assigned by Zendesk when the status is made. Read-only. */
  readonly id: number;
  /** Address of the status in the API. Read-only. */
  readonly url: string | undefined;
  /** The category that it refines. It cannot be changed. Can only be stated when the record is made. */
  status_category: CustomStatusStatusCategory | OpenString;
  /** What agents see. */
  agent_label: string;
  /** The same with the placeholders of dynamic content. Read-only. */
  readonly raw_agent_label: string | undefined;
  /** What end users see. */
  end_user_label: string | undefined;
  /** The same with the placeholders of dynamic content. Read-only. */
  readonly raw_end_user_label: string | null | undefined;
  /** When agents should choose it. */
  description: string | null;
  /** The same with the placeholders of dynamic content. Read-only. */
  readonly raw_description: string | null | undefined;
  /** What end users read about it. */
  end_user_description: string | null;
  /** The same with the placeholders of dynamic content. Read-only. */
  readonly raw_end_user_description: string | null | undefined;
  /** Whether it can be chosen. */
  active: boolean;
  /**
   * Whether it stands for its category where nothing else is said. `customStatuses.updateDefault` changes it.
   * Read-only.
   */
  readonly default: boolean;
  /** When the status was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the status last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
