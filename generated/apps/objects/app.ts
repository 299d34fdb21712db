// From specification/apps/objects/app.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { AppParameter } from './app-parameter.ts';

/** What a request may state of an App. */
export interface AppInput {
  /** Name of the app. */
  name?: string | undefined;
  /** What the app is for, in a sentence. */
  short_description?: string | null | undefined;
  /** The uploaded package to build the app from, by its id. */
  upload_id?: number | string | undefined;
}

/** What a request states that makes an App. */
export type AppCreate = AppInput & {
  name: string;
  upload_id: number | string;
};

/**
 * A program that runs within the interface of agents.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class App extends Model<AppInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'App',
      resource: () => import('../resources/apps.ts').then((module) => module.Apps),
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: 'string',
        short_description: { type: 'string', nullable: true },
        upload_id: { type: 'any', access: 'write' },
        long_description: { type: 'string', access: 'read', nullable: true },
        raw_long_description: { type: 'string', access: 'read', nullable: true },
        installation_instructions: { type: 'string', access: 'read', nullable: true },
        raw_installation_instructions: { type: 'string', access: 'read', nullable: true },
        remote_installation_url: { type: 'string', access: 'read', nullable: true },
        state: { type: 'string', access: 'read' },
        visibility: { type: 'string', access: 'read' },
        version: { type: 'string', access: 'read', nullable: true },
        framework_version: { type: 'string', access: 'read' },
        products: { type: 'string[]', access: 'read', nullable: true },
        locations: { type: 'integer[]', access: 'read' },
        parameters: { model: () => AppParameter, list: true, access: 'read' },
        plans: { type: 'object[]', access: 'read' },
        categories: { type: 'object[]', access: 'read' },
        collections: { type: 'object[]', access: 'read' },
        screenshots: { type: 'object[]', access: 'read' },
        rating: { type: 'object', access: 'read', nullable: true },
        app_organization: { type: 'object', access: 'read', nullable: true },
        owner_id: { type: 'integer', access: 'read', nullable: true },
        author_name: { type: 'string', access: 'read', nullable: true },
        author_email: { type: 'string', access: 'read', nullable: true },
        author_url: { type: 'string', access: 'read', nullable: true },
        default_locale: { type: 'string', access: 'read', nullable: true },
        small_icon: { type: 'string', access: 'read', nullable: true },
        large_icon: { type: 'string', access: 'read', nullable: true },
        feature_color: { type: 'string', access: 'read', nullable: true },
        featured: { type: 'boolean', access: 'read' },
        promoted: { type: 'boolean', access: 'read' },
        installable: { type: 'boolean', access: 'read' },
        single_install: { type: 'boolean', access: 'read' },
        installation_count: { type: 'integer', access: 'read', nullable: true },
        paid: { type: 'boolean', access: 'read' },
        third_party_pricing: { type: 'object', access: 'read', nullable: true },
        stripe_publishable_key: { type: 'string', access: 'read', nullable: true },
        terms_conditions_url: { type: 'string', access: 'read', nullable: true },
        google_analytics_code: { type: 'string', access: 'read', nullable: true },
        marketing_only: { type: 'boolean', access: 'read' },
        closed_preview: { type: 'boolean', access: 'read' },
        deprecated: { type: 'boolean', access: 'read' },
        obsolete: { type: 'boolean', access: 'read' },
        date_published: { type: 'timestamp', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface App {
  /** Assigned by Zendesk when the app is built. Read-only. */
  readonly id: number;
  /** Name of the app. */
  name: string;
  /** What the app is for, in a sentence. */
  short_description: string | null;
  /** The uploaded package to build the app from, by its id. Only in requests. */
  upload_id: number | string | undefined;
  /** What the app is for. Read-only. */
  readonly long_description: string | null;
  /** The same, as its author wrote it. Read-only. */
  readonly raw_long_description: string | null | undefined;
  /** How to install it. Read-only. */
  readonly installation_instructions: string | null;
  /** The same, as its author wrote it. Read-only. */
  readonly raw_installation_instructions: string | null | undefined;
  /** Address of the instructions elsewhere. Read-only. */
  readonly remote_installation_url: string | null | undefined;
  /** How far it is published: `published`. Read-only. */
  readonly state: string;
  /** Who sees it: `private` for one account alone. Read-only. */
  readonly visibility: string;
  /** Version of the app. Read-only. */
  readonly version: string | null;
  /** Version of the framework that it is written for. Read-only. */
  readonly framework_version: string;
  /** Products that it runs in. Read-only. */
  readonly products: string[] | null | undefined;
  /** Places where it is shown, by their ids. Read-only. */
  readonly locations: number[] | undefined;
  /** Settings that an installation states. Read-only. */
  readonly parameters: AppParameter[] | undefined;
  /** What it costs. Read-only. */
  readonly plans: Record<string, unknown>[] | undefined;
  /** What it is filed under in the marketplace. Read-only. */
  readonly categories: Record<string, unknown>[] | undefined;
  /** Selections of the marketplace that it is part of. Read-only. */
  readonly collections: Record<string, unknown>[] | undefined;
  /** Pictures of it in the marketplace. Read-only. */
  readonly screenshots: Record<string, unknown>[] | undefined;
  /** What its users think of it. Read-only. */
  readonly rating: Record<string, unknown> | null | undefined;
  /** Who published it in the marketplace. Read-only. */
  readonly app_organization: Record<string, unknown> | null | undefined;
  /** Who developed it, by an id of the marketplace. Read-only. */
  readonly owner_id: number | null;
  /** Name of its author. Read-only. */
  readonly author_name: string | null;
  /** Address of its author. Read-only. */
  readonly author_email: string | null;
  /** Website of its author. Read-only. */
  readonly author_url: string | null;
  /** Language of texts that are not translated. Read-only. */
  readonly default_locale: string | null;
  /** Path of a small icon. Read-only. */
  readonly small_icon: string | null;
  /** Path of a large icon. Read-only. */
  readonly large_icon: string | null;
  /** Colour of its advertisement, in hexadecimal digits. Read-only. */
  readonly feature_color: string | null | undefined;
  /** Whether the marketplace advertises it. Read-only. */
  readonly featured: boolean | undefined;
  /** Whether the marketplace promotes it. Read-only. */
  readonly promoted: boolean | undefined;
  /** Whether it can be installed. Read-only. */
  readonly installable: boolean;
  /** Whether an account can install it only once. Read-only. */
  readonly single_install: boolean | undefined;
  /** How often it is installed. Read-only. */
  readonly installation_count: number | null | undefined;
  /** Whether it costs money. Read-only. */
  readonly paid: boolean | undefined;
  /** What others charge for it. Read-only. */
  readonly third_party_pricing: Record<string, unknown> | null | undefined;
  /** Key of its developer for payments. Read-only. */
  readonly stripe_publishable_key: string | null | undefined;
  /** Address of its terms. Read-only. */
  readonly terms_conditions_url: string | null | undefined;
  /** Code by which its page in the marketplace is counted. Read-only. */
  readonly google_analytics_code: string | null | undefined;
  /** Whether it stands for an integration elsewhere. Read-only. */
  readonly marketing_only: boolean | undefined;
  /** Whether only chosen accounts see it. Read-only. */
  readonly closed_preview: boolean | undefined;
  /** Whether it should not be used any more. Read-only. */
  readonly deprecated: boolean;
  /** Whether it is out of use. Read-only. */
  readonly obsolete: boolean;
  /** When it was published. Read-only. */
  readonly date_published: string | null | undefined;
  /** When it was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When it last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
