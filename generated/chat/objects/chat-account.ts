// From specification/chat/objects/chat-account.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ChatBilling, type ChatBillingInput } from './chat-billing.ts';
import { ChatPlan, type ChatPlanInput } from './chat-plan.ts';

/** What a request may state of a ChatAccount. */
export interface ChatAccountInput {
  /** Who is billed. */
  billing?: ChatBilling | ChatBillingInput | null | undefined;
  /** What was bought. */
  plan?: ChatPlan | ChatPlanInput | null | undefined;
}

/**
 * The Chat account.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/accounts/
 */
export class ChatAccount extends Model<ChatAccountInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatAccount',
      id: 'account_key',
      idType: 'string',
      attributes: {
        account_key: { type: 'string', access: 'read' },
        status: { type: 'string', access: 'read', nullable: true },
        create_date: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        billing: { model: () => ChatBilling, nullable: true, update: 'mergeKeys' },
        plan: { model: () => ChatPlan, nullable: true, update: 'mergeKeys' },
      },
    };
  }
}

export interface ChatAccount {
  /** Identifies the account on web pages. Read-only. */
  readonly account_key: string;
  /** Whether it is in use, for example `active`. Read-only. */
  readonly status: string | null | undefined;
  /** When it was made. Read-only. */
  readonly create_date: string | null | undefined;
  /** `create_date` as a Date. */
  get created(): Date | null;
  /** Who is billed. */
  get billing(): ChatBilling | null | undefined;
  set billing(value: ChatBilling | ChatBillingInput | null | undefined);
  /** What was bought. */
  get plan(): ChatPlan | null | undefined;
  set plan(value: ChatPlan | ChatPlanInput | null | undefined);
}
