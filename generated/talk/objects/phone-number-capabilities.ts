// From specification/talk/objects/phone-number-capabilities.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a phone number can be used for. */
export class PhoneNumberCapabilities extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'PhoneNumberCapabilities',
      attributes: {
        emergency_address: { type: 'boolean', access: 'read', nullable: true },
        mms: { type: 'boolean', access: 'read', nullable: true },
        sms: { type: 'boolean', access: 'read', nullable: true },
        voice: { type: 'boolean', access: 'read', nullable: true },
      },
    };
  }
}

export interface PhoneNumberCapabilities {
  /** Whether an address for emergency calls can be stored with it. Read-only. */
  readonly emergency_address: boolean | null | undefined;
  /** Messages with pictures. Read-only. */
  readonly mms: boolean | null | undefined;
  /** Text messages. Read-only. */
  readonly sms: boolean | null | undefined;
  /** Calls. Read-only. */
  readonly voice: boolean | null | undefined;
}
