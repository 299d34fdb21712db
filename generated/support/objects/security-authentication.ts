// From specification/support/objects/security-authentication.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { AgentAuthentication } from './agent-authentication.ts';
import { EndUserAuthentication } from './end-user-authentication.ts';

/** How users sign in. */
export class SecurityAuthentication extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SecurityAuthentication',
      attributes: {
        agent: { model: () => AgentAuthentication, access: 'read' },
        end_user: { model: () => EndUserAuthentication, access: 'read' },
      },
    };
  }
}

export interface SecurityAuthentication {
  /** How team members do. Read-only. */
  readonly agent: AgentAuthentication | undefined;
  /** How end users do. Read-only. */
  readonly end_user: EndUserAuthentication | undefined;
}
