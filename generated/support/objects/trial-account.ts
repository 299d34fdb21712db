// From specification/support/objects/trial-account.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a TrialAccount. */
export interface TrialAccountInput {
  /** Its name. */
  name?: string | undefined;
  /** What its address begins with. */
  subdomain?: string | undefined;
}

/** An account of Zendesk to try it out. */
export class TrialAccount extends Model<TrialAccountInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TrialAccount',
      attributes: {
        name: 'string',
        subdomain: 'string',
        url: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface TrialAccount {
  /** Its name. */
  name: string;
  /** What its address begins with. */
  subdomain: string;
  /** Its address. Read-only. */
  readonly url: string;
}
