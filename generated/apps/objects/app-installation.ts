// From specification/apps/objects/app-installation.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { appInstallationJobStatusLink, appLink } from '../links.ts';
import type { AppInstallationJobStatus } from './app-installation-job-status.ts';
import { AppSetting, type AppSettingInput } from './app-setting.ts';
import type { App } from './app.ts';

/** What a request may state of an AppInstallation. */
export interface AppInstallationInput {
  /** The app. Only when the record is made. */
  app_id?: Id | undefined;
  /** In place of `app_id`: a record, or its id. */
  app?: App | Id | undefined;
  /** Settings by name; `name` is the title of the installation. */
  settings?: Record<string, unknown> | undefined;
  /** The same as a list. What `settings` states holds. */
  settings_objects?: readonly (AppSetting | AppSettingInput)[] | undefined;
  /** Whether the app runs. */
  enabled?: boolean | undefined;
  /** Roles whose users see the app; null for all. */
  role_restrictions?: readonly string[] | readonly number[] | null | undefined;
  /** Groups whose users see the app; empty for all. */
  group_restrictions?: readonly string[] | readonly number[] | null | undefined;
  /** Whether the app is paid for regularly. */
  recurring_payment?: boolean | null | undefined;
}

/** What a request states that makes an AppInstallation. */
export type AppInstallationCreate = AppInstallationInput & {
  settings: Record<string, unknown>;
};

/** What a request may state that changes an AppInstallation. */
export type AppInstallationUpdate = Omit<AppInstallationInput, 'app_id' | 'app'>;

/**
 * An app as it is installed in the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppInstallation extends Model<AppInstallationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AppInstallation',
      resource: () => import('../resources/app-installations.ts').then((module) => module.AppInstallations),
      attributes: {
        id: { type: 'integer', access: 'read' },
        app_id: { type: 'integer', access: 'create', references: appLink, accessor: 'app' },
        product: { type: 'string', access: 'read' },
        settings: { type: 'object', update: 'mergeKeys' },
        settings_objects: { model: () => AppSetting, list: true },
        enabled: 'boolean',
        role_restrictions: { type: 'any', nullable: true },
        group_restrictions: { type: 'any', nullable: true },
        recurring_payment: { type: 'boolean', nullable: true },
        collapsible: { type: 'boolean', access: 'read' },
        servable: { type: 'boolean', access: 'read' },
        pending_installation: { type: 'boolean', access: 'read' },
        pending_job_id: {
          type: 'string',
          access: 'read',
          nullable: true,
          references: appInstallationJobStatusLink,
          accessor: 'pending_job',
        },
        paid: { type: 'boolean', access: 'read', nullable: true },
        has_unpaid_subscription: { type: 'boolean', access: 'read', nullable: true },
        has_incomplete_subscription: { type: 'boolean', access: 'read', nullable: true },
        plan_information: { type: 'object', access: 'read', nullable: true },
        stripe_account: { type: 'string', access: 'read', nullable: true },
        stripe_publishable_key: { type: 'string', access: 'read', nullable: true },
        stripe_subscription_id: { type: 'string', access: 'read', nullable: true },
        redirect_path: { type: 'string', access: 'read', nullable: true },
        updated: { type: 'string', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'changed' },
      },
    };
  }
}

export interface AppInstallation {
  /** Assigned by Zendesk when the app is installed. Read-only. */
  readonly id: number;
  /** The app. Can only be stated when the record is made. */
  app_id: number;
  /** The app. Loaded when awaited: one request each. Null where there is none. */
  get app(): Promise<App | null>;
  set app(value: App | Id);
  /** The product that it runs in. Read-only. */
  readonly product: string | undefined;
  /** Settings by name; `name` is the title of the installation. */
  settings: Record<string, unknown>;
  /** The same as a list. What `settings` states holds. */
  get settings_objects(): AppSetting[] | undefined;
  set settings_objects(value: readonly (AppSetting | AppSettingInput)[] | undefined);
  /** Whether the app runs. */
  enabled: boolean;
  /** Roles whose users see the app; null for all. */
  role_restrictions: string[] | number[] | null | undefined;
  /** Groups whose users see the app; empty for all. */
  group_restrictions: string[] | number[] | null | undefined;
  /** Whether the app is paid for regularly. */
  recurring_payment: boolean | null | undefined;
  /** Whether agents can make it small. Read-only. */
  readonly collapsible: boolean | undefined;
  /** Whether the signed-in user can use it. Read-only. */
  readonly servable: boolean | undefined;
  /** Whether what it requires is still being made. Read-only. */
  readonly pending_installation: boolean | undefined;
  /** The job that makes it. Read-only. */
  readonly pending_job_id: string | null | undefined;
  /** The job that makes it. Loaded when awaited: one request each. Null where there is none. */
  get pending_job(): Promise<AppInstallationJobStatus | null>;
  /** Whether the app costs money. Read-only. */
  readonly paid: boolean | null | undefined;
  /** Whether a payment is due. Read-only. */
  readonly has_unpaid_subscription: boolean | null | undefined;
  /** Whether the payment was not set up to its end. Read-only. */
  readonly has_incomplete_subscription: boolean | null | undefined;
  /** What is paid. Read-only. */
  readonly plan_information: Record<string, unknown> | null | undefined;
  /** Account of the developer for payments. Read-only. */
  readonly stripe_account: string | null | undefined;
  /** Key of the developer for payments. Read-only. */
  readonly stripe_publishable_key: string | null | undefined;
  /** The payment. Read-only. */
  readonly stripe_subscription_id: string | null | undefined;
  /** Path that the interface goes on to after the installation. Read-only. */
  readonly redirect_path: string | null | undefined;
  /** When the app last changed: `20200305221223`. Read-only. */
  readonly updated: string | undefined;
  /** When the app was installed. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the installation last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get changed(): Date | null;
}
