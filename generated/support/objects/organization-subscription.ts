// From specification/support/objects/organization-subscription.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { organizationLink, userLink } from '../links.ts';
import type { CurrentUser } from './current-user.ts';
import type { Organization } from './organization.ts';
import type { User } from './user.ts';

/** What a request may state of an OrganizationSubscription. */
export interface OrganizationSubscriptionInput {
  /** The organization. Only when the record is made. */
  organization_id?: Id | undefined;
  /** In place of `organization_id`: a record, or its id. */
  organization?: Organization | Id | undefined;
  /** The user. Only when the record is made. */
  user_id?: Id | undefined;
  /** In place of `user_id`: a record, or its id. */
  user?: User | CurrentUser | Id | undefined;
}

/** What a request may state that changes an OrganizationSubscription. */
export type OrganizationSubscriptionUpdate = Omit<
  OrganizationSubscriptionInput,
  'organization_id' | 'organization' | 'user_id' | 'user'
>;

/**
 * That a user hears of the tickets of an organization.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_subscriptions/
 */
export class OrganizationSubscription extends Model<OrganizationSubscriptionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'OrganizationSubscription',
      resource: () =>
        import('../resources/organization-subscriptions.ts').then((module) => module.OrganizationSubscriptions),
      attributes: {
        id: { type: 'integer', access: 'read' },
        organization_id: { type: 'integer', access: 'create', references: organizationLink, accessor: 'organization' },
        user_id: { type: 'integer', access: 'create', references: userLink, accessor: 'user' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}

export interface OrganizationSubscription {
  /** Assigned by Zendesk when the subscription is made. Read-only. */
  readonly id: number;
  /** The organization. Can only be stated when the record is made. */
  organization_id: number;
  /**
   * The organization. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there
   * is none.
   */
  get organization(): Promise<Organization | null>;
  set organization(value: Organization | Id);
  /** The user. Can only be stated when the record is made. */
  user_id: number;
  /**
   * The user. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  set user(value: User | CurrentUser | Id);
  /** When the subscription was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
}
